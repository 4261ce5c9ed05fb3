/** What a person may say a column of a sheet has. */
export const COLUMN_CHOICES = [
  'indicatorId',
  'indicator',
  'measure',
  'unit',
  'period',
  'month',
  'yearToDate',
  'statedPercent',
  'base',
  'statedGrowth',
  'note',
  'figure',
  'target',
  'total',
  'kind',
  'unknown',
] as const

/** What one column has; its month stays the one its heading names. */
export interface ColumnChoice {
  readonly as: (typeof COLUMN_CHOICES)[number]
  /** The unit whose figures it has, where units stand side by side. */
  readonly unitId?: string | undefined
}

/** What the office said of the columns of all sheets with the same headings. */
export interface SheetColumns {
  /** Made from `make`, which is too long for a key. */
  readonly id: string
  /** The headings in one line, without their numbers. */
  readonly make: string
  /** In the order of the table; columns nobody said anything of are left out. */
  readonly columns: readonly (ColumnChoice & {
    /** Its place in the table, from 0. */
    readonly at: number
  })[]
}

/** Kinds of sheets remembered at most: many times those of one office. */
export const MAKES_MAX = 300
/** Characters of the headings of one sheet. */
export const MAKE_MAX = 4000
/** Columns of one sheet. */
export const COLUMNS_MAX = 200
