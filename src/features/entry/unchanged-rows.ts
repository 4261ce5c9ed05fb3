import type { Sheet, SheetRow } from '~/api/sheets.ts'
import type { Observation } from '~/domain/observation.ts'
import type { TypedRow } from '~/reading/row/typed-row.ts'
import { asBefore, lastLevel } from '~/reading/row/unchanged.ts'
import type { SheetEditing } from './useSheet.ts'

/** A level that can stay as it was: its row, and the last that a report stated. */
export interface Offer {
  readonly row: SheetRow
  readonly typed: TypedRow
  readonly last: Observation
}

/** What a row is offered; `null` if nothing, or if the row is locked. */
export function offerOf(row: SheetRow, editing: SheetEditing): Offer | null {
  const { id } = row.indicator
  const typed = editing.rows[id]
  if (!typed || !editing.isOpen(id)) return null
  const last = lastLevel(row, typed)
  return last && { row, typed, last }
}

export const offersIn = ({ rows }: Sheet, editing: SheetEditing): Offer[] =>
  rows.flatMap((row) => offerOf(row, editing) ?? [])

type Changes = Readonly<Record<string, Partial<TypedRow>>>

/** @param noteOf - says in a word what the level was compared with */
export const keptAsBefore = (
  offers: readonly Offer[],
  noteOf: (last: Observation) => string,
): Changes =>
  Object.fromEntries(
    offers.map(({ row, typed, last }) => [
      row.indicator.id,
      asBefore(row, last, typed, noteOf(last)),
    ]),
  )

/** Takes back what nobody has changed since it was kept. */
export function takenBack(kept: Changes, rows: SheetEditing['rows']): Changes {
  const isAsKept = ([id, change]: [string, Partial<TypedRow>]) =>
    Object.entries(change).every(([field, value]) => rows[id]?.[field as keyof TypedRow] === value)
  return Object.fromEntries(
    Object.entries(kept)
      .filter(isAsKept)
      .map(([id, change]) => [id, Object.fromEntries(Object.keys(change).map((key) => [key, '']))]),
  )
}
