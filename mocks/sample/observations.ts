import { exactly, type Figure } from '../../src/domain/figure.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { monthsOfYear, type Period, yearUpTo } from '../../src/domain/period.ts'
import { apportion } from './apportion.ts'
import { type DistrictMonths, districtFlows, districtRates, newRuralSince } from './months.ts'
import { report202104 } from './report-2021-04.ts'
import { parts, weightsOf } from './units.ts'

export const PERIODS: readonly Period[] = [...monthsOfYear(2020), ...yearUpTo('2021-04')]
const LAST = '2021-04'

interface Stated {
  readonly month?: Figure
  readonly yearToDate: Figure
  readonly statedPercent?: Observation['statedPercent']
  readonly scopeAssumed?: boolean
}

/** The figures of record: exactly what the report on April 2021 states. */
const STATED: Readonly<Record<string, Stated>> = {
  'party-members-admitted': {
    month: exactly(18),
    yearToDate: exactly(67),
    statedPercent: { ...exactly(67), base: 'resolution' },
  },
  'state-budget-revenue': {
    yearToDate: { value: 25_000_000_000, qualifier: 'under', estimated: false },
    statedPercent: { value: 60, qualifier: 'over', estimated: false, base: 'unstated' },
    // "Thu ngân sách Nhà nước gần 25 tỷ đồng" does not say whether of the month or the year.
    scopeAssumed: true,
  },
  'new-businesses': { month: exactly(5), yearToDate: exactly(13) },
  'production-value': {
    yearToDate: { value: 1_710_000_000_000, qualifier: 'over', estimated: true },
    statedPercent: { value: 30, qualifier: 'over', estimated: false, word: 'hơn', base: 'plan' },
  },
}

function isReported(indicatorId: string, period: Period): boolean {
  return period === LAST && indicatorId in STATED
}

const illustrative = (
  indicatorId: string,
  unitId: string,
  period: Period,
  month: number,
): Observation => ({
  indicatorId,
  unitId,
  period,
  month: exactly(month),
  yearToDate: null,
  statedPercent: null,
  origin: 'illustrative',
  scopeAssumed: false,
  cutOff: null,
  evidence: [],
})

const perMonth = <Result>(
  { year2020, year2021 }: DistrictMonths,
  make: (value: number, period: Period, i: number) => Result[],
): Result[] =>
  [...year2020, ...year2021].flatMap((value, i) => {
    const period = PERIODS[i]
    return value === null || period === undefined ? [] : make(value, period, i)
  })

/** A month of the district, and the same amount divided among its communes. */
const flows = districtFlows.flatMap((months) =>
  perMonth(months, (value, period, i) => {
    const { indicatorId, scale } = months
    // Conscripts are a quota: every commune meets its own, divided with the same turn.
    const turn = indicatorId === 'conscripts-enlisted' ? 0 : i
    const shares = apportion(value, weightsOf(indicatorId), turn)
    return [
      ...(isReported(indicatorId, period)
        ? []
        : [illustrative(indicatorId, 'cau-ke', period, value * scale)]),
      ...parts.map(({ id }, part) =>
        illustrative(indicatorId, id, period, (shares[part] ?? 0) * scale),
      ),
    ]
  }),
)

/** Communes lie above and below the district, which is their weighted mean. */
const rates = districtRates.flatMap((months) =>
  perMonth(months, (value, period) => [
    illustrative(months.indicatorId, 'cau-ke', period, value),
    ...parts.map(({ id, steps }) => {
      const level = value + steps * months.spread
      return illustrative(months.indicatorId, id, period, Number(level.toFixed(1)))
    }),
  ]),
)

const newRural = PERIODS.flatMap((period) => {
  const communes = parts
    .filter(({ id }) => id !== 'thi-tran-cau-ke')
    .map(({ id }) => ({ id, meets: (newRuralSince[id] ?? '9999-12') <= period }))
  const total = communes.filter((each) => each.meets).length
  return [
    illustrative('new-rural-communes', 'cau-ke', period, total),
    ...communes.map(({ id, meets }) =>
      illustrative('new-rural-communes', id, period, meets ? 1 : 0),
    ),
  ]
})

const reported = Object.entries(STATED).map(
  ([indicatorId, stated]): Observation => ({
    indicatorId,
    unitId: 'cau-ke',
    period: LAST,
    month: stated.month ?? null,
    yearToDate: stated.yearToDate,
    statedPercent: stated.statedPercent ?? null,
    origin: 'reported',
    scopeAssumed: stated.scopeAssumed ?? false,
    cutOff: null,
    evidence: report202104.evidence.get(indicatorId) ?? [],
  }),
)

export const observations: readonly Observation[] = [...flows, ...rates, ...newRural, ...reported]
