import type { IndicatorIndex } from './mentions.ts'
import { readQuantity } from './figures.ts'
import type { Phrase } from './phrases.ts'
import type { AsideReason, PutAside } from './proposal.ts'
import {
  type Draft,
  newSegment,
  type QualifierRun,
  type ScopeWords,
  type State,
  type Subject,
  spanOf,
} from './reading-state.ts'
import { readTime } from './scopes.ts'
import type { Token } from './tokens.ts'

/** What the lines and sentences before lend to a sentence. */
export interface Lent {
  readonly subject: Subject | 'other' | null
  readonly scope: ScopeWords | null
  /** The paragraph began with what is to be done. */
  readonly isPlan: boolean
  /** The heading above did. */
  readonly isPlanPart: boolean
}

export interface Attached {
  readonly drafts: readonly Draft[]
  readonly aside: readonly PutAside[]
  /** What was spoken of last; `other` where it was none of the indicators. */
  readonly subject: Subject | 'other' | null
  /** What the sentence says of time before its first subject. */
  readonly opening: ScopeWords | null
  readonly away: AsideReason | null
  readonly isPlan: boolean
}

/** Reads the phrases of one sentence from left to right, and joins each quantity to what it is told of. */
export function attached(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  index: IndicatorIndex,
  sentence: number,
  lent: Lent,
): Attached {
  const state: State = {
    tokens,
    phrases,
    index,
    sentence,
    at: 0,
    drafts: [],
    aside: [],
    last: null,
    subject: lent.subject,
    local: null,
    opening: lent.scope,
    away: null,
    part: null,
    segment: newSegment(),
    frames: [],
    verb: null,
    against: null,
    run: null,
    estimate: null,
    target: null,
    isPlan: lent.isPlan,
    isOldPlan: lent.isPlan,
    isPlanPart: lent.isPlanPart,
    isElsewhere: false,
    hasSubject: false,
    hasNumber: false,
    hasTimeSinceLast: false,
    hasSignSinceLast: false,
    strangerSegments: 0,
    done: 0,
  }
  for (const [at, phrase] of phrases.entries()) {
    if (at < state.done) continue
    state.at = at
    step(state, phrase)
  }
  const { drafts, aside, subject, opening, away, isPlan } = state
  return { drafts, aside, subject, opening, away, isPlan }
}

function step(state: State, phrase: Phrase): void {
  const { segment } = state
  const { run } = state
  if (phrase.kind !== 'quantity') state.run = null
  switch (phrase.kind) {
    case 'quantity':
      state.run = run
      readQuantity(state, phrase)
      state.hasSignSinceLast = false
      state.hasNumber = true
      return
    case 'named-number':
      state.aside.push({ ...spanOf(state.tokens, phrase.from, phrase.to), reason: phrase.named.reason, value: null })
      return
    case 'mention':
      return readMention(state, phrase)
    case 'time':
      return readTime(state, phrase)
    case 'base':
      return readBase(state, phrase)
    case 'sign':
      return readSign(state, phrase.sign)
    case 'attain':
      state.run = run
      state.target = null
      state.verb = state.verb === 'exceed' ? 'exceed' : 'attain'
      return
    case 'exceed':
    case 'share':
    case 'rise':
    case 'fall':
      state.verb = phrase.kind
      return
    case 'standing':
      state.verb = 'standing'
      return
    case 'against':
      state.against = { kind: 'open' }
      return
    case 'same-period':
      return readSamePeriod(state)
    case 'qualifier':
      state.run = qualified(run, phrase)
      return
    case 'estimate':
      state.run = run
      state.estimate ??= phrase.from
      return
    case 'total':
      segment.hasTotal = true
      state.hasTimeSinceLast = false
      return
    case 'stock':
      segment.hasStock = true
      return
    case 'part':
      state.part = { of: state.subject, hasTime: false }
      state.segment = newSegment()
      return
    case 'plan':
      state.isPlan = true
      state.isOldPlan = false
      return
    case 'own-unit':
      state.isElsewhere = false
      if (state.tokens[phrase.from - 1]?.text === 'riêng') state.part = null
      return
    case 'elsewhere':
    case 'other-unit':
      if (!isBehindFigure(state)) state.isElsewhere = true
      return
    case 'contrary':
      segment.isContrary = true
      return
    case 'carry-out':
      segment.isCarryOut = true
      return
    case 'also-said':
      if (!isAlsoSaid(state, phrase.indicatorIds)) segment.strangers += 1
      return
    case 'stranger':
      if (!phrase.isName) segment.strangers += 1
      return
    case 'neutral':
      // What follows *và* is told by the verb again, whatever was counted in between.
      if (state.tokens[phrase.from]?.text === 'và') segment.strangers = 0
      return
    case 'place':
    case 'result':
    case 'task':
    case 'body':
      return
  }
}

const qualified = (
  run: QualifierRun | null,
  { from, qualifier, word }: Phrase & { kind: 'qualifier' },
): QualifierRun => ({ from: run?.from ?? from, qualifier, word })

/** True where nothing but words about the last figure stands since it. */
const isBehindFigure = ({ last, hasSignSinceLast, segment }: State): boolean =>
  last !== null && last !== 'aside' && !hasSignSinceLast && !segment.hasMention

const isAlsoSaid = ({ subject }: State, ids: readonly string[]): boolean =>
  subject !== null && subject !== 'other' && subject.indicatorIds.some((id) => ids.includes(id))

function readMention(state: State, { mention, from }: Phrase & { kind: 'mention' }): void {
  const { segment, subject, last } = state
  segment.isContrary = false
  segment.strangers = 0
  state.strangerSegments = 0
  if (mention.indicatorIds.length === 0) {
    segment.isContrary = true
    state.subject = 'other'
    state.last = 'aside'
    return
  }
  const isSame =
    subject !== null &&
    subject !== 'other' &&
    subject.indicatorIds.some((id) => mention.indicatorIds.includes(id))
  state.subject = {
    indicatorIds: mention.indicatorIds,
    words: spanOf(state.tokens, from, mention.end),
    slip: mention.slip?.text ?? null,
    how: 'named',
  }
  const isOfLast = last !== null && last !== 'aside' && mention.indicatorIds.includes(last.indicatorId)
  if (!isOfLast) state.last = null
  if (!isSame) {
    // What was said of another subject's time does not hold for this one.
    if (state.hasSubject && !segment.hasTime) state.local = null
    if (state.part) state.part = null
  }
  // Behind its number, *18 đảng viên được kết nạp*, the name does not lead to another.
  const isBehind = isOfLast && !state.hasSignSinceLast && !segment.hasTotal
  if (!isBehind) segment.hasMention = true
  state.hasSubject = true
}

function readBase(state: State, { base: words }: Phrase & { kind: 'base' }): void {
  const { segment, last, verb } = state
  const { base, isResolution, setsTargets } = words
  if (setsTargets && !state.against && verb === null) state.isPlan = true
  if (state.against || verb === 'exceed' || verb === 'attain') {
    state.against = { kind: 'base', base }
    return
  }
  const percents = last && last !== 'aside' && isBehindFigure(state) ? last.percents : []
  const percent = percents.at(-1)
  if (percent && (percent.base === null || percent.base === 'unstated')) {
    percents.splice(-1, 1, { ...percent, base })
    return
  }
  // A plan that is carried out, and a resolution by itself, are named and not told in numbers.
  if (!segment.isCarryOut && !isResolution)
    state.target ??= { local: state.local, opening: state.opening }
}

/** *cùng kỳ kết nạp 15*: the figures that follow are last year's; after *so với* only what they are held against. */
function readSamePeriod(state: State): void {
  if (state.against) state.against = { kind: 'same-period' }
  else if (!isBehindFigure(state)) state.away = 'other-period'
}

function readSign(state: State, sign: string): void {
  if (sign === '' || sign === '/') return
  state.hasSignSinceLast = true
  if (sign === ':') {
    state.segment.strangers = 0
    return
  }
  if (sign === '(') {
    const { last, subject, local, away, part } = state
    if (state.frames.length < 4) state.frames.push({ last, subject, local, away, part })
  }
  if (sign === ')') closeBracket(state)
  const { segment } = state
  if (!segment.hasMention && segment.strangers > 0) state.strangerSegments += 1
  const isStill = segment.hasTotal && sign === ','
  state.segment = { ...newSegment(), hasTotal: isStill && !segment.hasMention }
  state.verb = null
  state.target = null
  if (sign !== ';') return
  state.local = null
  state.part = null
  state.against = null
  state.estimate = null
  state.isElsewhere = false
  state.isOldPlan = state.isPlan
  state.away = null
}

function closeBracket(state: State): void {
  const frame = state.frames.pop()
  if (!frame) return
  const inside = state.last
  Object.assign(state, frame)
  if (frame.last === null) state.last = inside
  // *trong tháng 18 (lũy kế 67), đạt 67%*: a percentage behind belongs to the year.
  const isYears =
    inside &&
    inside !== 'aside' &&
    frame.last &&
    frame.last !== 'aside' &&
    inside !== frame.last &&
    inside.indicatorId === frame.last.indicatorId &&
    inside.scope !== 'month' &&
    inside.scope !== null
  if (isYears) state.last = inside
}
