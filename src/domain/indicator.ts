import type { Period } from './period.ts'

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

/** In the order of the official table. */
export const GROUPS = ['party-building', 'economy', 'society', 'security'] as const
export type Group = (typeof GROUPS)[number]

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

/** True if the indicator is reported in a month. */
export const isOpenIn = ({ closedFrom }: Pick<Indicator, 'closedFrom'>, period: Period): boolean =>
  closedFrom === undefined || period < closedFrom

/** What is counted. */
export interface Indicator {
  readonly id: string
  readonly name: Localized
  readonly group: Group
  readonly accumulation: Accumulation
  readonly direction: Direction
  readonly measure: Measure
  /** The body that answers for it. */
  readonly body: string
  readonly profile: Profile
  readonly thresholds: Thresholds
  /** How it is counted, in words; what a new clerk must know. */
  readonly definition?: string | undefined
  /** The first month in which it is no longer reported. */
  readonly closedFrom?: Period | undefined
}
