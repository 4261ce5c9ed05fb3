import { stored } from '~/browser/storage.ts'
import { folded } from '~/language/formats/spelling.ts'
import type { ColumnUse } from '~/reading/spreadsheets/table.ts'

/** A person's answers for files of one kind, reused for the next file of that kind. */
interface Remembered {
  readonly uses: Readonly<Record<string, readonly ColumnUse[]>>
  /** Indicators by the name a file has for them. */
  readonly names: Readonly<Record<string, string>>
}

const NOTHING: Remembered = { uses: {}, names: {} }

export const rememberedColumns = stored({ key: 'so-ket-columns', empty: NOTHING })

/** Files with the same headings are of one kind. */
export const makeOf = (headings: readonly string[]): string => headings.map(folded).join(' | ')
