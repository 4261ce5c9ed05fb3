import { type Discrepancy, discrepancies } from './discrepancy.ts'
import { exactly, type Figure, hasReading } from './figure.ts'
import { type History, yearStart } from './history.ts'
import type { Indicator } from './indicator.ts'
import { type Observation, STATED_FIELDS } from './observation.ts'
import { type Period, periodsFrom } from './period.ts'
import { rateBeyond } from './rate-beyond.ts'
import { asRounded } from './rounding.ts'
import { communeDiscrepancy } from './sum-discrepancy.ts'
import { type Target, targetsInForce } from './target.ts'
import { type Unusual, unusual } from './unusual.ts'
import { yearToDateFalls } from './year-to-date-falls.ts'

/**
 * Something about a typed row that a person has to look at: the rule, and the two figures that do
 * not go together. An error blocks publishing; a warning needs a reason.
 */
export interface Check {
  readonly rule:
    | Discrepancy['rule']
    | 'month-beyond-year'
    | 'negative'
    | 'qualified-zero'
    | 'rate-beyond'
    | 'unusual'
  readonly severity: 'error' | 'warning'
  readonly stated: Figure
  readonly expected: Figure
  readonly unit: 'measure' | 'percent'
  /** What an `unusual` figure is compared with. */
  readonly unusual?: Unusual
}

export interface CheckInput {
  readonly indicator: Pick<Indicator, 'accumulation' | 'measure'>
  /** The row as typed. */
  readonly observation: Observation
  /** Published figures of earlier months. */
  readonly history: History
  readonly targets: readonly Target[]
  /** The same month in the parts of the unit, and the parts that have to be there to add up to it. */
  readonly parts?: readonly Observation[]
  readonly partIds?: readonly string[]
  /** The unit's first month, where it is known. */
  readonly began?: Period | undefined
}

const SUMS: readonly Discrepancy['rule'][] = ['sum-of-months', 'carried-forward']

/** All that has to be looked at in one row; empty if nothing has. */
export function checks({
  indicator,
  observation,
  history,
  targets,
  parts = [],
  partIds = [],
  began,
}: CheckInput): Check[] {
  const { kind } = indicator.measure
  const zero = STATED_FIELDS.map((field) => observation[field]).find(
    (figure) => figure && !hasReading(figure),
  )
  // Such a figure has no reading, so no other rule can read it.
  if (zero) return [check('qualified-zero', 'error', zero, zero)]
  const { period, month, yearToDate } = observation
  const typed = new Map([...history, [period, observation]])
  const target = targetsInForce(targets, period).find(
    (each) => each.base === observation.statedPercent?.base,
  )
  const isFlow = indicator.accumulation === 'flow'
  const falls = isFlow ? yearToDateFalls(history, observation, kind, began) : null
  const found = discrepancies(indicator, typed, target ?? null, period, began)
    // A falling total is reported once, whether or not its months add up.
    .filter(({ rule }) => rule !== 'year-to-date-falls' && !(falls && SUMS.includes(rule)))
    .map(fromDiscrepancy)
  if (falls) {
    // People and firms that were counted stay counted; money can be paid back.
    const severity = kind === 'count' ? 'error' : 'warning'
    found.unshift(check('year-to-date-falls', severity, falls.stated, falls.expected))
  }
  const negative = [month, yearToDate].find((figure) => figure && figure.value < 0)
  if (negative) found.push(check('negative', 'warning', negative, exactly(0)))
  if (month && yearToDate && isFlow && !negative && !takesAway(history, observation, began)) {
    const isBeyond = asRounded(month, kind).low > asRounded(yearToDate, kind).high
    if (isBeyond) found.push(check('month-beyond-year', 'error', month, yearToDate))
  }
  const communes = yearToDate && communeCheck(indicator, yearToDate, observation, parts, partIds)
  if (communes) found.push(fromDiscrepancy(communes))
  const beyond = rateBeyond(indicator, observation)
  if (beyond) found.push(check('rate-beyond', 'warning', beyond.stated, beyond.expected))
  const odd = unusual(indicator, history, observation)
  if (!odd) return found
  return [...found, { ...check('unusual', 'warning', odd.stated, odd.expected), unusual: odd }]
}

/** A key of the rule and its figures: an accepted reason is valid while these are unchanged. */
export const checkKey = ({ rule, stated, expected }: Check): string =>
  [rule, ...[stated, expected].map((figure) => keyOfFigure(figure))].join(' | ')

const keyOfFigure = ({ qualifier, value, high }: Figure): string =>
  `${qualifier} ${value}${high === undefined ? '' : `–${high}`}`

const check = (
  rule: Check['rule'],
  severity: Check['severity'],
  stated: Figure,
  expected: Figure,
): Check => ({ rule, severity, stated, expected, unit: 'measure' })

export const fromDiscrepancy = ({ rule, stated, expected }: Discrepancy): Check => ({
  rule,
  // A sum may be known to be off; a total that went down is mistyped, and an error above.
  severity: 'warning',
  stated,
  expected,
  unit: rule === 'percent-of-target' || rule === 'stated-growth' ? 'percent' : 'measure',
})

function communeCheck(
  { accumulation, measure }: CheckInput['indicator'],
  yearToDate: Figure,
  { period }: Observation,
  parts: readonly Observation[],
  partIds: readonly string[],
): Discrepancy | null {
  // Shares do not add up, and a part that has not reported leaves nothing to compare.
  const isMissing = partIds.some((id) => parts.every(({ unitId }) => unitId !== id))
  if (accumulation === 'rate' || partIds.length === 0 || isMissing) return null
  return communeDiscrepancy(
    yearToDate,
    parts.map((part) => part.yearToDate),
    period,
    measure.kind,
  )
}

/** True where an earlier month of the year is negative, so that one month can be more than the year. */
const takesAway = (history: History, { period }: Observation, began: Period | undefined): boolean =>
  periodsFrom(yearStart(period, began), period).some((each) => {
    const month = history.get(each)?.month
    return month !== undefined && month !== null && month.value < 0
  })
