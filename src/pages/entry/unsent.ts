import type { TypedRow } from './typed-row.ts'

/** A row that the server has not acknowledged, and the version it was typed on. */
export interface UnsentRow {
  readonly typed: TypedRow
  readonly version: number
}
export type Unsent = Readonly<Record<string, UnsentRow>>

const keyOf = (unit: string, period: string) => `so-ket-entry ${unit} ${period}`

/** What of a sheet is only in this browser; nothing where it cannot be read. */
export function unsentRows(unit: string, period: string): Unsent {
  try {
    return JSON.parse(localStorage.getItem(keyOf(unit, period)) ?? '{}') as Unsent
  } catch {
    return {}
  }
}

/** @returns false where the browser has no room or allows no storage */
export function keepUnsent(unit: string, period: string, rows: Unsent): boolean {
  try {
    if (Object.keys(rows).length === 0) localStorage.removeItem(keyOf(unit, period))
    else localStorage.setItem(keyOf(unit, period), JSON.stringify(rows))
    return true
  } catch {
    return false
  }
}
