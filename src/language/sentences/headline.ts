import { attention } from '../../domain/attention.ts'
import type { Standing } from '../../domain/standing.ts'
import type { Verdict } from '../../domain/status.ts'
import { capitalized, formatList, inSentence, numeral } from '../formats/words.ts'
import type { SentenceContext } from './phrases.ts'
import { statusWords } from './status.ts'

/** A run of the sentence, with its verdict if it has one. */
export interface Segment {
  readonly text: string
  readonly verdict?: Verdict
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
 * The month in one sentence. Where the report states figures only those are counted:
 * an illustrative indicator never weighs in the first thing a leader reads.
 */
export function headline(standings: readonly Standing[], context: SentenceContext): Segment[] {
  const words = context.text.headline
  const { included, isIllustrative } = counted(standings)
  if (included.length === 0) return [{ text: words.nothing }]
  const count = capitalized(numeral(included.length, context.language))
  const parts = tally(included, ({ status }) => statusWords(status, context.text)).map(
    ({ words: status, count: of, verdict }): Segment => ({
      // Of one there is nothing to count.
      text: included.length === 1 ? status : `${numeral(of, context.language)} ${status}`,
      ...(verdict && { verdict }),
    }),
  )
  const names = attention(included).map((each) => inSentence(each.indicator.name[context.language]))
  return [
    { text: isIllustrative ? words.illustrative(count) : words.stated(count) },
    ...parts.flatMap((part, i) => (i === 0 ? [part] : [{ text: ', ' }, part])),
    { text: names.length > 0 ? words.attention(shortened(names, context)) : '.' },
  ]
}

/** How many a leader is shown at once; the rows show the rest. */
export const ATTENTION_SHOWN = 3

function shortened(names: readonly string[], { text, language }: SentenceContext): string {
  const shown = names.slice(0, ATTENTION_SHOWN)
  const left = names.length - shown.length
  return formatList(
    left > 0 ? [...shown, text.headline.others(numeral(left, language))] : shown,
    language,
  )
}

/** The indicators a month is summed up by: those that the report states, or else the illustrative ones. */
export function counted(standings: readonly Standing[]): {
  readonly included: readonly Standing[]
  readonly isIllustrative: boolean
} {
  const present = standings.filter((each) => each.cumulative !== null)
  const stated = present.filter((each) => each.observation?.origin !== 'illustrative')
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
