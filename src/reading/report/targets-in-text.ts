import { periodOf } from '~/domain/period.ts'
import { spanOfYear } from '~/domain/span.ts'
import { titleIn } from '~/reading/prose/about.ts'
import type { AsideReason, Proposal, Reading, Span } from '~/reading/prose/proposal.ts'
import { readProse } from '~/reading/prose/read-prose.ts'
import { type ImportedTarget, readTargets } from '~/reading/spreadsheets/read-targets.ts'
import { paperOf } from './paper-of-text.ts'
import { type TextContext, tablesInText } from './tables-in-text.ts'

export interface TargetsText extends Omit<TextContext, 'period'> {
  readonly text: string
  readonly year: number
}

/** Why words that set something give no target: of no known indicator, of another span or unit, a change, no amount. */
export type TargetAsideReason =
  | 'unknown-name'
  | 'other-span'
  | 'other-unit'
  | 'change'
  | 'other-measure'

/** What a text sets besides the targets of the year. */
interface TargetLeft {
  readonly quoted: string
  readonly reason: TargetAsideReason
}

export interface TargetsInText {
  readonly targets: readonly ImportedTarget[]
  readonly aside: readonly TargetLeft[]
}

/**
 * The targets that a resolution or a plan sets for a year: of its sentences, *phấn đấu kết nạp từ 50 đảng
 * viên trở lên*, and of the columns of plans in its tables. What is set for a month, a term or another year is put aside
 * with its sentence, as are numbers of no indicator; results of earlier years are neither.
 */
export function targetsInText(input: TargetsText): TargetsInText {
  const { text, indicators, unitId, unitName, year } = input
  const period = periodOf(year, 12)
  const { prose, blocks } = tablesInText(text, { ...input, period })
  const paper = paperOf(text, unitName)
  const read = readProse({ text: prose, period, unitName, indicators, wanted: 'targets' })
  const isOfTerm = TERM.test(titleIn(text))
  const { targets: stated, aside } = sorted(read, isOfTerm)
  const listed = blocks.map(({ tables, context }) =>
    tables.map((table) => readTargets(table, context)),
  )
  return {
    targets: [
      ...stated.map(
        ({ indicatorId, evidence, figure }): ImportedTarget => ({
          ...{ sheet: '', address: '', indicatorId, unitId, period },
          raw: text.slice(evidence.start, evidence.end),
          quoted: excerpt(text, evidence),
          ...{ span: spanOfYear(year), ...paper },
          read: { kind: 'figure', figure },
        }),
      ),
      ...listed.flat().flatMap(({ targets }) =>
        targets.map((each) => ({
          ...each,
          document: each.document || paper.document,
          quoted: each.raw,
        })),
      ),
    ],
    aside: [...leftIn(prose, aside, stated, year), ...listed.flat().flatMap((each) => each.aside)],
  }
}

/** *Nghị quyết Đại hội nhiệm kỳ 2025-2030*: all it sets is for the term. */
const TERM = /(?:nhiệm kỳ|nhiệm kì|giai đoạn) (?:19|20)\d\d ?[-–] ?(?:19|20)\d\d/iu

interface Stated extends Proposal {
  readonly figure: NonNullable<Proposal['figure']>
}

interface Left extends Span {
  readonly reason: TargetAsideReason
}

const REASONS: Partial<Record<AsideReason, TargetAsideReason>> = {
  'no-indicator': 'unknown-name',
  'percent-of-something-else': 'unknown-name',
  'other-measure': 'other-measure',
  unreadable: 'other-measure',
  range: 'other-measure',
  'other-period': 'other-span',
  term: 'other-span',
  'other-unit': 'other-unit',
  change: 'change',
}

/** What is a target of a whole year, and why the rest is none. */
function sorted(
  { proposals, aside }: Reading,
  isOfTerm: boolean,
): { readonly targets: readonly Stated[]; readonly aside: readonly Left[] } {
  const targets: Stated[] = []
  const left: Left[] = aside.flatMap(({ start, end, reason }) => {
    const why = REASONS[reason]
    return why ? [{ start, end, reason: why }] : []
  })
  for (const proposal of proposals) {
    const { figure, evidence, scope } = proposal
    const isPart = scope === 'month' || scope === 'quarter' || scope === 'half-year'
    if (isOfTerm || isPart) left.push({ ...evidence, reason: 'other-span' })
    // *giải ngân đạt 95% kế hoạch* of an amount sets no amount.
    else if (!figure) left.push({ ...evidence, reason: 'other-measure' })
    else targets.push({ ...proposal, figure })
  }
  return { targets, aside: left }
}

/** The sentences of what was put aside, each once; what says more of a target, or tells an earlier year, is none. */
function leftIn(
  text: string,
  left: readonly Left[],
  targets: readonly Stated[],
  year: number,
): TargetLeft[] {
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index }) => index + 1)
  const sentenceOf = sentencesAt(ends, text.length)
  const given = new Set(targets.map(({ evidence }) => sentenceOf(evidence.start).start))
  const found = new Map<number, TargetLeft>()
  for (const each of left.toSorted((a, b) => a.start - b.start)) {
    const { start, end } = sentenceOf(each.start)
    const quoted = text.slice(start, end).trim()
    const isMore = given.has(start) && each.reason !== 'unknown-name'
    if (isMore || found.has(start) || isEarlier(quoted, year)) continue
    found.set(start, { quoted: quoted.replace(/^(?:[-+*•]|\d+[.)])\s*/, ''), reason: each.reason })
  }
  return [...found.values()]
}

/** A line's end, a semicolon, a full stop that is in no number or name. */
const SENTENCE_END = /[\n;]|(?<=[^\d\s]{2}|\d)[.!?](?=\s|$)/g

/** The sentence at a place; places are asked for in any order. */
const sentencesAt =
  (ends: readonly number[], last: number) =>
  (place: number): Span => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? last) <= place) low = middle + 1
      else high = middle
    }
    return { start: ends[low - 1] ?? 0, end: ends[low] ?? last }
  }

const isEarlier = (sentence: string, year: number): boolean => {
  const years = [...sentence.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([each]) => Number(each))
  return years.length > 0 && years.every((each) => each < year)
}

const WORDS_BEFORE = 60

/** A figure with the words before it in its line, cut between words: *…Phấn đấu kết nạp từ 120 đảng viên*. */
function excerpt(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - WORDS_BEFORE)
  const before = text.slice(from, start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const isCut = line.length === before.length && from > 0
  const words = isCut
    ? `…${line.replace(/^\S*\s/, '')}`
    : line.replace(/^\s*(?:[-+*•]|\d+[.)])\s*/, '')
  return `${words}${text.slice(start, end)}`
}
