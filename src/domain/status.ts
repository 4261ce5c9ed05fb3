import type { Bounds } from './figure.ts'
import type { Thresholds } from './indicator.ts'
import { type Answer, type Interval, isAtLeast, isAtMost } from './interval.ts'

/**
 * Of a value to reach: `achieved` · `ahead` · `on-pace` · `behind`. Of a ceiling: `within` what is
 * allowed by now, `above-due`, `exceeded`, `kept` once the span is over. Of a ceiling of zero: `clear`
 * and `breached`.
 */
export const VERDICTS = [
  'achieved',
  'ahead',
  'on-pace',
  'behind',
  'within',
  'above-due',
  'exceeded',
  'kept',
  'clear',
  'breached',
] as const
export type Verdict = (typeof VERDICTS)[number]

/** Why there is no verdict at all. */
export type NoStatus = 'no-target' | 'no-figure' | 'not-due' | 'zero-target' | 'no-baseline'

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

/** What is done against a target, in one reading; `null` where its values do not share a verdict. */
export type Judge = (reading: keyof Bounds) => Verdict | null

/** The verdict of the words; else of their usual reading; else none. */
export function statusBy(judge: Judge): Status {
  const certain = judge('stated')
  if (certain) return { kind: 'verdict', verdict: certain, certainty: 'certain' }
  const likely = judge('usual')
  return likely ? { kind: 'verdict', verdict: likely, certainty: 'likely' } : { kind: 'undecided' }
}

/** How serious a verdict is: a broken limit, then what is behind; 0 for what needs no attention. */
export function severityOf(verdict: Verdict): 0 | 1 | 2 {
  if (verdict === 'breached' || verdict === 'exceeded') return 2
  return verdict === 'behind' || verdict === 'above-due' ? 1 : 0
}

export const NOTHING = 5

/** A broken limit, then what is behind, each for certain before likely; then undecided; anything else needs no attention. */
export function rankOf(status: Status): number {
  if (status.kind !== 'verdict') return status.kind === 'undecided' ? 4 : NOTHING
  const severity = severityOf(status.verdict)
  return severity ? (2 - severity) * 2 + Number(status.certainty === 'likely') : NOTHING
}

/** True for a verdict that a leader has to look at: behind, or over what is allowed. */
export const isTrouble = (verdict: Verdict): boolean => severityOf(verdict) > 0

/** The one verdict on the way to a value that all ratios of done to due share; `null` where they do not share one. */
export function paceVerdict(
  ratio: Interval,
  sense: 'more-is-better' | 'less-is-better',
  { ahead, onPace }: Thresholds,
): Extract<Verdict, 'ahead' | 'on-pace' | 'behind'> | null {
  const isBeyond = (threshold: number): Answer =>
    sense === 'more-is-better' ? isAtLeast(ratio, threshold) : isAtMost(ratio, 1 / threshold)
  if (isBeyond(ahead) === 'yes') return 'ahead'
  if (isBeyond(onPace) === 'no') return 'behind'
  return isBeyond(ahead) === 'no' && isBeyond(onPace) === 'yes' ? 'on-pace' : null
}
