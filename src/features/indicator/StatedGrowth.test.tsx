// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { sampleDistrict } from '../../../mocks/sample/sample-district.ts'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'

const growth = { value: 14.7, qualifier: 'exact', estimated: false, as: 'increase' } as const
const april = (indicatorId: string) => (each: (typeof sampleDistrict.observations)[number]) =>
  each.indicatorId === indicatorId && each.unitId === 'cau-ke' && each.period === '2021-04'
    ? { ...each, statedGrowth: growth }
    : each

mockApi({
  ...sampleDistrict,
  observations: sampleDistrict.observations.map(april('party-members-admitted')),
})

it('shows the growth the report states beside what is computed, and names the clash', async () => {
  await renderApp('/indicators/party-members-admitted?period=2021-04')
  const facts = within(await screen.findByLabelText('Số liệu chính'))
  const fact = (term: string) => facts.getByText(term).parentElement
  expect(fact('Báo cáo nêu so với cùng kỳ')).toHaveTextContent('Tăng 14,7%')
  expect(fact('Tính ra so với cùng kỳ')).toHaveTextContent(
    /%.*đảng viên.*Chưa khớp: mức so với cùng kỳ nêu tăng 14,7%, tính ra tăng [\d,]+%\.$/,
  )
})
