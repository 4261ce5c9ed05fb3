import type { Figure } from '../../domain/figure.ts'
import type { Indicator, MeasureKind } from '../../domain/indicator.ts'
import type { QuantityPhrase } from './phrases.ts'
import type { Quantity } from './quantities.ts'
import {
  type Candidate,
  isNamedBefore,
  type State,
  type Subject,
  spanOf,
  takeWords,
} from './reading-state.ts'

type Known = Pick<Indicator, 'id' | 'accumulation' | 'measure'>

/** A figure with the words before it; a value of zero or less takes no qualifier. */
export const withWords = (value: number, words: Omit<Figure, 'value'>): Figure =>
  value > 0 ? { value, ...words } : { value, qualifier: 'exact', estimated: words.estimated }

/** Starts a candidate; `unit` is `null` if only a percentage of the target is stated. */
export function newCandidate(
  state: State,
  phrase: QuantityPhrase,
  indicatorId: string,
  subject: Subject,
  unit: MeasureKind | null,
): Candidate {
  const { value, otherValue, outOf, kind } = phrase.quantity
  const isFigure = unit !== null
  const isStock = isFigure && mayBeStock(state, phrase, subject)
  const words = isFigure ? takeWords(state, phrase) : null
  const { from = phrase.from, ...own } = words ?? {}
  const candidate: Candidate = {
    indicatorId,
    unit: unit ?? state.index.byId.get(indicatorId)?.measure.kind ?? 'count',
    subject,
    isHeadline: state.isHeadline,
    unknownWords: state.segment.unknownWords + state.unknownSegments + strangersBefore(state),
    mayBeStock: isStock,
    sentence: state.sentence,
    isTotal: state.segment.hasTotal,
    ...scopeNow(state, indicatorId),
    figure: words ? withWords(value, own as typeof words) : null,
    other: isFigure ? otherValue : null,
    isBare: isFigure && kind === 'bare',
    evidence: spanOf(state.tokens, state.run?.from ?? from, phrase.to),
    outOf: isFigure ? outOf : null,
    percents: [],
    comparison: null,
    dropped: null,
  }
  state.candidates.push(candidate)
  state.change = null
  state.last = candidate
  state.unknownSegments = 0
  state.hasTimeSinceLast = false
  return candidate
}

/** *đạt hơ 55%*: right before the number, a word that is not known may be one that changes it. */
function strangersBefore({ phrases, at }: State): number {
  const before = phrases[at - 1]
  return before?.kind === 'unknown-word' && !before.isName ? 1 : 0
}

/**
 * *lũy kế toàn huyện có 320 doanh nghiệp*, *kinh tế phát triển với hơn 700 doanh nghiệp*: as many as were added, or as
 * many as there are. Right behind the name of what was added they are no question.
 */
function mayBeStock(state: State, phrase: QuantityPhrase, { words }: Subject): boolean {
  const { tokens, segment, run } = state
  if (phrase.quantity.kind !== 'counted') return false
  if (!THERE_ARE.has(tokens[(run?.from ?? phrase.from) - 1]?.text ?? '')) return false
  const number = tokens[phrase.from]?.start ?? 0
  // Of *phát triển … doanh nghiệp* the name ends behind the number.
  return words.start <= number && (words.end > number || !isNamedBefore(segment))
}
const THERE_ARE = new Set(['có', 'với'])

function scopeNow(
  state: State,
  indicatorId: string,
): Pick<Candidate, 'scope' | 'scopeHow' | 'scopeWords'> {
  const words = state.local ?? state.opening
  const scopeWords = words?.assumedFrom ?? null
  if (words && !scopeWords)
    return { scope: words.scope, scopeHow: words.isNow ? 'until-now' : 'stated', scopeWords }
  const isFlow = state.index.byId.get(indicatorId)?.accumulation === 'flow'
  if (isFlow && state.segment.hasTotal)
    return { scope: 'year-to-date', scopeHow: 'contrast', scopeWords: null }
  if (words) return { scope: words.scope, scopeHow: 'assumed', scopeWords }
  return { scope: null, scopeHow: 'not-stated', scopeWords }
}

/** The indicator of the subject that a predicate takes, where there is just one. */
export function subjectFor(
  { subject, index }: State,
  takes: (known: Known) => boolean,
): string | null {
  if (!subject || subject === 'other') return null
  const ids = subject.indicatorIds.filter((id) => {
    const known = index.byId.get(id)
    return known !== undefined && takes(known)
  })
  return ids.length === 1 ? (ids[0] ?? null) : null
}

/** The one indicator of a subject that a quantity fits; `null` for none or several. */
export function fitting(
  { index }: State,
  { indicatorIds }: Subject,
  quantity: Quantity,
): string | null {
  const ids = indicatorIds.filter((id) => {
    const kind = index.byId.get(id)?.measure.kind
    if (quantity.kind === 'money') return kind === 'money'
    if (quantity.kind === 'counted') return quantity.counts.includes(id)
    return quantity.kind === 'bare' && (kind === 'count' || kind === 'amount')
  })
  return ids.length === 1 ? (ids[0] ?? null) : null
}
