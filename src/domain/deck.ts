import { attention } from './attention.ts'
import type { Correction } from './correction.ts'
import type { Explanation } from './entry.ts'
import type { Event } from './event.ts'
import type { History } from './history.ts'
import type { Indicator } from './indicator.ts'
import type { MatrixRow } from './matrix.ts'
import { nested } from './nested.ts'
import type { Period } from './period.ts'
import type { Programme } from './programme.ts'
import { isIllustrative, isReplacement } from './replacing.ts'
import type { Directive } from './report.ts'
import { bySection, type Section } from './section.ts'
import type { Standing } from './standing.ts'

/** One indicator as the meeting sees it. */
export interface DeckRow {
  readonly standing: Standing
  readonly history: History
  /** Of the months shown: about the indicator, or about a whole month. */
  readonly events: readonly Event[]
  /** Of its figures in this month. */
  readonly corrections: readonly Correction[]
  /** This month's question about it, and the answer. */
  readonly explanation: Explanation | null
}

/** All that a month's slides are made from. */
export interface DeckMonth {
  readonly period: Period
  /** In the order of the official table. */
  readonly rows: readonly DeckRow[]
  /** Of the official table. */
  readonly sections: readonly Section[]
  /** Its parts by indicators; without rows for a unit that has none. */
  readonly matrix: {
    readonly indicators: readonly Indicator[]
    readonly rows: readonly MatrixRow[]
  }
  /** Whose count of achieved indicators is shown; `null` for none. */
  readonly programme: Programme | null
  /** Since the meeting before. */
  readonly corrections: readonly Correction[]
  /** Set a month ago, to be done in this one. */
  readonly lastDirectives: readonly Directive[]
  /** For the coming month. */
  readonly nextDirectives: readonly Directive[]
}

/**
 * A slide by what it says. Its id names it in addresses, in the office's arrangement and in what a
 * meeting remembers; it stays the same from month to month.
 */
export type Slide =
  | { readonly kind: 'title'; readonly id: 'title' }
  | {
      readonly kind: 'month'
      readonly id: 'month'
      readonly rows: readonly DeckRow[]
      readonly programme: Programme | null
    }
  | { readonly kind: 'table'; readonly id: string; readonly rows: readonly DeckRow[] }
  | {
      readonly kind: 'indicator'
      readonly id: string
      readonly section: Section
      readonly row: DeckRow
    }
  | {
      readonly kind: 'group'
      readonly id: string
      readonly section: Section
      readonly rows: readonly DeckRow[]
    }
  | { readonly kind: 'attention'; readonly id: string; readonly rows: readonly DeckRow[] }
  | {
      readonly kind: 'corrections'
      readonly id: string
      readonly corrections: readonly Correction[]
    }
  | {
      readonly kind: 'last-directives' | 'next-directives'
      readonly id: string
      readonly directives: readonly Directive[]
      /** The number of the first: tasks are counted on over their slides, hidden ones too. */
      readonly start: number
    }
  | {
      readonly kind: 'matrix'
      readonly id: string
      readonly indicators: readonly Indicator[]
      readonly rows: readonly MatrixRow[]
    }
  | { readonly kind: 'end'; readonly id: 'end' }

/** The id of an indicator's slide; what is concluded on it belongs to the indicator. */
export const indicatorSlide = (indicatorId: string): string => `indicator.${indicatorId}`

// What fits at a size that is read from the last row of the hall (28 px of 1080).
const TABLE_ROWS = 7
const MATRIX_LINES = 13.6
const GROUP_ROWS = 6
const CORRECTION_ROWS = 5
// In lines of that size; a line holds about so many letters.
const ATTENTION_LINES = 14
const DIRECTIVE_LINES = 15
const LETTERS = 85

/**
 * The slides of a month, made by themselves, in the order in which a chair needs them: the month in
 * words, what needs attention, each group with its details, the table of all, the units by indicators,
 * what was corrected, the tasks. What does not fit continues on another slide; empty parts have none.
 */
export function deckOf(month: DeckMonth): Slide[] {
  const { rows, sections, matrix, programme, corrections, lastDirectives, nextDirectives } = month
  const pressing = attention(rows.map(({ standing }) => standing)).flatMap(
    (each) => rows.find(({ standing }) => standing === each) ?? [],
  )
  const inSections = bySection(sections, rows, ({ standing }) => standing.indicator.group).map(
    ({ section, rows }) => ({
      section,
      rows: nested(rows, ({ standing }) => standing.indicator).map(({ row }) => row),
    }),
  )
  const inOrder = inSections.flatMap((each) => each.rows)
  const reported = rows.filter(({ standing }) => standing.observation?.origin === 'reported')
  // A month for practice, all of it illustrative, is presented like any other.
  const hasSlide = (row: DeckRow) =>
    reported.length > 0 ? reported.includes(row) : row.standing.observation !== null
  return [
    { kind: 'title', id: 'title' },
    { kind: 'month', id: 'month', rows, programme },
    ...byLength('attention', pressing, attentionLines, ATTENTION_LINES).map(({ id, items }) => ({
      kind: 'attention' as const,
      id,
      rows: items,
    })),
    ...inSections.flatMap((each) => ofSection(each, hasSlide)),
    ...parts('table', inOrder, TABLE_ROWS).map(({ id, items }) => ({
      kind: 'table' as const,
      id,
      rows: items,
    })),
    ...(matrix.rows.length > 0
      ? byLength('matrix', matrix.indicators, matrixLines, MATRIX_LINES).map(({ id, items }) => ({
          kind: 'matrix' as const,
          id,
          indicators: items,
          rows: matrix.rows,
        }))
      : []),
    // A year of replaced sample figures would bury the real corrections.
    ...parts(
      'corrections',
      corrections.filter((each) => !isReplacement(each)),
      CORRECTION_ROWS,
    ).map(({ id, items }) => ({
      kind: 'corrections' as const,
      id,
      corrections: items,
    })),
    ...directiveSlides('last-directives', lastDirectives),
    ...directiveSlides('next-directives', nextDirectives),
    { kind: 'end', id: 'end' },
  ]
}

/** A section as a whole, then its figures, each on a slide. */
function ofSection(
  { section, rows }: ReturnType<typeof bySection<DeckRow>>[number],
  hasSlide: (row: DeckRow) => boolean,
): Slide[] {
  return [
    ...parts(`group.${section.id}`, rows, GROUP_ROWS).map(({ id, items }) => ({
      kind: 'group' as const,
      id,
      section,
      rows: items,
    })),
    ...rows.filter(hasSlide).map((row) => ({
      kind: 'indicator' as const,
      id: indicatorSlide(row.standing.indicator.id),
      section,
      row,
    })),
  ]
}

function directiveSlides(
  kind: 'last-directives' | 'next-directives',
  directives: readonly Directive[],
): Slide[] {
  let start = 1
  return byLength(kind, directives, directiveLines, DIRECTIVE_LINES).map(({ id, items }) => {
    const slide = { kind, id, directives: items, start }
    start += items.length
    return slide
  })
}

const linesOf = (text: string): number => Math.ceil(text.length / LETTERS)

/** Its text, who acts until when, and the space after it. */
const directiveLines = ({ text, assignee, due }: Directive): number =>
  linesOf(text) + (assignee || due ? 0.8 : 0) + 0.5

/** Its bar, the gap in words, and the explanation given. */
const attentionLines = ({ explanation }: DeckRow): number =>
  3.4 + (explanation?.answeredAt ? linesOf(explanation.cause) + linesOf(explanation.remedy) : 0)

/** A long name takes two lines of its narrow column, set close. */
const matrixLines = ({ name }: Indicator): number => (name.vi.length > 42 ? 1.6 : 1)

/** Cut into slides of nearly the same length: seven and one is worse to read than four and four. */
function parts<T>(id: string, items: readonly T[], most: number): { id: string; items: T[] }[] {
  return byLength(id, items, () => 1, most)
}

/** Cut into as few slides as hold `most` lines each, of nearly the same length. */
function byLength<T>(
  id: string,
  items: readonly T[],
  lines: (item: T) => number,
  most: number,
): { id: string; items: T[] }[] {
  const fewest = filled(items, lines, most)
  const total = items.reduce((sum, each) => sum + lines(each), 0)
  // The least height that needs no more slides than the full height does.
  let height = Math.ceil(total / Math.max(1, fewest.length))
  while (height < most && filled(items, lines, height).length > fewest.length) height++
  return filled(items, lines, Math.min(height, most)).map((items, i) => ({
    id: i === 0 ? id : `${id}.${i + 1}`,
    items,
  }))
}

/** Each slide as full as `most` lines allow; what is longer than that has one to itself. */
function filled<T>(items: readonly T[], lines: (item: T) => number, most: number): T[][] {
  const slides: T[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const each of items) {
    used += lines(each)
    if (used <= most) slides.at(-1)?.push(each)
    else {
      slides.push([each])
      used = lines(each)
    }
  }
  return slides
}

/** What the office made of the deck: which slides are not shown, and in what order the rest are. */
export interface DeckOrder {
  readonly hidden: readonly string[]
  /** Ids in the order wanted; slides that are not named stay after the one they followed. */
  readonly order: readonly string[]
}

/**
 * The deck in the office's order, hidden slides among it. A slide added since, such as a second page
 * of tasks, follows the slide it was generated after; ids that no longer exist are ignored.
 */
export function arrangedDeck(deck: readonly Slide[], { order }: DeckOrder): Slide[] {
  const wanted = order.flatMap((id) => deck.find((slide) => slide.id === id) ?? [])
  const arranged = [...wanted]
  for (const [i, slide] of deck.entries()) {
    if (arranged.includes(slide)) continue
    const before = deck[i - 1]
    arranged.splice(before ? arranged.indexOf(before) + 1 : 0, 0, slide)
  }
  return arranged
}

/** The slides the hall sees. All of them if the office hid every one: a meeting is never blank. */
export function shownSlides(deck: readonly Slide[], { hidden }: DeckOrder): Slide[] {
  const shown = deck.filter(({ id }) => !hidden.includes(id))
  return shown.length > 0 ? shown : [...deck]
}

/** Whether anything that the slide draws is illustrative, which its foot then explains. */
export function isIllustratedSlide(slide: Slide): boolean {
  const isSo = ({ observation }: Standing) => isIllustrative(observation)
  switch (slide.kind) {
    case 'indicator':
      return isSo(slide.row.standing) || [...slide.row.history.values()].some(isIllustrative)
    // Its sentences leave illustrative figures out if the report states any.
    case 'month':
      return slide.rows.every(({ standing }) => isSo(standing))
    case 'matrix':
      return slide.rows.some(({ standings }) => [...standings.values()].some(isSo))
    default:
      return 'rows' in slide && slide.rows.some(({ standing }) => isSo(standing))
  }
}
