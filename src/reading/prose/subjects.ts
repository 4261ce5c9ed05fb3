import type { Mention } from './mentions.ts'
import type { Phrase } from './phrases.ts'
import type { Span } from './proposal.ts'
import { isBehindFigure, type State, spanOf } from './reading-state.ts'
import type { Token } from './tokens.ts'

/** Applies the name of an indicator: the quantities that follow belong to it. */
export function readMention(state: State, { mention, from }: Phrase & { kind: 'mention' }): void {
  const { segment, subject, last } = state
  const isOther = mention.indicatorIds.length === 0 || isOfOthers(state, mention, from)
  segment.isContrary = false
  segment.unknownWords = 0
  state.unknownSegments = 0
  if (isOther) {
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
    isTopic: mention.isTopic && !isSame,
    narrowedBy: narrowing(state, mention)?.place ?? null,
  }
  const isOfLast =
    last !== null && last !== 'aside' && mention.indicatorIds.includes(last.indicatorId)
  if (!isOfLast) state.last = null
  if (!isSame) {
    // Another subject's time does not apply to this one.
    if ((state.hasSubject || state.hasNumber) && !segment.hasTime) state.local = null
    if (state.part) state.part = null
  }
  // *Thu ngân sách phường … (trong đó thu ngân sách nhà nước …)*: the bracket has the whole.
  const of = state.part?.of
  if (of && of !== 'other' && of.narrowedBy && state.subject.narrowedBy === null) state.part = null
  if (narrowing(state, mention)?.isOther) segment.isContrary = true
  // Behind its number, *18 đảng viên được kết nạp*, the name does not lead to another.
  const isBehind = isOfLast && !state.hasPunctuationSinceLast && !segment.hasTotal
  if (!isBehind) segment.hasMention = true
  state.hasSubject = true
  state.hasForeign = false
}

/** Words that make of a sum of money the sum of a place, or of another kind. */
const PLACES = new Set(['xã', 'phường', 'huyện', 'quận', 'tỉnh', 'thị', 'thành', 'đặc'])

/** The ends of *địa bàn* and *nhà nước*. */
const WHOLES = new Set(['bàn', 'nước'])

const PREPOSITIONS = new Set(['thuộc', 'từ', 'bằng'])

interface Narrowing {
  /** *thu ngân sách phường*: the whole of the place, or its own part of it. */
  readonly place: Span | null
  /** *thu ngân sách địa phương, tổng giá trị sản xuất CN-TTCN*: something else. */
  readonly isOther: boolean
}

/** Who has a rate, and is not the unit: *các xã có tỷ lệ hộ nghèo*, *50 ấp có …*, *địa phương có …*. */
const OTHERS = /(?:(?:các|những|số|nhiều|\d+) \S+|phương|nơi) có$/

/**
 * True where a name is of a part or of somebody else: *thương mại, dịch vụ giá trị sản xuất*, behind which
 * the whole of *tổng giá trị sản xuất* is not meant.
 */
function isOfOthers(state: State, { indicatorIds, isStrict }: Mention, from: number): boolean {
  const { segment, subject, part, tokens, index } = state
  const isInOther = subject === 'other' && (state.hasNumber || state.hasSubject)
  if (isStrict) return segment.unknownWords > 0 || isInOther || part !== null
  if (!indicatorIds.every((id) => index.byId.get(id)?.measure.kind === 'percent')) return false
  const before = tokens.slice(Math.max(0, from - 4), from).map(({ text }) => text)
  return OTHERS.test(before.join(' '))
}

/** *tỷ lệ hộ nghèo DTTS*, *… dân tộc thiểu số*: the rate of some, and not of all. */
function ofSome(tokens: readonly Token[], at: number): Narrowing | null {
  const [word, next] = [tokens[at], tokens[at + 1]]
  const isOther = word?.isShortened === true || (word?.text === 'dân' && next?.text === 'tộc')
  return isOther ? { place: null, isOther } : null
}

/** What the words right behind the name of a sum of money make of it. */
function narrowing(state: State, { indicatorIds, headEnd, end }: Mention): Narrowing | null {
  const { tokens, phrases, at, index } = state
  const kinds = indicatorIds.map((id) => index.byId.get(id)?.measure.kind)
  if (end > headEnd) return null
  if (kinds.every((kind) => kind === 'percent')) return ofSome(tokens, headEnd)
  if (!kinds.every((kind) => kind === 'money')) return null
  const next = phrases[tokens[headEnd]?.text === 'của' ? at + 2 : at + 1]
  const word = next && tokens[next.from]
  if (!next || !word) return null
  const isUnknown = next.kind === 'unknown-word' && !next.isName
  const isNear = PREPOSITIONS.has(word.text) && (isUnknown || next.kind === 'neutral')
  // *thu ngân sách nhà nước nước*: typed twice.
  if (word.text === tokens[headEnd - 1]?.text) return null
  if (word.text === 'ngành') return { place: null, isOther: true }
  const isLocal = word.text === 'địa' && tokens[next.from + 1]?.text === 'phương'
  if (isLocal || (isUnknown && !isNear)) return { place: null, isOther: true }
  // *thu ngân sách nhà nước trên địa bàn xã*: the whole, whoever it is of.
  const isWhole = WHOLES.has(tokens[headEnd - 1]?.text ?? '')
  const isPlace = isNear || (!isWhole && next.kind === 'neutral' && PLACES.has(word.text))
  return isPlace ? { place: spanOf(tokens, next.from, next.to), isOther: false } : null
}

/** Applies a plan or a target: what a percentage is compared with, or what is to be reached. */
export function readBase(state: State, { base: words }: Phrase & { kind: 'base' }): void {
  const { segment, last, verb } = state
  const { base, also, isResolution, setsTargets } = words
  if (setsTargets && !state.against && verb === null) state.isPlan = true
  if (state.against || verb === 'exceed' || verb === 'attain') {
    state.against = { kind: 'base', base, also, isExceeded: verb === 'exceed' }
    return
  }
  const percents = last && last !== 'aside' && isBehindFigure(state) ? last.percents : []
  const percent = percents.at(-1)
  if (percent && (percent.base === null || percent.base === 'unstated')) {
    percents.splice(-1, 1, { ...percent, base })
    return
  }
  // A plan that is carried out, and a resolution by itself, are named and have no numbers.
  if (!segment.isCarryOut && !isResolution)
    state.target ??= { local: state.local, opening: state.opening }
}

/** *cùng kỳ kết nạp 15*: the figures that follow are last year's; after *so với* only what they are compared with. */
export function readSamePeriod(state: State): void {
  if (state.against || state.verb) state.against = { kind: 'same-period' }
  else if (!isBehindFigure(state)) state.away = 'other-period'
}
