// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { sampleCommune } from '../../../mocks/sample/sample-commune.ts'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'
import type { Unit } from '../../domain/unit.ts'

const NEW: Unit = {
  id: 'chi-bo-moi',
  kind: 'branch',
  name: { vi: 'Chi bộ mới', en: 'New branch' },
  parentId: 'xa-tam-hoa',
}
const api = mockApi({ ...sampleCommune, units: [...sampleCommune.units, NEW] })

const dialog = async () => within(await screen.findByRole('dialog'))
const isClosed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
const unit = (id: string) => api.store.getUnit(id)
const BRANCHES = ['Chi bộ ấp Đông Tây', 'Chi bộ Trường THCS']

async function open() {
  api.signInAs('admin')
  const user = userEvent.setup()
  await renderApp('/admin?section=successions')
  return user
}

async function add(user: UserEvent, month: string) {
  await user.click(await screen.findByRole('button', { name: 'Ghi một lần sắp xếp' }))
  const form = await dialog()
  await user.type(form.getByLabelText('Từ tháng'), month)
  const side = (name: string) => within(form.getByRole('group', { name }))
  return {
    form,
    check: async (name: string, unitName: string) => {
      const list = side(name)
      await user.type(list.getByRole('searchbox'), unitName.slice(-12))
      await user.click(list.getByLabelText(unitName, { exact: false }))
      await user.clear(list.getByRole('searchbox'))
    },
    save: () => user.click(form.getByRole('button', { name: 'Lưu' })),
  }
}

it('lists who became whom, the newest first', async () => {
  await open()
  const rows = (await screen.findAllByRole('row')).slice(1)
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringMatching(/^Sáp nhập03\/2026Chi bộ ấp Đông .*Chi bộ ấp Tây .*Chi bộ ấp Đông Tây/),
    expect.stringMatching(
      /^Sáp nhập07\/2025Xã Hòa Bình cũ .*Đảng ủy xã Tam Hòa .*Nghị quyết sắp xếp/,
    ),
  ])
})

it('enters a merger: the old units end, the new one begins', async () => {
  const user = await open()
  const { form, check, save } = await add(user, '2026-11')
  for (const name of BRANCHES) await check('Đơn vị cũ', name)
  await check('Đơn vị mới', 'Chi bộ mới')
  await user.type(form.getByLabelText('Văn bản'), 'Quyết định 12-QĐ/ĐU')
  await save()
  await isClosed()
  expect(screen.getAllByRole('row')[1]).toHaveTextContent(/11\/2026.*Quyết định 12-QĐ\/ĐU/)
  expect(await unit('chi-bo-truong-hoc')).toMatchObject({ closedFrom: '2026-11' })
  expect(await unit('chi-bo-moi')).toMatchObject({ since: '2026-11' })
})

it('says what is wrong, and with which unit, before anything is sent', async () => {
  const user = await open()
  const { form, check, save } = await add(user, '2026-11')
  const refused = async (words: RegExp) => {
    await save()
    expect(await form.findByRole('alert')).toHaveTextContent(words)
  }
  await check('Đơn vị cũ', BRANCHES[0]!)
  await refused(/cần từ hai đơn vị cũ trở lên và đúng một đơn vị mới/)
  await check('Đơn vị cũ', 'Chi bộ ấp Tây')
  await check('Đơn vị mới', 'Chi bộ mới')
  await refused(/^Chi bộ ấp Tây \(minh họa\) đã có trong lần sáp nhập 03\/2026/)
  await check('Đơn vị cũ', 'Chi bộ ấp Tây')
  await check('Đơn vị cũ', 'Chi bộ mới')
  await refused(/^Chi bộ mới không thể vừa là đơn vị cũ vừa là đơn vị mới/)
  await check('Đơn vị cũ', 'Chi bộ mới')
  await check('Đơn vị cũ', BRANCHES[1]!)
  await user.clear(form.getByLabelText('Từ tháng'))
  await user.type(form.getByLabelText('Từ tháng'), '2026-02')
  await refused(/^Chi bộ ấp Đông Tây \(minh họa\) có từ 03\/2026/)
  expect(await api.store.list('successions', {})).toHaveLength(2)
})

it('asks for no new unit where a unit is closed, and keeps what is checked in sight', async () => {
  const user = await open()
  const { form, check, save } = await add(user, '2026-11')
  await check('Đơn vị mới', 'Chi bộ mới')
  await user.selectOptions(form.getByLabelText('Hình thức'), 'closed')
  expect(form.queryByRole('group', { name: 'Đơn vị mới' })).toBeNull()
  await check('Đơn vị cũ', 'Chi bộ Trường THCS')
  const old = within(form.getByRole('group', { name: 'Đơn vị cũ' }))
  await user.type(old.getByRole('searchbox'), 'hoa loi{Enter}')
  expect(old.getAllByRole('checkbox').map((each) => each.closest('label')?.textContent)).toEqual([
    'Chi bộ Trường THCS (minh họa)',
    'Xã Hòa Lợi cũ (minh họa) (kết thúc từ 07/2025)',
  ])
  await save()
  await isClosed()
  expect(await screen.findByRole('rowheader', { name: 'Kết thúc hoạt động' })).toBeInTheDocument()
  expect(await unit('chi-bo-moi')).not.toHaveProperty('since')
})

it('moves the months with a changed succession, and shows what somebody else chose', async () => {
  const user = await open()
  await user.click(await screen.findByRole('button', { name: /^Sửa: sáp nhập 03\/2026/ }))
  const form = await dialog()
  const stored = await api.store.find('successions', { id: 'dong-tay' })
  const actor = { id: 'b', name: 'B' }
  await api.store.write(
    { actor, action: 'changeSuccession', unitId: null, subject: '' },
    (writer) =>
      writer.put('successions', {
        ...stored!.record,
        predecessorIds: ['chi-bo-ap-dong', 'chi-bo-ap-tay', 'chi-bo-truong-hoc'],
      }),
  )
  const month = form.getByLabelText('Từ tháng')
  await user.clear(month)
  await user.type(month, '2026-04')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  expect(
    await form.findByText(/^Đang lưu: Chi bộ ấp Đông .*; Chi bộ ấp Tây .*; Chi bộ Trường THCS/),
  ).toBeInTheDocument()
  await user.click(form.getByRole('button', { name: 'Lưu đè bằng nội dung của tôi' }))
  await isClosed()
  expect(await unit('chi-bo-ap-tay')).toMatchObject({ closedFrom: '2026-04' })
  expect(await unit('chi-bo-ap-dong-tay')).toMatchObject({ since: '2026-04' })
})

it('removes a mistake once that is confirmed, by keyboard', async () => {
  const user = await open()
  const remove = await screen.findByRole('button', { name: /^Bỏ: sáp nhập 03\/2026/ })
  remove.focus()
  await user.keyboard('{Enter}')
  let form = await dialog()
  expect(form.getByText(/Chi bộ ấp Đông .*sẽ lại nhập số liệu như trước/)).toBeInTheDocument()
  await user.click(form.getByRole('button', { name: 'Hủy' }))
  expect(remove).toHaveFocus()
  await user.keyboard('{Enter}')
  form = await dialog()
  await user.click(form.getByRole('button', { name: 'Bỏ' }))
  await isClosed()
  expect(await unit('chi-bo-ap-tay')).not.toHaveProperty('closedFrom')
  await user.click(await screen.findByRole('button', { name: /^Bỏ: sáp nhập 07\/2025/ }))
  await user.click((await dialog()).getByRole('button', { name: 'Bỏ' }))
  expect(await screen.findByText(/Chưa ghi lần sáp nhập/)).toBeInTheDocument()
})

it('says where the end of a unit comes from, and lets nobody change it in the unit’s form', async () => {
  api.signInAs('admin')
  const user = userEvent.setup()
  await renderApp('/admin?section=units')
  await user.click(await screen.findByRole('button', { name: /^Sửa đơn vị Chi bộ ấp Tây/ }))
  const form = await dialog()
  expect(
    await form.findByText(/^Do lần sáp nhập 03\/2026 quy định\..*Sắp xếp đơn vị/),
  ).toBeVisible()
  const end = form.getByLabelText('Kết thúc từ tháng')
  await user.type(end, '2027-01')
  expect(end).toHaveValue('03/2026')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()
  expect(await unit('chi-bo-ap-tay')).toMatchObject({ closedFrom: '2026-03' })
})
