import { stored } from '~/browser/storage.ts'
import type { ColumnChoice } from '~/domain/sheet-columns.ts'
import { folded } from '~/language/formats/spelling.ts'
import type { ColumnUse } from '~/reading/spreadsheets/column-use.ts'

/** What a person said of some columns of a table, by their places. */
export type Columns = Readonly<Record<number, ColumnChoice>>
/** The same of several kinds of tables, by `makeOf` their headings. */
export type ColumnsByMake = Readonly<Record<string, Columns>>

/** A person's answers for files of one kind, reused for the next file of that kind. */
interface Remembered {
  /** What version 0.1.0 stored of columns, by headings with their months. Left as it is, and not read. */
  readonly uses: Readonly<Record<string, unknown>>
  readonly columns?: ColumnsByMake
  /** Indicators by the name a file has for them. */
  readonly names: Readonly<Record<string, string>>
}

const NOTHING: Remembered = { uses: {}, names: {} }

/** What was chosen in this browser: for where the office's choices cannot be had, or do not say. */
export const rememberedColumns = stored({ key: 'so-ket-columns', empty: NOTHING })

/** What was chosen in this tab and not yet imported with: it counts before what the office says. */
export const chosenColumns = stored<ColumnsByMake>({
  key: 'so-ket-columns-chosen',
  area: 'sessionStorage',
  empty: {},
})

/** Files with the same headings are of one kind, whatever months they name. */
export const makeOf = (headings: readonly string[]): string =>
  headings.map(folded).join(' | ').replace(/\d+/g, '#')

/** The uses of a table's columns, with what a person said of them. */
export const usesChosen = (uses: readonly ColumnUse[], choices: Columns = {}): ColumnUse[] =>
  uses.map((use, at) => {
    const choice = choices[at]
    if (choice) {
      const { as, unitId } = choice
      return { ...use, as, ...(unitId !== undefined && { unitId }) }
    }
    // A role that was given to another column is no longer this one's.
    const isTaken = Object.values(choices).some(({ as }) => as === use.as)
    const isSingle = !use.unitId && !use.indicator && !use.period
    return isTaken && isSingle && use.as !== 'unknown' ? { as: 'again' } : use
  })
