import type { SavedEntry, Sheet, SheetRow } from '~/api/sheets.ts'
import type { Evidence } from '~/domain/observation.ts'
import { isRowOpen, reportedIn } from '~/domain/open-rows.ts'
import { isSameTyped, type ReadRow, storedText, type TypedRow, typedFrom } from './typed-row.ts'
import type { Rows } from './typing.ts'

/** A row that the server has not acknowledged, and the version it was typed on. */
interface OutboxRow {
  readonly typed: TypedRow
  readonly version: number
}
export type OutboxRows = Readonly<Record<string, OutboxRow>>

/** What the server has acknowledged, by indicator. */
export interface Acknowledged {
  readonly rows: Rows
  readonly versions: Readonly<Record<string, number>>
  /** Where the evidence was in the text when it was sent. */
  readonly places: Readonly<Record<string, string>>
}

/** Rows saved by somebody else meanwhile; `null` for one that is gone. */
export type Conflicts = Readonly<Record<string, SavedEntry | null>>

/** Editable rows: all, or in a published month those that no report has stated. */
export const openRows = (sheet: Sheet): SheetRow[] =>
  sheet.rows.filter((row) => isRowOpen(sheet.report, sheet.rows, row))

export const rowsOf = (sheet: Sheet, rows = sheet.rows): Rows =>
  Object.fromEntries(rows.map((row) => [row.indicator.id, typedFrom(row, storedText(sheet))]))

export const placesOf = (
  of: { readonly evidence: readonly Evidence[] } | null | undefined,
): string =>
  JSON.stringify((of?.evidence ?? []).map(({ field, start, end }) => [field, start, end]).sort())

export const acknowledgedIn = (sheet: Sheet): Acknowledged => {
  const by = <Value>(value: (row: SheetRow) => Value) =>
    Object.fromEntries(sheet.rows.map((row) => [row.indicator.id, value(row)]))
  return {
    rows: rowsOf(sheet),
    versions: by((row) => row.version),
    places: by((row) => placesOf(row.entry ?? reportedIn(row.published))),
  }
}

/** The rows that differ from what was acknowledged, or whose quotations moved in the text. */
export const outboxIn = (
  rows: Rows,
  read: Readonly<Record<string, ReadRow>>,
  sent: Acknowledged,
): OutboxRows =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([id, typed]) => {
      const known = sent.rows[id]
      const input = read[id]?.input
      // Quotations that are gone from the text are no reason to send the row.
      const hasMoved = input && input.evidence.length > 0 && placesOf(input) !== sent.places[id]
      if (!known || (!hasMoved && isSameTyped(known, typed))) return []
      return [[id, { typed, version: sent.versions[id] ?? 0 }] as const]
    }),
  )

export interface Restored {
  readonly rows: Rows
  readonly conflicts: Conflicts
  /** Typed before the row was published elsewhere: stored until the month is reopened. */
  readonly locked: OutboxRows
}
export const NOTHING_RESTORED: Restored = { rows: {}, conflicts: {}, locked: {} }

/** Merges what an earlier visit could not send into the sheet; another version is a conflict. */
export function restored(sheet: Sheet, outbox: OutboxRows): Restored {
  const found = openRows(sheet).flatMap((row) => {
    const stored = outbox[row.indicator.id]
    return stored ? [{ row, stored, id: row.indicator.id }] : []
  })
  const ids = new Set(found.map(({ id }) => id))
  return {
    // A row stored before a field was added lacks that field.
    rows: Object.fromEntries(
      found.map(({ id, row, stored }) => [
        id,
        { ...typedFrom(row, storedText(sheet)), ...stored.typed },
      ]),
    ),
    conflicts: Object.fromEntries(
      found
        .filter(({ row, stored }) => row.version !== stored.version)
        .map(({ id, row: { entry, version } }) => [id, entry && { ...entry, version }]),
    ),
    locked: Object.fromEntries(Object.entries(outbox).filter(([id]) => !ids.has(id))),
  }
}
