import { fitting, newCandidate, withWords } from './candidates.ts'
import { type Mention, mentionApart, mentionAt } from './mentions.ts'
import { isRate, readChange, readPercent } from './percents.ts'
import { longestAt } from './phrase-index.ts'
import type { Phrase, QuantityPhrase } from './phrases.ts'
import type { AsideReason } from './proposal.ts'
import {
  type Candidate,
  isPlanned,
  namedSubject,
  newSegment,
  putAside,
  type State,
  type Subject,
  spanOf,
  takeWords,
} from './reading-state.ts'

/** Reads a quantity: attaches it to an indicator, or puts it aside with the reason. */
export function readQuantity(state: State, phrase: QuantityPhrase): void {
  if (isStart(state, phrase)) {
    readStart(state, phrase)
    return
  }
  if (isRange(state, phrase)) {
    putAside(state, phrase, 'range', true)
    takeWords(state, phrase)
  } else if (phrase.quantity.kind === 'percent') readPercent(state, phrase)
  else if (phrase.quantity.range && state.verb && CHANGES.has(state.verb))
    leave(state, phrase, 'range')
  else if (state.verb === 'exceed') leave(state, phrase, 'change', true)
  else if (state.verb === 'rise' || state.verb === 'fall') readChange(state, phrase, state.verb)
  else readFigure(state, phrase)
  const { hasTotal, isContrary, hasStock } = state.segment
  // What led to this number does not lead to the next, save that it stays somebody else's.
  state.segment = { ...newSegment(), isContrary, hasTotal: hasTotal && isContrary, hasStock }
  state.verb = null
}

/** *giảm từ 2,5% xuống 1,2%, tăng từ 10 tỷ đồng đến 12 tỷ đồng*: a way with two ends. */
function isStart({ tokens, verb }: State, { from, to, quantity }: QuantityPhrase): boolean {
  const isChange = verb === 'rise' || verb === 'fall'
  if (!isChange || quantity.kind === 'bare' || quantity.range) return false
  return tokens[from - 1]?.text === 'từ' && LEADS_TO_END.has(tokens[to]?.text ?? '')
}
const LEADS_TO_END = new Set(['đến', 'tới', 'lên', 'xuống', 'còn'])

/** The second end is what there is now; of percentages only where the subject is a rate. */
function readStart(state: State, phrase: QuantityPhrase): void {
  const isOfLevels = phrase.quantity.kind !== 'percent' || isRate(state)
  putAside(state, phrase, 'change', true)
  takeWords(state, phrase)
  const end = state.phrases[state.at + 2]
  if (isOfLevels) state.verb = 'standing'
  else if (end?.kind === 'quantity') {
    putAside(state, end, 'change', true)
    state.done = state.at + 3
  }
}

/** *Tăng từ 25 đến 27 tỷ*: a way from one to the other, and no range. */
const CHANGES: ReadonlySet<string> = new Set(['exceed', 'rise', 'fall', 'standing'])

/** *15 - 20*, *từ 20 đến 15 đảng viên*: no figure. */
function isRange({ tokens }: State, { from, to, quantity }: QuantityPhrase): boolean {
  const isDash = (at: number) => tokens[at]?.text === '-'
  if (isDash(to) && tokens[to + 1]?.kind === 'number') return true
  if (isDash(from - 1) && tokens[from - 2]?.kind === 'number') return true
  const isFrom = tokens[from - 1]?.text === 'từ'
  const isTo = tokens[to]?.text === 'đến' && tokens[to + 1]?.kind === 'number'
  if (isFrom && isTo) return true
  const isAfter = tokens[from - 1]?.text === 'đến' && tokens[from - 2]?.kind === 'number'
  return isAfter && quantity.kind !== 'bare'
}

function readFigure(state: State, phrase: QuantityPhrase): void {
  if (state.target && !state.isForTargets) {
    leaveTarget(state, phrase)
    return
  }
  const after = mentionAfter(state, phrase)
  const spoken = state.subject === 'other' || state.subject?.isTopic ? null : state.subject
  const subject = after?.subject ?? spoken
  const id = subject && fitting(state, subject, phrase.quantity)
  if (!subject || !id) {
    leaveUnknown(state, phrase, subject)
    return
  }
  const reason = refusal(state, phrase, id, after)
  if (reason === 'part-of-total' && readPart(state, phrase, id)) return
  // *thêm 4 xã đạt chuẩn, nâng tổng số lên 9 xã*: the name is of both.
  if (after && (!reason || reason === 'change')) {
    state.subject = after.subject
    state.hasSubject = true
  }
  if (reason) {
    leave(state, phrase, reason, after !== null && reason === 'change')
    return
  }
  if (after) {
    // What comes before the number does not stand between it and its name.
    state.segment.unknownWords = 0
    state.unknownSegments = 0
  }
  const pending = state.last
  const isPending =
    pending && pending !== 'aside' && pending.figure === null && pending.indicatorId === id
  if (isPending) fill(state, phrase, pending)
  else newCandidate(state, phrase, id, subject, state.index.byId.get(id)?.measure.kind ?? 'count')
}

const FURTHEST_PART = 6

/** *trong đó 05 đảng viên nữ, nữ 05 đồng chí*: of a part that is an indicator itself, its words beside the number. */
function readPart(state: State, phrase: QuantityPhrase, whole: string): boolean {
  const { tokens, index } = state
  const parts = index.parts.get(whole)
  if (!parts) return false
  const at = (step: 1 | -1, from: number): Subject | null => {
    for (
      let i = from;
      Math.abs(i - from) < FURTHEST_PART && tokens[i]?.kind === 'word';
      i += step
    ) {
      const match = longestAt(parts, tokens, i)
      const ids = new Set(match?.values)
      if (match && ids.size === 1) return namedSubject(state, [...ids], i, match)
    }
    return null
  }
  const subject = at(1, phrase.to) ?? at(-1, (state.run?.from ?? phrase.from) - 1)
  const id = subject && fitting(state, { ...subject, indicatorIds: [whole] }, phrase.quantity)
  const [part] = subject?.indicatorIds ?? []
  if (!subject || !id || part === undefined) return false
  state.segment.unknownWords = 0
  newCandidate(state, phrase, part, subject, index.byId.get(part)?.measure.kind ?? 'count')
  return true
}

/** A percentage stated first, *đạt 60% dự toán (25 tỷ đồng)*, gets its figure. */
function fill(state: State, phrase: QuantityPhrase, candidate: Candidate): void {
  const { from, ...words } = takeWords(state, phrase)
  const { value, otherValue, outOf } = phrase.quantity
  candidate.figure = withWords(value, words)
  candidate.other = otherValue
  candidate.outOf = outOf
  candidate.evidence = spanOf(state.tokens, from, phrase.to)
}

interface NamedBehind {
  readonly subject: Subject
  /** The token behind the name. */
  readonly end: number
  /** Other words stand inside it: *5 xã còn lại đạt chuẩn*. */
  readonly isApart: boolean
}

/** *18 đảng viên mới được kết nạp*: the name follows the number. */
function mentionAfter(state: State, phrase: QuantityPhrase): NamedBehind | null {
  const { phrases, at, segment } = state
  if (segment.isContrary) return null
  if (phrase.quantity.kind !== 'counted' && phrase.quantity.kind !== 'money') return null
  // The noun may itself begin the name: *doanh nghiệp thành lập mới*.
  const { noun } = phrase.quantity
  const atNoun = mentionAt(state.index, state.tokens, noun)
  if (atNoun) return named(state, noun, atNoun, phrase)
  const apart = mentionApart(state.index, state.tokens, noun)
  if (apart) return named(state, noun, apart, phrase, true)
  if (segment.unknownWords > 0) return null
  for (let i = at + 1; i < Math.min(phrases.length, at + 5); i += 1) {
    const next = phrases[i]
    if (!next || next.kind === 'punctuation' || next.kind === 'quantity') return null
    if (next.kind === 'mention') return named(state, next.from, next.mention, phrase)
    if (next.kind !== 'neutral' && next.kind !== 'also-said' && next.kind !== 'time') return null
  }
  return null
}

function named(
  state: State,
  from: number,
  mention: Mention,
  phrase: QuantityPhrase,
  isApart = false,
): NamedBehind | null {
  const subject = namedSubject(state, mention.indicatorIds, from, mention)
  return fitting(state, subject, phrase.quantity) ? { subject, end: mention.end, isApart } : null
}

/** Why a figure of an indicator that is named is none of this month's results; `null` where it is one. */
export function refusal(
  state: State,
  phrase: QuantityPhrase,
  id: string,
  after: NamedBehind | null,
): AsideReason | null {
  const isNamedAfter = after !== null
  const beyond = after?.end ?? 0
  const { quantity } = phrase
  const { segment, part, subject } = state
  const isFlow = state.index.byId.get(id)?.accumulation === 'flow'
  // *có thêm 3 xã*: what a level rose by.
  if (!isFlow && state.tokens[(state.run ?? phrase).from - 1]?.text === 'thêm') return 'change'
  // A level of a term is that of now, unless it is to be reached by its end.
  if (state.away && (isFlow || state.isForTargets || state.away !== 'term')) return state.away
  if (isPlanned(state)) return 'plan'
  if (state.isElsewhere) return 'other-unit'
  // *27 đoàn viên được giới thiệu, trong đó 11 được kết nạp*: a part of that total is the whole of this indicator.
  const isOfOthers =
    isNamedAfter &&
    (part?.of === null || part?.of === 'other') &&
    (state.hasNumber || !state.counted.has(id))
  if (part && !part.hasTime && !isOfOthers) return 'part-of-total'
  if (segment.isContrary) return 'no-indicator'
  if (segment.refused) return segment.refused
  const isOfNow = (state.local ?? state.opening)?.isState === true
  if (isFlow && isOfNow && quantity.kind !== 'money') return 'standing-total'
  if (isFlow && (segment.hasStock || following(state, 'stock', beyond))) return 'standing-total'
  if (following(state, 'contrary', after?.isApart ? 0 : beyond)) return 'no-indicator'
  if (isOfSeries(state)) return 'no-indicator'
  // The time of an earlier clause is no time of the total's.
  const isTotalOfYear = segment.hasTime || segment.hasMention || isNamedAfter
  if (isFlow && segment.hasTotal && !isTotalOfYear) return 'standing-total'
  if (segment.hasMention || isNamedAfter) return null
  if (segment.unknownWords > 0 || isSecond(state, id)) return 'no-indicator'
  if (following(state, 'unknown-word', beyond)) return 'no-indicator'
  const isNow = segment.hasTime && state.local?.isNow === true
  if (isFlow && isNow && quantity.kind !== 'money') return 'standing-total'
  const isCarried = subject !== null && subject !== 'other' && subject.how !== 'named'
  const isOpened = state.opening !== null && !state.opening.assumedFrom
  const hasTime = segment.hasTime || isOpened || state.local !== null
  return isCarried && !hasTime && !segment.hasTotal && subject.how === 'carried'
    ? 'no-indicator'
    : null
}

/** *15 cuộc kiểm tra, giám sát*: of both together; *kiểm tra 12 cuộc, giám sát 3 cuộc* is of each. */
function isOfSeries({ phrases, tokens, at }: State): boolean {
  const [joint, other, behind] = [1, 2, 3].map((step) => phrases[at + step])
  const isJoined = joint !== undefined && /^(?:,|và)$/.test(tokens[joint.from]?.text ?? '')
  if (!isJoined || other?.kind !== 'contrary') return false
  return !behind || behind.kind === 'punctuation'
}

/** A second figure for the same time, with nothing leading to it, is about something else. */
function isSecond({ candidates, local, opening, segment }: State, id: string): boolean {
  const before = candidates.at(-1)
  if (!before?.figure || before.indicatorId !== id || segment.hasTime || segment.hasTotal)
    return false
  return before.scope === ((local ?? opening)?.scope ?? null)
}

/** Words after the number that say what is counted, up to the next punctuation or number. */
function following(state: State, kind: Phrase['kind'], beyond: number): boolean {
  let left = FURTHEST_WORD
  for (let i = state.at + 1; i < state.phrases.length && left > 0; i += 1) {
    const next = state.phrases[i]
    if (next && next.from < beyond) continue
    left -= 1
    if (!next || next.kind === 'punctuation' || next.kind === 'quantity' || next.kind === 'time')
      return false
    if (LEADS_ON.has(state.tokens[next.from]?.text ?? '')) return false
    if (next.kind === kind) return next.kind !== 'unknown-word' || !next.isName
  }
  return false
}

const FURTHEST_WORD = 5

/** Words that introduce something else. */
const LEADS_ON = new Set(['và', 'với', 'cho'])

function leaveTarget(state: State, phrase: QuantityPhrase): void {
  state.local = state.target?.local ?? null
  state.opening = state.target?.opening ?? null
  state.target = null
  putAside(state, phrase, 'target', true)
  takeWords(state, phrase)
}

function leaveUnknown(state: State, phrase: QuantityPhrase, subject: Subject | null): void {
  const { segment } = state
  // *Trồng 5.000 cây* behind a sentence about something else is not of it.
  const isNamed = subject !== null && (segment.hasMention || subject.how !== 'carried')
  const reason = isNamed ? 'other-measure' : 'no-indicator'
  // Beside a figure, *với tổng vốn 118 tỷ*, it does not replace the subject.
  const isOfFigure = subject !== null && segment.isBeside && state.last !== 'aside'
  const isBeside =
    isOfFigure || (!segment.isContrary && (segment.hasMention || !state.hasPunctuationSinceLast))
  // *năng suất lúa cả năm đạt 56 tạ*: the time was of that number alone.
  if (segment.openedBefore !== undefined && !segment.hasMention)
    state.opening = segment.openedBefore
  if (subject) state.hasForeign = true
  putAside(state, phrase, reason, isBeside)
  takeWords(state, phrase)
  if (!isBeside) state.subject = segment.hasMention ? state.subject : 'other'
}

function leave(state: State, phrase: QuantityPhrase, reason: AsideReason, keepsLast = false): void {
  putAside(state, phrase, reason, keepsLast)
  takeWords(state, phrase)
  const keepsSubject =
    keepsLast || reason === 'other-period' || state.part !== null || state.segment.hasMention
  if (!keepsSubject) state.subject = 'other'
}
