import { stored } from '~/browser/storage.ts'
import { folded } from '~/language/formats/spelling.ts'
import type { ColumnUse } from '~/reading/spreadsheets/column-use.ts'

/** What a person says a column has; its month stays the one its heading names. */
export type ColumnChoice = Pick<ColumnUse, 'as' | 'unitId'>

/** A person's answers for files of one kind, reused for the next file of that kind. */
interface Remembered {
  /** What version 0.1.0 stored of columns, by headings with their months. Left as it is, and not read. */
  readonly uses: Readonly<Record<string, unknown>>
  /** By the headings of the table, and the place of the column in it. */
  readonly columns?: Readonly<Record<string, Readonly<Record<number, ColumnChoice>>>>
  /** Indicators by the name a file has for them. */
  readonly names: Readonly<Record<string, string>>
}

const NOTHING: Remembered = { uses: {}, names: {} }

export const rememberedColumns = stored({ key: 'so-ket-columns', empty: NOTHING })

/** Files with the same headings are of one kind, whatever months they name. */
export const makeOf = (headings: readonly string[]): string =>
  headings.map(folded).join(' | ').replace(/\d+/g, '#')

/** The uses of a table's columns, with what a person said of them. */
export const usesChosen = (
  uses: readonly ColumnUse[],
  choices: Readonly<Record<number, ColumnChoice>> = {},
): ColumnUse[] =>
  uses.map((use, at) => {
    const choice = choices[at]
    if (choice) return { ...use, ...choice }
    // A role that was given to another column is no longer this one's.
    const isTaken = Object.values(choices).some(({ as }) => as === use.as)
    const isSingle = !use.unitId && !use.indicator && !use.period
    return isTaken && isSingle && use.as !== 'unknown' ? { as: 'again' } : use
  })
