import type { Figure, Qualifier } from '../../domain/figure.ts'
import type { MeasureKind } from '../../domain/indicator.ts'
import type { TargetBase } from '../../domain/target.ts'
import type { IndicatorIndex } from './mentions.ts'
import type { Phrase, QuantityPhrase } from './phrases.ts'
import type { AsideReason, Comparison, ProposedPercent, PutAside, Span } from './proposal.ts'
import type { Scope } from './times.ts'
import { type Token, wordAt } from './tokens.ts'

/** A proposal while its sentence is still being read. */
export interface Candidate {
  readonly indicatorId: string
  readonly unit: MeasureKind
  readonly subject: Subject
  /** In a heading, which the text below says again. */
  readonly isHeadline: boolean
  /** Unknown words between the indicator's name and the figure. */
  readonly unknownWords: number
  /** As many as there are, perhaps, and not as many as were added. */
  readonly mayBeStock: boolean
  readonly sentence: number
  /** *nâng tổng số lên* led to it. */
  readonly isTotal: boolean
  scope: Scope | null
  scopeHow: 'stated' | 'until-now' | 'contrast' | 'assumed' | 'not-stated'
  /** The words of an earlier sentence that an assumed scope comes from. */
  scopeWords: Span | null
  figure: Figure | null
  other: number | null
  isBare: boolean
  evidence: Span
  outOf: number | null
  percents: ProposedPercent[]
  comparison: Comparison | null
  /** Set where words behind the figure showed that it is not to be proposed. */
  dropped: AsideReason | null
}

/** The current subject, and how it is known. */
export interface Subject {
  readonly indicatorIds: readonly string[]
  readonly words: Span
  readonly slip: string | null
  readonly how: 'named' | 'lead' | 'carried'
  /** Only its topic was named; its figure comes after another of its words. */
  readonly isTopic: boolean
  /** *thu ngân sách phường*: words behind the name make it less than the indicator; `null` for none. */
  readonly narrowedBy: Span | null
}

/** A subject that words of this sentence name. */
export const namedSubject = (
  { tokens }: Pick<State, 'tokens'>,
  indicatorIds: readonly string[],
  from: number,
  { end, slip }: { readonly end: number; readonly slip: Token | null },
): Subject => ({
  // Several of its names may leave the same words.
  indicatorIds: [...new Set(indicatorIds)],
  words: spanOf(tokens, from, end),
  slip: slip?.text ?? null,
  how: 'named',
  isTopic: false,
  narrowedBy: null,
})

type Verb = 'attain' | 'exceed' | 'rise' | 'fall' | 'share' | 'standing'

/** What a percentage is compared with, where that comes before it. */
type Against =
  | { readonly kind: 'open' }
  | { readonly kind: 'same-period' }
  | { readonly kind: 'other-period' }
  | { readonly kind: 'last-year' }
  | {
      readonly kind: 'base'
      readonly base: TargetBase
      readonly also: TargetBase | null
      /** *vượt dự toán*: the percentages behind it may be of what is beyond. */
      readonly isExceeded: boolean
    }

/** The words right before a number that qualify it. */
export interface QualifierRun {
  readonly from: number
  readonly qualifier: Qualifier
  readonly word: string | undefined
}

/** What applies from a comma or a number to the next. */
export interface Segment {
  hasMention: boolean
  unknownWords: number
  isContrary: boolean
  /** *tỷ lệ*, and the words behind it: a rate of something, which takes its percentage. */
  rate: 'begun' | 'other' | null
  /** *đang, tốc độ tăng*: why the figure is none, whatever is named. */
  refused: AsideReason | null
  hasTotal: boolean
  hasStock: boolean
  hasTime: boolean
  /** What the sentence had said of time, where unknown words came before this segment's own. */
  openedBefore: ScopeWords | null | undefined
  isCarryOut: boolean
  /** *với, cho*: what follows accompanies the figure and does not replace it. */
  isBeside: boolean
}

export const newSegment = (): Segment => ({
  hasMention: false,
  unknownWords: 0,
  isContrary: false,
  rate: null,
  refused: null,
  hasTotal: false,
  hasStock: false,
  hasTime: false,
  openedBefore: undefined,
  isCarryOut: false,
  isBeside: false,
})

/** True if the subject is named and nothing unknown stands between it and the number. */
export const isNamedBefore = ({ hasMention, unknownWords }: Segment): boolean =>
  hasMention && unknownWords === 0

/** What a bracket interrupts, and gives back when it closes. */
interface Frame {
  last: Candidate | 'aside' | null
  subject: Subject | 'other' | null
  local: ScopeWords | null
  away: AsideReason | null
  part: Part | null
}

export interface ScopeWords {
  readonly scope: Scope
  readonly isNow: boolean
  /** *hiện nay*: of what adds up, it counts what there is. */
  readonly isState?: boolean
  /** Where a sentence before said it: the words. */
  readonly assumedFrom?: Span | undefined
}

/** *trong đó*: of whom, and whether a time was named since. */
interface Part {
  readonly of: Subject | 'other' | null
  hasTime: boolean
}

/** The state of reading one sentence. */
export interface State extends Frame {
  readonly tokens: readonly Token[]
  readonly phrases: readonly Phrase[]
  readonly index: IndicatorIndex
  readonly sentence: number
  readonly isHeadline: boolean
  /** The report is of December: its year to date is the year. */
  readonly isYearOver: boolean
  /** What is to be done is wanted, and not what was. */
  readonly isForTargets: boolean
  /** Indicators that the sentence before has figures of. */
  readonly counted: ReadonlySet<string>
  /** The phrase being read. */
  at: number
  readonly candidates: Candidate[]
  readonly aside: PutAside[]
  /** Stated before the first subject: it applies to the whole sentence. */
  opening: ScopeWords | null
  segment: Segment
  readonly frames: Frame[]
  verb: Verb | null
  against: Against | null
  run: QualifierRun | null
  /** *giảm 11 vụ*, until a percentage says against what: *tương đương 5,2% so với cùng kỳ*. */
  change: 'rise' | 'fall' | null
  /** *ước*, until the next number. */
  estimate: number | null
  /** A target is being stated; the scope before it. */
  target: { readonly local: ScopeWords | null; readonly opening: ScopeWords | null } | null
  /** What the paragraph told of the time of all its figures. */
  openAway: AsideReason | null
  isPlan: boolean
  /** The plan came before this clause, and ends with a clause about what was done. */
  isOldPlan: boolean
  /** Under a heading of tasks, where nothing is a result. */
  readonly isPlanPart: boolean
  isElsewhere: boolean
  /** The sentence begins with a verb, *đạt 67%*: it is about what came before. */
  readonly isGoingOn: boolean
  hasSubject: boolean
  /** Something else was counted since the subject was named: *kiểm tra 02 tổ chức đảng*. */
  hasForeign: boolean
  /** A quantity was read, whatever became of it. */
  hasNumber: boolean
  hasTimeSinceLast: boolean
  /** A comma or bracket since the last number. */
  hasPunctuationSinceLast: boolean
  /** Segments of unknown words alone since the subject was last named or counted. */
  unknownSegments: number
  /** The phrase up to which all has been read. */
  done: number
}

/** The stretch of the original text that phrases from `from` to `to` (tokens, `to` exclusive) cover. */
export const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})

/** True where nothing is a result, and results are wanted. */
export const isPlanned = ({ isPlan, isPlanPart, isForTargets }: State): boolean =>
  !isForTargets && (isPlan || isPlanPart)

/** True if only words about the last figure follow it. */
export const isBehindFigure = ({ last, hasPunctuationSinceLast, segment }: State): boolean =>
  last !== null && last !== 'aside' && !hasPunctuationSinceLast && !segment.hasMention

/** Puts a quantity aside; what follows it is not about an indicator either, unless `keepsLast`. */
export function putAside(
  state: State,
  phrase: QuantityPhrase,
  reason: AsideReason,
  keepsLast = false,
): void {
  const from = state.run?.from ?? phrase.from
  state.aside.push({
    ...spanOf(state.tokens, from, phrase.to),
    reason,
    value: phrase.quantity.value,
  })
  if (!keepsLast) state.last = 'aside'
}

/** What follows *trở* behind a number that is itself included. */
const BEYOND = new Map<string, Pick<Figure, 'qualifier' | 'word'>>([
  ['lên', { qualifier: 'at-least', word: '… trở lên' }],
  ['xuống', { qualifier: 'at-most', word: '… trở xuống' }],
])

/** *trở lên* behind a number and what it is for each of: *50 triệu đồng/người/năm trở lên*. */
function beyondAt(tokens: readonly Token[], from: number) {
  let at = from
  while (tokens[at]?.text === '/' && tokens[at + 1]?.kind === 'word') at += 2
  return tokens[at]?.text === 'trở' ? BEYOND.get(tokens[at + 1]?.text ?? '') : undefined
}

/** The words that qualify the number at hand, used up. */
export function takeWords(
  state: State,
  phrase: QuantityPhrase,
): Omit<Figure, 'value'> & { from: number } {
  const { run, estimate, tokens } = state
  const from = Math.min(run?.from ?? phrase.from, estimateFrom(state, phrase))
  const { range } = phrase.quantity
  const beyond = beyondAt(tokens, phrase.to)
  state.run = null
  state.estimate = null
  if (range)
    return {
      qualifier: 'between',
      high: range.high,
      estimated: estimate !== null,
      ...(range.word && { word: range.word }),
      // *từ* belongs to it.
      from: range.word ? from : Math.min(from, phrase.from - 1),
    }
  // *từ 25 tỷ đồng trở lên*
  if (beyond && wordAt(tokens, phrase.from - 1) === 'từ')
    return {
      ...{ qualifier: beyond.qualifier, word: `từ ${beyond.word}`, estimated: estimate !== null },
      from: Math.min(from, phrase.from - 1),
    }
  const words = beyond ?? {
    qualifier: run?.qualifier ?? ('exact' as const),
    word: run?.word,
  }
  return {
    qualifier: words.qualifier,
    estimated: estimate !== null,
    ...(words.word === undefined ? {} : { word: words.word }),
    from,
  }
}

const LONGEST_WORDS = 6

/** *ước* belongs to the evidence where only its own words come before the number. */
function estimateFrom(state: State, phrase: Phrase): number {
  const { estimate, run, phrases, at } = state
  if (estimate === null) return phrase.from
  const own = run?.from ?? phrase.from
  for (let back = at - 1; back >= Math.max(0, at - LONGEST_WORDS); back -= 1) {
    const before = phrases[back]
    if (!before || before.from < estimate) break
    if (before.from >= own || before.kind === 'estimate' || before.kind === 'attain') continue
    return phrase.from
  }
  return at - LONGEST_WORDS > 0 && estimate < (phrases[at - LONGEST_WORDS]?.from ?? 0)
    ? phrase.from
    : estimate
}
