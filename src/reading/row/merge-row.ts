import type { StatedField } from '~/domain/observation.ts'
import type { TargetBase } from '~/domain/target.ts'
import type { Quotes, TypedRow } from './typed-row.ts'

/** Figures on their way into a row, from a spreadsheet or from a report's words. */
export interface RowMerge {
  readonly cells: Partial<Readonly<Record<StatedField, string>>>
  /** The words that state the figures; without them a figure loses the quotation of the old one. */
  readonly quotes?: Quotes
  readonly scopeAssumed?: boolean
  readonly base?: TargetBase | null
  readonly note?: string
}

/** The row with the figures in it. A cell, base or note that is not given stays as it is. */
export function mergeRow(
  before: TypedRow,
  { cells, quotes = {}, scopeAssumed = false, base, note }: RowMerge,
): TypedRow {
  const all = Object.entries({ ...before.quotes, ...quotes })
  return {
    ...before,
    ...cells,
    ...('yearToDate' in cells && { scopeAssumed }),
    ...(base && { base }),
    ...(note && { note }),
    quotes: Object.fromEntries(all.filter(([field]) => !(field in cells) || field in quotes)),
  }
}
