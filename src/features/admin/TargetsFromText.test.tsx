// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'

const api = mockApi()

const RESOLUTION = `HUYỆN ỦY CẦU KÈ
NGHỊ QUYẾT số 09-NQ/HU ngày 10/12/2020
Năm 2020 kết nạp 95 đảng viên. Các chỉ tiêu chủ yếu năm 2021:
1. Phấn đấu kết nạp từ 120 đảng viên trở lên.
2. Kiểm tra 46 cuộc.
3. Thu ngân sách nhà nước đạt 41 tỷ đồng.`

it('a resolution pasted gives its targets, to be looked over and set together', async () => {
  api.signInAs('editor')
  const user = userEvent.setup()
  await renderApp('/admin?section=targets')
  await user.click(await screen.findByText('Đọc chỉ tiêu từ nghị quyết, kế hoạch…'))
  await user.click(await screen.findByLabelText(/^Dán nghị quyết/))
  await user.paste(RESOLUTION)
  const group = await screen.findByRole('group', { name: 'Nghị quyết (năm 2021)' })
  expect(within(group).getByLabelText('Văn bản giao')).toHaveValue(
    'NGHỊ QUYẾT số 09-NQ/HU ngày 10/12/2020',
  )
  const row = (name: RegExp) => within(group).getByRole('row', { name })
  expect(row(/Kết nạp đảng viên mới/)).toHaveTextContent('từ 120 đảng viên trở lên')
  expect(row(/Kiểm tra tổ chức đảng/)).toHaveTextContent('như đang có')
  expect(row(/Thu ngân sách nhà nước/)).toHaveTextContent('41 tỷ đồng')
  await user.click(screen.getByRole('button', { name: 'Ghi 2 chỉ tiêu giao' }))
  expect(await screen.findByText('Đã ghi 2 chỉ tiêu giao.')).toHaveFocus()
  const stored = await api.store.list('targets', { unitId: 'cau-ke', span: '2021' })
  expect(stored.map(({ record }) => record)).toContainEqual(
    expect.objectContaining({
      indicatorId: 'state-budget-revenue',
      base: 'resolution',
      document: 'NGHỊ QUYẾT số 09-NQ/HU ngày 10/12/2020',
      figure: expect.objectContaining({ value: 41e9 }),
    }),
  )
})

it('says so where a text sets no target of the year, and keeps the text', async () => {
  api.signInAs('editor')
  const user = userEvent.setup()
  await renderApp('/admin?section=targets')
  await user.click(await screen.findByText('Đọc chỉ tiêu từ nghị quyết, kế hoạch…'))
  const field = await screen.findByLabelText(/^Dán nghị quyết/)
  await user.click(field)
  await user.paste('Năm 2020 kết nạp 95 đảng viên.')
  expect(await screen.findByText(/Không đọc được chỉ tiêu năm 2021 nào/)).toBeVisible()
  expect(field).toHaveValue('Năm 2020 kết nạp 95 đảng viên.')
})

it('shows what else the text sets, folded, each passage with the reason', async () => {
  api.signInAs('editor')
  const user = userEvent.setup()
  await renderApp('/admin?section=targets')
  await user.click(await screen.findByText('Đọc chỉ tiêu từ nghị quyết, kế hoạch…'))
  await user.click(await screen.findByLabelText(/^Dán nghị quyết/))
  await user.paste(`${RESOLUTION}\n4. Trồng 5.000 cây xanh.\n5. Tháng 7 kết nạp 10 đảng viên.`)
  const summary = await screen.findByText(/không phải chỉ tiêu của năm: 2$/)
  expect(screen.getByText(/^“Trồng/)).not.toBeVisible()
  await user.click(summary)
  expect(screen.getByText(/^“Trồng/)).toHaveTextContent(
    '“Trồng 5.000 cây xanh.”: chưa có chỉ tiêu nào mang tên này',
  )
  expect(screen.getByText(/^“Tháng 7/)).toHaveTextContent(/giao cho tháng, quý/)
})

it('what was pasted stays while other units and years are looked at, and is read again only when asked', async () => {
  api.signInAs('editor')
  const user = userEvent.setup()
  await renderApp('/admin?section=targets')
  const summary = await screen.findByText('Đọc chỉ tiêu từ nghị quyết, kế hoạch…')
  await user.click(summary)
  await user.click(await screen.findByLabelText(/^Dán nghị quyết/))
  await user.paste(RESOLUTION)
  await screen.findByRole('group', { name: 'Nghị quyết (năm 2021)' })
  await user.click(summary)
  await user.selectOptions(within(screen.getByRole('main')).getByLabelText('Đơn vị'), 'Xã Hòa Ân')
  await user.click(await screen.findByText('Đọc chỉ tiêu từ nghị quyết, kế hoạch…'))
  expect(await screen.findByLabelText(/^Dán nghị quyết/)).toHaveValue(RESOLUTION)
  expect(screen.queryByRole('group', { name: 'Nghị quyết (năm 2021)' })).toBeNull()
  await user.type(screen.getByLabelText(/^Dán nghị quyết/), '.')
  expect(screen.queryByRole('group', { name: 'Nghị quyết (năm 2021)' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Đọc chỉ tiêu' }))
  expect(await screen.findByRole('group', { name: 'Nghị quyết (năm 2021)' })).toBeVisible()
})
