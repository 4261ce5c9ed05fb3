import type { Figure } from './figure.ts'
import type { Period } from './period.ts'
import type { TargetBase } from './target.ts'

/** From the best to the weakest. */
export const ORIGINS = ['reported', 'derived', 'illustrative'] as const
/** Where a figure comes from: a report's words, our arithmetic on them, or nowhere but the sample. */
export type Origin = (typeof ORIGINS)[number]

/** The origin of a result: no better than the weakest of its parts. `reported` for no parts. */
export const weakestOrigin = (origins: readonly Origin[]): Origin =>
  ORIGINS[Math.max(0, ...origins.map((origin) => ORIGINS.indexOf(origin)))] ?? 'reported'

/** True if `a` is the better source of the two. */
export const isBetterOrigin = (a: Origin, b: Origin): boolean =>
  ORIGINS.indexOf(a) < ORIGINS.indexOf(b)

/** A figure and where it comes from. */
export interface Sourced {
  readonly figure: Figure
  readonly origin: Origin
  /** How many former units the months before a merger were added up from; absent where none was. */
  readonly addedFrom?: number | undefined
  /** *Số liệu tính lại*: a unit that others were merged into states it of a month before. */
  readonly isRestated?: true | undefined
}

/** What a figure has of the time before a unit was formed. */
export type OfFormerUnits = Pick<Sourced, 'addedFrom' | 'isRestated'>

/** All that a reader is told of where a figure comes from. */
export interface Provenance extends Omit<Sourced, 'figure'> {
  /** Of a target inferred from another month's report; absent for all else. */
  readonly inferredFrom?: Pick<InferredFrom, 'period'> | undefined
}

/** What a result has of former units: as many as any of its parts. Nothing where none has. */
export function addedAcross(parts: readonly (OfFormerUnits | null | undefined)[]): OfFormerUnits {
  const most = Math.max(0, ...parts.map((each) => each?.addedFrom ?? 0))
  return {
    ...(most > 0 && { addedFrom: most }),
    ...(parts.some((each) => each?.isRestated) && { isRestated: true }),
  }
}

/** Illustrative, with no note about former units: one mark can stand for several of them. */
export const isPlainlyIllustrative = ({ origin, addedFrom, isRestated }: Provenance): boolean =>
  origin === 'illustrative' && addedFrom === undefined && !isRestated

/** True if there are figures and all of them are plainly illustrative. */
export function areAllIllustrative(all: readonly (Provenance | null | undefined)[]): boolean {
  const found = all.filter((each) => each != null)
  return found.length > 0 && found.every(isPlainlyIllustrative)
}

/** A percentage the report states itself, and of what. */
export interface StatedPercent extends Figure {
  readonly base: TargetBase
}

/**
 * Growth against the same period last year as the report states it, in percent: *tăng 14,7%* is an
 * `increase` of 14,7, *giảm 4%* a `decrease` of 4, *bằng 96% cùng kỳ* a `ratio` of 96.
 */
export interface StatedGrowth extends Figure {
  readonly as: 'increase' | 'decrease' | 'ratio'
}

/** The report of another month that a target is inferred from: what was done, and how much of the target that is. */
export interface InferredFrom {
  readonly period: Period
  readonly yearToDate: Figure
  readonly statedPercent: StatedPercent
}

export const STATED_FIELDS = ['month', 'yearToDate', 'statedPercent', 'statedGrowth'] as const
/** The figures an observation can state. */
export type StatedField = (typeof STATED_FIELDS)[number]

/** The place of a figure in the report's text: offsets in UTF-16 units, `end` exclusive. */
export interface Evidence {
  readonly field: StatedField
  readonly start: number
  readonly end: number
}

/** The figures of one indicator, unit and period. What was not stated is `null`, never zero. */
export interface Observation {
  readonly indicatorId: string
  readonly unitId: string
  readonly period: Period
  readonly month: Figure | null
  readonly yearToDate: Figure | null
  readonly statedPercent: StatedPercent | null
  /** Absent where none was stated. */
  readonly statedGrowth?: StatedGrowth | undefined
  readonly origin: Origin
  /** The words leave open whether the figure is the month's or the year's; it was read as the year's. */
  readonly scopeAssumed: boolean
  /** The day the figures go up to, `YYYY-MM-DD`, where it is not the end of the month. */
  readonly cutOff: string | null
  readonly evidence: readonly Evidence[]
  /** The unit's note on the figure. */
  readonly note?: string | undefined
}

/** An observation as screens get it: the past of a merged unit is among them. */
export interface PresentedObservation extends Observation {
  /** How many units it was added up from, of the months before a merger; absent otherwise. */
  readonly addedFrom?: number | undefined
  /** Of a month before the unit was formed, as it restated it; absent otherwise. */
  readonly isRestated?: true | undefined
}
