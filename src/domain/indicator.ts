import { monthOf, type Period } from './period.ts'
import type { Unit, UnitKind } from './unit.ts'

/** A text in the two languages of the product. */
export interface Localized {
  readonly vi: string
  readonly en: string
}

/** `flow`: months add up. `stock`: the latest value counts. `rate`: a share, neither adds nor accumulates. */
export const ACCUMULATIONS = ['flow', 'stock', 'rate'] as const
export type Accumulation = (typeof ACCUMULATIONS)[number]

/** Which way is good. */
export type Direction = 'up' | 'down'

/** `count` is in whole units, `money` in đồng, `percent` 0–100, `amount` anything else. */
export const MEASURE_KINDS = ['count', 'money', 'percent', 'amount'] as const
export type MeasureKind = (typeof MEASURE_KINDS)[number]

export interface Measure {
  readonly kind: MeasureKind
  /** The word after the number: *đảng viên*, *doanh nghiệp*, *ha*. */
  readonly name: Localized
}

/**
 * How a year's target falls due over its months: evenly, by twelve weights of its own,
 * or by the course the same indicator took last year.
 */
export type Profile =
  | { readonly kind: 'linear' }
  | { readonly kind: 'weights'; readonly weights: readonly number[] }
  | { readonly kind: 'last-year' }

/** Ratios of done to due from which an indicator counts as ahead, and as on pace. */
export interface Thresholds {
  readonly ahead: number
  readonly onPace: number
}

export const DEFAULT_THRESHOLDS: Thresholds = { ahead: 1.1, onPace: 0.95 }

export const FREQUENCIES = ['monthly', 'quarterly', 'half-yearly', 'yearly', 'once'] as const
/** How often it is reported: in each month, at the end of each quarter, half-year or year, or once. */
export type Frequency = (typeof FREQUENCIES)[number]

const MONTHS_OF: Readonly<Record<Exclude<Frequency, 'once'>, number>> = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
}

/** True where a figure is due: nothing is missing in the months between. What is reported once is due in no month. */
export const isDueIn = (
  indicator: Pick<Indicator, 'closedFrom' | 'since' | 'frequency'>,
  period: Period,
): boolean => {
  const { frequency = 'monthly' } = indicator
  return (
    isOpenIn(indicator, period) &&
    frequency !== 'once' &&
    monthOf(period) % MONTHS_OF[frequency] === 0
  )
}

/** True where a unit reports the indicator: its kind is named or it is, or nobody is. */
export const isAskedOf = (
  { unitKinds = [], unitIds = [] }: Pick<Indicator, 'unitKinds' | 'unitIds'>,
  { id, kind }: Pick<Unit, 'id' | 'kind'>,
): boolean =>
  (unitKinds.length === 0 && unitIds.length === 0) ||
  unitKinds.includes(kind) ||
  unitIds.includes(id)

/** True where the indicator is reported in a month. */
export const isOpenIn = (
  { closedFrom, since }: Pick<Indicator, 'closedFrom' | 'since'>,
  period: Period,
): boolean =>
  (closedFrom === undefined || period < closedFrom) && (since === undefined || since <= period)

/** True where a unit reports the indicator in a month, whether or not a figure is due then. */
export const isAskedIn = (
  indicator: Pick<Indicator, 'closedFrom' | 'since' | 'unitKinds' | 'unitIds'>,
  unit: Pick<Unit, 'id' | 'kind'>,
  period: Period,
): boolean => isOpenIn(indicator, period) && isAskedOf(indicator, unit)

/** What is counted. */
export interface Indicator {
  readonly id: string
  readonly name: Localized
  /** The section of the official table it is in, by id. */
  readonly group: string
  readonly accumulation: Accumulation
  readonly direction: Direction
  readonly measure: Measure
  /** The body that answers for it. */
  readonly body: string
  readonly profile: Profile
  readonly thresholds: Thresholds
  /** How it is counted, in words; what a new clerk must know. */
  readonly definition?: string | undefined
  /** The first month in which it is reported. */
  readonly since?: Period | undefined
  /** The first month in which it is no longer reported. */
  readonly closedFrom?: Period | undefined
  /** Monthly where it is absent. */
  readonly frequency?: Frequency | undefined
  /** *Trong đó*: the indicator it is a part of. */
  readonly partOf?: string | undefined
  /** True where its parts are complete: they add up to it. */
  readonly hasAllParts?: true | undefined
  /** The kinds of unit that report it, beside those named in `unitIds`; all where both are absent. */
  readonly unitKinds?: readonly UnitKind[] | undefined
  readonly unitIds?: readonly string[] | undefined
}

/** What an indicator was called, and how it was counted, until a month. */
export interface PastIndicator extends Pick<Indicator, 'id' | 'name' | 'definition'> {
  /** The first month of the next name. */
  readonly until: Period
}

/** The indicator with the name and the definition of a month. */
export function indicatorAt(
  indicator: Indicator,
  past: readonly PastIndicator[],
  period: Period,
): Indicator {
  const then = past
    .filter((each) => each.id === indicator.id && period < each.until)
    .reduce<PastIndicator | null>((a, b) => (a && a.until < b.until ? a : b), null)
  if (!then) return indicator
  const { definition: _, ...rest } = indicator
  return { ...rest, name: then.name, ...(then.definition && { definition: then.definition }) }
}
