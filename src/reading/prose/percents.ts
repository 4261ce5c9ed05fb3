import type { Figure } from '../../domain/figure.ts'
import type { TargetBase } from '../../domain/target.ts'
import { newCandidate, subjectFor, withWords } from './candidates.ts'
import type { QuantityPhrase } from './phrases.ts'
import type { Comparison } from './proposal.ts'
import { rateWithoutItsWord } from './rates-by-share.ts'
import {
  type Candidate,
  isNamedBefore,
  isPlanned,
  namedSubject,
  putAside,
  type State,
  spanOf,
  takeWords,
} from './reading-state.ts'
import { type TrailingComparison, trailingComparison } from './trailing-comparison.ts'

const WHOLE = 100

/** Reads a percentage: of a target, of the same period, or the value of a rate. */
export function readPercent(state: State, phrase: QuantityPhrase): void {
  const trailing = trailingComparison(state, state.at + 1)
  const isRead = trailing.next > state.at + 1
  const against = comparedWith(state, trailing)
  if (isRead) state.done = trailing.next
  if (against.kind !== 'nothing' && trailing.kind === 'nothing') state.against = null
  const verb = phrase.quantity.isMultiple ? 'attain' : state.verb
  state.verb = null
  if (readShare(state, phrase, verb) || readNamedBehind(state, phrase, against)) return
  if (readChangeInBracket(state, phrase, against)) return
  const reason =
    phrase.quantity.isMultiple && against.kind === 'nothing'
      ? 'change'
      : refusal(state, verb, against, phrase.quantity.value)
  if (reason) {
    leave(state, phrase, reason, against.kind !== 'something')
    if (reason === 'no-indicator') leaveSubject(state)
    return
  }
  const isChange = verb === 'rise' || verb === 'fall'
  if (against.kind === 'same-period') {
    compare(state, phrase, isChange ? verb : verb === 'exceed' ? 'rise' : (state.change ?? 'ratio'))
    return
  }
  if (isRate(state) && against.kind !== 'base' && verb !== 'exceed') {
    readRate(state, phrase)
    return
  }
  const target = percentTarget(state)
  // What a rate was, or a share of all there are, is no percentage of a target.
  const isShare = target?.unit === 'percent' || (target !== null && isOfAll(state, target))
  if (target?.figure && isShare && against.base === null) {
    leave(state, phrase, 'share')
    return
  }
  if (!target) {
    leave(state, phrase, 'no-indicator')
    return
  }
  const { from, ...words } = takeWords(state, phrase)
  const value = ofWhole(phrase, verb)
  const span = spanOf(state.tokens, from, phrase.to)
  const pair = pairOf(state, against)
  addPercent(target, { value, ...words }, pair?.bases[0] ?? against.base, span)
  if (pair) {
    const { second, bases, next } = pair
    const figure = { ...words, value: ofWhole(second, verb) }
    addPercent(target, figure, bases[1], spanOf(state.tokens, second.from, second.to))
    state.done = next
  } else if (against.also) addPercent(target, { value, ...words }, against.also, span)
}

/** How much of the whole a percentage makes it: *vượt 5%* is 105. */
function ofWhole({ quantity: { value } }: QuantityPhrase, verb: State['verb']): number {
  if (verb === 'exceed' || verb === 'rise') return WHOLE + value
  return verb === 'fall' ? WHOLE - value : value
}

interface Pair {
  readonly second: QuantityPhrase
  readonly bases: readonly [TargetBase, TargetBase]
  /** The phrase behind it. */
  readonly next: number
}

/** Two percentages of two bases, each its own: *đạt 112% và 108% so với dự toán tỉnh giao và nghị quyết*. */
function pairOf(state: State, before: Against): Pair | null {
  const { phrases, tokens, at } = state
  const [joint, second] = [phrases[at + 1], phrases[at + 2]]
  if (second?.kind !== 'quantity' || second.quantity.kind !== 'percent') return null
  if (!/^(?:và|,)$/.test(tokens[joint?.from ?? 0]?.text ?? '')) return null
  const trailing = trailingComparison(state, at + 3)
  const { base, also } = trailing.kind === 'base' ? trailing : before
  return base && also ? { second, bases: [base, also], next: trailing.next } : null
}

/** *93,4% người dân tham gia bảo hiểm y tế*: the rate's name, without *tỷ lệ*, behind its number. */
function readShare(state: State, phrase: QuantityPhrase, verb: State['verb']): boolean {
  if (verb === 'rise' || verb === 'fall') return false
  const subject = rateWithoutItsWord(state, phrase, verb)
  if (!subject) return false
  const segment = { ...state.segment, hasMention: true }
  const at = { ...state, subject, segment, last: null }
  const reason = refusal(at, 'attain', NOTHING, phrase.quantity.value)
  if (reason) return false
  state.subject = subject
  state.segment.hasMention = true
  state.hasSubject = true
  readRate(state, phrase)
  return true
}

/** *hoàn thành 100% chỉ tiêu giao quân*: the percentage is of what is named behind its base. */
function readNamedBehind(state: State, phrase: QuantityPhrase, against: Against): boolean {
  const next = state.phrases[state.done]
  if (against.kind !== 'base' || next?.kind !== 'mention') return false
  const { indicatorIds, isTopic, end, slip } = next.mention
  const [id] = indicatorIds
  const isOfLast = state.last !== 'aside' && id !== undefined && state.last?.indicatorId === id
  if (indicatorIds.length !== 1 || id === undefined || isTopic || isOfLast) return false
  if (state.away || isPlanned(state) || state.isElsewhere || state.part) return false
  const subject = namedSubject(state, indicatorIds, next.from, { end, slip })
  state.subject = subject
  state.segment.unknownWords = 0
  const candidate = newCandidate(state, phrase, id, subject, null)
  const { from, ...words } = takeWords(state, phrase)
  const figure = { value: phrase.quantity.value, ...words }
  addPercent(candidate, figure, against.base, spanOf(state.tokens, from, phrase.to))
  return true
}

const NOTHING: Against = { kind: 'nothing', base: null, also: null }

/** *15/15 xã, đạt 100%*: of a level, the whole is what there is, and not what was set. */
const isOfAll = ({ index }: State, { indicatorId, outOf }: Candidate): boolean =>
  outOf !== null && index.byId.get(indicatorId)?.accumulation !== 'flow'

function addPercent(
  candidate: Candidate,
  figure: Figure,
  base: TargetBase | null,
  span: { start: number; end: number },
): void {
  const isSaidAgain = candidate.percents.some(
    (each) => each.figure.value === figure.value && (each.base === base || base === null),
  )
  if (isSaidAgain) return
  candidate.percents.push({ figure: withWords(figure.value, figure), base, ...span })
}

function leave(
  state: State,
  phrase: QuantityPhrase,
  reason: Parameters<typeof putAside>[2],
  keepsLast = true,
): void {
  putAside(state, phrase, reason, keepsLast)
  takeWords(state, phrase)
}

/** *Tỷ lệ người tham gia … đạt 95%, 97% hộ …*: what is not known has the number, and those behind it. */
function leaveSubject(state: State): void {
  if (state.segment.hasMention || state.segment.isContrary) return
  state.subject = 'other'
  state.last = 'aside'
}

/** *giảm 05 vụ (26,3%) so với cùng kỳ*: the same change as a percentage. */
function readChangeInBracket(state: State, phrase: QuantityPhrase, against: Against): boolean {
  const { change, phrases, at } = state
  const after = phrases[at + 1]
  if (!change || against.kind !== 'nothing' || phrases[at - 1]?.kind !== 'punctuation') return false
  if (after?.kind !== 'punctuation' || after.mark !== ')') return false
  const isOfSamePeriod = trailingComparison(state, at + 2).kind === 'same-period'
  if (isOfSamePeriod) compare(state, phrase, change)
  else leave(state, phrase, 'change')
  return true
}

interface Against {
  readonly kind: Exclude<TrailingComparison['kind'], 'last-year'>
  readonly base: TargetBase | null
  readonly also: TargetBase | null
}

/** What the percentage is compared with, by the words after it, else by those before. */
function comparedWith(state: State, trailing: TrailingComparison): Against {
  const { against } = state
  const { kind, base, also } = trailing
  if (kind === 'last-year') return ofLastYear(state)
  if (kind !== 'nothing') return { kind, base, also }
  if (!against || against.kind === 'open') return baseBefore(state) ?? { kind, base, also }
  if (against.kind === 'last-year') return ofLastYear(state)
  if (against.kind === 'base') return against
  return { kind: against.kind, base: null, also: null }
}

/**
 * *(nghị quyết: 112%)*, *dự toán tỉnh giao đạt 108%*: the base before a percentage of a figure. Of a rate it is the target
 * itself.
 */
function baseBefore({ phrases, last, at }: State): Against | null {
  if (last === null || last === 'aside' || last.unit === 'percent') return null
  const link = phrases[at - 1]
  const isLink =
    link?.kind === 'attain' || (link?.kind === 'punctuation' && /^[:(]$/.test(link.mark))
  const before = phrases[at - 2]
  return isLink && before?.kind === 'base'
    ? { kind: 'base', base: before.base.base, also: before.base.also }
    : null
}

/** The year before is the same period of a whole year only. */
function ofLastYear({ last, isYearOver, index }: State): Against {
  const of = last === 'aside' ? null : last
  const scope = of?.scope ?? null
  const isFlow = of !== null && index.byId.get(of.indicatorId)?.accumulation === 'flow'
  const isOfYear = isYearOver && isFlow && scope !== 'month' && scope !== 'quarter'
  const isSame = scope === 'year' || isOfYear
  return { kind: isSame ? 'same-period' : 'other-period', base: null, also: null }
}

function refusal(
  state: State,
  verb: State['verb'],
  against: Against,
  value: number,
): Parameters<typeof putAside>[2] | null {
  if (verb === 'share') return 'share'
  // Of what there was, no more than all can go.
  if (verb === 'fall' && value > WHOLE) return 'change'
  if (against.kind === 'other-period') return 'change'
  if ((verb === 'rise' || verb === 'fall') && against.kind === 'nothing') return 'change'
  const rate = isRate(state)
  if (state.segment.rate === 'other' && !rate) return 'no-indicator'
  const isOfNow = rate && state.away === 'term' && !state.isForTargets
  if (state.away && !isOfNow) return state.away
  if (isPlanned(state)) return 'plan'
  if (state.isElsewhere) return 'other-unit'
  if (state.part && !state.part.hasTime) return 'part-of-total'
  if (state.segment.isContrary) return 'no-indicator'
  if (state.segment.refused) return state.segment.refused
  const isChange = verb === 'exceed' || verb === 'rise' || verb === 'fall'
  const isOfRate = rate || (state.last !== 'aside' && state.last?.unit === 'percent')
  // Whether *vượt 0,3% kế hoạch* of a rate is points or a part of it, the words leave open.
  if (isOfRate && isChange && against.kind !== 'same-period') return 'change'
  if (against.kind === 'something' && !rate) return 'percent-of-something-else'
  if (!state.segment.hasMention && state.segment.unknownWords > 0) return 'no-indicator'
  return null
}

/** True where a percentage is the value of the rate that is spoken of. */
export function isRate({ subject, index, segment, last, hasNumber, isGoingOn }: State): boolean {
  if (!subject || subject === 'other') return false
  if (!segment.hasMention && last !== null) return false
  // *Có 27/45 trường đạt chuẩn, đạt 60%*: the sentence is about something else.
  if (subject.how === 'carried' && (hasNumber || !isGoingOn)) return false
  return subject.indicatorIds.some((id) => index.byId.get(id)?.measure.kind === 'percent')
}

function readRate(state: State, phrase: QuantityPhrase): void {
  const id = subjectFor(state, ({ measure }) => measure.kind === 'percent')
  const { subject } = state
  if (id && subject && subject !== 'other') newCandidate(state, phrase, id, subject, 'percent')
  else leave(state, phrase, 'no-indicator')
}

/** The candidate a percentage belongs to: the last figure, or a new one where only the percentage is stated. */
function percentTarget(state: State): Candidate | null {
  const { last, subject, segment } = state
  if (last && last !== 'aside') {
    const isSame = !segment.hasMention || !state.hasTimeSinceLast
    if (isSame && last.percents.length < 4) return last
  }
  if (last === 'aside' && !segment.hasMention) return null
  if (!subject || subject === 'other' || subject.isTopic || state.hasForeign) return null
  if (subject.how === 'carried' && !segment.hasTime) return null
  const id =
    subjectFor(state, ({ accumulation }) => accumulation === 'flow') ??
    subjectFor(state, () => true)
  if (!id) return null
  const phrase = state.phrases[state.at]
  if (phrase?.kind !== 'quantity' || phrase.quantity.isMultiple) return null
  return newCandidate(state, phrase, id, subject, null)
}

function compare(state: State, phrase: QuantityPhrase, kind: Comparison['kind']): void {
  const target = state.last === 'aside' ? null : (state.last ?? grown(state, phrase))
  if (!target) {
    leave(state, phrase, 'change')
    return
  }
  const { from, ...words } = takeWords(state, phrase)
  const unit = phrase.quantity.kind === 'percent' ? 'percent' : 'measure'
  const figure = withWords(phrase.quantity.value, words)
  target.comparison ??= { kind, figure, unit, ...spanOf(state.tokens, from, phrase.to) }
}

/** *Thu ngân sách nhà nước tăng 21,7% so với cùng kỳ*: of what is named and has no figure, its growth. */
function grown(state: State, phrase: QuantityPhrase): Candidate | null {
  const { segment, subject } = state
  if (!isNamedBefore(segment) || segment.refused || segment.isContrary) return null
  if (!subject || subject === 'other' || subject.isTopic) return null
  const id = subjectFor(state, ({ accumulation }) => accumulation === 'flow')
  return id && phrase.quantity.kind === 'percent'
    ? newCandidate(state, phrase, id, subject, null)
    : null
}

/** Reads *tăng 3 vụ so với cùng kỳ*; without the period it is a change of something. */
export function readChange(state: State, phrase: QuantityPhrase, kind: 'rise' | 'fall'): void {
  const trailing = trailingComparison(state, state.at + 1)
  if (trailing.next > state.at + 1) state.done = trailing.next
  const against = comparedWith(state, trailing)
  state.verb = null
  const { last } = state
  const fits =
    last &&
    last !== 'aside' &&
    (phrase.quantity.kind === last.unit ||
      phrase.quantity.kind === 'bare' ||
      phrase.quantity.counts.includes(last.indicatorId))
  if (against.kind === 'same-period' && fits) {
    compare(state, phrase, kind)
    return
  }
  if (against.kind === 'nothing' && fits) state.change = kind
  leave(state, phrase, 'change')
}
