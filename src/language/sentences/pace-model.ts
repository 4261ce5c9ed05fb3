import type { Origin } from '../../domain/observation.ts'
import type { SpanStanding } from '../../domain/standing.ts'
import { isTrouble } from '../../domain/status.ts'
import { isZeroCeiling } from '../../domain/target.ts'
import { formatFigure, formatPercent, formatShare } from '../formats/quantity.ts'
import { levelGap, levelMade, levelNumbers, levelWay } from './captions.ts'
import type { SentenceContext } from './phrases.ts'

/**
 * What is done against what is due, as a drawing needs it, whoever draws it. Positions are percent of
 * the way from nothing, or from where a level began, to the target: never clamped.
 */
export interface PaceModel {
  /** A value to reach; one to stay under; a level on its way. */
  readonly kind: 'floor' | 'ceiling' | 'level'
  /** The usual reading of what is done; both ends are the same for a plain figure. */
  readonly low: number
  readonly high: number
  readonly due: number
  /** At the end of what is done. */
  readonly label: string
  /** At the mark of what is due; empty where it is the share of time gone. */
  readonly dueLabel: string
  /** At the two ends of a level's way. */
  readonly ends: { readonly start: string; readonly goal: string } | null
  /** What is beyond the due mark is too much, or a level went back. */
  readonly isTrouble: boolean
  readonly origin: Origin
  /** All of it in words. */
  readonly name: string
}

/** @returns `null` where there is no way to draw: no target, no percentage, a level without a start, a ceiling of zero */
export function paceModel(standing: SpanStanding, context: SentenceContext): PaceModel | null {
  if (isNoneAllowed(standing)) return null
  return standing.indicator.accumulation === 'flow'
    ? ofFlow(standing, context)
    : ofLevel(standing, context)
}

/** True for *không để xảy ra*: the count says everything. */
export const isNoneAllowed = ({ limit, target }: SpanStanding): boolean =>
  target !== null && isZeroCeiling(limit, target.figure)

function ofFlow(standing: SpanStanding, { text, language }: SentenceContext): PaceModel | null {
  const { percent, duePercent, due, limit, status } = standing
  if (!percent?.figure) return null
  const { low, high } = percent.bounds.usual
  const label = formatPercent(percent.figure, language)
  const share = formatShare(duePercent, language)
  const isCeiling = limit === 'ceiling'
  return {
    kind: isCeiling ? 'ceiling' : 'floor',
    low,
    high,
    due: duePercent,
    label,
    dueLabel: isCeiling ? text.captions.allowed(share) : due.course === 'linear' ? '' : share,
    ends: null,
    isTrouble: isCeiling && status.kind === 'verdict' && isTrouble(status.verdict),
    origin: percent.origin,
    name: (isCeiling ? text.captions.ofCeiling : text.percentAgainstDue)(label, share),
  }
}

function ofLevel(standing: SpanStanding, context: SentenceContext): PaceModel | null {
  const { path, limit, due, cumulative } = standing
  const numbers = levelNumbers(standing, context)
  if (!path?.made || !cumulative || numbers?.start == null || limit === 'ceiling') return null
  const { low, high } = path.made.usual
  const { captions } = context.text
  return {
    kind: 'level',
    low,
    high,
    due: due.share * 100,
    label: numbers.now,
    dueLabel: '',
    ends: { start: captions.from(numbers.start), goal: captions.goal(numbers.goal, false) },
    isTrouble: low < 0,
    origin: cumulative.origin,
    name: levelPosition(standing, context) ?? '',
  }
}

/**
 * A level in words: its way, what is left of it, and how much of that was due.
 *
 * @returns `null` without a value or a target
 */
export function levelPosition(standing: SpanStanding, context: SentenceContext): string | null {
  const way = levelWay(standing, context)
  if (way === null) return null
  const gap = levelGap(standing, context)
  const made = levelMade(standing, context)
  return way + (gap && `, ${gap}`) + (made && `; ${made}`)
}

/** What happened where nothing may: how many cases, and in words. */
export function casesOf(
  { indicator, cumulative }: SpanStanding,
  { text, language }: SentenceContext,
): { readonly count: number; readonly name: string; readonly origin: Origin } | null {
  if (!cumulative) return null
  const { figure, origin } = cumulative
  const amount = formatFigure(figure, indicator.measure, language)
  return {
    count: Math.round(figure.value),
    name: text.captions.noneAllowed(amount),
    origin,
  }
}
