import type { SheetRow } from '~/api/sheets.ts'
import type { StatedField } from '~/domain/observation.ts'
import { monthOf, type Period } from '~/domain/period.ts'
import type { TargetBase } from '~/domain/target.ts'
import type { Proposal, Span } from '~/reading/prose/proposal.ts'
import { isSupported } from '~/reading/prose/weighing.ts'
import { formatTyped } from '~/reading/typed/typed-figure.ts'
import { formatTypedGrowth } from '~/reading/typed/typed-growth.ts'
import { mergeRow } from './merge-row.ts'
import { quotationOf } from './quotation.ts'
import {
  figureIn,
  isSameFigure,
  measureOf,
  type ReadRow,
  readRow,
  type SheetContext,
  type TypedRow,
} from './typed-row.ts'

/** A figure from a report with its quotation, to be written to a row. Stored in the browser as is. */
export interface Filling {
  readonly indicatorId: string
  /** `null` if only a percentage is stated. */
  readonly amount: {
    readonly field: 'month' | 'yearToDate'
    readonly typed: string
    readonly words: Span
    readonly scopeAssumed: boolean
  } | null
  readonly percent: {
    readonly typed: string
    readonly words: Span
    readonly base: TargetBase
  } | null
  /** Growth on the same period last year; corrections stored earlier have none. */
  readonly growth?: { readonly typed: string; readonly words: Span } | null | undefined
}

/**
 * The cell a proposal belongs in. A quarter, a half-year and a year each end in one month and are
 * its year to date. A flow whose period is not stated is read as year to date.
 *
 * @returns `null` if a person has to choose
 */
export function cellOf(
  { scope }: Pick<Proposal, 'scope'>,
  { accumulation }: Pick<SheetRow['indicator'], 'accumulation'>,
  period: Period,
): 'month' | 'yearToDate' | null {
  // A level or a share has one value a month.
  if (accumulation !== 'flow') return 'month'
  if (scope === 'month') return 'month'
  if (scope === null || scope === 'year-to-date') return 'yearToDate'
  const ends = { quarter: 3, 'half-year': 6, year: 12 }
  return monthOf(period) === ends[scope] ? 'yearToDate' : null
}

/** What accepting a proposal writes; `null` if its cell has to be chosen first. */
export function fillingOf(
  proposal: Proposal,
  row: Pick<SheetRow, 'indicator'>,
  period: Period,
): Filling | null {
  const { indicatorId, figure, statedPercent, percentEvidence, evidence, base, scope } = proposal
  const field = figure && cellOf(proposal, row.indicator, period)
  if (figure && !field) return null
  // How one month grew, without its figure, has no cell.
  if (!figure && !statedPercent && scope === 'month') return null
  return {
    indicatorId,
    amount: figure &&
      field && {
        field,
        typed: formatTyped(figure, measureOf(row, field)),
        words: evidence,
        scopeAssumed: proposal.scope === null && row.indicator.accumulation === 'flow',
      },
    percent: statedPercent && {
      typed: formatTyped(statedPercent, measureOf(row, 'statedPercent')),
      words: percentEvidence ?? evidence,
      base: base ?? 'unstated',
    },
    growth: growthOf(proposal, row, field ?? 'yearToDate'),
  }
}

/**
 * The growth of a proposal: of the year to date, or of a level. How one month compares is no growth
 * of the year, and a change in people, things or points no percentage of the year before.
 */
function growthOf(
  { comparison }: Proposal,
  { indicator }: Pick<SheetRow, 'indicator'>,
  field: 'month' | 'yearToDate',
): Filling['growth'] {
  const isOfYear = field === 'yearToDate' || indicator.accumulation !== 'flow'
  if (comparison?.unit !== 'percent' || !isOfYear || indicator.measure.kind === 'percent')
    return null
  const { kind, figure, start, end } = comparison
  const as = ({ ratio: 'ratio', rise: 'increase', fall: 'decrease' } as const)[kind]
  return { typed: formatTypedGrowth({ ...figure, as }), words: { start, end } }
}

/** The cells a filling writes. */
export const fieldsOf = ({ amount, percent, growth }: Filling): StatedField[] => [
  ...(amount ? [amount.field] : []),
  ...(percent ? (['statedPercent'] as const) : []),
  ...(growth ? (['statedGrowth'] as const) : []),
]

/** The row with the fillings in it, each with its words quoted from `text`. */
export const filledBy = (fillings: readonly Filling[], typed: TypedRow, text: string): TypedRow =>
  fillings.reduce(
    (row, { amount, percent, growth }) =>
      mergeRow(row, {
        cells: {
          ...(amount && { [amount.field]: amount.typed }),
          ...(percent && { statedPercent: percent.typed }),
          ...(growth && { statedGrowth: growth.typed }),
        },
        quotes: {
          ...(amount && { [amount.field]: quotationOf(text, amount.words) }),
          ...(percent && { statedPercent: quotationOf(text, percent.words) }),
          ...(growth && { statedGrowth: quotationOf(text, growth.words) }),
        },
        scopeAssumed: amount?.scopeAssumed ?? false,
        base: percent?.base ?? null,
      }),
    typed,
  )

/**
 * How a filling compares with its row: `there` with its words, `new` where its cells are empty or
 * state the same without its words, `other` where they state something else.
 */
export function standingOf(
  filling: Filling,
  typed: TypedRow,
  row: SheetRow,
  context: SheetContext,
): 'there' | 'new' | 'other' {
  const { now, filled } = readings(filling, typed, row, context)
  const fields = fieldsOf(filling)
  const isSame = (field: StatedField) => isSameIn(field, now, filled)
  if (fields.every(isSame)) {
    const places = (read: ReadRow) =>
      JSON.stringify(
        read.input?.evidence.filter(({ field }) => fields.some((each) => each === field)),
      )
    return places(now) === places(filled) ? 'there' : 'new'
  }
  const isFree = fields.every((field) => now.cells[field].kind === 'empty' || isSame(field))
  return isFree ? 'new' : 'other'
}

/** True if the row states the filling's figures, with its words or without. */
export function hasFigures(
  filling: Filling,
  typed: TypedRow,
  row: SheetRow,
  context: SheetContext,
): boolean {
  const { now, filled } = readings(filling, typed, row, context)
  return fieldsOf(filling).every((field) => isSameIn(field, now, filled))
}

/** The row as it is, and as the filling would make it. */
const readings = (filling: Filling, typed: TypedRow, row: SheetRow, context: SheetContext) => ({
  now: readRow(typed, row, context),
  filled: readRow(filledBy([filling], typed, context.text), row, context),
})

const isSameIn = (field: StatedField, one: ReadRow, other: ReadRow): boolean =>
  isSameFigure(figureIn(one.cells[field]), figureIn(other.cells[field]))

/** A proposal with its place in the sheet. */
export interface Candidate {
  readonly proposal: Proposal
  readonly filling: Filling
  readonly row: SheetRow
  readonly typed: TypedRow
}

/**
 * The proposals that can be accepted together: read with confidence, for a stated period, into
 * empty cells, and raising no check in their row. A row with any check is left to a person whole.
 */
export function safeProposals(
  candidates: readonly Candidate[],
  context: SheetContext,
): readonly Candidate[] {
  const sure = candidates.filter(
    ({ proposal, filling, typed, row }) =>
      !filling.amount?.scopeAssumed &&
      isSupported(proposal, {
        isShare: row.indicator.measure.kind === 'percent',
        isFlow: row.indicator.accumulation === 'flow',
        isKnown: row.targets.length > 0 || row.history.length > 0,
      }) &&
      standingOf(filling, typed, row, context) === 'new',
  )
  return [...Map.groupBy(sure, ({ row }) => row)].flatMap(([row, group]) => {
    const fillings = group.map(({ filling }) => filling)
    const fields = fillings.flatMap(fieldsOf)
    const [first] = group
    if (!first || new Set(fields).size < fields.length) return []
    const { checks, input } = readRow(filledBy(fillings, first.typed, context.text), row, context)
    return input !== null && checks.length === 0 ? group : []
  })
}
