import { type Check, checkKey, checks, fromDiscrepancy } from './check.ts'
import type { Discrepancy } from './discrepancy.ts'
import type { Entry } from './entry.ts'
import type { Figure } from './figure.ts'
import { historyOf, yearToDate } from './history.ts'
import type { Indicator } from './indicator.ts'
import type { Observation, StatedField } from './observation.ts'
import { statesFigure } from './open-rows.ts'
import type { Period } from './period.ts'
import { isIllustrative } from './replacing.ts'
import { partDiscrepancies } from './sum-discrepancy.ts'
import type { Target } from './target.ts'

/** One row of a month's sheet: what is published, and what is being written over it. */
export interface Row {
  readonly indicator: Indicator
  readonly targets: readonly Target[]
  /** Published months before this one. */
  readonly history: readonly Observation[]
  readonly published: Observation | null
  readonly entry: Entry | null
  /** The same month as the parts of the unit published it. */
  readonly parts: readonly Observation[]
  /** The parts of the unit whose figures add up to the row; empty where nothing does. */
  readonly partIds: readonly string[]
  /** True where all its parts (*trong đó*) are asked in the month, so that they can add up to it. */
  readonly arePartsDue: boolean
}

/**
 * The observation that publishing makes of a row. An empty cell never erases a published figure;
 * only a removal with its reason does. An illustrative one stays until a reported one replaces it,
 * and then nothing of it is left: no row mixes the two.
 *
 * @returns `null` if nothing is left to state
 */
export function publishable(
  published: Observation | null,
  entry: Entry | null,
): Observation | null {
  if (!entry) return published
  if (published && isIllustrative(published) && entry.removal === '')
    return statesFigure(entry)
      ? publishable(null, entry)
      : { ...published, ...(entry.note && { note: entry.note }) }
  const remaining = <F extends StatedField>(field: F): Observation[F] | null =>
    entry[field] ?? (entry.removal === '' ? (published?.[field] ?? null) : null)
  const statedGrowth = remaining('statedGrowth')
  const stated = {
    month: remaining('month'),
    yearToDate: remaining('yearToDate'),
    statedPercent: remaining('statedPercent'),
    ...(statedGrowth && { statedGrowth }),
  }
  if (!statesFigure(stated)) return null
  const before = entry.removal === '' ? published : null
  const note = entry.note || before?.note
  const evidence = entry.evidence.length > 0 ? entry.evidence : (before?.evidence ?? [])
  return {
    indicatorId: entry.indicatorId,
    unitId: entry.unitId,
    period: entry.period,
    ...stated,
    origin: entry.origin,
    scopeAssumed: entry.scopeAssumed,
    cutOff: entry.cutOff,
    evidence: evidence.filter(({ field }) => stated[field]),
    ...(note && { note }),
  }
}

/** True if two observations look the same to a reader. */
export const isSameObservation = (a: Observation | null, b: Observation | null): boolean =>
  JSON.stringify(a && seen(a)) === JSON.stringify(b && seen(b))

const figure = (each: Observation[StatedField]) =>
  each && [
    each.value,
    each.high ?? null,
    each.qualifier,
    each.estimated,
    each.word ?? '',
    each.digit ?? null,
    'base' in each && each.base,
    'as' in each && each.as,
  ]

const seen = (each: Observation) => [
  each.origin,
  figure(each.month),
  figure(each.yearToDate),
  figure(each.statedPercent),
  figure(each.statedGrowth),
  each.scopeAssumed,
  each.cutOff,
  each.note ?? '',
]

/**
 * What has to be looked at in a row; nothing where nothing was typed, nor of what is illustrative.
 *
 * @param sheet - all rows of the month, to hold a whole against its parts (*trong đó*)
 */
export function rowChecks(
  row: Row,
  began?: Period | undefined,
  sheet: readonly Row[] = [],
): Check[] {
  if (row.entry && isIllustrative(row.published) && !statesFigure(row.entry)) return []
  const observation = row.entry && publishable(row.published, row.entry)
  if (!observation) return []
  const history = historyOf(row.history)
  return [
    ...checks({ ...row, observation, history, began }),
    ...partChecks(row, observation.period, began, sheet),
  ]
}

/**
 * A whole is held against its parts where it is typed, and a part against its whole where only the
 * part is.
 */
function partChecks(
  row: Row,
  period: Period,
  began: Period | undefined,
  sheet: readonly Row[],
): Check[] {
  const { id, partOf } = row.indicator
  const parts = sheet.filter(({ indicator }) => indicator.partOf === id)
  const whole = sheet.find(({ indicator, entry }) => indicator.id === partOf && !entry)
  return [
    ...(parts.length > 0
      ? against(row, parts, row.indicator.hasAllParts === true && row.arePartsDue)
      : []),
    ...(whole ? against(whole, [row], false) : []),
  ].map(fromDiscrepancy)

  function against(of: Row, found: readonly Row[], areComplete: boolean): Discrepancy[] {
    const { accumulation, measure } = of.indicator
    const done = doneBy(of, period, began)
    // Shares do not add up; of what was taken away a part can be less than the whole.
    if (!done || done.value < 0 || accumulation === 'rate') return []
    const figures = found.map((each) => doneBy(each, period, began))
    return partDiscrepancies(done, figures, areComplete, period, measure.kind)
  }
}

/** The year to date of a row as it would be published; `null` where it states nothing in the month. */
function doneBy(
  { indicator, history, published, entry }: Row,
  period: Period,
  began: Period | undefined,
): Figure | null {
  const observation = publishable(published, entry)
  if (!observation) return null
  const all = historyOf([...history, observation])
  return yearToDate(indicator.accumulation, all, period, began)?.figure ?? null
}

/** A check that blocks publishing: an error, or a warning without a reason. */
export interface Obstacle {
  readonly indicatorId: string
  readonly check: Check
}

export const obstacles = (rows: readonly Row[], began?: Period | undefined): Obstacle[] =>
  rows.flatMap((row) =>
    rowChecks(row, began, rows)
      .filter((check) => check.severity === 'error' || !isAccepted(check, row.entry))
      .map((check) => ({ indicatorId: row.indicator.id, check })),
  )

const isAccepted = (check: Check, entry: Entry | null): boolean =>
  entry?.acceptances.some((each) => each.check === checkKey(check)) ?? false
