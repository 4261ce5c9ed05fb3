import { attention } from '../../domain/attention.ts'
import type { Standing } from '../../domain/standing.ts'
import type { Verdict } from '../../domain/status.ts'
import { capitalized, numeral } from '../formats/words.ts'
import type { SentenceContext } from './phrases.ts'
import { statusWords } from './status.ts'

/** A run of the sentence, with its verdict if it has one. */
export interface Segment {
  readonly text: string
  readonly verdict?: Verdict
  /** What the sentence leaves out, named after it. */
  readonly isBesides?: true
}

/** In the order in which they are included: a broken limit is never the last thing said. */
const ORDER = [
  'breached',
  'exceeded',
  'achieved',
  'kept',
  'clear',
  'ahead',
  'on-pace',
  'within',
  'behind',
  'above-due',
  'undecided',
  'none',
] as const satisfies (Verdict | 'undecided' | 'none')[]

/**
 * The month in one sentence. Where the report states figures only those are counted: an
 * illustrative indicator never weighs in the first thing a leader reads. Those of it that need
 * attention are named apart, so that the sentence and the rows below it count the same things.
 */
export function headline(standings: readonly Standing[], context: SentenceContext): Segment[] {
  const words = context.text.headline
  const { included, isIllustrative } = counted(standings)
  if (included.length === 0) return [{ text: words.nothing }]
  const count = capitalized(numeral(included.length, context.language))
  const besides = isIllustrative
    ? []
    : attention(standings.filter((each) => each.cumulative && !included.includes(each)))
  return [
    { text: isIllustrative ? words.illustrative(count) : words.stated(count) },
    ...listed(included, context, included.length > 1),
    { text: '.' },
    ...(besides.length > 0
      ? [
          {
            isBesides: true as const,
            text: words.besides(
              listed(besides, context)
                .map(({ text }) => text)
                .join(''),
            ),
          },
        ]
      : []),
  ]
}

/** *02 vượt tiến độ, 01 chậm tiến độ* */
const listed = (
  standings: readonly Standing[],
  { text, language }: SentenceContext,
  isCounted = true,
): Segment[] =>
  tally(standings, ({ status }) => statusWords(status, text))
    .map(
      ({ words, count, verdict }): Segment => ({
        // Of one there is nothing to count.
        text: isCounted ? `${numeral(count, language)} ${words}` : words,
        ...(verdict && { verdict }),
      }),
    )
    .flatMap((part, i) => (i === 0 ? [part] : [{ text: ', ' }, part]))

/** How many a leader is shown at once; the rows show the rest. */
export const ATTENTION_SHOWN = 3

/** The indicators a month is summed up by: those that the report states, or else the illustrative ones. */
export function counted(standings: readonly Standing[]): {
  readonly included: readonly Standing[]
  readonly isIllustrative: boolean
} {
  const present = standings.filter((each) => each.cumulative !== null)
  // Of a month without a figure of its own, a ceiling broken before is as sure as what broke it.
  const stated = present.filter(
    ({ observation, cumulative }) => (observation ?? cumulative)?.origin !== 'illustrative',
  )
  return stated.length > 0
    ? { included: stated, isIllustrative: false }
    : { included: present, isIllustrative: true }
}

export interface Tallied {
  readonly words: string
  readonly count: number
  readonly verdict?: Verdict
}

/** How many indicators have each status, best first, grouped by its wording. */
export function tally(
  standings: readonly Standing[],
  wordsOf: (standing: Standing) => string,
): Tallied[] {
  return ORDER.flatMap((key) => {
    const ofKey = standings.filter(
      ({ status }) => (status.kind === 'verdict' ? status.verdict : status.kind) === key,
    )
    return [...Map.groupBy(ofKey, wordsOf)].map(([words, { length }]) => ({
      words,
      count: length,
      ...(key !== 'undecided' && key !== 'none' && { verdict: key }),
    }))
  })
}
