import type { Explanation } from './entry.ts'
import type { History } from './history.ts'
import type { Observation } from './observation.ts'
import { type Period, shifted } from './period.ts'
import type { Directive } from './report.ts'

/** One step of what was asked, answered, concluded and done about an indicator. */
export type Moment =
  | { readonly kind: 'question'; readonly period: Period; readonly explanation: Explanation }
  | { readonly kind: 'answer'; readonly period: Period; readonly explanation: Explanation }
  | { readonly kind: 'conclusion'; readonly period: Period; readonly directive: Directive }
  /** What the month after a conclusion brought. */
  | { readonly kind: 'outcome'; readonly period: Period; readonly observation: Observation }

interface Recorded {
  readonly explanations: readonly Explanation[]
  /** Concluded on the indicator's slide. */
  readonly directives: readonly Directive[]
}

/**
 * The thread of an indicator, oldest first: each month's question and answer, what its meeting
 * concluded, and after a conclusion the figures of the next month. Empty where nothing was asked or
 * concluded. A month without figures yet has no outcome.
 *
 * @param to - the last month of which figures are known to the reader
 */
export function threadOf(
  { explanations, directives }: Recorded,
  history: History,
  to: Period,
): Moment[] {
  const moments: Moment[] = []
  const periods = new Set([...explanations, ...directives].map(({ period }) => period))
  for (const { period: concluded } of directives) periods.add(shifted(concluded, 1))
  for (const period of [...periods].sort()) {
    const isAfterConclusion = directives.some((each) => shifted(each.period, 1) === period)
    const observation = history.get(period)
    if (isAfterConclusion && observation && period <= to)
      moments.push({ kind: 'outcome', period, observation })
    for (const explanation of explanations.filter((each) => each.period === period)) {
      moments.push({ kind: 'question', period, explanation })
      if (explanation.answeredAt !== null) moments.push({ kind: 'answer', period, explanation })
    }
    for (const directive of directives.filter((each) => each.period === period))
      moments.push({ kind: 'conclusion', period, directive })
  }
  return moments
}
