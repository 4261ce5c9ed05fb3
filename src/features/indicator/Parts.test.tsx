// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { sampleDistrict } from '../../../mocks/sample/sample-district.ts'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'

// One member too many in one commune's April.
mockApi({
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

it('says that the communes do not add up to the district', async () => {
  await renderApp('/indicators/party-members-admitted?period=2021-04')
  expect(
    screen.getByText(
      'Chưa khớp: toàn đơn vị nêu 67 đảng viên, cộng các đơn vị trực thuộc là 68 đảng viên.',
    ),
  ).toBeInTheDocument()
})
