// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'
import { slugOf } from '../../language/formats/spelling.ts'
import { numberIn, numbersIn } from './form-fields.ts'

const api = mockApi()

const dialog = async () => within(await screen.findByRole('dialog'))
/** Somebody else changes the record while its form is open. */
const elsewhere = async (kind: 'units' | 'indicators', id: string, change: object) => {
  const found = await api.store.find(kind, { id })
  if (!found) throw new Error(`no ${id}`)
  const actor = { id: 'b', name: 'B' }
  await api.store.write({ actor, action: 'changeUnit', unitId: null, subject: id }, (writer) =>
    writer.put(kind, { ...found.record, ...change } as never),
  )
}
const isClosed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

it('shows each role the sections it may open, and nothing without an account', async () => {
  await renderApp('/admin')
  expect(await screen.findByText(/Cần đăng nhập bằng tài khoản quản trị/)).toBeInTheDocument()
  for (const [role, sections] of [
    ['viewer', []],
    ['editor', ['Chỉ tiêu giao']],
    ['approver', ['Chỉ tiêu giao', 'Nhật ký']],
    [
      'admin',
      [
        ...['Đơn vị', 'Sắp xếp đơn vị', 'Chỉ tiêu', 'Mục của biểu', 'Chương trình'],
        ...['Tài khoản', 'Nhật ký', 'Hệ thống'],
      ],
    ],
  ] as const) {
    cleanup()
    api.signInAs(role)
    await renderApp('/admin')
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
  await renderApp('/admin?section=units')
  await user.click(await screen.findByRole('button', { name: 'Thêm đơn vị' }))
  let form = await dialog()
  await user.type(form.getByLabelText('Tên'), 'Tỉnh ủy Vĩnh Long')
  expect(form.getByLabelText('Mã')).toHaveValue('tinh-uy-vinh-long')
  await user.clear(form.getByLabelText('Mã'))
  await user.type(form.getByLabelText('Mã'), 'vinh-long')
  await user.selectOptions(form.getByLabelText('Loại'), 'province')
  await user.type(form.getByLabelText('Kể từ tháng'), '2025-07')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()

  await user.click(await screen.findByRole('button', { name: /^Sửa đơn vị .*Hòa Ân/ }))
  form = await dialog()
  await user.selectOptions(form.getByLabelText('Trực thuộc'), 'vinh-long')
  expect(form.getByText(/mọi tháng trước đây cũng đổi theo/)).toBeInTheDocument()
  await user.type(form.getByLabelText('Kể từ tháng'), '2025-07')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()

  await user.click(await screen.findByRole('button', { name: 'Sửa đơn vị Huyện ủy Cầu Kè' }))
  form = await dialog()
  expect(form.getByText(/Còn 10 đơn vị trực thuộc/)).toBeInTheDocument()
  await user.type(form.getByLabelText('Kết thúc từ tháng'), '2025-07')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()

  const row = (await screen.findByRole('rowheader', { name: /Hòa Ân/ })).closest('tr')
  expect(row).toHaveTextContent('như hiện nay từ 07/2025')
  expect(row).toHaveTextContent(/đến hết 06\/2025: .*Hòa Ân, thuộc Huyện ủy Cầu Kè/)
  expect(
    screen.getByRole('rowheader', { name: 'Huyện ủy Cầu Kè' }).closest('tr'),
  ).toHaveTextContent('kết thúc từ 07/2025')
  const then = await (await fetch('http://localhost:3000/api/units?period=2021-04')).json()
  expect(then.units.map((unit: { id: string }) => unit.id)).not.toContain('vinh-long')

  const names = () => screen.getAllByRole('rowheader').map((each) => each.textContent)
  await user.type(screen.getByLabelText('Xem như trong tháng'), '2021-04')
  expect(names()).not.toContain('Tỉnh ủy Vĩnh Long')
  // It was open then.
  const district = screen.getByRole('rowheader', { name: 'Huyện ủy Cầu Kè' }).closest('tr')
  expect(district).not.toHaveAttribute('data-closed')
  expect(screen.getByRole('rowheader', { name: /Hòa Ân/ })).toHaveAttribute('data-depth', '1')
  expect(screen.queryByRole('button', { name: /^Sửa đơn vị/ })).toBeNull()
  await user.clear(screen.getByLabelText('Xem như trong tháng'))
  await user.type(screen.getByLabelText('Xem như trong tháng'), '2025-07')
  expect(names()).not.toContain('Huyện ủy Cầu Kè')
  expect(names()).toContain('Tỉnh ủy Vĩnh Long')
})

it('removes a unit made by mistake, and keeps one that has figures', async () => {
  api.signInAs('admin')
  const user = userEvent.setup()
  const actor = { id: 'b', name: 'B' }
  const mistaken = { id: 'nham', kind: 'commune', parentId: 'cau-ke' } as const
  await api.store.write({ actor, action: 'addUnit', unitId: 'nham', subject: 'nham' }, (writer) =>
    writer.put('units', { ...mistaken, name: { vi: 'Xã Nhầm', en: 'Xã Nhầm' } }),
  )
  await renderApp('/admin?section=units')
  await user.click(await screen.findByRole('button', { name: 'Sửa đơn vị Xã Nhầm' }))
  await user.click((await dialog()).getByText('Tạo nhầm?'))
  await user.click((await dialog()).getByRole('button', { name: 'Bỏ đơn vị Xã Nhầm' }))
  await isClosed()
  await waitFor(() => expect(screen.queryByRole('rowheader', { name: 'Xã Nhầm' })).toBeNull())
  expect(screen.getByRole('table')).toHaveFocus()

  await user.click(await screen.findByRole('button', { name: /^Sửa đơn vị .*Hòa Ân/ }))
  await user.click((await dialog()).getByText('Tạo nhầm?'))
  await user.click((await dialog()).getByRole('button', { name: /^Bỏ đơn vị .*Hòa Ân/ }))
  expect(await (await dialog()).findByRole('alert')).toHaveTextContent(
    'Không bỏ được vì đã có chỉ tiêu giao. Hãy điền “Kết thúc từ tháng”',
  )
  expect(screen.getByRole('rowheader', { name: /Hòa Ân/, hidden: true })).toBeInTheDocument()
})

it('keeps a form that was filled in at the first Escape, and one that was not does not stay', async () => {
  api.signInAs('admin')
  const user = userEvent.setup()
  await renderApp('/admin?section=units')
  await user.click(await screen.findByRole('button', { name: 'Thêm đơn vị' }))
  const pressEscape = async () =>
    fireEvent(await screen.findByRole('dialog'), new Event('cancel', { cancelable: true }))
  // `false`: the browser is kept from closing it.
  expect(await pressEscape()).toBe(true)
  await user.type((await dialog()).getByLabelText('Tên'), 'Xã Mới')
  expect(await pressEscape()).toBe(false)
  expect((await dialog()).getByRole('alert')).toHaveTextContent(/^Chưa lưu những gì vừa điền/)
  expect((await dialog()).getByLabelText('Tên')).toHaveValue('Xã Mới')
  expect(await pressEscape()).toBe(true)
})

it('offers no parent from below a unit, and marks closed ones', async () => {
  api.signInAs('admin')
  const user = userEvent.setup()
  await elsewhere('units', 'hoa-tan', { closedFrom: '2021-03' })
  await renderApp('/admin?section=units')
  const edit = await screen.findByRole('button', { name: 'Sửa đơn vị Huyện ủy Cầu Kè' })
  await user.click(edit)
  let form = await dialog()
  expect(within(form.getByLabelText('Trực thuộc')).getAllByRole('option')).toHaveLength(1)
  await user.click(form.getByRole('button', { name: 'Hủy' }))
  expect(edit).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Thêm đơn vị' }))
  form = await dialog()
  expect(form.getByRole('option', { name: /Hòa Tân \(kết thúc từ 03\/2021\)/ })).toBeVisible()
})

it('names a former parent as it was called then', async () => {
  api.signInAs('admin')
  const actor = { id: 'b', name: 'B' }
  const auditedAction = { actor, action: 'changeUnit', unitId: null, subject: '' }
  const district = await api.store.find('units', { id: 'cau-ke' })
  const commune = await api.store.find('units', { id: 'hoa-an' })
  if (!district || !commune) throw new Error('no such unit')
  await api.store.write(auditedAction, async (writer) => {
    await writer.put('pastUnits', { ...commune.record, until: '2021-02' })
    await writer.put('units', { ...commune.record, parentId: null, since: '2021-02' })
    await writer.put('pastUnits', { ...district.record, until: '2021-06' })
    const name = { vi: 'Tên mới', en: 'New name' }
    await writer.put('units', { ...district.record, name, since: '2021-06' })
  })
  await renderApp('/admin?section=units')
  const row = (await screen.findByRole('rowheader', { name: /Hòa Ân/ })).closest('tr')
  expect(row).toHaveTextContent(/đến hết 01\/2021: .*Hòa Ân, thuộc Huyện ủy Cầu Kè/)
})

it('shows both versions field by field after a conflict, and saves the chosen ones', async () => {
  api.signInAs('admin')
  const user = userEvent.setup()
  await renderApp('/admin?section=units')
  await user.click(await screen.findByRole('button', { name: /^Sửa đơn vị .*Hòa Ân/ }))
  const form = await dialog()
  const name = form.getByLabelText('Tên')
  await user.clear(name)
  await user.type(name, 'Đảng ủy xã Hòa Ân')
  await elsewhere('units', 'hoa-an', {
    name: { vi: 'Xã Hòa Ân (mới)', en: '' },
    kind: 'town',
    closedFrom: '2025-07',
  })
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  expect(await form.findByText('Đang lưu: Xã Hòa Ân (mới)')).toBeInTheDocument()
  expect(form.getByRole('alert')).toHaveTextContent('Nội dung bạn gõ vẫn còn nguyên')
  // As the form words it, not as it is stored.
  expect(form.getByText('Đang lưu: thị trấn')).toBeInTheDocument()
  expect(form.getByText('Đang lưu: 07/2025')).toBeInTheDocument()
  expect(name).toHaveValue('Đảng ủy xã Hòa Ân')

  await user.click(form.getByRole('button', { name: 'Lấy nội dung đang lưu: Loại' }))
  expect(form.getByLabelText('Loại')).toHaveValue('town')
  expect(form.getByLabelText('Loại')).toHaveFocus()
  await user.click(form.getByRole('button', { name: 'Lưu đè bằng nội dung của tôi' }))
  await isClosed()
  expect(await screen.findByRole('rowheader', { name: 'Đảng ủy xã Hòa Ân' })).toBeInTheDocument()
  expect((await api.store.find('units', { id: 'hoa-an' }))?.record).toMatchObject({ kind: 'town' })
})

it('takes over everything that somebody else saved', async () => {
  api.signInAs('admin')
  const user = userEvent.setup()
  await renderApp('/admin?section=indicators')
  const first = 'Kết nạp đảng viên mới'
  await user.click(await screen.findByRole('button', { name: `Sửa chỉ tiêu ${first}` }))
  const form = await dialog()
  await elsewhere('indicators', 'party-members-admitted', { body: 'Ban Tổ chức' })
  await user.type(form.getByLabelText('Định nghĩa, cách tính'), 'Theo quyết định.')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await user.click(await form.findByRole('button', { name: 'Lấy hết nội dung đang lưu' }))
  expect(form.getByLabelText('Cơ quan chịu trách nhiệm')).toHaveValue('Ban Tổ chức')
  expect(form.getByLabelText('Định nghĩa, cách tính')).toHaveValue('')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()
})

it('keeps what was typed without a network, and loads a section once it is back', async () => {
  api.signInAs('admin')
  const user = userEvent.setup()
  await renderApp('/admin?section=units')
  await user.click(await screen.findByRole('button', { name: 'Thêm đơn vị' }))
  const form = await dialog()
  await user.type(form.getByLabelText('Tên'), 'Xã Mới')
  api.faults.isCut = true
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  expect(await form.findByRole('alert')).toHaveTextContent('Những gì đã gõ vẫn còn')
  expect(form.getByLabelText('Tên')).toHaveValue('Xã Mới')
  await user.click(form.getByRole('button', { name: 'Hủy' }))
  await user.click(screen.getByRole('link', { name: 'Tài khoản' }))
  expect(await screen.findByText(/Chưa tải được/)).toBeInTheDocument()
  api.faults.isCut = false
  await user.click(screen.getByRole('button', { name: 'Thử lại' }))
  expect(await screen.findByRole('rowheader', { name: 'quantri' })).toBeInTheDocument()
})

it('says which id is taken', async () => {
  api.signInAs('admin')
  const user = userEvent.setup()
  await renderApp('/admin?section=units')
  await user.click(await screen.findByRole('button', { name: 'Thêm đơn vị' }))
  const form = await dialog()
  await user.type(form.getByLabelText('Tên'), 'Hòa Ân')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  expect(await form.findByRole('alert')).toHaveTextContent('“hoa-an” đã có rồi')
})

it('renames an indicator from a month on, and says when it is due of whom', async () => {
  api.signInAs('admin')
  const user = userEvent.setup()
  await renderApp('/admin?section=indicators')
  const old = 'Phát triển doanh nghiệp mới'
  await user.click(await screen.findByRole('button', { name: `Sửa chỉ tiêu ${old}` }))
  const form = await dialog()
  const from = form.getByLabelText('Tên và cách tính này kể từ tháng')
  expect(from).toHaveAccessibleDescription(/giữ nguyên tên/)
  await user.clear(form.getByLabelText('Tên'))
  await user.type(form.getByLabelText('Tên'), 'Doanh nghiệp thành lập mới')
  expect(from).toHaveAccessibleDescription(/Chưa điền tháng/)
  await user.type(from, '2021-05')
  await user.selectOptions(form.getByLabelText('Kỳ báo cáo'), 'hằng quý')
  const whole = form.getByLabelText('Là một phần (trong đó) của')
  expect(within(whole).queryByRole('option', { name: old })).toBeNull()
  const kinds = within(form.getByRole('group', { name: 'Loại đơn vị phải báo cáo' }))
  await user.click(kinds.getByRole('checkbox', { name: 'xã' }))
  await user.click(kinds.getByRole('checkbox', { name: 'huyện' }))
  const units = within(await form.findByRole('group', { name: 'Thêm riêng các đơn vị' }))
  await user.click(units.getByRole('checkbox', { name: 'Thị trấn Cầu Kè' }))
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()
  const found = await api.store.find('indicators', { id: 'new-businesses' })
  expect(found?.record).toMatchObject({
    frequency: 'quarterly',
    unitKinds: ['district', 'commune'],
    unitIds: ['thi-tran-cau-ke'],
  })
  const row = await screen.findByRole('rowheader', { name: /Doanh nghiệp thành lập mới/ })
  expect(row).toHaveTextContent(`đến hết 04/2021: ${old}`)
})

it('adds an indicator, moves it, and changes how its year falls due', async () => {
  api.signInAs('admin')
  const user = userEvent.setup()
  await renderApp('/admin?section=indicators')
  await user.click(await screen.findByRole('button', { name: 'Thêm chỉ tiêu' }))
  let form = await dialog()
  await user.type(form.getByLabelText('Tên'), 'Trồng cây')
  expect(form.getByLabelText('Mã')).toHaveValue('trong-cay')
  await user.clear(form.getByLabelText('Mã'))
  await user.type(form.getByLabelText('Mã'), 'trees')
  expect(form.queryByLabelText(/^Tỷ trọng/)).toBeNull()
  await user.selectOptions(form.getByLabelText('Cách cộng dồn'), 'stock')
  expect(form.getByLabelText('Cách cộng dồn')).toHaveAccessibleDescription(/thay số tháng trước/)
  await user.type(form.getByLabelText('Đơn vị tính'), 'cây')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()
  await user.click(await screen.findByRole('button', { name: 'Đưa lên: Trồng cây' }))
  await waitFor(async () => {
    const ids = (await api.store.listIndicators()).map((each) => each.id)
    expect(ids.at(-2)).toBe('trees')
  })
  expect(await screen.findByText('Trồng cây: thứ tự 13.')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Đưa lên: Trồng cây' })).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Sửa chỉ tiêu Trồng cây' }))
  form = await dialog()
  await user.selectOptions(form.getByLabelText('Tiến độ trong năm'), 'weights')
  await user.type(form.getByLabelText(/^Tỷ trọng/), '1 2 3')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  expect(await form.findByRole('alert')).toHaveTextContent('Cần đủ 12 số')
  expect(form.getByText(/Đã có 3\/12 số/)).toBeInTheDocument()
  await user.type(form.getByLabelText(/^Tỷ trọng/), ' 4 5 6 7 8 9 10 11 12,5')
  await user.clear(form.getByLabelText('Vượt tiến độ từ tỷ số'))
  await user.type(form.getByLabelText('Vượt tiến độ từ tỷ số'), '0,9')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  expect(await form.findByText(/đúng tiến độ phải thấp hơn vượt/)).toBeInTheDocument()
  await user.clear(form.getByLabelText('Vượt tiến độ từ tỷ số'))
  await user.type(form.getByLabelText('Vượt tiến độ từ tỷ số'), '1.2')
  await user.type(form.getByLabelText('Kết thúc từ tháng'), '2025-07')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()
  const found = await api.store.find('indicators', { id: 'trees' })
  expect(found?.record).toMatchObject({
    profile: { kind: 'weights', weights: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12.5] },
    thresholds: { ahead: 1.2, onPace: 0.95 },
    closedFrom: '2025-07',
  })
  expect(screen.getByRole('rowheader', { name: /Trồng cây/ })).toHaveTextContent(
    'kết thúc từ 07/2025',
  )
})

it('adds an account with a strong password, and keeps the last administrator', async () => {
  api.signInAs('admin')
  const user = userEvent.setup()
  await renderApp('/admin?section=users')
  await user.click(await screen.findByRole('button', { name: 'Thêm tài khoản' }))
  let form = await dialog()
  await user.type(form.getByLabelText('Tên đăng nhập'), 'hoaan')
  await user.type(form.getByLabelText('Họ và tên'), 'Lê Thị C')
  await user.selectOptions(form.getByLabelText('Đơn vị'), 'hoa-an')
  await user.type(form.getByLabelText('Mật khẩu'), 'ngắn')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  expect(await form.findByRole('alert')).toHaveTextContent('ít nhất 12 ký tự')
  await user.type(form.getByLabelText('Mật khẩu'), ' nhưng dài ra')
  expect(form.getByLabelText('Mật khẩu')).toHaveAttribute('type', 'password')
  await user.click(form.getByRole('button', { name: 'Hiện mật khẩu' }))
  expect(form.getByLabelText('Mật khẩu')).toHaveAttribute('type', 'text')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()
  expect(await screen.findByRole('row', { name: /hoaan Lê Thị C/ })).toHaveTextContent('Hòa Ân')

  await user.click(screen.getByRole('button', { name: 'Sửa tài khoản Quản trị (mẫu)' }))
  form = await dialog()
  await user.selectOptions(form.getByLabelText('Tình trạng'), 'yes')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  expect(await form.findByRole('alert')).toHaveTextContent('ít nhất một người quản trị')
  await user.click(form.getByRole('button', { name: 'Hủy' }))

  await user.click(screen.getByRole('button', { name: 'Đặt lại mật khẩu của Lê Thị C' }))
  form = await dialog()
  await user.type(form.getByLabelText('Mật khẩu'), 'một câu dễ nhớ khác')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()
  expect(screen.getByRole('status')).toHaveTextContent('Đã đặt lại mật khẩu của Lê Thị C')
})

it('sets a target as its document words it, and requires a reason to change it', async () => {
  api.signInAs('editor')
  const user = userEvent.setup()
  await renderApp('/admin?section=targets')
  await user.click(
    await screen.findByRole('button', { name: 'Giao chỉ tiêu: Phát triển doanh nghiệp mới' }),
  )
  let form = await dialog()
  await user.selectOptions(form.getByLabelText('Căn cứ'), 'council')
  await user.type(form.getByLabelText('Mức giao'), 'bốn mươi')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  expect(await form.findByRole('alert')).toBeInTheDocument()
  await user.clear(form.getByLabelText('Mức giao'))
  await user.type(form.getByLabelText('Mức giao'), '40')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()
  await user.click(await screen.findByRole('button', { name: 'Sửa: Phát triển doanh nghiệp mới' }))
  form = await dialog()
  await user.clear(form.getByLabelText('Mức giao'))
  await user.type(form.getByLabelText('Mức giao'), '45')
  await user.type(form.getByLabelText('Lý do điều chỉnh'), 'NQ giữa năm')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()
  expect(await screen.findByText('Lý do: NQ giữa năm')).toBeInTheDocument()
  const found = await api.store.listTargets({ unitIds: ['cau-ke'], period: '2021-12' })
  expect(
    found.filter((each) => each.base === 'council').map((each) => each.figure.value),
  ).toContain(45)
})

it('sets targets for the year of the newest month, and again one that was removed meanwhile', async () => {
  api.signInAs('editor')
  const user = userEvent.setup()
  await renderApp('/admin?section=targets')
  expect(await screen.findByRole('cell', { name: '46 cuộc' })).toBeInTheDocument()
  expect(screen.getByLabelText('Năm')).toHaveValue('2021')
  const name = 'Kiểm tra tổ chức đảng và đảng viên'
  // One row, with what can be done to the target and one more for another base.
  expect(screen.getByRole('button', { name: `Giao thêm: ${name}` }).closest('tr')).toBe(
    screen.getByRole('button', { name: `Sửa: ${name}` }).closest('tr'),
  )
  await user.click(screen.getByRole('button', { name: `Sửa: ${name}` }))
  const form = await dialog()
  const found = (await api.store.listTargets({ unitIds: ['cau-ke'], period: '2021-12' })).find(
    (each) => each.figure.value === 46,
  )
  if (!found) throw new Error('no such target')
  const actor = { id: 'b', name: 'B' }
  await api.store.write(
    { actor, action: 'removeTarget', unitId: 'cau-ke', subject: '' },
    (writer) => writer.remove('targets', found),
  )
  await user.clear(form.getByLabelText('Mức giao'))
  await user.type(form.getByLabelText('Mức giao'), '50')
  await user.type(form.getByLabelText('Lý do điều chỉnh'), 'NQ giữa năm')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  expect(await form.findByRole('alert')).toHaveTextContent('Người khác đã bỏ mục này')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()
  expect(await screen.findByRole('cell', { name: '50 cuộc' })).toBeInTheDocument()
})

it('proposes a free basis, says which is taken, and revises a target from a month on', async () => {
  api.signInAs('editor')
  const user = userEvent.setup()
  await renderApp('/admin?section=targets')
  const name = 'Kiểm tra tổ chức đảng và đảng viên'
  await user.click(await screen.findByRole('button', { name: `Giao thêm: ${name}` }))
  const form = await dialog()
  expect(form.getByLabelText('Căn cứ')).toHaveValue('province')
  expect(form.queryByLabelText('Điều chỉnh từ tháng')).toBeNull()
  await user.selectOptions(form.getByLabelText('Căn cứ'), 'resolution')
  expect(form.getByLabelText('Căn cứ')).toHaveAccessibleDescription(/đã có chỉ tiêu.*: 46 cuộc/)
  await user.type(form.getByLabelText('Mức giao'), '60')
  await user.type(form.getByLabelText('Điều chỉnh từ tháng'), '2021-01')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  expect(await form.findByRole('alert')).toHaveTextContent('từ 02/2021 đến 12/2021')
  await user.clear(form.getByLabelText('Điều chỉnh từ tháng'))
  await user.type(form.getByLabelText('Điều chỉnh từ tháng'), '2021-07')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()
  expect(await screen.findByRole('cell', { name: '60 cuộc điều chỉnh từ 07/2021' })).toBeVisible()
  expect(screen.getByRole('cell', { name: '46 cuộc' })).toBeVisible()
  expect(screen.queryByText('Các lần điều chỉnh')).toBeNull()
  const of = async (period: string) =>
    (await api.store.listTargets({ unitIds: ['cau-ke'], period })).filter(
      (each) => each.base === 'resolution' && each.figure.value === 60,
    )
  expect(await of('2021-07')).toMatchObject([{ span: '2021', revisedFrom: '2021-07' }])
})

it('sets a ceiling of zero for a half-year, and lists the shortest span first', async () => {
  api.signInAs('editor')
  const user = userEvent.setup()
  await renderApp('/admin?section=targets')
  const name = 'Kiểm tra tổ chức đảng và đảng viên'
  await user.click(await screen.findByRole('button', { name: `Giao thêm: ${name}` }))
  const form = await dialog()
  await user.selectOptions(form.getByLabelText('Kỳ'), 'H1')
  await user.selectOptions(form.getByLabelText('Yêu cầu'), 'ceiling')
  await user.type(form.getByLabelText('Mức giao'), '0')
  expect(form.getByLabelText('Yêu cầu')).toHaveAccessibleDescription('Không để xảy ra')
  await user.type(form.getByLabelText('Ngày quyết định'), '2020-12-10')
  await user.selectOptions(form.getByLabelText('Phân kỳ riêng của kỳ này'), 'weights')
  await user.type(form.getByLabelText('Tỷ trọng các tháng của kỳ'), '1 2 3 4 5')
  expect(form.getByText(/Đã có 5\/6 số/)).toBeVisible()
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  expect(await form.findByRole('alert')).toHaveTextContent('Cần đủ 6 số')
  await user.type(form.getByLabelText('Tỷ trọng các tháng của kỳ'), ' 6')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()
  const first = (await screen.findByRole('rowheader', { name })).closest('tr')
  expect(first).toHaveTextContent(/6 tháng đầu năm 2021.*không để xảy ra.*10\/12\/2020/)
  const found = await api.store.list('targets', { unitId: 'cau-ke', span: '2021-H1' })
  expect(found.map(({ record }) => record)).toMatchObject([
    {
      limit: 'ceiling',
      decidedOn: '2020-12-10',
      profile: { kind: 'weights', weights: [1, 2, 3, 4, 5, 6] },
    },
  ])
})

it('shows the audit trail in words, and the state of the installation', async () => {
  api.signInAs('admin')
  const actor = { id: 'chuyenvien', name: 'Chuyên viên' }
  await api.store.write(
    { actor, action: 'submitSheet', unitId: 'cau-ke', subject: '2021-05' },
    async () => {},
  )
  const subject = '2021-04 poverty-rate'
  await api.store.write(
    { actor: { id: 'b', name: 'B' }, action: 'saveEntry', unitId: 'hoa-an', subject },
    async () => {},
  )
  const moved = { action: 'changeUnit', unitId: 'hoa-an', subject: 'hoa-an' }
  await api.store.write(
    { actor: { id: 'b', name: 'B' }, ...moved, detail: { from: '2025-07' } },
    async () => {},
  )
  const user = userEvent.setup()
  await renderApp('/admin?section=audit')
  // The unit appears once, with its month.
  expect(
    await screen.findByRole('row', { name: /sửa đơn vị Xã Hòa Ân kể từ 07\/2025$/ }),
  ).toBeVisible()
  expect(
    await screen.findByRole('row', { name: /nộp số liệu tháng Huyện ủy Cầu Kè 05\/2021/ }),
  ).toBeVisible()
  expect(await screen.findByRole('row', { name: /Hòa Ân 04\/2021 · Tỷ lệ hộ nghèo/ })).toBeVisible()
  await user.selectOptions(screen.getByLabelText('Người làm'), 'Chuyên viên Văn phòng (mẫu)')
  await waitFor(() => expect(screen.queryByRole('cell', { name: 'B' })).toBeNull())
  expect(await screen.findByRole('row', { name: /nộp số liệu tháng/ })).toBeVisible()
  await user.selectOptions(screen.getByLabelText('Việc'), 'publishSheet')
  expect(await screen.findByText('Không có việc nào như vậy.')).toBeInTheDocument()
  await user.click(screen.getByRole('link', { name: 'Hệ thống' }))
  expect(await screen.findByText('hoạt động bình thường')).toBeInTheDocument()
})

it('proposes unaccented ids, and reads numbers with a comma or a dot', () => {
  expect(slugOf('  Phường Đa Kao, Quận 1 ')).toBe('phuong-da-kao-quan-1')
  expect([numberIn('1,05'), numberIn('1.05'), numberIn('1.000')]).toEqual([1.05, 1.05, 1000])
  expect(numbersIn('1 x 2,5')).toEqual([1, Number.NaN, 2.5])
})

it('adds an indicator like another: all but its name is filled in', async () => {
  api.signInAs('admin')
  const user = userEvent.setup()
  await elsewhere('indicators', 'jobs-created', {
    definition: 'Tính cả lao động tự tạo việc làm.',
    frequency: 'quarterly',
    since: '2020-01',
    closedFrom: '2024-01',
  })
  await renderApp('/admin?section=indicators')
  await user.click(
    await screen.findByRole('button', {
      name: 'Nhân bản chỉ tiêu Giải quyết việc làm',
    }),
  )
  const form = await dialog()
  expect(form.getByLabelText('Tên')).toHaveValue('')
  expect(form.getByLabelText('Đơn vị tính')).toHaveValue('lao động')
  expect(form.getByLabelText('Theo dõi từ tháng')).toHaveValue('')
  await user.type(form.getByLabelText('Tên'), 'Lao động nữ có việc làm')
  expect(form.getByLabelText('Mã')).toHaveValue('lao-dong-nu-co-viec-lam')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()
  const like = (await api.store.find('indicators', { id: 'jobs-created' }))?.record
  const added = (await api.store.find('indicators', { id: 'lao-dong-nu-co-viec-lam' }))?.record
  const { since: _, closedFrom: __, ...alike } = like!
  expect(added).toEqual({
    ...alike,
    id: 'lao-dong-nu-co-viec-lam',
    name: { vi: 'Lao động nữ có việc làm', en: 'Lao động nữ có việc làm' },
  })
})
