import type { Figure } from '../../domain/figure.ts'
import { monthOf, type Period, yearOf } from '../../domain/period.ts'
import type { Target } from '../../domain/target.ts'
import { type Attached, attached, type Lent } from './attachment.ts'
import { indicatorIndex, type SoughtIndicator } from './mentions.ts'
import { normalised } from './normalise.ts'
import { separatorStyle } from './numerals.ts'
import { ownPlace } from './own-place.ts'
import { type Phrase, phrasesOf } from './phrases.ts'
import type { AsideReason, PutAside, Reading } from './proposal.ts'
import { proposalsOf } from './proposals.ts'
import { type Candidate, type ScopeWords, type Subject, spanOf } from './reading-state.ts'
import { isPlain, restored } from './restored.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import type { Scope } from './times.ts'
import { tokensOf } from './tokens.ts'

/** What is known of an indicator besides the text; readings are checked against it. */
export interface Known {
  /** At the end of the month before; `null` if it is unknown. */
  readonly lastYearToDate: Figure | null
  readonly targets: readonly Target[]
}

export interface ProseInput {
  readonly text: string
  readonly period: Period
  readonly indicators: readonly SoughtIndicator[]
  /** As reports write it, *huyện Cầu Kè*; without it no district is taken for another one. */
  readonly unitName?: string
  /** What was done, or what is to be done: of a resolution, its targets. Results by default. */
  readonly wanted?: 'results' | 'targets'
  /** By indicator. */
  readonly known?: ReadonlyMap<string, Known>
}

/** What a line lends to the items below it. */
type Lead = Pick<Lent, 'subject' | 'scope' | 'isPlan'>

/** What one line leaves for the lines below it. */
interface Document {
  /** *Thu ngân sách:* and the items under it. */
  lead: Lead | null
  heading: Subject | null
  isPlanPart: boolean
  isPlanParagraph: boolean
  /** What a heading, and in a paragraph a sentence, says of the time of all that follows. */
  headingScope: ScopeWords | null
  paragraphScope: ScopeWords | null
  /** The span that a report of more than a month told last: it is that of the paragraphs to come. */
  reportScope: ScopeWords | null
  /** *Nhiệm kỳ qua*: of all figures of the paragraph. */
  paragraphAway: AsideReason | null
  previous: Subject | 'other' | null
  last: Candidate | null
  /** Indicators that the sentence before has figures of. */
  counted: ReadonlySet<string>
}

/**
 * Reads the figures that a report states in prose. Nothing is guessed: a scope or a base that the
 * words leave open is `null`, and a number that belongs to none of the indicators is put aside with
 * the reason. The same text gives the same reading; the time it takes grows in step with its length.
 */
export function readProse({
  text,
  period,
  indicators,
  unitName = '',
  wanted = 'results',
  known = new Map(),
}: ProseInput): Reading {
  const written = tokensOf(normalised(text))
  const hasNoMarks = isPlain(text)
  const tokens = hasNoMarks ? restored(written, indicators) : written
  const index = indicatorIndex(indicators)
  const input = {
    index,
    period,
    style: separatorStyle(tokens),
    place: ownPlace(unitName),
  }
  const document: Document = {
    lead: null,
    heading: null,
    isPlanPart: false,
    isPlanParagraph: false,
    headingScope: null,
    paragraphScope: null,
    reportScope: null,
    paragraphAway: null,
    previous: null,
    last: null,
    counted: new Set(),
  }
  const candidates: Candidate[] = []
  const aside: PutAside[] = []
  const sentences = sentencesOf(tokens).map((sentence) => ({
    sentence,
    phrases: phrasesOf(sentence.tokens, input),
  }))
  const isMonths = sentences.some(({ phrases }) => phrases.some(isOfMonth))
  for (const [at, { sentence, phrases }] of sentences.entries()) {
    readHeading(document, sentence, phrases, at === 0)
    const read = attached(
      sentence.tokens,
      phrases,
      index,
      {
        at,
        isHeading: sentence.isHeading,
        isYearOver: monthOf(period) === 12,
        isForTargets: wanted === 'targets',
      },
      lentTo(document, sentence),
    )
    candidates.push(...read.candidates)
    aside.push(...read.aside)
    remember(document, sentence, phrases, { period, isMonths, isFirst: at === 0 }, read)
  }
  return proposalsOf({ isPlain: hasNoMarks, candidates, aside, period, index, known })
}

const isOf = (phrases: readonly Phrase[], kind: Phrase['kind']): boolean =>
  phrases.some((phrase) => phrase.kind === kind)

const isOfMonth = (phrase: Phrase): boolean =>
  phrase.kind === 'time' && phrase.time.kind === 'scope' && phrase.time.scope === 'month'

const isOfScope = (phrase: Phrase): boolean =>
  phrase.kind === 'time' && phrase.time.kind === 'scope'

const isFuture = (phrases: readonly Phrase[]): boolean =>
  phrases.some((phrase) => phrase.kind === 'time' && phrase.time.kind === 'future')

/** A heading says whether the lines below it are results or tasks. */
function readHeading(
  document: Document,
  sentence: Sentence,
  phrases: readonly Phrase[],
  isTitle: boolean,
): void {
  if (sentence.isLineStart) {
    document.isPlanParagraph = false
    document.paragraphScope = document.headingScope ?? document.reportScope
    document.paragraphAway = null
  }
  const isHeading = sentence.isHeading && !isOf(phrases, 'quantity')
  if (!isHeading) return
  const isShouted = sentence.tokens.every(({ kind, isCapital }) => kind !== 'word' || isCapital)
  // *Xã Hòa An triển khai nhiệm vụ năm 2026*: the title of a piece that tells what was done first.
  if (isTitle && NAMES.has(phrases[0]?.kind ?? 'neutral')) return
  // *Kết quả thực hiện nhiệm vụ tháng 4 và nhiệm vụ tháng 5*: the results come first.
  const first = phrases.find(({ kind }) => HEADS.has(kind))?.kind
  // *Phấn đấu hoàn thành kế hoạch*: a title says what a piece is for, and what was done comes first.
  if (isTitle && first === 'plan') return
  if (first === 'plan' || first === 'task' || (!first && isFuture(phrases) && !sentence.isLead))
    document.isPlanPart = true
  else if (first === 'result' || sentence.numbering === 'large' || isShouted)
    document.isPlanPart = false
}

/** A title begins with who did it; a heading of tasks does not. */
const NAMES: ReadonlySet<Phrase['kind']> = new Set([
  'elsewhere',
  'own-unit',
  'other-unit',
  'body',
  'unknown-word',
])

const HEADS: ReadonlySet<Phrase['kind']> = new Set(['plan', 'task', 'result'])

function lentTo(document: Document, sentence: Sentence): Lent {
  const { heading, lead, previous, last, counted, isPlanPart, isPlanParagraph: isPlan } = document
  if (sentence.isLineStart && sentence.isItem && lead)
    return { ...lead, away: null, last, counted, isPlanPart, isPlan: isPlan || lead.isPlan }
  const isOfHeading = sentence.place === 0 && heading !== null
  return {
    subject: isOfHeading ? heading : carried(previous),
    scope: isPlan || isPlanPart ? null : document.paragraphScope,
    away: document.paragraphAway,
    last,
    counted,
    isPlan,
    isPlanPart,
  }
}

const carried = (subject: Subject | 'other' | null): Subject | 'other' | null =>
  subject === null || subject === 'other' ? subject : { ...subject, how: 'carried' }

interface Told {
  readonly period: Period
  /** Some sentence is about a month. */
  readonly isMonths: boolean
  readonly isFirst: boolean
}

function remember(
  document: Document,
  sentence: Sentence,
  phrases: readonly Phrase[],
  { period, isMonths, isFirst }: Told,
  { subject, last, opening, away, isPlan, candidates }: Attached,
): void {
  document.previous = subject
  document.last = last === 'aside' ? null : last
  document.counted = new Set(candidates.map(({ indicatorId }) => indicatorId))
  // *Đánh giá 6 tháng đầu năm, phương hướng 6 tháng cuối năm*: what was done is told first.
  const isOfBoth = phrases.some(({ kind }) => kind === 'result') || phrases.some(isOfScope)
  if (sentence.place === 0 && away === 'plan' && !sentence.isHeading && !isOfBoth)
    document.isPlanParagraph = true
  const hasNumbers = isOf(phrases, 'quantity') || candidates.length > 0
  const lead = subject && subject !== 'other' && subject.how === 'named' ? asLead(subject) : null
  if (sentence.isLead && !hasNumbers) {
    document.lead = {
      subject: lead,
      scope: opening ?? localOf(phrases),
      isPlan: isPlan || away === 'plan',
    }
  } else if (sentence.isLineStart && !sentence.isItem) document.lead = null
  if (sentence.isHeading && !hasNumbers) document.heading = lead
  const told =
    assumable(sentence, phrases, period) ??
    (isFirst ? yearOfTargets(sentence, phrases, period) : undefined)
  if (told === undefined) return
  document.paragraphAway = told === 'term' ? 'term' : null
  const scope = told === 'term' ? null : told
  document.paragraphScope = scope
  if (sentence.isHeading && !hasNumbers) document.headingScope = scope
  if (scope && !isMonths) document.reportScope = scope
}

/**
 * The time that a sentence names before its first figure, a heading anywhere, as what follows may
 * assume it: of several, *quý III và 9 tháng đầu năm*, the longest. `undefined` where it names none. A
 * month is not assumed, because reports tell the year's figures among those of the month, nor is a year
 * that is not over.
 */
function assumable(
  { tokens, isHeading }: Sentence,
  phrases: readonly Phrase[],
  period: Period,
): ScopeWords | 'term' | null | undefined {
  let found: ScopeWords | null | undefined
  for (const [at, phrase] of phrases.entries()) {
    if (!isHeading && (phrase.kind === 'mention' || phrase.kind === 'quantity')) return found
    if (phrase.kind !== 'time' || phrase.time.kind === 'aside') continue
    // *tăng cao so với cùng kỳ năm 2018*
    if (COMPARES.has(phrases[at - 1]?.kind ?? 'neutral')) continue
    if (phrase.time.kind === 'since-term') return found ?? 'term'
    // *Đến nay có 3 xã*: how things stand now says nothing of what follows.
    if (phrase.time.kind === 'now') continue
    found ??= null
    if (phrase.time.kind !== 'scope') continue
    const { scope } = phrase.time
    // A month named behind its span, *9 tháng và tháng 9*, leaves it open.
    if (scope === 'month') return null
    if (scope === 'year' && monthOf(period) < 12) continue
    if (found && LENGTH[scope] <= LENGTH[found.scope]) continue
    found = { scope, isNow: false, assumedFrom: spanOf(tokens, phrase.from, phrase.to) }
  }
  return found
}

/** *Hoàn thành 9/9 chỉ tiêu năm 2025*, which begins a report of that year. */
function yearOfTargets(
  { tokens }: Sentence,
  phrases: readonly Phrase[],
  period: Period,
): ScopeWords | undefined {
  if (monthOf(period) < 12) return undefined
  const year = String(yearOf(period))
  const base = phrases.find(
    ({ kind, from, to }) =>
      kind === 'base' && tokens.slice(from, to).some(({ text }) => text === year),
  )
  return base && { scope: 'year', isNow: false, assumedFrom: spanOf(tokens, base.from, base.to) }
}

const COMPARES: ReadonlySet<Phrase['kind']> = new Set(['against', 'same-period'])

const LENGTH: Readonly<Record<Scope, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  'year-to-date': 9,
  year: 12,
}

const asLead = (subject: Subject): Subject => ({ ...subject, how: 'lead' })

/** The scope a leading line names anywhere: *Thu ngân sách trong tháng:*. */
function localOf(phrases: readonly Phrase[]): Lent['scope'] {
  for (const phrase of phrases)
    if (phrase.kind === 'time' && phrase.time.kind === 'scope')
      return { scope: phrase.time.scope, isNow: false }
  return null
}
