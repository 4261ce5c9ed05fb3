import type { EntryInput, Sheet, SheetRow } from '~/api/sheets.ts'
import { type Check, checkKey } from '~/domain/check.ts'
import type { Entry } from '~/domain/entry.ts'
import type { Figure } from '~/domain/figure.ts'
import type { Measure } from '~/domain/indicator.ts'
import type { Evidence, Observation, StatedField } from '~/domain/observation.ts'
import type { Period } from '~/domain/period.ts'
import { rowChecks } from '~/domain/publishing.ts'
import { reportedIn } from '~/domain/replacing.ts'
import type { TargetBase } from '~/domain/target.ts'
import { formatTyped, readTypedFigure, type TypedFigure } from '~/reading/typed/typed-figure.ts'
import { placeOf, type Quotation, quotationOf } from './quotation.ts'

export type Quotes = Partial<Readonly<Record<StatedField, Quotation>>>

/** A row as typed, readable or not: what the sheet, an imported line and a reviewed figure share. */
export interface TypedRow {
  readonly month: string
  readonly yearToDate: string
  readonly statedPercent: string
  readonly base: TargetBase
  readonly note: string
  /** The report's words that state each figure. */
  readonly quotes: Quotes
  /** The words do not say which period the figure is for; it was read as year to date. */
  readonly scopeAssumed: boolean
  /** Why a published figure is removed. */
  readonly removal: string
  /** Why a warning is accepted, by the check's key. */
  readonly reasons: Readonly<Record<string, string>>
}

export const CELLS = ['month', 'yearToDate', 'statedPercent'] as const satisfies StatedField[]
export type CellField = (typeof CELLS)[number]

const PERCENT: Measure = { kind: 'percent', name: { vi: '%', en: '%' } }

export const measureOf = (row: Pick<SheetRow, 'indicator'>, field: CellField): Measure =>
  field === 'statedPercent' ? PERCENT : row.indicator.measure

const quotesOf = (evidence: readonly Evidence[], text: string): Quotes =>
  Object.fromEntries(evidence.map((each) => [each.field, quotationOf(text, each)]))

/** What editing starts from: the entry, else what was published from a report. */
const beginningOf = ({ entry, published }: SheetRow): Observation | null =>
  entry ?? reportedIn(published)

/** The cells of a row when its sheet is opened. */
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

/** A typed row as understood. */
export interface ReadRow {
  readonly cells: Readonly<Record<CellField, TypedFigure>>
  /** `null` while a cell cannot be read: then the row is not sent. */
  readonly input: EntryInput | null
  readonly checks: readonly Check[]
  /** Published figures whose cells were emptied: removing them needs a reason. */
  readonly emptied: readonly CellField[]
  /** Figures whose quotation is not in the report, or was typed and occurs more than once. */
  readonly lostQuotes: readonly CellField[]
}

/** What a row is read against. */
export interface SheetContext {
  readonly unitId: string
  readonly period: Period
  /** The report's words, to find quotations in. */
  readonly text: string
  readonly partCount: number
}

/** The report's words as stored: the offsets of evidence count in them, not in unsaved ones. */
export const storedText = ({ draft, report }: Sheet): string => (draft ?? report)?.text ?? ''

export const contextOf = (sheet: Sheet, text = storedText(sheet)): SheetContext => ({
  unitId: sheet.unit.id,
  period: sheet.period,
  text,
  partCount: sheet.partIds.length,
})

/** Reads and checks a row; while a cell cannot be read, nothing of the row can be sent. */
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
    // A reason is sent only while its warning applies.
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

/** The figure a cell states; `null` for one that is empty or not understood. */
export const figureIn = (cell: TypedFigure): Figure | null =>
  cell.kind === 'figure' ? cell.figure : null

/** Same value and same words around it; of two missing figures too. */
export const isSameFigure = (a: Figure | null, b: Figure | null): boolean =>
  a?.value === b?.value && a?.qualifier === b?.qualifier && a?.estimated === b?.estimated

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

/** Where the quotations of filled cells are in the text. */
const evidenceOf = (typed: TypedRow, text: string): Evidence[] =>
  CELLS.flatMap((field) => {
    const quotation = typed.quotes[field]
    if (!quotation || typed[field].trim() === '') return []
    const start = placeOf(text, quotation)
    return start === null ? [] : [{ field, start, end: start + quotation.quote.trim().length }]
  })

/** The entry that the server would store, for the rules that take one. */
const entryOf = (
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
