// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { sampleCommune } from '../../../mocks/sample/sample-commune.ts'
import { samples } from '../../../mocks/sample/samples.ts'
import { makeObservation } from '../../../test/builders.ts'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'
import { exactly } from '../../domain/figure.ts'
import type { Indicator } from '../../domain/indicator.ts'

const UNIT = 'xa-tam-hoa'
const PERIOD = '2026-10'

const indicator = (id: string): Indicator => {
  const found = sampleCommune.indicators?.find((each) => each.id === id)
  if (!found) throw new Error(`no indicator ${id}`)
  return found
}
const part = (id: string, vi: string, of: string): Indicator => ({
  ...indicator(of),
  id,
  name: { vi, en: '' },
  partOf: of,
})

const inTheYear = (indicatorId: string, value: number) =>
  makeObservation(PERIOD, { unitId: UNIT, indicatorId, yearToDate: exactly(value) })

mockApi({
  ...samples,
  indicators: [
    ...(samples.indicators ?? []),
    part('xa-thu-phi', 'Thu phí, lệ phí', 'xa-thu-ngan-sach'),
    part('xa-bao-hiem-tre-em', 'Trẻ em dưới 6 tuổi', 'xa-bao-hiem'),
    part('xa-trong-an-ma-tuy', 'Về ma túy', 'xa-trong-an'),
  ],
  observations: [
    ...(samples.observations ?? []).filter(({ indicatorId }) => indicatorId !== 'xa-trong-an'),
    inTheYear('xa-bao-hiem-tre-em', 99.5),
    inTheYear('xa-trong-an', 0),
    inTheYear('xa-trong-an-ma-tuy', 0),
  ],
})

async function among(id: string, period = PERIOD) {
  await renderApp(`/indicators/${id}?unit=${UNIT}&period=${period}`)
  const room = within(await screen.findByRole('region', { name: 'Trong đó' }))
  return { room, fact: (name: string) => room.getByRole('link', { name }).closest('div') }
}

it('shows each part over the months of its whole, with its share of it', async () => {
  const { room, fact } = await among('xa-thu-ngan-sach')
  expect(room.getByText('Từ đầu năm')).toBeInTheDocument()
  expect(fact('Thu ngân sách xã được hưởng')).toHaveTextContent(/4,7 tỷ đồng.*chiếm 47,5%$/)
  expect(room.getByRole('link', { name: 'Thu ngân sách xã được hưởng' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/indicators\/xa-thu-duoc-huong\?.*period=2026-10/),
  )
})

it('counts a part from the month the unit began, as its whole', async () => {
  const { room, fact } = await among('xa-thu-ngan-sach', '2025-09')
  expect(room.getByText('Từ đầu tháng 7')).toBeInTheDocument()
  expect(fact('Thu ngân sách xã được hưởng')).toHaveTextContent(/1,3 tỷ đồng.*chiếm 41,9%$/)
})

it.each([
  ['a part without a figure', 'xa-thu-ngan-sach', 'Thu phí, lệ phí', /chưa có số liệu$/],
  ['a rate', 'xa-bao-hiem', 'Trẻ em dưới 6 tuổi', /99,5%$/],
  ['a part of nothing', 'xa-trong-an', 'Về ma túy', /0 vụ$/],
])('%s has no share', async (_, id, name, said) => {
  const { fact } = await among(id)
  expect(fact(name)).toHaveTextContent(said)
  expect(fact(name)).not.toHaveTextContent('chiếm')
})

it('is not there for an indicator without parts', async () => {
  await renderApp(`/indicators/xa-dang-vien-moi?unit=${UNIT}&period=${PERIOD}`)
  expect(screen.queryByRole('region', { name: 'Trong đó' })).toBeNull()
})
