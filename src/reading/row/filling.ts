import type { SheetRow } from '~/api/sheets.ts'
import type { Figure } from '~/domain/figure.ts'
import { monthOf, type Period } from '~/domain/period.ts'
import type { TargetBase } from '~/domain/target.ts'
import type { Proposal, Span } from '~/reading/prose/proposal.ts'
import { formatTyped } from '~/reading/typed/typed-figure.ts'
import { quotationOf } from './quotation.ts'
import {
  type CellField,
  measureOf,
  type ReadRow,
  readRow,
  type SheetContext,
  type TypedRow,
} from './typed-row.ts'

/** A figure and the words that state it, on their way into a row of the sheet. */
export interface Filling {
  readonly indicatorId: string
  /** `null` where only a percentage is stated. */
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
}

/**
 * The cell a proposal belongs in. A quarter, a half-year and a year end in one month each, and are
 * its year to date. What a flow's words leave open is read as the year's (`domain.md`).
 *
 * @returns `null` where a person has to choose
 */
export function cellOf(
  { scope }: Pick<Proposal, 'scope'>,
  { accumulation }: Pick<SheetRow['indicator'], 'accumulation'>,
  period: Period,
): 'month' | 'yearToDate' | null {
  // Of a level or a share there is one value a month.
  if (accumulation !== 'flow') return 'month'
  if (scope === 'month') return 'month'
  if (scope === null || scope === 'year-to-date') return 'yearToDate'
  const ends = { quarter: 3, 'half-year': 6, year: 12 }
  return monthOf(period) === ends[scope] ? 'yearToDate' : null
}

/** What accepting a proposal puts into the sheet; `null` where its cell has to be chosen first. */
export function fillingOf(
  proposal: Proposal,
  row: Pick<SheetRow, 'indicator'>,
  period: Period,
): Filling | null {
  const { indicatorId, figure, statedPercent, percentEvidence, evidence, base } = proposal
  const field = figure && cellOf(proposal, row.indicator, period)
  if (figure && !field) return null
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
  }
}

/** The change that a filling makes to its row. */
export function changeBy(
  { amount, percent }: Filling,
  typed: Pick<TypedRow, 'quotes'>,
  text: string,
): Partial<TypedRow> {
  return {
    ...(amount && { [amount.field]: amount.typed }),
    ...(amount?.field === 'yearToDate' && { scopeAssumed: amount.scopeAssumed }),
    ...(percent && { statedPercent: percent.typed, base: percent.base }),
    quotes: {
      ...typed.quotes,
      ...(amount && { [amount.field]: quotationOf(text, amount.words) }),
      ...(percent && { statedPercent: quotationOf(text, percent.words) }),
    },
  }
}

const figureIn = (read: ReadRow, field: CellField): Figure | null => {
  const cell = read.cells[field]
  return cell.kind === 'figure' ? cell.figure : null
}

const isSameFigure = (a: Figure | null, b: Figure | null): boolean =>
  a?.value === b?.value && a?.qualifier === b?.qualifier && a?.estimated === b?.estimated

/**
 * How a filling stands to what is in its row: `there` with its words, `new` where its cells are
 * empty or say the same without words, `other` where they say something else.
 */
export function standingOf(
  filling: Filling,
  typed: TypedRow,
  row: SheetRow,
  context: SheetContext,
): 'there' | 'new' | 'other' {
  const now = readRow(typed, row, context)
  const then = readRow({ ...typed, ...changeBy(filling, typed, context.text) }, row, context)
  const fields: CellField[] = [
    ...(filling.amount ? [filling.amount.field] : []),
    ...(filling.percent ? (['statedPercent'] as const) : []),
  ]
  const isSame = fields.every((field) => isSameFigure(figureIn(now, field), figureIn(then, field)))
  if (isSame) {
    const places = (read: ReadRow) =>
      JSON.stringify(read.input?.evidence.filter(({ field }) => fields.includes(field)))
    return places(now) === places(then) ? 'there' : 'new'
  }
  const isFree = fields.every(
    (field) =>
      now.cells[field].kind === 'empty' ||
      isSameFigure(figureIn(now, field), figureIn(then, field)),
  )
  return isFree ? 'new' : 'other'
}

/** A proposal with its place in the sheet. */
export interface Candidate {
  readonly proposal: Proposal
  readonly filling: Filling
  readonly row: SheetRow
  readonly typed: TypedRow
}

/**
 * The candidates that all checks agree with: read without doubt, told of a stated month or year,
 * for empty cells, and their row raises no question once they are in it. Rows with a question are
 * left for a person whole.
 */
export function agreeing(
  candidates: readonly Candidate[],
  context: SheetContext,
): readonly Candidate[] {
  const sure = candidates.filter(
    ({ proposal, filling, typed, row }) =>
      proposal.confidence !== 'low' &&
      (proposal.figure === null || !filling.amount?.scopeAssumed) &&
      !proposal.why.some(
        ({ code }) => code === 'disagrees' || code === 'stated-twice-differently',
      ) &&
      standingOf(filling, typed, row, context) === 'new',
  )
  return [...Map.groupBy(sure, ({ row }) => row).values()]
    .filter((group) => {
      const [first] = group
      if (!first) return false
      const fields = group.flatMap(({ filling }) => [
        ...(filling.amount ? [filling.amount.field] : []),
        ...(filling.percent ? ['statedPercent'] : []),
      ])
      if (new Set(fields).size < fields.length) return false
      const filled = filledBy(group, first.typed, context.text)
      const { checks, input } = readRow({ ...first.typed, ...filled }, first.row, context)
      return input !== null && checks.length === 0
    })
    .flat()
}

/** The change that several fillings of one row make together. */
export function filledBy(
  group: readonly Pick<Candidate, 'filling'>[],
  typed: Pick<TypedRow, 'quotes'>,
  text: string,
): Partial<TypedRow> {
  let change: Partial<TypedRow> = {}
  for (const { filling } of group)
    change = {
      ...change,
      ...changeBy(filling, { quotes: { ...typed.quotes, ...change.quotes } }, text),
    }
  return change
}
