import { readQuantity } from './figures.ts'
import { readNone } from './none.ts'
import type { Phrase } from './phrases.ts'
import { applyPunctuation } from './punctuation.ts'
import {
  isBehindFigure,
  newSegment,
  type QualifierRun,
  type State,
  spanOf,
} from './reading-state.ts'
import { readTime } from './scopes.ts'
import { readBase, readMention, readSamePeriod } from './subjects.ts'

/** Applies one phrase: to the numbers to come, or to the last one. */
export function applyPhrase(state: State, phrase: Phrase): void {
  const { segment } = state
  const { run } = state
  if (phrase.kind !== 'quantity') state.run = null
  switch (phrase.kind) {
    case 'quantity':
      state.run = run
      readQuantity(state, phrase)
      state.hasPunctuationSinceLast = false
      state.hasNumber = true
      return
    case 'named-number':
      state.aside.push({
        ...spanOf(state.tokens, phrase.from, phrase.to),
        reason: phrase.named.reason,
        value: null,
      })
      return
    case 'mention':
      readMention(state, phrase)
      return
    case 'time':
      readTime(state, phrase)
      return
    case 'base':
      readBase(state, phrase)
      return
    case 'punctuation':
      applyPunctuation(state, phrase.mark)
      return
    case 'attain':
      state.run = run
      state.target = null
      state.verb = state.verb === 'exceed' ? 'exceed' : 'attain'
      return
    case 'rise':
      // *tạo việc làm tăng thêm cho 830 lao động*: more than there were, and not more than last year.
      if (state.tokens[phrase.to]?.text !== 'cho') state.verb = 'rise'
      return
    case 'exceed':
    case 'share':
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
      readSamePeriod(state)
      return
    case 'qualifier':
      state.run = qualified(run, phrase)
      return
    case 'estimate':
      state.run = run
      // *giá trị tăng thêm ước đạt 3,7 tỷ*: what was reached, and no change.
      if (state.tokens[phrase.to - 1]?.text === 'đạt') state.verb = 'attain'
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
    case 'none':
      if (!readNone(state, phrase)) readStranger(state)
      return
    case 'in-turn':
      readInTurn(state)
      return
    case 'undone':
      segment.refused = 'plan'
      return
    case 'growth':
      segment.refused = 'no-indicator'
      return
    case 'carry-out':
      segment.isCarryOut = true
      return
    case 'also-said':
      if (isAlsoSaid(state, phrase.indicatorIds)) readAlsoSaid(state)
      else readStranger(state)
      return
    case 'unknown-word':
      if (!phrase.isName) readStranger(state)
      return
    case 'neutral':
      readLink(state, state.tokens[phrase.from]?.text ?? '')
      return
    case 'result':
    case 'task':
    case 'body':
      return
  }
}

/** A word of another subject. *Tỷ lệ người dân hài lòng, đạt 99%* takes its number away from the one before. */
function readStranger(state: State): void {
  const { segment } = state
  segment.unknownWords += 1
  if (segment.rate !== 'begun') return
  segment.rate = 'other'
  state.subject = 'other'
  state.last = 'aside'
}

function readLink({ segment }: State, word: string): void {
  if (word === 'tỷ') segment.rate = 'begun'
  // After *và* the verb applies again, whatever was counted in between.
  if (word === 'và') segment.unknownWords = 0
  if (word === 'với' || word === 'cho' || word === 'đối') segment.isBeside = true
}

const qualified = (
  run: QualifierRun | null,
  { from, qualifier, word }: Phrase & { kind: 'qualifier' },
): QualifierRun => ({ from: run?.from ?? from, qualifier, word })

/** *vốn đầu tư công …, giải ngân*: from here its figure may follow. */
function readAlsoSaid(state: State): void {
  const { subject } = state
  if (subject && subject !== 'other' && subject.isTopic)
    state.subject = { ...subject, isTopic: false }
}

/** *vượt nghị quyết và dự toán, lần lượt 12% và 8%*; *lần lượt đạt 112% và 108%* is of the whole. */
function readInTurn(state: State): void {
  const { segment, against, phrases, at } = state
  segment.isContrary = !hasTwoBases(state)
  const isReached = phrases[at + 1]?.kind === 'attain'
  if (against?.kind === 'base' && against.isExceeded) state.verb = isReached ? null : 'exceed'
}

/** Before or behind, as of two percentages. */
const hasTwoBases = ({ against, phrases, at }: State): boolean =>
  (against?.kind === 'base' && against.also !== null) ||
  phrases
    .slice(at, at + FURTHEST_BASE)
    .some((phrase) => phrase.kind === 'base' && phrase.base.also !== null)
const FURTHEST_BASE = 10

const isAlsoSaid = ({ subject }: State, ids: readonly string[]): boolean =>
  subject !== null && subject !== 'other' && subject.indicatorIds.some((id) => ids.includes(id))
