import { exactly } from '../../src/domain/figure.ts'
import { spanOfYear } from '../../src/domain/span.ts'
import type { Target, TargetBase } from '../../src/domain/target.ts'
import { apportion } from './apportion.ts'
import { newRuralSince } from './months.ts'
import { parts, weightsOf } from './units.ts'

const BILLION = 1_000_000_000

interface Yearly {
  readonly indicatorId: string
  readonly base: TargetBase
  readonly year2020: number | null
  readonly year2021: number | null
}

/**
 * The district's targets, all illustrative. The April 2021 report states none for its four indicators:
 * the rules derive them from its percentages, so 2021 stays empty for those.
 */
const DISTRICT: readonly Yearly[] = [
  { indicatorId: 'party-members-admitted', base: 'resolution', year2020: 110, year2021: null },
  { indicatorId: 'party-inspections', base: 'resolution', year2020: 44, year2021: 46 },
  { indicatorId: 'state-budget-revenue', base: 'province', year2020: 52 * BILLION, year2021: null },
  { indicatorId: 'production-value', base: 'plan', year2020: 5100 * BILLION, year2021: null },
  {
    indicatorId: 'public-investment-disbursed',
    base: 'province',
    year2020: 98 * BILLION,
    year2021: 104 * BILLION,
  },
  { indicatorId: 'rice-area-sown', base: 'plan', year2020: 28_000, year2021: 28_000 },
  { indicatorId: 'health-insurance-coverage', base: 'council', year2020: 88, year2021: 91 },
  { indicatorId: 'poverty-rate', base: 'council', year2020: 2.4, year2021: 1.9 },
  { indicatorId: 'new-rural-communes', base: 'resolution', year2020: 7, year2021: 10 },
  { indicatorId: 'jobs-created', base: 'council', year2020: 2000, year2021: 2000 },
  { indicatorId: 'crimes-recorded', base: 'plan', year2020: 66, year2021: 60 },
  { indicatorId: 'conscripts-enlisted', base: 'province', year2020: 118, year2021: 122 },
]

/** Targets divided among the communes in 2021. Members add up to the hundred the report implies. */
const DIVIDED: Readonly<Record<string, number>> = {
  'party-members-admitted': 100,
  'party-inspections': 46,
  'public-investment-disbursed': 104 * BILLION,
  'rice-area-sown': 28_000,
  'jobs-created': 2000,
  'crimes-recorded': 60,
  'conscripts-enlisted': 122,
}

const illustrative = (
  { indicatorId, base }: Yearly,
  unitId: string,
  year: number,
  value: number,
): Target => ({
  indicatorId,
  unitId,
  span: spanOfYear(year),
  base,
  revisedFrom: '',
  figure: exactly(value),
  origin: 'illustrative',
})

function communeTargets(yearly: Yearly): Target[] {
  if (yearly.indicatorId === 'new-rural-communes')
    return Object.keys(newRuralSince).map((id) => illustrative(yearly, id, 2021, 1))
  if (yearly.indicatorId === 'health-insurance-coverage' || yearly.indicatorId === 'poverty-rate')
    return parts.map(({ id }) => illustrative(yearly, id, 2021, yearly.year2021 ?? 0))
  const total = DIVIDED[yearly.indicatorId]
  if (total === undefined) return []
  const unit = total >= BILLION ? BILLION / 10 : 1
  const shares = apportion(total / unit, weightsOf(yearly.indicatorId))
  return parts.map(({ id }, i) => illustrative(yearly, id, 2021, (shares[i] ?? 0) * unit))
}

export const targets: readonly Target[] = DISTRICT.flatMap((yearly) => [
  ...(yearly.year2020 === null ? [] : [illustrative(yearly, 'cau-ke', 2020, yearly.year2020)]),
  ...(yearly.year2021 === null ? [] : [illustrative(yearly, 'cau-ke', 2021, yearly.year2021)]),
  ...communeTargets(yearly),
])
