import { applyPhrase } from './apply-phrase.ts'
import type { IndicatorIndex } from './mentions.ts'
import type { Phrase } from './phrases.ts'
import type { AsideReason, PutAside } from './proposal.ts'
import {
  type Candidate,
  newSegment,
  type ScopeWords,
  type State,
  type Subject,
} from './reading-state.ts'
import type { Token } from './tokens.ts'

/** What the lines and sentences before lend to a sentence. */
export interface Lent {
  readonly subject: Subject | 'other' | null
  readonly scope: ScopeWords | null
  /** The paragraph is about a term of years. */
  readonly away: AsideReason | null
  /** The last figure; a sentence that begins with *Đạt 67%* is about it. */
  readonly last: Candidate | null
  /** The paragraph began with what is to be done. */
  readonly isPlan: boolean
  /** The heading above did. */
  readonly isPlanPart: boolean
  /** Indicators that the sentence before has figures of. */
  readonly counted: ReadonlySet<string>
}

export interface Attached {
  readonly candidates: readonly Candidate[]
  readonly aside: readonly PutAside[]
  /** The last subject; `other` where it was none of the indicators. */
  readonly subject: Subject | 'other' | null
  readonly last: Candidate | 'aside' | null
  /** What the sentence says of time before its first subject. */
  readonly opening: ScopeWords | null
  readonly away: AsideReason | null
  readonly isPlan: boolean
}

const GOES_ON: ReadonlySet<Phrase['kind']> = new Set([
  'attain',
  'exceed',
  'rise',
  'fall',
  'against',
])

const goesOn = (phrases: readonly Phrase[]): boolean => {
  const first = phrases.find(({ kind }) => kind !== 'neutral' && kind !== 'estimate')
  return first !== undefined && GOES_ON.has(first.kind)
}

/** Reads the phrases of one sentence from left to right, and attaches each quantity to its subject. */
export function attached(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  index: IndicatorIndex,
  sentence: {
    readonly at: number
    readonly isHeading: boolean
    readonly isYearOver: boolean
    readonly isForTargets: boolean
  },
  lent: Lent,
): Attached {
  const isGoingOn = goesOn(phrases)
  const state: State = {
    tokens,
    phrases,
    index,
    sentence: sentence.at,
    isHeadline: sentence.isHeading,
    isYearOver: sentence.isYearOver,
    isForTargets: sentence.isForTargets,
    counted: lent.counted,
    at: 0,
    candidates: [],
    aside: [],
    last: isGoingOn ? lent.last : null,
    isGoingOn,
    subject: lent.subject,
    local: null,
    opening: lent.scope,
    away: lent.away,
    openAway: lent.away,
    part: null,
    segment: newSegment(),
    frames: [],
    verb: null,
    against: null,
    run: null,
    change: null,
    estimate: null,
    target: null,
    isPlan: lent.isPlan,
    isOldPlan: lent.isPlan,
    isPlanPart: lent.isPlanPart,
    isElsewhere: false,
    hasSubject: false,
    hasForeign: false,
    hasNumber: false,
    hasTimeSinceLast: false,
    hasPunctuationSinceLast: false,
    unknownSegments: 0,
    done: 0,
  }
  for (const [at, phrase] of phrases.entries()) {
    if (at < state.done) continue
    state.at = at
    applyPhrase(state, phrase)
  }
  const { candidates, aside, subject, last, opening, away, isPlan } = state
  return { candidates, aside, subject, last, opening, away, isPlan }
}
