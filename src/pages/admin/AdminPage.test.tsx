// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'

import { renderAt } from '~/renderAt.tsx'
import { mockApi } from '../../../mocks/node.ts'

let api: ReturnType<typeof mockApi>
beforeAll(() => {
  globalThis.scrollTo = () => {}
})
beforeEach(() => {
  api = mockApi()
  api.server.listen({ onUnhandledFrame: 'error' })
})
afterEach(() => {
  cleanup()
  api.server.close()
})

const dialog = async () => within(await screen.findByRole('dialog'))
const isClosed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

it('shows each role what it may tend, and nobody else anything', async () => {
  await renderAt('/admin')
  expect(await screen.findByText(/Cần đăng nhập bằng tài khoản quản trị/)).toBeInTheDocument()
  for (const [role, sections] of [
    ['viewer', []],
    ['editor', ['Chỉ tiêu giao']],
    ['approver', ['Chỉ tiêu giao', 'Nhật ký']],
    ['admin', ['Đơn vị', 'Chỉ tiêu', 'Tài khoản', 'Nhật ký', 'Hệ thống']],
  ] as const) {
    cleanup()
    api.signInAs(role)
    await renderAt('/admin')
    if (sections.length === 0) expect(await screen.findByText(/không được quản trị/)).toBeVisible()
    else {
      const nav = within(await screen.findByRole('navigation', { name: 'Quản trị' }))
      expect(nav.getAllByRole('link').map((link) => link.textContent)).toEqual(sections)
    }
  }
})

it('enters the reform of July 2025: a new province, a commune under it, the district closed', async () => {
  api.signInAs('admin')
  const user = userEvent.setup()
  await renderAt('/admin?section=units')
  await user.click(await screen.findByRole('button', { name: 'Thêm đơn vị' }))
  let form = await dialog()
  await user.type(form.getByLabelText(/^Mã/), 'vinh-long')
  await user.type(form.getByLabelText('Tên'), 'Tỉnh ủy Vĩnh Long')
  await user.selectOptions(form.getByLabelText('Loại'), 'province')
  await user.type(form.getByLabelText('Kể từ tháng'), '2025-07')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()

  await user.click(await screen.findByRole('button', { name: /^Sửa đơn vị .*Hòa Ân/ }))
  form = await dialog()
  await user.selectOptions(form.getByLabelText('Trực thuộc'), 'vinh-long')
  await user.type(form.getByLabelText('Kể từ tháng'), '2025-07')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()

  await user.click(await screen.findByRole('button', { name: 'Sửa đơn vị Huyện ủy Cầu Kè' }))
  form = await dialog()
  await user.type(form.getByLabelText('Kết thúc từ tháng'), '2025-07')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()

  const row = (await screen.findByRole('rowheader', { name: /Hòa Ân/ })).closest('tr')
  expect(row).toHaveTextContent('từ 07/2025')
  expect(row).toHaveTextContent(/trước 07\/2025: .*Hòa Ân, Huyện ủy Cầu Kè/)
  expect(
    screen.getByRole('rowheader', { name: 'Huyện ủy Cầu Kè' }).closest('tr'),
  ).toHaveTextContent('kết thúc từ 07/2025')
  const then = await (await fetch('http://localhost:3000/api/units?period=2021-04')).json()
  expect(then.units.map((unit: { id: string }) => unit.id)).not.toContain('vinh-long')
})

it('tells what somebody else stored meanwhile, and keeps what was typed', async () => {
  api.signInAs('admin')
  const user = userEvent.setup()
  await renderAt('/admin?section=units')
  await user.click(await screen.findByRole('button', { name: /^Sửa đơn vị .*Hòa Ân/ }))
  const form = await dialog()
  const held = await api.store.find('units', { id: 'hoa-an' })
  if (!held) throw new Error('no such unit')
  const actor = { id: 'b', name: 'B' }
  await api.store.write({ actor, action: 'changeUnit', unitId: 'hoa-an', subject: '' }, (writer) =>
    writer.put('units', { ...held.record, name: { vi: 'Xã Hòa Ân (mới)', en: '' } }),
  )
  await user.clear(form.getByLabelText('Tên'))
  await user.type(form.getByLabelText('Tên'), 'Đảng ủy xã Hòa Ân')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  expect(await form.findByText(/Hiện đang lưu: Xã Hòa Ân \(mới\)/)).toBeInTheDocument()
  expect(form.getByLabelText('Tên')).toHaveValue('Đảng ủy xã Hòa Ân')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()
  expect(await screen.findByRole('rowheader', { name: 'Đảng ủy xã Hòa Ân' })).toBeInTheDocument()
})

it('adds an indicator, moves it, and changes how its year falls due', async () => {
  api.signInAs('admin')
  const user = userEvent.setup()
  await renderAt('/admin?section=indicators')
  await user.click(await screen.findByRole('button', { name: 'Thêm chỉ tiêu' }))
  let form = await dialog()
  await user.type(form.getByLabelText(/^Mã/), 'trees')
  await user.type(form.getByLabelText('Tên'), 'Trồng cây')
  await user.type(form.getByLabelText('Đơn vị tính'), 'cây')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()
  await user.click(await screen.findByRole('button', { name: 'Đưa lên: Trồng cây' }))
  await waitFor(async () => {
    const ids = (await api.store.listIndicators()).map((each) => each.id)
    expect(ids.at(-2)).toBe('trees')
  })
  await user.click(screen.getByRole('button', { name: 'Sửa chỉ tiêu Trồng cây' }))
  form = await dialog()
  await user.selectOptions(form.getByLabelText('Tiến độ trong năm'), 'weights')
  await user.type(form.getByLabelText(/^Tỷ trọng/), '1 2 3')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  expect(await form.findByRole('alert')).toHaveTextContent('Cần đủ 12 số')
  await user.type(form.getByLabelText(/^Tỷ trọng/), ' 4 5 6 7 8 9 10 11 12,5')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()
  const held = await api.store.find('indicators', { id: 'trees' })
  expect(held?.record.profile).toEqual({
    kind: 'weights',
    weights: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12.5],
  })
})

it('adds an account with a password that holds, and keeps the last administrator', async () => {
  api.signInAs('admin')
  const user = userEvent.setup()
  await renderAt('/admin?section=users')
  await user.click(await screen.findByRole('button', { name: 'Thêm tài khoản' }))
  let form = await dialog()
  await user.type(form.getByLabelText('Tên đăng nhập'), 'hoaan')
  await user.type(form.getByLabelText('Họ và tên'), 'Lê Thị C')
  await user.selectOptions(form.getByLabelText('Đơn vị'), 'hoa-an')
  await user.type(form.getByLabelText('Mật khẩu'), 'ngắn')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  expect(await form.findByRole('alert')).toHaveTextContent('ít nhất 12 ký tự')
  await user.type(form.getByLabelText('Mật khẩu'), ' nhưng dài ra')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()
  expect(await screen.findByRole('row', { name: /hoaan Lê Thị C/ })).toHaveTextContent('Hòa Ân')

  await user.click(screen.getByRole('button', { name: 'Sửa tài khoản Quản trị (mẫu)' }))
  form = await dialog()
  await user.selectOptions(form.getByLabelText('Tình trạng'), 'yes')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  expect(await form.findByRole('alert')).toHaveTextContent('ít nhất một người quản trị')
})

it('sets a target as its paper words it, and asks why one that stood is changed', async () => {
  api.signInAs('editor')
  const user = userEvent.setup()
  await renderAt('/admin?section=targets')
  await user.click(
    await screen.findByRole('button', { name: 'Giao chỉ tiêu: Phát triển doanh nghiệp mới' }),
  )
  let form = await dialog()
  await user.selectOptions(form.getByLabelText('Căn cứ'), 'council')
  await user.type(form.getByLabelText('Chỉ tiêu năm'), 'bốn mươi')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  expect(await form.findByRole('alert')).toBeInTheDocument()
  await user.clear(form.getByLabelText('Chỉ tiêu năm'))
  await user.type(form.getByLabelText('Chỉ tiêu năm'), '40')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()
  await user.click(await screen.findByRole('button', { name: 'Sửa: Phát triển doanh nghiệp mới' }))
  form = await dialog()
  await user.clear(form.getByLabelText('Chỉ tiêu năm'))
  await user.type(form.getByLabelText('Chỉ tiêu năm'), '45')
  await user.type(form.getByLabelText('Lý do điều chỉnh'), 'NQ giữa năm')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()
  expect(await screen.findByText('Lý do: NQ giữa năm')).toBeInTheDocument()
  const held = await api.store.listTargets({ unitIds: ['cau-ke'], year: 2021 })
  expect(held.filter((each) => each.base === 'council').map((each) => each.figure.value)).toContain(
    45,
  )
})

it('shows the trail in words, and the state of the installation', async () => {
  api.signInAs('admin')
  const actor = { id: 'chuyenvien', name: 'Chuyên viên' }
  await api.store.write(
    { actor, action: 'submitSheet', unitId: 'cau-ke', subject: '2021-05' },
    async () => {},
  )
  const user = userEvent.setup()
  await renderAt('/admin?section=audit')
  expect(await screen.findByRole('row', { name: /nộp số liệu tháng cau-ke 2021-05/ })).toBeVisible()
  await user.selectOptions(screen.getByLabelText('Việc'), 'publishSheet')
  expect(await screen.findByText('Không có việc nào như vậy.')).toBeInTheDocument()
  await user.click(screen.getByRole('link', { name: 'Hệ thống' }))
  expect(await screen.findByText('hoạt động bình thường')).toBeInTheDocument()
})
