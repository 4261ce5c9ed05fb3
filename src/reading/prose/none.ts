import { newCandidate } from './candidates.ts'
import { refusal } from './figures.ts'
import type { Phrase } from './phrases.ts'
import {
  isNamedBefore,
  namedSubject,
  newSegment,
  putAside,
  type State,
  type Subject,
  spanOf,
} from './reading-state.ts'

type NonePhrase = Phrase & { kind: 'none' }

const FURTHEST = 3

/** What may stand behind the name of incidents of which there were none; any other word makes it less. */
const ENDS: ReadonlySet<Phrase['kind']> = new Set([
  'punctuation',
  'time',
  'own-unit',
  'neutral',
  'none',
])
/** *không xảy ra vụ cháy nào*. */
const ANY = 'nào'

/** *phòng ngừa, không để xảy ra cháy nổ*: what is to be done, and no result. */
const ORDERED = /(?:chỉ đạo|yêu cầu|tăng cường|tập trung|nhằm|quyết tâm|chủ động)(?= |$)/
const FURTHEST_ORDER = 30

/**
 * Reads *không xảy ra tai nạn giao thông*, *phạm pháp hình sự không phát sinh*: a figure of zero, where the
 * indicator counts incidents and the words say nothing narrower, *không xảy ra cháy lớn*.
 *
 * @returns false where it is of something else
 */
export function readNone(state: State, phrase: NonePhrase): boolean {
  const found = incidentBefore(state) ?? incidentBehind(state)
  const id = found?.subject.indicatorIds.find((each) => state.index.incidents.has(each))
  if (!found || id === undefined) return false
  const { subject, at } = found
  state.done = Math.max(state.done, at)
  const words = spanOf(state.tokens, phrase.from, phrase.to)
  const zero = {
    ...{ kind: 'quantity' as const, from: phrase.from, to: phrase.to },
    quantity: {
      ...{ value: 0, otherValue: null, kind: 'counted' as const, outOf: null },
      ...{ counts: [id], noun: phrase.to, end: phrase.to },
    },
  }
  state.segment = { ...state.segment, hasMention: true, unknownWords: 0 }
  const reason = isOrdered(state, phrase) ? 'plan' : refusal(state, zero, id, null)
  if (reason) putAside(state, zero, reason)
  else {
    state.subject = subject
    state.hasSubject = true
    newCandidate(state, zero, id, subject, 'count').evidence = {
      start: Math.min(words.start, subject.words.start),
      end: Math.max(words.end, subject.words.end),
    }
  }
  state.segment = newSegment()
  return true
}

interface Incident {
  readonly subject: Subject
  /** The phrase behind it. */
  readonly at: number
}

/** *Tai nạn giao thông không xảy ra*. */
function incidentBefore(state: State): Incident | null {
  const { subject, segment, at } = state
  if (!subject || subject === 'other' || !isNamedBefore(segment)) return null
  return isEnd(state, at + 1) ? { subject, at: at + 1 } : null
}

/** *không xảy ra vụ tai nạn giao thông nào*. */
function incidentBehind(state: State): Incident | null {
  const { phrases, at } = state
  for (let i = at + 1; i <= at + FURTHEST; i += 1) {
    const next = phrases[i]
    if (next?.kind === 'mention') {
      const { indicatorIds, end } = next.mention
      let behind = i + 1
      while ((phrases[behind]?.from ?? end) < end) behind += 1
      const subject = namedSubject(state, indicatorIds, next.from, next.mention)
      return isEnd(state, behind) ? { subject, at: behind } : null
    }
    if (next?.kind !== 'neutral' && next?.kind !== 'also-said') return null
  }
  return null
}

function isEnd({ phrases, tokens }: State, at: number): boolean {
  const phrase = phrases[at]
  return !phrase || ENDS.has(phrase.kind) || tokens[phrase.from]?.text === ANY
}

function isOrdered({ tokens }: State, { from, to }: NonePhrase): boolean {
  const isKept = tokens.slice(from, to).some(({ text }) => text === 'để')
  const before = tokens.slice(Math.max(0, from - FURTHEST_ORDER), from).map(({ text }) => text)
  return isKept && ORDERED.test(before.join(' '))
}
