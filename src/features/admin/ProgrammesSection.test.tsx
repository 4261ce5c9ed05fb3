// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'

const api = mockApi()

const dialog = async () => within(await screen.findByRole('dialog'))
const isClosed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
const stored = async () => (await api.store.list('programmes', {})).map(({ record }) => record)
const names = () => within(screen.getByRole('dialog')).getAllByRole('listitem').map(nameIn)
const nameIn = (item: HTMLElement) => item.textContent?.replace(/[↑↓]/g, '')

it('a programme is added with its indicators in its own order, changed, and removed', async () => {
  api.signInAs('admin')
  const user = userEvent.setup()
  await renderApp('/admin?section=programmes')
  await user.click(await screen.findByRole('button', { name: 'Thêm chương trình' }))
  let form = await dialog()
  await user.type(form.getByLabelText('Tên'), 'Nghị quyết Đại hội')
  expect(form.getByLabelText('Mã')).toHaveValue('nghi-quyet-dai-hoi')
  await user.type(form.getByLabelText('Văn bản'), 'NQ 01')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  expect(await form.findByRole('alert')).toHaveTextContent('Hãy chọn ít nhất một chỉ tiêu.')

  await user.selectOptions(form.getByLabelText('Xét theo kỳ'), 'kỳ của chương trình')
  await user.selectOptions(form.getByLabelText('Kỳ'), 'nhiệm kỳ')
  await user.type(form.getByLabelText('Từ năm'), '2020')
  await user.type(form.getByLabelText('Đến năm'), '2025')
  await user.click(form.getByLabelText('Thu ngân sách nhà nước'))
  await user.click(form.getByLabelText('Kết nạp đảng viên mới'))
  await user.click(form.getByRole('button', { name: 'Đưa lên: Kết nạp đảng viên mới' }))
  expect(names()).toEqual(['Kết nạp đảng viên mới', 'Thu ngân sách nhà nước'])
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()
  expect(await stored()).toEqual([
    {
      id: 'nghi-quyet-dai-hoi',
      name: { vi: 'Nghị quyết Đại hội', en: 'Nghị quyết Đại hội' },
      document: 'NQ 01',
      span: '2020..2025',
      indicatorIds: ['party-members-admitted', 'state-budget-revenue'],
    },
  ])
  expect(await screen.findByText('Nhiệm kỳ 2020–2025')).toBeInTheDocument()

  await user.click(screen.getByRole('button', { name: 'Sửa: Nghị quyết Đại hội' }))
  form = await dialog()
  await user.selectOptions(form.getByLabelText('Xét theo kỳ'), 'năm của tháng báo cáo')
  await user.click(form.getByLabelText('Kết nạp đảng viên mới'))
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()
  const [changed] = await stored()
  expect(changed).not.toHaveProperty('span')
  expect(changed?.indicatorIds).toEqual(['state-budget-revenue'])
  expect(await screen.findByText('1 chỉ tiêu')).toBeInTheDocument()

  await user.click(screen.getByRole('button', { name: 'Bỏ: Nghị quyết Đại hội' }))
  await user.click((await dialog()).getByRole('button', { name: 'Bỏ' }))
  await isClosed()
  expect(await stored()).toEqual([])
  expect(await screen.findByText(/^Chưa có chương trình nào/)).toBeInTheDocument()
})

it('where somebody else changed it, both lists are shown, and either can be kept', async () => {
  const programme = {
    id: 'nq',
    name: { vi: 'Nghị quyết', en: 'Resolution' },
    indicatorIds: ['new-businesses'],
  }
  const action = { actor: { id: 'b', name: 'B' }, action: 'x', unitId: null, subject: 'nq' }
  await api.store.write(action, (writer) => writer.put('programmes', programme))
  api.signInAs('admin')
  const user = userEvent.setup()
  await renderApp('/admin?section=programmes')
  await user.click(await screen.findByRole('button', { name: 'Sửa: Nghị quyết' }))
  const form = await dialog()
  await api.store.write(action, (writer) =>
    writer.put('programmes', { ...programme, indicatorIds: ['production-value'] }),
  )
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  expect(await form.findByText(/^Đang lưu: Tổng giá trị sản xuất/)).toBeInTheDocument()
  await user.click(form.getByRole('button', { name: 'Lưu đè bằng nội dung của tôi' }))
  await isClosed()
  expect((await stored())[0]?.indicatorIds).toEqual(['new-businesses'])
})
