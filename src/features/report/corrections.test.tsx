// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'

import { exactly } from '~/domain/figure.ts'
import { makeObservation } from '../../../test/builders.ts'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'

const api = mockApi()
const MAY = 'sheets/cau-ke/2021-05'

async function ask(method: string, path: string, body: object, version: number) {
  const response = await fetch(new URL(`/api/${path}`, 'http://localhost:3000'), {
    method,
    headers: {
      'content-type': 'application/json',
      'if-match': `"${version}"`,
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
}
const reportVersion = async () =>
  (await api.store.find('reports', { unitId: 'cau-ke', period: '2021-05' }))?.version ?? 0

async function published(members: number, note = '') {
  const { month, yearToDate, statedPercent, scopeAssumed, cutOff, evidence } = makeObservation(
    '2021-05',
    { month: exactly(members), yearToDate: exactly(67 + members) },
  )
  const stated = { month, yearToDate, statedPercent, scopeAssumed, cutOff, evidence }
  await ask(
    'PUT',
    `${MAY}/entries/party-members-admitted`,
    { ...stated, note, acceptances: [], removal: '' },
    0,
  )
  await ask('POST', `${MAY}/publication`, {}, await reportVersion())
}

beforeEach(async () => {
  api.signInAs('approver')
  await published(20)
  await ask('POST', `${MAY}/reopening`, { reason: 'sót hai hồ sơ' }, await reportVersion())
  await published(22, 'kể cả hai hồ sơ chuyển đến')
  api.signInAs(null)
})

const row = () => {
  const found = screen.getByRole('link', { name: 'Kết nạp đảng viên mới' }).closest('tr')
  if (!found) throw new Error('no row')
  return within(found)
}

it('a corrected figure is marked, and shows its old value, the reason, the person and the time', async () => {
  const user = userEvent.setup()
  await renderApp('/?period=2021-05')
  expect(row().getByText('89')).toBeInTheDocument()
  const mark = row().getByRole('button', { name: /^đính chính/ })
  await user.click(mark)
  await renderApp('/indicators/party-members-admitted?period=2021-05')
  const section = screen.getByRole('heading', { name: 'Đính chính' }).closest('section')
  expect(section).toHaveTextContent('Từ đầu năm: 87 đảng viên → 89 đảng viên')
  expect(section).toHaveTextContent('Lý do: sót hai hồ sơ')
  expect(section).toHaveTextContent('Chánh Văn phòng (mẫu)')
  expect(screen.getByText('Ghi chú: kể cả hai hồ sơ chuyển đến')).toBeInTheDocument()
})

it('the month can be opened as it was presented, and says that it is', async () => {
  const user = userEvent.setup()
  const { router } = await renderApp('/?period=2021-05')
  await user.click(await screen.findByRole('link', { name: /^Xem lần công bố 1/ }))
  await waitFor(() =>
    expect(router.state.location.search).toEqual({ period: '2021-05', edition: 1 }),
  )
  expect(await screen.findByText(/^Đang xem như đã công bố ngày/)).toBeInTheDocument()
  expect(row().getByText('87')).toBeInTheDocument()
  expect(row().queryByRole('button', { name: /^đính chính/ })).toBeNull()
  await user.click(screen.getByRole('link', { name: 'Xem số liệu hiện nay' }))
  expect(await row().findByText('89')).toBeInTheDocument()
  await user.click(screen.getByRole('link', { name: 'Tháng trước' }))
  await waitFor(() => expect(router.state.location.search).toEqual({ period: '2021-04' }))
})

it('figures of a version stay on every screen, and are left with the month', async () => {
  const user = userEvent.setup()
  const first = (await api.store.list('publications', { period: '2021-05' }))[0]?.version
  const { router } = await renderApp(`/?period=2021-05&at=${first}`)
  expect(row().getByText('87')).toBeInTheDocument()
  expect(row().queryByRole('button', { name: /^đính chính/ })).toBeNull()
  await user.click(screen.getByRole('link', { name: 'Tháng trước' }))
  await waitFor(() => expect(router.state.location.search).toEqual({ period: '2021-04' }))
  cleanup()
  await renderApp(`/indicators/party-members-admitted?period=2021-05&at=${first}`)
  expect(screen.queryByRole('heading', { name: 'Đính chính' })).toBeNull()
  cleanup()
  await renderApp(`/report?period=2021-05&at=${first}`)
  expect(screen.getByRole('row', { name: /Kết nạp đảng viên mới.* 87 / })).toBeInTheDocument()
  expect(screen.queryByRole('cell', { name: /kể cả hai hồ sơ/i })).toBeNull()
  expect(await screen.findByText('Không có số liệu nào được đính chính.')).toBeInTheDocument()
})

it('a screen with figures of a version says which, and leads to those of today', async () => {
  const user = userEvent.setup()
  const first = (await api.store.list('publications', { period: '2021-05' }))[0]?.version
  const { router } = await renderApp(`/report?period=2021-05&at=${first}`)
  expect(await screen.findByText(/^Số liệu như ở bản dữ liệu số \d+\.$/)).toBeInTheDocument()
  await user.click(screen.getByRole('link', { name: 'Xem số liệu hiện nay' }))
  await waitFor(() => expect(router.state.location.search).toEqual({ period: '2021-05' }))
  expect(screen.queryByText(/^Số liệu như/)).toBeNull()
})

it('the report lists all that was corrected since the meeting before', async () => {
  await renderApp('/report?period=2021-05')
  expect(await screen.findByText('Kể từ hội nghị kỳ trước, ngày 06/5/2021.')).toBeInTheDocument()
  const list = screen.getByRole('heading', { name: 'Đính chính' }).closest('section')
  await waitFor(() => expect(list).toHaveTextContent('Kết nạp đảng viên mới, 05/2021'))
  expect(screen.getByRole('cell', { name: /đính chính; kể cả hai hồ sơ/i })).toBeInTheDocument()
})
