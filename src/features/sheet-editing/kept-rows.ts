import type { SavedEntry, Sheet, SheetRow } from '~/api/sheets.ts'
import { isRowOpen } from '~/domain/replacing.ts'
import { typedFrom } from '~/reading/row/typed-row.ts'
import type { Rows } from '~/reading/row/typing.ts'
import { type Unsent, unsentRows } from './unsent.ts'

/** Offsets count in the words as they are stored, not in what is being made of them. */
export const storedText = ({ draft, report }: Sheet): string => (draft ?? report)?.text ?? ''

/** The rows that may be written: all, or of a month that readers see what no report has stated. */
export const openRows = (sheet: Sheet): SheetRow[] =>
  sheet.rows.filter((row) => isRowOpen(sheet.report, sheet.rows, row))

export type Conflicts = Readonly<Record<string, SavedEntry | null>>

export interface Kept {
  readonly rows: Rows
  readonly conflicts: Conflicts
  /** Typed before the row was published from elsewhere: kept for when it is opened again. */
  readonly locked: Unsent
}
export const NOTHING_KEPT: Kept = { rows: {}, conflicts: {}, locked: {} }

/** What an earlier visit could not send, as far as it can be sent now. */
export function restored(sheet: Sheet): Kept {
  const unsent = unsentRows(sheet.unit.id, sheet.period)
  const found = openRows(sheet).flatMap((row) => {
    const kept = unsent[row.indicator.id]
    return kept ? [{ row, kept, id: row.indicator.id }] : []
  })
  return {
    // What was kept before a field was added has none of it.
    rows: Object.fromEntries(
      found.map(({ id, row, kept }) => [
        id,
        { ...typedFrom(row, storedText(sheet)), ...kept.typed },
      ]),
    ),
    conflicts: Object.fromEntries(
      found
        .filter(({ row, kept }) => row.version !== kept.version)
        .map(({ id, row }) => [id, entryIn(row)]),
    ),
    locked: Object.fromEntries(
      Object.entries(unsent).filter(([id]) => !found.some((each) => each.id === id)),
    ),
  }
}

const entryIn = (row: SheetRow): SavedEntry | null =>
  row.entry && { ...row.entry, version: row.version }
