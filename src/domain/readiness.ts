import { isRowOpen } from './open-rows.ts'
import type { Period } from './period.ts'
import { obstacles, publishable, type Row } from './publishing.ts'
import type { Report } from './report.ts'

/**
 * What stands between a unit's month and its publication: nothing, something that does not add up, no
 * new figure, or that readers have it already.
 */
export const READINESS = ['ready', 'blocked', 'empty', 'published'] as const
export type Readiness = (typeof READINESS)[number]

interface Month {
  readonly report: Pick<Report, 'status'> | null
  readonly rows: readonly Row[]
  readonly began?: Period | null
}

/** Whether a month can be published as it is; figures that are missing do not stand in the way. */
export function readiness({ report, rows, began }: Month): Readiness {
  const isNew = rows.some((row) => row.entry && isRowOpen(report, rows, row))
  if (!isNew) return report?.status === 'published' ? 'published' : 'empty'
  if (missingRows(rows).length === rows.length) return 'empty'
  return obstacles(rows, began ?? undefined).length > 0 ? 'blocked' : 'ready'
}

/** The rows that would be published without a figure. */
export const missingRows = <R extends Row>(rows: readonly R[]): R[] =>
  rows.filter(({ published, entry }) => !publishable(published, entry))
