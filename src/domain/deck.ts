import { attention } from './attention.ts'
import type { Correction } from './correction.ts'
import type { Explanation } from './entry.ts'
import type { Event } from './event.ts'
import type { History } from './history.ts'
import { nested } from './nested.ts'
import type { Period } from './period.ts'
import type { Programme } from './programme.ts'
import { isReplacement } from './replacing.ts'
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
  | { readonly kind: 'end'; readonly id: 'end' }

// What fits at a size that is read from the last row of the hall (28 px of 1080).
const TABLE_ROWS = 7
const GROUP_ROWS = 6
const ATTENTION_ROWS = 5
const CORRECTION_ROWS = 5
const DIRECTIVE_ROWS = 5

/**
 * The slides of a month, made by themselves: the month in words, the table, one slide for each
 * figure the report states, one for each group, what needs attention, what was corrected, the
 * tasks. What does not fit continues on another slide; empty parts have none.
 */
export function deckOf(month: DeckMonth): Slide[] {
  const { rows, sections, programme, corrections, lastDirectives, nextDirectives } = month
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
  return [
    { kind: 'title', id: 'title' },
    { kind: 'month', id: 'month', rows, programme },
    ...parts('table', inOrder, TABLE_ROWS).map(({ id, items }) => ({
      kind: 'table' as const,
      id,
      rows: items,
    })),
    ...inSections.flatMap(ofSection),
    ...parts('attention', pressing, ATTENTION_ROWS).map(({ id, items }) => ({
      kind: 'attention' as const,
      id,
      rows: items,
    })),
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

/** A section's stated figures, each on a slide, then the section as a whole. */
function ofSection({ section, rows }: ReturnType<typeof bySection<DeckRow>>[number]): Slide[] {
  return [
    ...rows
      .filter(({ standing }) => standing.observation?.origin === 'reported')
      .map((row) => ({
        kind: 'indicator' as const,
        id: `indicator.${row.standing.indicator.id}`,
        section,
        row,
      })),
    ...parts(`group.${section.id}`, rows, GROUP_ROWS).map(({ id, items }) => ({
      kind: 'group' as const,
      id,
      section,
      rows: items,
    })),
  ]
}

function directiveSlides(
  kind: 'last-directives' | 'next-directives',
  directives: readonly Directive[],
): Slide[] {
  let start = 1
  return parts(kind, directives, DIRECTIVE_ROWS).map(({ id, items }) => {
    const slide = { kind, id, directives: items, start }
    start += items.length
    return slide
  })
}

/** Cut into slides of nearly the same length: seven and one is worse to read than four and four. */
function parts<T>(id: string, items: readonly T[], most: number): { id: string; items: T[] }[] {
  const count = Math.ceil(items.length / most)
  return Array.from({ length: count }, (_, i) => ({
    id: i === 0 ? id : `${id}.${i + 1}`,
    items: items.slice(
      Math.ceil((i * items.length) / count),
      Math.ceil(((i + 1) * items.length) / count),
    ),
  }))
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
