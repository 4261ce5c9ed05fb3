import type { Bounds } from './figure.ts'
import type { Thresholds } from './indicator.ts'
import { type Answer, type Interval, isAtLeast, isAtMost } from './interval.ts'

export type Verdict = 'achieved' | 'ahead' | 'on-pace' | 'behind'

/** Why there is no verdict at all. */
export type NoStatus = 'no-target' | 'no-figure' | 'zero-target' | 'no-baseline'

/**
 * `certain` verdicts follow from what the words guarantee, `likely` ones (*có khả năng*) only from
 * their usual reading, and `undecided` is when not even that decides.
 */
export type Status =
  | {
      readonly kind: 'verdict'
      readonly verdict: Verdict
      readonly certainty: 'certain' | 'likely'
    }
  | { readonly kind: 'undecided' }
  | { readonly kind: 'none'; readonly reason: NoStatus }

/** Which way the ratio of done to due is good. */
export type Sense = 'more-is-better' | 'less-is-better'

/** What a status is read from. */
export interface Progress {
  /** Done divided by due, around 1. */
  readonly ratio: Bounds
  readonly sense: Sense
  /** Has the year's target been reached, in each reading? */
  readonly isAchieved: Readonly<Record<keyof Bounds, Answer>>
}

/** `achieved` refines `ahead` and `on-pace`: it is given as soon as it is certain, in any month. */
export function status(progress: Progress, thresholds: Thresholds): Status {
  const certain = verdict(progress, 'stated', thresholds)
  if (certain) return { kind: 'verdict', verdict: certain, certainty: 'certain' }
  const likely = verdict(progress, 'usual', thresholds)
  if (likely) return { kind: 'verdict', verdict: likely, certainty: 'likely' }
  return { kind: 'undecided' }
}

const verdict = (
  { ratio, sense, isAchieved }: Progress,
  reading: keyof Bounds,
  thresholds: Thresholds,
): Verdict | null =>
  isAchieved[reading] === 'yes' ? 'achieved' : paceVerdict(ratio[reading], sense, thresholds)

/** The one verdict that all values of `ratio` share; `null` if they do not share one. */
export function paceVerdict(
  ratio: Interval,
  sense: Sense,
  { ahead, onPace }: Thresholds,
): Exclude<Verdict, 'achieved'> | null {
  const isBeyond = (threshold: number): Answer =>
    sense === 'more-is-better' ? isAtLeast(ratio, threshold) : isAtMost(ratio, 1 / threshold)
  if (isBeyond(ahead) === 'yes') return 'ahead'
  if (isBeyond(onPace) === 'no') return 'behind'
  return isBeyond(ahead) === 'no' && isBeyond(onPace) === 'yes' ? 'on-pace' : null
}
