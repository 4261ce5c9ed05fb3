// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, test } from 'vitest'

import { exactly } from '~/domain/figure.ts'
import { makeObservation } from '../../../test/builders.ts'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'
import { placeAfter } from './useRovingFocus.ts'

const api = mockApi()

const grid = (year = '2021') =>
  screen.findByRole('grid', { name: `Các tháng năm ${year}: Huyện ủy Cầu Kè` })
const MEMBERS = 'Kết nạp đảng viên mới'
const link = (name: string) => screen.findByRole('link', { name })

it('describes every cell in words and letters, and adds them up', async () => {
  api.signInAs('editor')
  await renderApp('/entry/months?year=2021')
  const table = within(await grid())
  expect(
    table.getByRole('link', { name: `${MEMBERS}, tháng 4 năm 2021: có số báo cáo` }),
  ).toHaveTextContent('B')
  expect(
    table.getByRole('link', { name: `${MEMBERS}, tháng 3 năm 2021: minh họa` }),
  ).toHaveTextContent('M')
  expect(
    table.getByRole('link', { name: `${MEMBERS}, tháng 5 năm 2021: chưa có số liệu` }),
  ).toHaveTextContent('–')
  expect(table.getByText('4/13 chỉ tiêu có số báo cáo')).toBeInTheDocument()
  expect(table.getAllByText('1/12 tháng có số báo cáo')).toHaveLength(4)
  expect(table.getByRole('link', { name: 'tháng 4 năm 2021, đã công bố' })).toBeInTheDocument()
  expect(table.getByRole('link', { name: 'tháng 5 năm 2021, chưa nhập' })).toBeInTheDocument()
  expect(screen.getByText(/4 có số báo cáo, 48 minh họa, 104 chưa có số liệu/)).toBeInTheDocument()
})

it('marks a derived figure and one being entered', async () => {
  const figures = { month: exactly(5), yearToDate: exactly(30) }
  const rice = makeObservation('2021-08', { indicatorId: 'rice-area-sown', ...figures })
  const actor = { id: 'a', name: 'A' }
  const entry = { ...rice, period: '2021-09', note: '', acceptances: [], removal: '' }
  await api.store.write({ actor, action: 'x', unitId: 'cau-ke', subject: '' }, async (writer) => {
    await writer.put('observations', rice)
    await writer.put('entries', { ...entry, savedAt: writer.at, savedBy: actor })
  })
  api.signInAs('editor')
  await renderApp('/entry/months?year=2021')
  await grid()
  const name = 'Diện tích gieo trồng lúa'
  expect(await link(`${name}, tháng 7 năm 2021: tính từ số báo cáo`)).toHaveTextContent('S')
  await link(`${name}, tháng 9 năm 2021: chưa có số liệu; đang nhập, chưa công bố`)
  await link('tháng 9 năm 2021, đang nhập')
})

it('is one Tab stop, is navigated by arrows, and opens the sheet at the indicator', async () => {
  api.signInAs('editor')
  const user = userEvent.setup()
  const { router } = await renderApp('/entry/months?year=2021')
  const table = within(await grid())
  const stops = () => table.getAllByRole('link').filter((each) => each.tabIndex === 0)
  expect(stops()).toHaveLength(1)
  stops()[0]?.focus()
  expect(await link('tháng 1 năm 2021, đã công bố')).toHaveFocus()
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}')
  const cell = await link('Kiểm tra tổ chức đảng và đảng viên, tháng 2 năm 2021: minh họa')
  expect(cell).toHaveFocus()
  expect(stops()).toEqual([cell])
  await user.keyboard('{Enter}')
  await waitFor(() => expect(router.state.location.href).toContain('period=2021-02'))
  // Asked of the focused element alone: naming every cell of the sheet is slow.
  await waitFor(() =>
    expect(document.activeElement).toHaveAccessibleName(
      'Trong tháng: Kiểm tra tổ chức đảng và đảng viên',
    ),
  )
})

it('steps through the years, and says where to begin in an empty one', async () => {
  api.signInAs('editor')
  const user = userEvent.setup()
  await renderApp('/entry/months')
  await grid('2021')
  await user.click(await link('Năm sau'))
  await grid('2022')
  expect(await screen.findByText(/Năm 2022 chưa có số liệu nào/)).toBeInTheDocument()
  expect(await link('Nhập tháng 1 năm 2022')).toHaveAttribute(
    'href',
    '/entry?unit=cau-ke&period=2022-01#sheet',
  )
})

it('offers no month before the unit began or after it ended', async () => {
  const actor = { id: 'a', name: 'A' }
  await api.store.write({ actor, action: 'x', unitId: 'cau-ke', subject: '' }, async (writer) => {
    const district = await writer.getUnit('cau-ke')
    if (!district) throw new Error('no district')
    await writer.put('units', { ...district, since: '2025-03', closedFrom: '2025-07' })
  })
  api.signInAs('editor')
  await renderApp('/entry/months?year=2025')
  const table = within(await grid('2025'))
  const months = table.getAllByRole('link', { name: /^tháng \d+ năm 2025/ })
  const open = months.filter((each) => each.hasAttribute('href'))
  expect(open.map((each) => each.textContent)).toEqual([
    'T3chưa nhập',
    'T4chưa nhập',
    'T5chưa nhập',
    'T6chưa nhập',
  ])
  expect(months[0]).toHaveAccessibleName('tháng 1 năm 2025, đơn vị chưa có hoặc đã kết thúc')
  expect(
    table.getByRole('link', {
      name: `${MEMBERS}, tháng 8 năm 2025: đơn vị chưa có hoặc đã kết thúc`,
    }),
  ).not.toHaveAttribute('href')
  expect(await link('Nhập tháng 3 năm 2025')).toBeVisible()
  // Only the months of the unit's time count.
  expect(table.getAllByText('0/4 tháng có số báo cáo')).toHaveLength(13)
})

it('refuses readers, and a unit that does not exist', async () => {
  await renderApp('/entry/months')
  expect(await screen.findByText(/Cần đăng nhập/)).toBeInTheDocument()
  cleanup()
  api.signInAs('viewer')
  await renderApp('/entry/months')
  expect(await screen.findByText(/chỉ được xem/)).toBeInTheDocument()
  cleanup()
  api.signInAs('editor')
  await renderApp('/entry/months?unit=khong-co&year=2021')
  expect(await screen.findByRole('heading', { name: 'Không có đơn vị này' })).toBeInTheDocument()
})

const last = { row: 13, column: 11 }
test.each<[string, boolean, [number, number], [number, number] | null]>([
  ['ArrowUp', false, [0, 3], [0, 3]],
  ['ArrowDown', false, [13, 3], [13, 3]],
  ['ArrowLeft', false, [2, 0], [2, 0]],
  ['ArrowRight', false, [2, 3], [2, 4]],
  ['Home', false, [2, 3], [2, 0]],
  ['End', false, [2, 3], [2, 11]],
  ['Home', true, [2, 3], [0, 0]],
  ['End', true, [2, 3], [13, 11]],
  ['ArrowRight', true, [2, 3], null],
  ['a', false, [2, 3], null],
])('%s with Ctrl %s leads from %j to %j', (key, isFar, [row, column], to) => {
  const place = placeAfter(key, isFar, { row, column }, last)
  expect(place && [place.row, place.column]).toEqual(to)
})
