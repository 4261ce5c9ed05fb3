import { type Period, periodOf } from '~/domain/period.ts'
import { type Span, spanOfYear } from '~/domain/span.ts'
import type { TargetBase } from '~/domain/target.ts'
import { sheetLabel } from './grid.ts'
import { indicatorFinder } from './indicator-finder.ts'
import { paperIn } from './paper-name.ts'
import { subjectsIn } from './row-subjects.ts'
import { cellAt, type ImportContext, type ImportedCell, placesIn } from './rows.ts'
import type { Table } from './table.ts'

/** A target of a year, as a file states it of a known indicator and unit. */
export interface ImportedTarget {
  readonly sheet: string
  readonly address: string
  readonly raw: string
  /** Of a text, the figure with the words before it; a sheet has an address. */
  readonly quoted?: string
  readonly indicatorId: string
  readonly unitId: string
  readonly span: Span
  /** A month that is judged by it. */
  readonly period: Period
  readonly base: TargetBase
  /** The paper that the heading or the title names; empty for none. */
  readonly document: string
  readonly read: ImportedCell['read']
}

/** A cell of a column of plans that sets no target of the year. */
interface TargetAside {
  readonly address: string
  /** What its row calls it, and the cell. */
  readonly quoted: string
  readonly reason: 'unknown-name' | 'other-span'
}

export interface ReadTargets {
  readonly targets: readonly ImportedTarget[]
  readonly aside: readonly TargetAside[]
}

/** The targets in a table's columns of plans; those of a month are none of a year. */
export function readTargets(table: Table, context: ImportContext): ReadTargets {
  const { units, indicators } = context
  const { grid, uses, headings, title, year } = table
  const bases = new Set(uses.flatMap(({ as, base }) => (as === 'target' ? [base] : [])))
  if (bases.size === 0) return { targets: [], aside: [] }
  // Of several bases, nobody knows which the paper of the title set.
  const ofTitle = bases.size === 1 ? paperIn(title) : ''
  const find = indicatorFinder(indicators, context.named)
  const targets: ImportedTarget[] = []
  const aside: TargetAside[] = []
  for (const subject of subjectsIn(table, { units, indicators, find })) {
    const placeOf = placesIn(subject, table, context, find)
    const isOfMonth = subject.period !== '' && placeOf({ as: 'target' }).scope === null
    if (subject.aside) continue
    for (const [column, use] of uses.entries()) {
      const place = placeOf(use)
      if (use.as !== 'target' || !place.unitId) continue
      const { raw, address, read } = cellAt({ subject, place, column }, table, context)
      if (raw === '') continue
      if (!place.known || isOfMonth) {
        const reason = place.known ? 'other-span' : 'unknown-name'
        if (/\d/.test(raw)) aside.push({ address, quoted: `${place.called}: ${raw}`, reason })
      } else if (read.kind !== 'empty')
        targets.push({
          ...{ sheet: sheetLabel(grid), address, raw },
          indicatorId: place.known.indicator.id,
          unitId: place.unitId,
          span: spanOfYear(year),
          period: table.period ?? periodOf(year, 12),
          base: use.base ?? 'unstated',
          document: paperIn(headings[column] ?? '') || ofTitle,
          read,
        })
    }
  }
  return { targets, aside }
}
