import type { Phrase } from './phrases.ts'
import { newSegment, type State } from './reading-state.ts'

/** Applies a comma, a bracket, a colon: the end of what came before. */
export function applyPunctuation(state: State, sign: string): void {
  if (sign === '' || sign === '/') return
  state.hasPunctuationSinceLast = true
  if (sign === ':') {
    state.segment.unknownWords = 0
    // What comes before a list is no comparison of its items.
    state.against = null
    state.verb = null
    return
  }
  if (sign === '(') {
    const { last, subject, local, away, part } = state
    if (state.frames.length < 4) state.frames.push({ last, subject, local, away, part })
  }
  if (sign === ')') closeBracket(state)
  const { segment } = state
  if (!segment.hasMention && segment.unknownWords > 0) state.unknownSegments += 1
  const isStill = segment.hasTotal && sign === ','
  state.segment = { ...newSegment(), hasTotal: isStill && !segment.hasMention }
  state.verb = null
  state.target =
    sign === '(' && isBehindBase(state) ? { local: state.local, opening: state.opening } : null
  if (sign !== ';') return
  state.local = null
  // In its bracket a list of parts goes on.
  if (state.frames.length === 0) state.part = null
  state.against = null
  state.estimate = null
  state.isElsewhere = false
  state.isOldPlan = state.isPlan
  state.away = state.openAway
}

const FURTHEST_BASE = 4
const OPENS_FIGURE = new Set<Phrase['kind']>(['quantity', 'qualifier', 'estimate'])

/** *so với dự toán đầu năm (53 tỷ đồng)*: the target itself, unless a percentage of it waits for its figure. */
function isBehindBase({ phrases, at, last }: State): boolean {
  if (last !== null && last !== 'aside' && last.figure === null) return false
  if (!OPENS_FIGURE.has(phrases[at + 1]?.kind ?? 'neutral')) return false
  for (let back = at - 1; back >= Math.max(0, at - FURTHEST_BASE); back -= 1) {
    const phrase = phrases[back]
    if (phrase?.kind === 'base') return true
    if (!phrase || phrase.kind === 'quantity' || phrase.kind === 'punctuation') return false
  }
  return false
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
