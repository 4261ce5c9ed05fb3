import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { exactly } from '../../src/domain/figure.ts'
import { historyOf } from '../../src/domain/history.ts'
import { monthOf, type Period, periodsFrom } from '../../src/domain/period.ts'
import { standing } from '../../src/domain/standing.ts'
import { answerTo, clientOf } from '../../test/api-client.ts'
import { makeObservation, makeTarget } from '../../test/builders.ts'
import { memoryStore } from '../store/memory/memory-store.ts'
import { createApi } from './api.ts'

const MEMBERS = 'party-members-admitted'
const LEVEL = sampleDistrict.indicators.find((each) => each.accumulation !== 'flow')?.id ?? ''
const DISTRICT = 'cau-ke'
const [TAKES_IN, JOINS] = ['tam-ngai', 'hoa-an']
const MONTHS = periodsFrom('2024-01', '2026-04')

/** One commune that took in another in July 2025, with what both reported, and targets of several spans. */
function world() {
  const of = (unitId: string, until: Period, each: number) =>
    MONTHS.filter((period) => period < until).flatMap((period, i) => [
      makeObservation(period, {
        unitId,
        month: exactly(each),
        yearToDate: exactly(each * monthOf(period)),
      }),
      makeObservation(period, { unitId, indicatorId: LEVEL, month: exactly(90 - i / 10) }),
    ])
  const store = memoryStore({
    ...sampleDistrict,
    units: sampleDistrict.units.map((unit) =>
      unit.id === JOINS ? { ...unit, closedFrom: '2025-07' } : unit,
    ),
    observations: [
      ...of(DISTRICT, '2027-01', 9),
      ...of(TAKES_IN, '2027-01', 3),
      ...of(JOINS, '2025-07', 2),
    ],
    reports: [DISTRICT, TAKES_IN].flatMap((unitId) =>
      MONTHS.map((period) => ({
        ...{ unitId, period, meetingDate: null, source: null, text: '' },
        status: 'published' as const,
      })),
    ),
    targets: ['2025', '2026', '2025-H2', '2026-Q1', '2025..2030'].flatMap((span) => [
      makeTarget(30, { unitId: TAKES_IN, span }),
      makeTarget(80, { unitId: TAKES_IN, span, indicatorId: LEVEL }),
    ]),
    successions: [
      {
        ...{ id: 'joined', kind: 'absorbed', from: '2025-07' },
        ...{ predecessorIds: [JOINS], successorIds: [TAKES_IN] },
      },
    ],
  } as Parameters<typeof memoryStore>[0])
  return { store, client: clientOf(createApi(store, { accounts: memoryAccounts().accounts })) }
}

describe('of a unit that took in another', () => {
  let at: ReturnType<typeof world>
  beforeAll(() => {
    at = world()
  })
  afterAll(() => at.store.close())

  test.each([
    ['2025-05', MEMBERS],
    ['2025-07', MEMBERS],
    ['2025-12', MEMBERS],
    ['2026-04', MEMBERS],
    ['2025-05', LEVEL],
    ['2025-12', LEVEL],
    ['2026-04', LEVEL],
  ])('comparison and page stand the same in %s: %s', async (period, id) => {
    const { client } = at
    const compared = await answerTo(
      client.compare.$get({ query: { unit: DISTRICT, period, indicator: id } }),
    )
    const page = await answerTo(
      client.indicators[':id'].$get({ param: { id }, query: { unit: TAKES_IN, period } }),
    )
    const part = compared.parts.find(({ unit }) => unit.id === TAKES_IN)
    if (!part) throw new Error('not compared')
    const { indicator } = compared
    const of = (each: typeof part) =>
      standing(
        indicator,
        historyOf(each.observations),
        each.targets,
        period,
        each.began ?? undefined,
      )
    expect(of(part).cumulative).not.toBeNull()
    expect(of(part)).toEqual(of({ ...page, unit: part.unit }))
  })
})
