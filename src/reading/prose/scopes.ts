import type { Phrase } from './phrases.ts'
import type { AsideReason } from './proposal.ts'
import { type ScopeWords, type State, spanOf } from './reading-state.ts'
import type { Time } from './times.ts'

type TimePhrase = Phrase & { kind: 'time' }

const scopeOf = (time: Time): ScopeWords | null => {
  if (time.kind === 'scope') return { scope: time.scope, isNow: false }
  return time.kind === 'now'
    ? { scope: 'year-to-date', isNow: true, isState: time.isState ?? false }
    : null
}

/** Why figures of a time are none of those that are wanted; `null` where they may be. */
function awayOf(time: Time, isForTargets: boolean): AsideReason | null {
  if (time.kind === 'since-term') return 'term'
  if (time.kind === 'other-period') return 'other-period'
  if (time.kind !== 'future') return null
  if (!isForTargets) return 'plan'
  if (time.of === 'term') return 'term'
  return time.of === 'year' ? 'other-period' : null
}

/** Applies a time: to the figure before it, or to those to come. */
export function readTime(state: State, phrase: TimePhrase): void {
  const { time } = phrase
  if (time.kind === 'aside') {
    const { tokens, aside } = state
    if (time.reason === 'point') {
      // *(đầu nhiệm kỳ 6,67%)*: what it was then.
      if (state.phrases[state.at + 1]?.kind === 'quantity') state.segment.refused = 'other-period'
      return
    }
    if (tokens.slice(phrase.from, phrase.to).some(({ kind }) => kind === 'number'))
      aside.push({ ...spanOf(tokens, phrase.from, phrase.to), reason: time.reason, value: null })
    return
  }
  if (state.against?.kind === 'open') {
    if (time.kind === 'other-period')
      state.against = { kind: time.isLastYear ? 'last-year' : 'other-period' }
    return
  }
  // *đạt 48% chỉ tiêu 6 tháng cuối năm*: the time is the target's.
  if (state.phrases[state.at - 1]?.kind === 'base') return
  // *cùng kỳ năm 2020*: the year is part of the wording.
  if (state.phrases[state.at - 1]?.kind === 'same-period' && time.kind === 'other-period') return
  const scope = scopeOf(time)
  const away = awayOf(time, state.isForTargets)
  if (isTrailing(state)) {
    const { last } = state
    if (!last || last === 'aside') return
    if (away) last.dropped = away
    else if (scope) {
      last.scope = scope.scope
      last.scopeHow = scope.isNow ? 'until-now' : 'stated'
      last.scopeWords = null
    }
    return
  }
  if (away) {
    state.away = away
    return
  }
  if (!scope) return
  const isNamed = state.tokens.slice(phrase.from, phrase.to).some(({ kind }) => kind === 'number')
  takeScope(state, scope, isNamed)
}

function takeScope(state: State, scope: ScopeWords, isNamed: boolean): void {
  const { segment } = state
  // *Từ đầu nhiệm kỳ đến nay*
  if (scope.isNow && state.away === 'term') return
  state.away = null
  state.openAway = null
  // *Phấn đấu …; trong tháng đã …*: the plan ended with its clause; so it did before *năm 2025* that is over.
  const isDone = scope.scope !== 'year' || (isNamed && state.isYearOver)
  if (state.isOldPlan && isDone) state.isPlan = false
  if (state.part) state.part.hasTime = true
  const now = state.local ?? state.opening
  // *từ đầu năm 2021 đến nay*: the second adds nothing.
  const isWeaker = scope.isNow && segment.hasTime && now !== null && now.scope !== 'month'
  segment.hasTime = true
  state.hasTimeSinceLast = true
  if (isWeaker) return
  if (state.hasSubject || state.hasNumber) state.local = scope
  else {
    if (segment.unknownWords > 0) segment.openedBefore ??= state.opening
    state.opening = scope
  }
}

/** True if the time directly follows a figure and no other figure comes before the next punctuation. */
function isTrailing({ last, hasPunctuationSinceLast, segment, phrases, at }: State): boolean {
  if (!last || last === 'aside' || last.figure === null) return false
  if (hasPunctuationSinceLast || segment.hasMention || segment.hasTotal) return false
  for (let i = at + 1; i < phrases.length; i += 1) {
    const next = phrases[i]
    if (!next || next.kind === 'punctuation') return true
    if (next.kind === 'quantity') return next.quantity.kind === 'percent'
    if (next.kind === 'mention') return false
    if (i - at > 8) return true
  }
  return true
}
