// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'
import { makeEntry } from '../../../test/sheet-builders.ts'
import type { Entry } from '../../domain/entry.ts'
import { exactly } from '../../domain/figure.ts'

const api = mockApi()

const PERIOD = '2021-05'
const actor = { id: 'b', name: 'B' }
const type = (unitId: string, figures: Partial<Entry>) =>
  api.store.write({ actor, action: 'saveEntry', unitId, subject: PERIOD }, (writer) =>
    writer.put('entries', { ...makeEntry(figures), unitId, period: PERIOD }),
  )
const OPEN = 'Công bố tháng này của các đơn vị trực thuộc…'
const isPublished = async (unitId: string) =>
  (await api.store.getReport(unitId, PERIOD))?.status === 'published'

beforeEach(async () => {
  await type('hoa-an', { month: exactly(2) })
  await type('chau-dien', { month: exactly(1) })
  await type('tam-ngai', { month: exactly(9), yearToDate: exactly(3) })
})

it('publishes the month of the parts that are ticked, and says which were refused', async () => {
  api.signInAs('approver')
  const user = userEvent.setup()
  await renderApp(`/entry?unit=cau-ke&period=${PERIOD}`)
  await user.click(await screen.findByRole('button', { name: OPEN }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(await dialog.findByLabelText('Công bố của Xã Hòa Ân')).toBeChecked()
  expect(dialog.getByLabelText('Công bố của Xã Tam Ngãi')).toBeDisabled()
  expect(dialog.getByRole('row', { name: /Tam Ngãi/ })).toHaveTextContent(
    'Mâu thuẫn: Kết nạp đảng viên mới.',
  )
  expect(dialog.getByRole('row', { name: /Hòa Ân/ })).toHaveTextContent(/Thiếu: .* chỉ tiêu khác/)
  expect(dialog.getByText(/^Chưa có số mới để công bố \(8 đơn vị\)/)).toHaveTextContent('Thông Hòa')

  // Somebody enters a contradiction in the meantime.
  await type('chau-dien', { month: exactly(9), yearToDate: exactly(3) })
  await user.click(dialog.getByRole('button', { name: 'Công bố của 2 đơn vị' }))
  expect(await dialog.findByText('Đã công bố của 1 đơn vị.')).toBeVisible()
  expect(dialog.getByRole('alert')).toHaveTextContent('Xã Châu Điền: Còn 2 lỗi')
  expect(await dialog.findByText(/^Đã công bố \(1 đơn vị\)/)).toHaveTextContent('Xã Hòa Ân')
  expect(await isPublished('hoa-an')).toBe(true)
  expect(await isPublished('chau-dien')).toBe(false)
  await waitFor(() => expect(dialog.getByLabelText('Công bố của Xã Châu Điền')).toBeDisabled())
})

it('leaves out what is not ticked, and is not for a clerk', async () => {
  api.signInAs('editor')
  await renderApp(`/entry?unit=cau-ke&period=${PERIOD}`)
  expect(await screen.findByRole('link', { name: 'Xã Hòa Ân' })).toBeVisible()
  expect(screen.queryByRole('button', { name: OPEN })).toBeNull()
  cleanup()
  api.signInAs('approver')
  const user = userEvent.setup()
  await renderApp(`/entry?unit=cau-ke&period=${PERIOD}`)
  await user.click(await screen.findByRole('button', { name: OPEN }))
  await user.click(await screen.findByLabelText('Công bố của Xã Hòa Ân'))
  await user.click(screen.getByRole('button', { name: 'Công bố của 1 đơn vị' }))
  expect(await screen.findByText('Đã công bố của 1 đơn vị.')).toBeVisible()
  expect(await isPublished('chau-dien')).toBe(true)
  expect(await isPublished('hoa-an')).toBe(false)
})
