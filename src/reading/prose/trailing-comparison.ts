import type { TargetBase } from '../../domain/target.ts'
import { longestAt } from './phrase-index.ts'
import type { Phrase } from './phrases.ts'
import type { State } from './reading-state.ts'

/** What follows a number and says what it is a part or a change of. */
export interface TrailingComparison {
  readonly kind: 'base' | 'same-period' | 'other-period' | 'last-year' | 'something' | 'nothing'
  readonly base: TargetBase | null
  readonly also: TargetBase | null
  /** The phrase behind it; all before it has been read. */
  readonly next: number
}

/** *100% tổ chức cơ sở đảng*: what the percentage is of. */
const COUNTED: ReadonlySet<Phrase['kind']> = new Set(['body', 'contrary', 'elsewhere'])

const LINKS = new Set(['của', 'với', 'theo'])

const isLink = (state: State, phrase: Phrase): boolean =>
  phrase.kind === 'neutral' && LINKS.has(state.tokens[phrase.from]?.text ?? '')

/**
 * Reads what a number is compared with: *so với Nghị quyết*, *so với cùng kỳ năm trước*.
 */
export function trailingComparison(state: State, at: number): TrailingComparison {
  const { phrases, tokens, index } = state
  const nothing: TrailingComparison = { kind: 'nothing', base: null, also: null, next: at }
  let hasAgainst = false
  for (let i = at; i < Math.min(phrases.length, at + 4); i += 1) {
    const phrase = phrases[i]
    if (!phrase) return nothing
    if (phrase.kind === 'against') hasAgainst = true
    else if (
      phrase.kind === 'punctuation' &&
      (phrase.mark === '/' || phrase.mark === '(') &&
      i === at
    ) {
      // *1,25% (Nghị quyết dưới 1,5%)*: the target itself.
      if (phrase.mark === '(' && isFigureAt(phrases, i + 2)) return nothing
      if (phrases[i + 1]?.kind !== 'base' && phrases[i + 1]?.kind !== 'against') return nothing
    } else if (phrase.kind === 'base')
      return {
        ...nothing,
        kind: 'base',
        base: phrase.base.base,
        also: phrase.base.also,
        next: i + 1,
      }
    else if (phrase.kind === 'same-period')
      return { ...nothing, kind: 'same-period', next: afterPeriod(phrases, i + 1) }
    else if (phrase.kind === 'time') return timeComparison(phrase, i, hasAgainst, nothing)
    else if (longestAt(index.nouns, tokens, phrase.from)) return { ...nothing, kind: 'something' }
    else if (i === at && COUNTED.has(phrase.kind)) return { ...nothing, kind: 'something' }
    else if (phrase.kind === 'unknown-word')
      return phrase.isName && !hasAgainst ? nothing : { ...nothing, kind: 'something' }
    else if (!isLink(state, phrase)) return hasAgainst ? { ...nothing, kind: 'something' } : nothing
  }
  return nothing
}

/** True where a number follows, with its qualifier. */
const isFigureAt = (phrases: readonly Phrase[], at: number): boolean =>
  phrases[phrases[at]?.kind === 'qualifier' ? at + 1 : at]?.kind === 'quantity'

function timeComparison(
  phrase: Phrase & { kind: 'time' },
  at: number,
  hasAgainst: boolean,
  nothing: TrailingComparison,
): TrailingComparison {
  const isOther = phrase.time.kind === 'other-period'
  if (!hasAgainst && !isOther) return nothing
  const isLastYear = phrase.time.kind === 'other-period' && phrase.time.isLastYear === true
  return { ...nothing, kind: isLastYear ? 'last-year' : 'other-period', next: at + 1 }
}

/** *cùng kỳ năm 2020, cùng kỳ năm trước*: the year is part of the wording. */
function afterPeriod(phrases: readonly Phrase[], at: number): number {
  const phrase = phrases[at]
  return phrase?.kind === 'time' && phrase.time.kind === 'other-period' ? at + 1 : at
}
