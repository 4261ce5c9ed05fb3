// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { mockApi } from '../../../../test/mock-api.ts'
import { renderApp } from '../../../../test/render-app.tsx'

const api = mockApi()

const opened = async () => {
  api.signInAs('admin')
  const user = userEvent.setup()
  await renderApp('/admin?section=units')
  await user.click(await screen.findByText('Dán danh sách đơn vị…'))
  const field = await screen.findByLabelText('Mỗi dòng một đơn vị')
  return { user, field }
}
const row = (name: string) => screen.getByRole('rowheader', { name }).closest('tr')

it('a pasted list is looked over, then written together', async () => {
  const { user, field } = await opened()
  await user.click(field)
  await user.paste(
    'STT\tTên\tKể từ\n1\tXã Hòa Ân\t\n2\tChi bộ Công an\t7/2025\n3\tTrạm Y tế\t\n4\t\t',
  )
  await user.selectOptions(await screen.findByLabelText(/^Trực thuộc/), 'hoa-an')
  await user.selectOptions(screen.getByLabelText('Loại của Trạm Y tế'), 'base-committee')
  await user.click(screen.getByRole('button', { name: 'Thêm 2 đơn vị' }))
  expect(await screen.findByText('Đã thêm 2 đơn vị.')).toBeVisible()
  expect(field).toHaveValue('')
  expect(await api.store.getUnit('chi-bo-cong-an')).toEqual({
    id: 'chi-bo-cong-an',
    kind: 'branch',
    name: { vi: 'Chi bộ Công an', en: 'Chi bộ Công an' },
    parentId: 'hoa-an',
    since: '2025-07',
  })
  expect(await api.store.getUnit('tram-y-te')).toMatchObject({ kind: 'base-committee' })
  expect(await screen.findByRole('button', { name: 'Sửa đơn vị Trạm Y tế' })).toBeVisible()
})

it('what was added elsewhere meanwhile is refused whole, and written again without it', async () => {
  const { user, field } = await opened()
  await user.click(field)
  await user.paste('Chi bộ ấp 1\nChi bộ ấp 2')
  const actor = { id: 'b', name: 'B' }
  const name = { vi: 'Chi bộ ấp 1', en: 'Chi bộ ấp 1' }
  await api.store.write({ actor, action: 'addUnit', unitId: null, subject: '' }, (writer) =>
    writer.put('units', { id: 'chi-bo-ap-1', kind: 'branch', name, parentId: 'cau-ke' }),
  )
  await user.click(await screen.findByRole('button', { name: 'Thêm 2 đơn vị' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('danh sách vẫn còn nguyên')
  expect(field).toHaveValue('Chi bộ ấp 1\nChi bộ ấp 2')
  await user.click(await screen.findByRole('button', { name: 'Thêm 1 đơn vị' }))
  expect(await screen.findByText('Đã thêm 1 đơn vị.')).toBeVisible()
  expect(await api.store.getUnit('chi-bo-ap-2')).not.toBeNull()
})

it('a unit is not written without the one above it that is not ticked', async () => {
  const { user, field } = await opened()
  await user.click(field)
  await user.paste('Tên\tTrực thuộc\nĐảng bộ Công an\t\nChi bộ Hình sự\tĐảng bộ Công an')
  await user.click(await screen.findByLabelText('Thêm Đảng bộ Công an'))
  expect(screen.getByRole('alert')).toHaveTextContent('Đảng bộ Công an chưa được đánh dấu')
  expect(screen.getByRole('button', { name: 'Thêm 1 đơn vị' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
})

it('a file is read into the field, and one that cannot be is named', async () => {
  const { user, field } = await opened()
  const file = screen.getByLabelText('Chọn tệp Excel, CSV…')
  await user.upload(file, new File(['Tên,Loại\nChi bộ ấp 1,chi bộ\n'], 'chi-bo.csv'))
  await waitFor(() => expect(field).toHaveValue('Tên\tLoại\nChi bộ ấp 1\tchi bộ'))
  expect(row('Chi bộ ấp 1')).toHaveTextContent('thêm mới')
  await user.upload(file, new File(['PK\u0003\u0004rubbish'], 'hong.xlsx'))
  expect(await screen.findByRole('alert')).toHaveTextContent('Không đọc được hong.xlsx')
  expect(field).not.toHaveValue('')
})
