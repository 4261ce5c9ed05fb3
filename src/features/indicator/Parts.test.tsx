// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { screen } from '@testing-library/react'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { mockApi } from '../../../mocks/node.ts'
import { sampleDistrict } from '../../../mocks/sample/sample-district.ts'
import { renderAt } from '../../../test/render-app.tsx'

// One member too many in one commune's April.
const { server } = mockApi({
  ...sampleDistrict,
  observations: sampleDistrict.observations.map((each) =>
    each.indicatorId === 'party-members-admitted' &&
    each.unitId === 'hoa-an' &&
    each.period === '2021-04' &&
    each.month
      ? { ...each, month: { ...each.month, value: each.month.value + 1 } }
      : each,
  ),
})
beforeAll(() => {
  server.listen({ onUnhandledFrame: 'error' })
  globalThis.requestIdleCallback = () => 0
  globalThis.scrollTo = () => {}
})
afterAll(() => server.close())

it('says that the communes do not add up to the district', async () => {
  await renderAt('/indicators/party-members-admitted?period=2021-04')
  expect(
    screen.getByText('Chưa khớp: toàn huyện nêu 67 đảng viên, cộng các xã là 68 đảng viên.'),
  ).toBeInTheDocument()
})
