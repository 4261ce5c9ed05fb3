import type { EntryInput, Sheet, SheetRow } from '~/api/sheets.ts'
import { type Check, checkKey } from '~/domain/check.ts'
import type { Entry } from '~/domain/entry.ts'
import type { Figure } from '~/domain/figure.ts'
import type { Indicator, Measure } from '~/domain/indicator.ts'
import {
  type Evidence,
  type Observation,
  STATED_FIELDS,
  type StatedField,
  type StatedGrowth,
} from '~/domain/observation.ts'
import { reportedIn } from '~/domain/open-rows.ts'
import type { Period } from '~/domain/period.ts'
import { type Row, rowChecks } from '~/domain/publishing.ts'
import type { TargetBase } from '~/domain/target.ts'
import { readTypedFigure, type Typed, type TypedFigure } from '~/reading/typed/typed-figure.ts'
import { formatStated, readTypedGrowth, type TypedGrowth } from '~/reading/typed/typed-growth.ts'
import { placeOf, type Quotation, quotationOf } from './quotation.ts'

export type Quotes = Partial<Readonly<Record<StatedField, Quotation>>>

/** A row as typed, readable or not: what the sheet, an imported line and a reviewed figure share. */
export interface TypedRow {
  readonly month: string
  readonly yearToDate: string
  readonly statedPercent: string
  /** *tăng 14,7%*: growth on the same period last year. */
  readonly statedGrowth: string
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

/** The figures that have a column in the sheet; a growth is typed in the row's details. */
export const CELLS = ['month', 'yearToDate', 'statedPercent'] as const satisfies StatedField[]
export type CellField = (typeof CELLS)[number]

const PERCENT: Measure = { kind: 'percent', name: { vi: '%', en: '%' } }

export const measureOf = (
  row: { readonly indicator: Pick<Indicator, 'measure'> },
  field: StatedField,
): Measure =>
  field === 'statedPercent' || field === 'statedGrowth' ? PERCENT : row.indicator.measure

const quotesOf = (evidence: readonly Evidence[], text: string): Quotes =>
  Object.fromEntries(evidence.map((each) => [each.field, quotationOf(text, each)]))

/** What editing starts from: the entry, else what was published from a report. */
const beginningOf = ({ entry, published }: SheetRow): Observation | null =>
  entry ?? reportedIn(published)

/** The cells of a row when its sheet is opened. */
export function typedFrom(row: SheetRow, text: string): TypedRow {
  const shown = beginningOf(row)
  const cell = (field: StatedField): string => {
    const figure = shown?.[field]
    return figure ? formatStated(figure, measureOf(row, field)) : ''
  }
  return {
    month: cell('month'),
    yearToDate: cell('yearToDate'),
    statedPercent: cell('statedPercent'),
    statedGrowth: cell('statedGrowth'),
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
  readonly cells: Readonly<Record<CellField, TypedFigure> & { statedGrowth: TypedGrowth }>
  /** `null` while a cell cannot be read: then the row is not sent. */
  readonly input: EntryInput | null
  readonly checks: readonly Check[]
  /** Published figures whose cells were emptied: removing them needs a reason. */
  readonly emptied: readonly StatedField[]
  /** Figures whose quotation is not in the report, or was typed and occurs more than once. */
  readonly lostQuotes: readonly StatedField[]
}

/** What a row is read against. */
export interface SheetContext {
  readonly unitId: string
  readonly period: Period
  /** The report's words, to find quotations in. */
  readonly text: string
  /** The unit's first month; `null` where it always existed. */
  readonly began: Period | null
  /** All rows of the month, as they are typed where that is known: a whole is held against its parts. */
  readonly rows: readonly Row[]
}

/** The report's words as stored: the offsets of evidence count in them, not in unsaved ones. */
export const storedText = ({ draft, report }: Sheet): string => (draft ?? report)?.text ?? ''

export const contextOf = (sheet: Sheet, text = storedText(sheet)): SheetContext => ({
  unitId: sheet.unit.id,
  period: sheet.period,
  text,
  began: sheet.began,
  rows: sheet.rows,
})

/** The rows of a sheet that are parts or have some, with what is typed in them. */
export const rowsAsTyped = (
  sheet: Sheet,
  typed: Readonly<Record<string, TypedRow>>,
  context: SheetContext,
): Row[] =>
  sheet.rows
    .filter(
      ({ indicator: { id, partOf } }) =>
        partOf !== undefined || sheet.rows.some((each) => each.indicator.partOf === id),
    )
    .map((row) => {
      const own = typed[row.indicator.id]
      if (!own || isSameTyped(own, typedFrom(row, context.text))) return row
      const { input } = readRow(own, row, { ...context, rows: [] })
      return input ? { ...row, entry: entryOf(input, row, context) } : row
    })

/** Reads and checks a row; while a cell cannot be read, nothing of the row can be sent. */
export function readRow(typed: TypedRow, row: SheetRow, context: SheetContext): ReadRow {
  const read = (field: CellField) => readTypedFigure(typed[field], measureOf(row, field))
  const cells = {
    month: read('month'),
    yearToDate: read('yearToDate'),
    statedPercent: read('statedPercent'),
    statedGrowth: readTypedGrowth(typed.statedGrowth),
  }
  const evidence = evidenceOf(typed, context.text)
  const isRead = STATED_FIELDS.every((field) => ['empty', 'figure'].includes(cells[field].kind))
  const input = isRead ? inputOf(typed, cells, row, evidence) : null
  const entry = input && entryOf(input, row, context)
  const { began, rows } = context
  const checks = entry ? rowChecks({ ...row, entry }, began ?? undefined, rows) : []
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
    emptied: STATED_FIELDS.filter(
      (field) => cells[field].kind === 'empty' && reportedIn(row.published)?.[field],
    ),
    lostQuotes: STATED_FIELDS.filter(
      (field) =>
        typed.quotes[field]?.quote.trim() && !evidence.some((each) => each.field === field),
    ),
  }
}

/** The figure a cell states; `null` for one that is empty or not understood. */
export const figureIn = <Kind extends Figure>(cell: Typed<Kind>): Kind | null =>
  cell.kind === 'figure' ? cell.figure : null

const sameIn = (figure: Figure | StatedGrowth | null) =>
  figure && [
    ...[figure.value, figure.high ?? null, figure.qualifier, figure.estimated, figure.word ?? ''],
    'as' in figure ? figure.as : null,
  ]

/** Same value and same words around it; of two missing figures too. */
export const isSameFigure = (
  a: Figure | StatedGrowth | null,
  b: Figure | StatedGrowth | null,
): boolean => JSON.stringify(sameIn(a)) === JSON.stringify(sameIn(b))

function inputOf(
  typed: TypedRow,
  cells: ReadRow['cells'],
  row: SheetRow,
  evidence: readonly Evidence[],
): EntryInput {
  const percent = figureIn(cells.statedPercent)
  const statedGrowth = figureIn(cells.statedGrowth)
  const shown = beginningOf(row)
  return {
    month: figureIn(cells.month),
    yearToDate: figureIn(cells.yearToDate),
    statedPercent: percent && { ...percent, base: typed.base },
    ...(statedGrowth && { statedGrowth }),
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
  STATED_FIELDS.flatMap((field) => {
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
