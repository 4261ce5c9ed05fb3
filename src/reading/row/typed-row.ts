import type { EntryInput, SheetRow } from '~/api/sheets.ts'
import { type Check, checkKey } from '~/domain/check.ts'
import type { Entry } from '~/domain/entry.ts'
import type { Measure } from '~/domain/indicator.ts'
import type { Evidence, Observation, StatedField } from '~/domain/observation.ts'
import type { Period } from '~/domain/period.ts'
import { rowChecks } from '~/domain/publishing.ts'
import { reportedIn } from '~/domain/replacing.ts'
import type { TargetBase } from '~/domain/target.ts'
import { formatTyped, readTypedFigure, type TypedFigure } from '~/reading/typed/typed-figure.ts'
import { placeOf, type Quotation, quotationOf } from './quotation.ts'

export type Quotes = Partial<Readonly<Record<StatedField, Quotation>>>

/** A row as it is typed: texts, whether they can be read or not. */
export interface TypedRow {
  readonly month: string
  readonly yearToDate: string
  readonly statedPercent: string
  readonly base: TargetBase
  readonly note: string
  /** The words of the report that state each figure. */
  readonly quotes: Quotes
  /** The words leave open what the year's figure is told for; it was read as the year's. */
  readonly scopeAssumed: boolean
  /** Why a published figure is taken away. */
  readonly removal: string
  /** Why a warning is let stand, by the check's key. */
  readonly reasons: Readonly<Record<string, string>>
}

export const CELLS = ['month', 'yearToDate', 'statedPercent'] as const satisfies StatedField[]
export type CellField = (typeof CELLS)[number]

const PERCENT: Measure = { kind: 'percent', name: { vi: '%', en: '%' } }

export const measureOf = (row: Pick<SheetRow, 'indicator'>, field: CellField): Measure =>
  field === 'statedPercent' ? PERCENT : row.indicator.measure

const quotesOf = (evidence: readonly Evidence[], text: string): Quotes =>
  Object.fromEntries(evidence.map((each) => [each.field, quotationOf(text, each)]))

/** What is written further: the entry, else what is published and was reported. */
const beginningOf = ({ entry, published }: SheetRow): Observation | null =>
  entry ?? reportedIn(published)

/** What stands in the cells when a sheet is opened: what is being written, else what a report stated. */
export function typedFrom(row: SheetRow, text: string): TypedRow {
  const shown = beginningOf(row)
  const cell = (field: CellField): string => {
    const figure = shown?.[field]
    return figure ? formatTyped(figure, measureOf(row, field)) : ''
  }
  return {
    month: cell('month'),
    yearToDate: cell('yearToDate'),
    statedPercent: cell('statedPercent'),
    base: shown?.statedPercent?.base ?? row.targets[0]?.base ?? 'unstated',
    note: shown?.note ?? '',
    quotes: quotesOf(shown?.evidence ?? [], text),
    scopeAssumed: shown?.scopeAssumed ?? false,
    removal: row.entry?.removal ?? '',
    reasons: Object.fromEntries(
      (row.entry?.acceptances ?? []).map(({ check, reason }) => [check, reason]),
    ),
  }
}

export const isSameTyped = (a: TypedRow, b: TypedRow): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

/** A typed row as it was understood. */
export interface ReadRow {
  readonly cells: Readonly<Record<CellField, TypedFigure>>
  /** `null` while a cell cannot be read: then nothing of the row is sent. */
  readonly input: EntryInput | null
  readonly checks: readonly Check[]
  /** The published fields that the typist emptied: to be taken away they need a reason. */
  readonly emptied: readonly CellField[]
  /** The figures whose words are not in the report, or typed and there more than once. */
  readonly lostQuotes: readonly CellField[]
}

/** What a row is read against. */
export interface SheetContext {
  readonly unitId: string
  readonly period: Period
  /** The report's words, in which quotations are looked for. */
  readonly text: string
  readonly partCount: number
}

export function readRow(typed: TypedRow, row: SheetRow, context: SheetContext): ReadRow {
  const read = (field: CellField) => readTypedFigure(typed[field], measureOf(row, field))
  const cells = {
    month: read('month'),
    yearToDate: read('yearToDate'),
    statedPercent: read('statedPercent'),
  }
  const evidence = evidenceOf(typed, context.text)
  const isRead = CELLS.every((field) => ['empty', 'figure'].includes(cells[field].kind))
  const input = isRead ? inputOf(typed, cells, row, evidence) : null
  const entry = input && entryOf(input, row, context)
  const checks = entry ? rowChecks({ ...row, entry }, context.partCount) : []
  return {
    cells,
    // A reason is kept for as long as the warning it was given for stands.
    input: input && {
      ...input,
      acceptances: checks.flatMap((check) => {
        const reason = typed.reasons[checkKey(check)]?.trim() ?? ''
        return reason.length >= 3 ? [{ check: checkKey(check), reason }] : []
      }),
    },
    checks,
    emptied: CELLS.filter(
      (field) => cells[field].kind === 'empty' && reportedIn(row.published)?.[field],
    ),
    lostQuotes: CELLS.filter(
      (field) =>
        typed.quotes[field]?.quote.trim() && !evidence.some((each) => each.field === field),
    ),
  }
}

const figureIn = (cell: TypedFigure) => (cell.kind === 'figure' ? cell.figure : null)

function inputOf(
  typed: TypedRow,
  cells: ReadRow['cells'],
  row: SheetRow,
  evidence: readonly Evidence[],
): EntryInput {
  const percent = figureIn(cells.statedPercent)
  const shown = beginningOf(row)
  return {
    month: figureIn(cells.month),
    yearToDate: figureIn(cells.yearToDate),
    statedPercent: percent && { ...percent, base: typed.base },
    scopeAssumed: typed.scopeAssumed && typed.yearToDate.trim() !== '',
    cutOff: shown?.cutOff ?? null,
    evidence: [...evidence],
    note: typed.note.trim(),
    acceptances: [],
    removal: typed.removal.trim(),
  }
}

/** The places of the quotations of those cells that say something. */
const evidenceOf = (typed: TypedRow, text: string): Evidence[] =>
  CELLS.flatMap((field) => {
    const quotation = typed.quotes[field]
    if (!quotation || typed[field].trim() === '') return []
    const start = placeOf(text, quotation)
    return start === null ? [] : [{ field, start, end: start + quotation.quote.trim().length }]
  })

/** The entry that the server would keep of it, for the rules that ask for one. */
export const entryOf = (
  input: EntryInput,
  { indicator }: SheetRow,
  { unitId, period }: SheetContext,
): Entry => ({
  ...input,
  indicatorId: indicator.id,
  unitId,
  period,
  origin: 'reported',
  savedAt: '',
  savedBy: { id: '', name: '' },
})

/** How many cells and checks keep a row from being published. */
export const hindrances = ({ input, checks, cells }: ReadRow): number =>
  CELLS.filter((field) => !['empty', 'figure'].includes(cells[field].kind)).length +
  checks.filter(
    (check) =>
      check.severity === 'error' ||
      !input?.acceptances.some((each) => each.check === checkKey(check)),
  ).length
