// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { samples } from '../../../mocks/sample/samples.ts'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'

const api = mockApi(samples)

const said = async (start: RegExp) =>
  (await screen.findByText(start, { selector: 'p' })).textContent ?? ''

it.each([
  ['/?unit=hoa-binh'],
  ['/indicators/xa-thu-ngan-sach?unit=hoa-binh'],
  ['/report?unit=hoa-binh'],
  ['/compare?unit=hoa-binh&indicator=xa-thu-ngan-sach'],
])('a closed unit’s page %s says what became of it, and leads there', async (address) => {
  const user = userEvent.setup()
  const { router } = await renderApp(address)
  expect(await said(/^Từ tháng 7 năm 2025/)).toBe(
    'Từ tháng 7 năm 2025, Xã Hòa Bình cũ (minh họa) đã sáp nhập vào Đảng ủy xã Tam Hòa (minh họa).',
  )
  const before = router.state.location.pathname
  await user.click(screen.getByRole('link', { name: 'Đảng ủy xã Tam Hòa (minh họa)' }))
  expect(await said(/^Đảng ủy xã Tam Hòa .* thành lập từ/)).toContain('Xã Hòa Thuận cũ')
  expect(router.state.location).toMatchObject({
    pathname: before,
    search: { unit: 'xa-tam-hoa' },
  })
})

it('a merged unit says whose figures the months before are, as long as they are shown', async () => {
  await renderApp('/?unit=xa-tam-hoa&period=2026-10')
  const line = await said(/thành lập từ tháng 7 năm 2025/)
  expect(line).toMatch(/do sáp nhập Xã Hòa Bình cũ .*, Xã Hòa Thuận cũ .*, Xã Hòa Lợi cũ/)
  expect(line).toContain(
    'số của các đơn vị cũ cộng lại; tỷ lệ và số cuối kỳ chỉ có khi đã tính lại',
  )
  expect(screen.getByRole('link', { name: /^Xã Hòa Bình cũ/ })).toHaveAttribute(
    'href',
    '/?unit=hoa-binh&period=2025-06',
  )
})

it('marks the same period and the months that were added up from former units', async () => {
  await renderApp('/?unit=xa-tam-hoa&period=2026-10')
  const row = (await screen.findByRole('rowheader', { name: /^Thu ngân sách trên/ })).closest('tr')
  const marked = 'cộng từ 03 đơn vị cũ'
  expect(within(row as HTMLElement).getByText(new RegExp(marked))).toBeInTheDocument()
  // What the unit has of its own is not.
  const own = screen.getByRole('rowheader', { name: /^Hồ sơ giải quyết/ }).closest('tr')
  expect(own).not.toHaveTextContent(marked)
})

it('marks them on the indicator’s page, month by month', async () => {
  await renderApp('/indicators/xa-thu-ngan-sach?unit=xa-tam-hoa&period=2026-10')
  const rows = within(await screen.findByRole('table', { name: /Thu ngân sách/ }))
  const cell = (month: string, column: number) =>
    rows.getByRole('row', { name: new RegExp(`^${month}`) }).querySelectorAll('td')[column]
  expect(cell('10/2026', 3)).toHaveTextContent(/minh họa, cộng từ 03 đơn vị cũ/)
  expect(cell('10/2026', 1)).not.toHaveTextContent('đơn vị cũ')
})

it('says that a month is outside of the unit’s time, and what was before or after', async () => {
  await renderApp('/?unit=hoa-binh&period=2025-08')
  expect(
    await screen.findByRole('heading', { name: 'Không có báo cáo tháng 8 năm 2025' }),
  ).toBeVisible()
  expect(await said(/^Từ tháng 7 năm 2025, Xã Hòa Bình cũ/)).toMatch(
    /đã sáp nhập vào .*Căn cứ: Nghị quyết sắp xếp/,
  )
  expect(screen.queryByText(/Văn phòng chưa công bố/)).toBeNull()
})

it('says of a month before the unit began how it came to be', async () => {
  await renderApp('/?unit=xa-tam-hoa&period=2025-03')
  expect(await said(/thành lập từ tháng 7 năm 2025/)).toContain('do sáp nhập')
  expect(screen.queryByText(/Văn phòng chưa công bố/)).toBeNull()
})

it('says first of a unit that was split off that it has no past', async () => {
  const actor = { id: 'a', name: 'A' }
  const audited = { actor, action: 'addSuccession', unitId: null, subject: '' } as const
  await api.store.write(audited, async (writer) => {
    await writer.put('successions', {
      id: 'split',
      kind: 'split',
      from: '2026-03',
      predecessorIds: ['chi-bo-truong-hoc'],
      successorIds: ['chi-bo-ap-dong-tay', 'chi-bo-ap-dong'],
    })
    await writer.remove('successions', { id: 'dong-tay' })
  })
  await renderApp('/?unit=chi-bo-ap-dong-tay&period=2026-10')
  const line = await said(/do chia tách/)
  expect(line).toContain('không có số liệu của các tháng trước đó')
  const headline = screen.getByRole('heading', { level: 1 })
  expect(
    screen.getByText(/do chia tách/).compareDocumentPosition(headline) &
      Node.DOCUMENT_POSITION_FOLLOWING,
  ).toBeTruthy()
})

it('lists closed units apart, and opens them at their last month', async () => {
  const user = userEvent.setup()
  const { router } = await renderApp('/?unit=xa-tam-hoa&period=2026-10')
  const picker = await screen.findByRole('combobox', { name: 'Đơn vị' })
  await within(picker).findAllByRole('option')
  const closed = within(within(picker).getByRole('group', { name: 'Đã kết thúc' }))
  expect(closed.getAllByRole('option')).toHaveLength(5)
  await user.selectOptions(picker, 'hoa-binh')
  expect(await said(/^Từ tháng 7 năm 2025/)).toContain('sáp nhập')
  expect(router.state.location.search).toEqual({ unit: 'hoa-binh' })
})
