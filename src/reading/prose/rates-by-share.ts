import { longestAt } from './phrase-index.ts'
import type { QuantityPhrase } from './phrases.ts'
import { namedSubject, type State, type Subject } from './reading-state.ts'
import type { Token } from './tokens.ts'

const FURTHEST_BACK = 18
const ENDS = new Set([';', ':', '(', ')'])

/**
 * The rate that a percentage states although *tỷ lệ* does not lead its name: *93% người dân tham gia
 * bảo hiểm y tế*; *có 83.000 người tham gia bảo hiểm y tế, đạt tỷ lệ 85% dân số*; *còn 1,89% hộ nghèo*;
 * *số hộ nghèo còn 67 hộ, chiếm 0,36%*.
 *
 * @returns `null` where the words name none, or the sentence is about a rate of something else
 */
export function rateWithoutItsWord(
  state: State,
  phrase: QuantityPhrase,
  verb: State['verb'],
): Subject | null {
  const { index, tokens, subject, segment } = state
  const long = longestAt(index.shares, tokens, phrase.to)
  if (long) return verb === 'share' ? null : namedSubject(state, long.values, phrase.to, long)
  const isShare = verb === 'share' || isCalledRate(state, phrase) || isOfPeople(state, phrase)
  if (isShare && isRateInHand(state)) return verb === 'share' ? (subject as Subject) : null
  const isFree = subject === null || subject === 'other'
  if (!isFree || segment.rate === 'other') return null
  const short = longestAt(index.shortShares, tokens, phrase.to)
  const isAtEnd = (tokens[short?.end ?? 0]?.kind ?? 'mark') === 'mark'
  if (short && isAtEnd && verb === 'standing')
    return namedSubject(state, short.values, phrase.to, short)
  return isShare || verb === 'standing' ? namedBefore(state, phrase, isShare) : null
}

/** The name before the number, in its clause; with words that call the number a share, in the sentence. */
function namedBefore(state: State, phrase: QuantityPhrase, isShare: boolean): Subject | null {
  const { index, tokens } = state
  let isLeft = !isShare
  for (let at = phrase.from - 1; at >= Math.max(0, phrase.from - FURTHEST_BACK); at -= 1) {
    const text = tokens[at]?.text ?? ''
    if (ENDS.has(text) || (text === ',' && !isShare)) return null
    // *hộ nghèo của Thanh An còn 0,3%*
    if (tokens[at]?.isCapital && !tokens[at]?.isShortened && at > 0) return null
    isLeft ||= text === 'còn'
    const people = isShare ? longestAt(index.peopleShares, tokens, at) : null
    if (people) return namedSubject(state, people.values, at, people)
    // *giảm 58 hộ nghèo, tỷ lệ 2%* is of those that went, *còn 67 hộ nghèo* of those that are left.
    const households = longestAt(index.shortShares, tokens, at)
    if (households && (isLeft || isBehindLeft(tokens, at)))
      return namedSubject(state, households.values, at, households)
  }
  return null
}

const isBehindLeft = (tokens: readonly Token[], at: number): boolean =>
  [1, 2].some((back) => tokens[at - back]?.text === 'còn')

/** *đạt tỷ lệ 85%*. */
function isCalledRate({ tokens, run }: State, phrase: QuantityPhrase): boolean {
  const from = run?.from ?? phrase.from
  return tokens[from - 1]?.text === 'lệ' && /^t[ỷỉ]$/.test(tokens[from - 2]?.text ?? '')
}

/** *85% dân số, số dân*. */
function isOfPeople({ tokens }: State, { to }: QuantityPhrase): boolean {
  const words = `${tokens[to]?.text} ${tokens[to + 1]?.text}`
  return words === 'dân số' || words === 'số dân'
}

/** True if the subject is a rate that the sentence names, and no unknown words came since. */
function isRateInHand({ subject, last, segment, index }: State): boolean {
  if (!subject || subject === 'other' || subject.how !== 'named') return false
  if ((last !== null && last !== 'aside') || segment.unknownWords > 0) return false
  return subject.indicatorIds.some((id) => index.byId.get(id)?.measure.kind === 'percent')
}
