import type { Figure } from '../../domain/figure.ts'
import type { Period } from '../../domain/period.ts'
import type { Target } from '../../domain/target.ts'
import { type Attached, attached, type Lent } from './attachment.ts'
import { indicatorIndex, type SoughtIndicator } from './mentions.ts'
import { normalised } from './normalise.ts'
import { separatorStyle } from './numerals.ts'
import { keysOf } from './phrase-index.ts'
import { type Phrase, phrasesOf } from './phrases.ts'
import type { PutAside, Reading } from './proposal.ts'
import { proposalsOf } from './proposals.ts'
import type { Candidate, Subject } from './reading-state.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
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
  /** By indicator. */
  readonly known?: ReadonlyMap<string, Known>
}

/** What one line leaves for the lines below it. */
interface Document {
  /** *Thu ngân sách:* and the items under it. */
  lead: Lent | null
  heading: Subject | null
  isPlanPart: boolean
  isPlanParagraph: boolean
  previous: Subject | 'other' | null
  last: Candidate | null
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
  known = new Map(),
}: ProseInput): Reading {
  const tokens = tokensOf(normalised(text))
  const index = indicatorIndex(indicators)
  const input = {
    index,
    period,
    style: separatorStyle(tokens),
    unitName: keysOf(unitName).join(' '),
  }
  const document: Document = {
    lead: null,
    heading: null,
    isPlanPart: false,
    isPlanParagraph: false,
    previous: null,
    last: null,
  }
  const candidates: Candidate[] = []
  const aside: PutAside[] = []
  for (const [at, sentence] of sentencesOf(tokens).entries()) {
    const phrases = phrasesOf(sentence.tokens, input)
    readHeading(document, sentence, phrases)
    const read = attached(sentence.tokens, phrases, index, at, lentTo(document, sentence))
    candidates.push(...read.candidates)
    aside.push(...read.aside)
    remember(document, sentence, phrases, read)
  }
  return proposalsOf({ candidates, aside, period, index, known })
}

const isOf = (phrases: readonly Phrase[], kind: Phrase['kind']): boolean =>
  phrases.some((phrase) => phrase.kind === kind)

const isFuture = (phrases: readonly Phrase[]): boolean =>
  phrases.some((phrase) => phrase.kind === 'time' && phrase.time.kind === 'future')

/** A heading says whether the lines below it are results or tasks. */
function readHeading(document: Document, sentence: Sentence, phrases: readonly Phrase[]): void {
  if (sentence.isLineStart) document.isPlanParagraph = false
  const isHeading = sentence.isHeading && !isOf(phrases, 'quantity')
  if (!isHeading) return
  const isShouted = sentence.tokens.every(({ kind, isCapital }) => kind !== 'word' || isCapital)
  // *Kết quả thực hiện nhiệm vụ tháng 4 và nhiệm vụ tháng 5*: the results come first.
  const first = phrases.find(({ kind }) => HEADS.has(kind))?.kind
  if (first === 'plan' || first === 'task' || (!first && isFuture(phrases) && !sentence.isLead))
    document.isPlanPart = true
  else if (first === 'result' || sentence.numbering === 'large' || isShouted)
    document.isPlanPart = false
}

const HEADS: ReadonlySet<Phrase['kind']> = new Set(['plan', 'task', 'result'])

function lentTo(document: Document, sentence: Sentence): Lent {
  const { heading, lead, previous, last, isPlanPart, isPlanParagraph: isPlan } = document
  if (sentence.isLineStart && sentence.isItem && lead)
    return { ...lead, last, isPlanPart, isPlan: isPlan || lead.isPlan }
  const isOfHeading = sentence.place === 0 && heading !== null
  return {
    subject: isOfHeading ? heading : carried(previous),
    scope: null,
    last,
    isPlan,
    isPlanPart,
  }
}

const carried = (subject: Subject | 'other' | null): Subject | 'other' | null =>
  subject === null || subject === 'other' ? subject : { ...subject, how: 'carried' }

function remember(
  document: Document,
  sentence: Sentence,
  phrases: readonly Phrase[],
  { subject, last, opening, away, isPlan, candidates }: Attached,
): void {
  document.previous = subject
  document.last = last === 'aside' ? null : last
  if (sentence.place === 0 && away === 'plan' && !sentence.isHeading)
    document.isPlanParagraph = true
  const hasNumbers = isOf(phrases, 'quantity') || candidates.length > 0
  const lead = subject && subject !== 'other' && subject.how === 'named' ? asLead(subject) : null
  if (sentence.isLead && !hasNumbers) {
    document.lead = {
      subject: lead,
      scope: opening ?? localOf(phrases),
      isPlan: isPlan || away === 'plan',
      isPlanPart: false,
      last: null,
    }
  } else if (sentence.isLineStart && !sentence.isItem) document.lead = null
  if (sentence.isHeading && !hasNumbers) document.heading = lead
}

const asLead = (subject: Subject): Subject => ({ ...subject, how: 'lead' })

/** The scope a leading line names anywhere: *Thu ngân sách trong tháng:*. */
function localOf(phrases: readonly Phrase[]): Lent['scope'] {
  for (const phrase of phrases)
    if (phrase.kind === 'time' && phrase.time.kind === 'scope')
      return { scope: phrase.time.scope, isNow: false }
  return null
}
