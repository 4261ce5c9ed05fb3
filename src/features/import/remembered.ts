import { folded } from '~/language/formats/spelling.ts'
import type { ColumnUse } from '~/reading/spreadsheets/table.ts'

/** A person's answers for files of one kind, reused for the next file of that kind. */
export interface Remembered {
  readonly uses: Readonly<Record<string, readonly ColumnUse[]>>
  /** Indicators by the name a file has for them. */
  readonly names: Readonly<Record<string, string>>
}

const KEY = 'so-ket-columns'
const NOTHING: Remembered = { uses: {}, names: {} }

/** Files with the same headings are of one kind. */
export const makeOf = (headings: readonly string[]): string => headings.map(folded).join(' | ')

export function remembered(): Remembered {
  try {
    return { ...NOTHING, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Remembered>) }
  } catch {
    return NOTHING
  }
}

export function remember(known: Remembered): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(known))
  } catch {
    // It holds for this file all the same.
  }
}
