import { communeDiscrepancy, type Discrepancy, discrepancies } from './discrepancy.ts'
import { boundsOf, type Figure } from './figure.ts'
import type { History } from './history.ts'
import type { Indicator } from './indicator.ts'
import type { Observation } from './observation.ts'
import { lastPeriods, shifted } from './period.ts'
import type { Target } from './target.ts'

/**
 * Something about a typed row that a person has to look at: the rule, and the two figures that do
 * not go together. An error keeps a month from being published; a warning asks for a reason.
 */
export interface Check {
  readonly rule: Discrepancy['rule'] | 'month-beyond-year' | 'qualified-zero' | 'unusual'
  readonly severity: 'error' | 'warning'
  readonly stated: Figure
  readonly expected: Figure
  readonly unit: 'measure' | 'percent'
}

export interface CheckInput {
  readonly indicator: Pick<Indicator, 'accumulation' | 'measure'>
  /** The row as typed; nothing else of its month counts. */
  readonly observation: Observation
  /** What is published of the months before. */
  readonly history: History
  readonly targets: readonly Target[]
  /** The same month in the parts of the unit, and how many parts there are. */
  readonly parts?: readonly Observation[]
  readonly partCount?: number
}

/** A figure this many times as large, or as small, as is usual is asked about. */
export const UNUSUAL = 3
// Of single people and firms, two or three times as many is an ordinary month.
const UNUSUAL_FROM = 10
const MONTHS_TO_KNOW = 3

/** All that has to be looked at in one row; empty where nothing has. */
export function checks({
  indicator,
  observation,
  history,
  targets,
  parts = [],
  partCount = 0,
}: CheckInput): Check[] {
  const zero = [observation.month, observation.yearToDate, observation.statedPercent].find(
    (figure) => figure && figure.qualifier !== 'exact' && figure.value <= 0,
  )
  // Such a figure has no reading, so no other rule can read it.
  if (zero) return [check('qualified-zero', 'error', zero, zero)]
  const { period, month, yearToDate } = observation
  const typed = new Map([...history, [period, observation]])
  const target = targets.find((each) => each.base === observation.statedPercent?.base)
  const found = discrepancies(indicator, typed, target ?? null, period).map(fromDiscrepancy)
  if (month && yearToDate && indicator.accumulation === 'flow') {
    const isBeyond = boundsOf(month).stated.low > boundsOf(yearToDate).stated.high
    if (isBeyond) found.push(check('month-beyond-year', 'error', month, yearToDate))
  }
  const communes = yearToDate && communeCheck(indicator, yearToDate, observation, parts, partCount)
  if (communes) found.push(fromDiscrepancy(communes))
  const unusual = unusualCheck(indicator, typed, observation)
  return unusual ? [...found, unusual] : found
}

/** Names a check with its figures: a reason given for it holds while they stay the same. */
export const checkKey = ({ rule, stated, expected }: Check): string =>
  [rule, ...[stated, expected].map((figure) => `${figure.qualifier} ${figure.value}`)].join(' | ')

const check = (
  rule: Check['rule'],
  severity: Check['severity'],
  stated: Figure,
  expected: Figure,
): Check => ({ rule, severity, stated, expected, unit: 'measure' })

const fromDiscrepancy = ({ rule, stated, expected }: Discrepancy): Check => ({
  rule,
  // A total that certainly went down was mistyped; the other sums may be known to be off.
  severity: rule === 'year-to-date-falls' ? 'error' : 'warning',
  stated,
  expected,
  unit: rule === 'percent-of-target' ? 'percent' : 'measure',
})

function communeCheck(
  { accumulation }: CheckInput['indicator'],
  yearToDate: Figure,
  { period }: Observation,
  parts: readonly Observation[],
  partCount: number,
): Discrepancy | null {
  // Shares do not add up, and a part that has not reported leaves nothing to compare.
  if (accumulation === 'rate' || parts.length < partCount) return null
  return communeDiscrepancy(
    yearToDate,
    parts.map((part) => part.yearToDate),
    period,
  )
}

/** Against the middle of the last twelve months, and shown beside the month before. */
function unusualCheck(
  { accumulation, measure }: CheckInput['indicator'],
  history: History,
  observation: Observation,
): Check | null {
  const { period } = observation
  // Of a level the month and the year to date are the same thing, stated in either place.
  const of = (each: Observation | undefined) =>
    accumulation === 'flow' ? each?.month : (each?.yearToDate ?? each?.month)
  const figure = of(observation)
  const before = lastPeriods(shifted(period, -1), 12).flatMap((each) => of(history.get(each)) ?? [])
  const last = before.at(-1)
  if (!figure || !last || before.length < MONTHS_TO_KNOW) return null
  const usual = before.map(({ value }) => value).sort((a, b) => a - b)[before.length >> 1] ?? 0
  if (usual <= 0 || figure.value <= 0) return null
  const factor = figure.value / usual
  const isFew = measure.kind === 'count' && Math.max(figure.value, usual) < UNUSUAL_FROM
  if (isFew || (factor < UNUSUAL && factor > 1 / UNUSUAL)) return null
  return check('unusual', 'warning', figure, last)
}
