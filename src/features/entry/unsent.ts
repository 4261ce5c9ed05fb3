import type { Unsent } from '~/reading/row/unsent-rows.ts'
import type { DraftFields } from './useReportDraft.ts'

/** Words of a report that the server has not acknowledged, and the version they were written on. */
export interface UnsentDraft {
  readonly fields: DraftFields
  readonly version: number
}

const rowsKey = (unit: string, period: string) => `so-ket-entry ${unit} ${period}`
const draftKey = (unit: string, period: string) => `so-ket-draft ${unit} ${period}`

/** What of a sheet is only in this browser; nothing where it cannot be read. */
export const unsentRows = (unit: string, period: string): Unsent =>
  (kept(rowsKey(unit, period)) as Unsent | null) ?? {}

/** @returns false where the browser has no room or allows no storage */
export const keepUnsent = (unit: string, period: string, rows: Unsent): boolean =>
  keep(rowsKey(unit, period), Object.keys(rows).length === 0 ? null : rows)

/** The words of a month that are only in this browser; `null` where there are none. */
export const unsentDraft = (unit: string, period: string): UnsentDraft | null =>
  kept(draftKey(unit, period)) as UnsentDraft | null

/** @returns false where the browser has no room or allows no storage */
export const keepUnsentDraft = (unit: string, period: string, draft: UnsentDraft | null): boolean =>
  keep(draftKey(unit, period), draft)

function kept(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

function keep(key: string, value: unknown): boolean {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}
