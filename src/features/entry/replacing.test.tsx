// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'

import { exactly } from '~/domain/figure.ts'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'

const api = mockApi()

const MEMBERS = 'Kết nạp đảng viên mới'
const INSPECTIONS = 'Kiểm tra tổ chức đảng và đảng viên'
const BUSINESSES = 'Phát triển doanh nghiệp mới'
const month = (indicator = MEMBERS) =>
  screen.findByRole('textbox', { name: `Trong tháng: ${indicator}` })
const saved = () => screen.findByText('Đã lưu', {}, { timeout: 4000 })
const published = async (indicatorId: string, period: string) => {
  const key = { unitId: 'cau-ke', period, indicatorId }
  return (await api.store.find('observations', key))?.record ?? null
}

it('leaves the cells of illustrative rows empty, with their figure beside them', async () => {
  api.signInAs('editor')
  const user = userEvent.setup()
  await renderApp('/entry?period=2021-04')
  const inspections = await month(INSPECTIONS)
  expect(inspections).toHaveValue('')
  expect(inspections).toHaveAccessibleDescription('minh họa 5 cuộc')
  expect(inspections).not.toHaveAttribute('readonly')
  // What a report has stated is locked.
  expect(await month()).toHaveValue('18')
  expect(await month()).toHaveAttribute('readonly')
  expect(screen.getByText(/^9 chỉ tiêu của tháng này còn là số minh họa/)).toHaveTextContent(
    'Chánh Văn phòng (người duyệt) công bố',
  )
  await user.click(screen.getByRole('button', { name: 'Thay số minh họa bằng số báo cáo' }))
  expect(inspections).toHaveFocus()
})

it('a pasted block passes over rows that are locked', async () => {
  api.signInAs('editor')
  await renderApp('/entry?period=2021-04')
  // The rows after it are revenue and businesses, both reported, production too, then investment.
  fireEvent.paste(await month(INSPECTIONS), {
    clipboardData: { getData: () => '7\n9\n9\n9\n6,4 tỷ\n' },
  })
  expect(await month(INSPECTIONS)).toHaveValue('7')
  expect(await month(BUSINESSES)).toHaveValue('5')
  expect(await month('Giải ngân vốn đầu tư công')).toHaveValue('6,4 tỷ')
})

it('replaces in one step, with the reason filled in, and leads on to the next month', async () => {
  api.signInAs('approver')
  const user = userEvent.setup()
  const { router } = await renderApp('/entry?period=2021-02#sheet')
  await waitFor(async () => expect(await month()).toHaveFocus())
  await user.keyboard('14{Control>}{Enter}{/Control}')
  const dialog = within(await screen.findByRole('dialog'))
  const publish = dialog.getByRole('button', { name: /^Công bố/ })
  await waitFor(() => expect(publish).toHaveFocus())
  expect(dialog.getByText(/Thay số minh họa bằng số báo cáo/)).toBeInTheDocument()
  expect(dialog.getByRole('table', { name: /sẽ công bố mới/ })).toHaveTextContent(
    /15 đảng viên minh họa\s*trong tháng 14 đảng viên/,
  )
  await user.keyboard('{Enter}')
  const next = await screen.findByRole('link', { name: 'Tháng kế tiếp: tháng 3 năm 2021' })
  await waitFor(() => expect(next).toHaveFocus())
  expect(await published('party-members-admitted', '2021-02')).toMatchObject({
    month: exactly(14),
    origin: 'reported',
  })
  expect(await published('new-businesses', '2021-02')).toMatchObject({ origin: 'illustrative' })
  expect(await month()).toHaveAttribute('readonly')

  await user.keyboard('{Enter}')
  await screen.findByText('Tháng 3 năm 2021')
  await waitFor(async () => expect(await month()).toHaveFocus())
  expect(router.state.location.hash).toBe('sheet')
  expect(screen.queryByText('Đã công bố.')).toBeNull()
  cleanup()

  await renderApp('/report?period=2021-04')
  const corrections = await screen.findByText(
    'Thay số minh họa bằng số báo cáo, tháng 2 năm 2021: 1 mục',
  )
  expect(corrections.parentElement).toHaveTextContent(/15 đảng viên → 14 đảng viên/)
  expect(corrections.parentElement).not.toHaveTextContent('Lý do')
})

it('steps from month to month by keys, and loses nothing that was just typed', async () => {
  api.signInAs('editor')
  const user = userEvent.setup()
  await renderApp('/entry?period=2021-05#sheet')
  await waitFor(async () => expect(await month()).toHaveFocus())
  await user.keyboard('20{Control>}{Alt>}{PageDown}{/Alt}{/Control}')
  await screen.findByText('Tháng 6 năm 2021')
  await waitFor(async () => expect(await month()).toHaveFocus())
  await user.keyboard('{Control>}{Alt>}{PageUp}{/Alt}{/Control}')
  await screen.findByText('Tháng 5 năm 2021')
  await waitFor(async () => expect(await month()).toHaveValue('20'))
  expect(screen.queryByText('người khác đã sửa')).toBeNull()
  await saved()
  await waitFor(() => expect(localStorage).toHaveLength(0))
})

it('previews what was typed while another figure was still on its way', async () => {
  api.signInAs('approver')
  const user = userEvent.setup()
  const started: string[] = []
  await renderApp('/entry?period=2021-02#sheet')
  await waitFor(async () => expect(await month()).toHaveFocus())
  api.server.events.on('request:start', ({ request }) => started.push(request.method))
  api.faults.delay = 200
  await user.keyboard('14')
  await waitFor(() => expect(started).toContain('PUT'), { timeout: 3000 })
  await user.keyboard('{Enter}4{Control>}{Enter}{/Control}')
  const changes = await screen.findByRole('table', { name: /sẽ công bố mới/ }, { timeout: 4000 })
  expect(within(changes).getAllByRole('row')).toHaveLength(3)
  expect(started.filter((method) => method === 'PUT')).toHaveLength(2)
})
