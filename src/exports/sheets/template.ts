import type { Cell, CellStyle, DataValidation, WriteSheet } from 'hucre/xlsx'
import type { MeasureKind } from '../../domain/indicator.ts'
import type { Period } from '../../domain/period.ts'
import type { Row } from '../../domain/publishing.ts'
import { TARGET_BASES } from '../../domain/target.ts'
import type { Unit } from '../../domain/unit.ts'
import { basesOf } from '../../language/catalogues/levels.ts'
import { vi } from '../../language/catalogues/vi.ts'
import { formatPeriod, formatPeriodShort } from '../../language/formats/period.ts'
import { formatTemplateCode } from '../../language/formats/template-code.ts'
import { COLUMNS, ROLES, type Role, VALUE_ROLES } from '../../reading/spreadsheets/columns.ts'
import { type TemplateRow, templateRow } from './template-row.ts'
import { TEMPLATE_TEXT } from './template-text.ts'
import {
  cellValue,
  HEADING,
  heights,
  letters,
  numberFormat,
  PRINTED,
  SHADE,
  workbook,
} from './workbook.ts'

/** A month to be filled in: of one unit, or of all parts of one. */
export interface TemplateMonth {
  readonly unit: Unit
  readonly period: Period
  /** A sheet's rows for each unit that fills in. */
  readonly sheets: readonly { readonly unit: Unit; readonly rows: readonly Row[] }[]
}

// Three lines above the headings: title, unit, hint.
const HEADINGS_AT = 3
const FIRST_ROW = HEADINGS_AT + 1
const HEADINGS = [...Object.values(COLUMNS), TEMPLATE_TEXT.lastMonth, TEMPLATE_TEXT.target]
const WIDTHS = [23, 34, 13, 20, 10, 20, 22, 16, 26, 20, 26, 34, 32]
const at = (role: Role): number => ROLES.indexOf(role)
/** The figures an office types into a template. */
const TEMPLATE_FIELDS = VALUE_ROLES

const FIGURES = {
  month: at('month'),
  yearToDate: at('yearToDate'),
  statedPercent: at('statedPercent'),
  statedGrowth: at('statedGrowth'),
} as const
const BASE = at('base')
const NOTE = at('note')

const LINE = { style: 'thin', color: { theme: 0, tint: -0.35 } } as const
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE }
const LOCKED: CellStyle = {
  border: BORDER,
  fill: { type: 'pattern', pattern: 'solid', fgColor: SHADE },
  alignment: { wrapText: true, vertical: 'center' },
}
const OPEN: CellStyle = {
  border: BORDER,
  alignment: { wrapText: true, vertical: 'center' },
  protection: { locked: false },
}

/**
 * The sheet an office fills in and returns: the official columns with what is known; all cells but
 * those to fill are locked, without a password. Nothing illustrative is filled in.
 */
export async function template({ unit, period, sheets }: TemplateMonth): Promise<Blob> {
  const rows = sheets.flatMap((sheet) =>
    sheet.rows.map((row) => templateRow(row, sheet.unit, period)),
  )
  const [only] = sheets
  const isOwn = sheets.length === 1 && only?.unit.id === unit.id
  const title = TEMPLATE_TEXT.title(formatPeriod(period, 'vi'))
  const whose = isOwn ? unit.name.vi : TEMPLATE_TEXT.parts(unit.name.vi)
  // Units of two levels are offered the words of both.
  const bases = sheets.flatMap((sheet) => {
    const words = basesOf(sheet.unit, period, vi)
    return TARGET_BASES.map((base) => words[base])
  })
  const code = isOwn ? formatTemplateCode({ unitId: unit.id, period }) : null
  const filled = filledSheet(rows, period, [title, whose, code], [...new Set(bases)])
  return workbook([filled, guide()], { title, subject: whose })
}

function filledSheet(
  rows: readonly TemplateRow[],
  period: Period,
  [title, whose, code]: readonly [string, string, string | null],
  bases: string[],
): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  const style = (row: number, column: number, cell: Partial<Cell>) =>
    cells.set(`${row},${column}`, cell)
  style(0, 0, { style: { font: { bold: true, size: 14 } } })
  style(1, 0, { style: { font: { bold: true } } })
  style(2, 0, { style: { font: { italic: true } } })
  HEADINGS.forEach((_, column) => {
    style(HEADINGS_AT, column, { style: { ...HEADING, border: BORDER } })
  })
  rows.forEach((row, index) => {
    row.cells.forEach((_, column) => {
      style(FIRST_ROW + index, column, styled(row, column))
    })
  })
  const end = FIRST_ROW + rows.length
  return {
    name: `${TEMPLATE_TEXT.sheet} ${formatPeriodShort(period).replace('/', '-')}`,
    columns: WIDTHS.map((width) => ({ width })),
    // The lines above the headings overflow into the columns beside them.
    rowDefs: heights([[], [], [], HEADINGS, ...rows.map((row) => row.cells)], WIDTHS),
    rows: [
      [cellValue(title)],
      // Beside the values to compare with, where nobody types.
      [cellValue(whose), ...HEADINGS.slice(2).map(() => null), code],
      [TEMPLATE_TEXT.hint],
      HEADINGS,
      ...rows.map((row) => row.cells.map(cellValue)),
    ],
    cells,
    dataValidations: validations(rows, bases),
    protection: {
      sheet: true,
      selectLockedCells: true,
      selectUnlockedCells: true,
      formatColumns: true,
      formatRows: true,
      autoFilter: true,
      sort: true,
    },
    freezePane: { rows: FIRST_ROW, columns: 2 },
    autoFilter: { range: `A${FIRST_ROW}:${letters(HEADINGS.length - 1)}${end}` },
    pageSetup: { ...PRINTED, printTitlesRow: `$${FIRST_ROW}:$${FIRST_ROW}` },
    headerFooter: { oddFooter: '&L&A&R&P/&N' },
  }
}

function styled({ cells, measure, hints }: TemplateRow, column: number): Partial<Cell> {
  const field = TEMPLATE_FIELDS.find((each) => FIGURES[each] === column)
  if (!field) return { style: column === BASE || column === NOTE ? OPEN : LOCKED }
  const value = cells[column]
  const isShare = field === 'statedPercent' || field === 'statedGrowth'
  const isCount = !isShare && measure.kind === 'count'
  const numFmt =
    typeof value === 'number' && Number.isInteger(value) && isCount ? numberFormat(value) : null
  const text = hints[field]
  return {
    style: {
      ...OPEN,
      alignment: { ...OPEN.alignment, horizontal: 'right' },
      // Other cells show every digit typed.
      ...(numFmt && { numFmt }),
    },
    ...(text && { comment: { author: 'Sơ Kết', text } }),
  }
}

/** The hints beside cells, and the checks of what is typed. Text always passes: *gần 25 tỷ đồng*. */
function validations(rows: readonly TemplateRow[], bases: string[]): DataValidation[] {
  const kinds = [...new Set(rows.map((row) => row.measure.kind))]
  return [
    ...kinds.flatMap((kind) => {
      const runs = runsOf(rows, kind)
      const range = runs
        .map(([from, to]) => `${letters(FIGURES.month)}${from}:${letters(FIGURES.yearToDate)}${to}`)
        .join(' ')
      const first = `${letters(FIGURES.month)}${runs[0]?.[0] ?? 1}`
      return [{ ...validation(TEMPLATE_TEXT.figure, ruleOf(kind, first)), range }]
    }),
    {
      ...validation(
        TEMPLATE_TEXT.percent,
        ruleOf('money', `${letters(FIGURES.statedPercent)}${FIRST_ROW + 1}`),
      ),
      range: columnOf(FIGURES.statedPercent, rows.length),
    },
    {
      ...validation({ ...TEMPLATE_TEXT.growth, refusal: '' }, 'TRUE'),
      range: columnOf(FIGURES.statedGrowth, rows.length),
    },
    {
      ...validation(TEMPLATE_TEXT.base, ''),
      type: 'list',
      values: bases,
      errorStyle: 'stop',
      range: columnOf(BASE, rows.length),
    },
    {
      ...validation({ ...TEMPLATE_TEXT.note, refusal: '' }, 'TRUE'),
      range: columnOf(NOTE, rows.length),
    },
  ]
}

const columnOf = (column: number, count: number): string =>
  `${letters(column)}${FIRST_ROW + 1}:${letters(column)}${FIRST_ROW + count}`

const validation = (
  { title, message, refusal }: Record<'title' | 'message' | 'refusal', string>,
  formula1: string,
) =>
  ({
    type: 'custom',
    formula1,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: title,
    inputMessage: message,
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: TEMPLATE_TEXT.refusalTitle,
    errorMessage: refusal,
  }) as const

/** True for any text, and for a number the measure allows. */
function ruleOf(kind: MeasureKind, cell: string): string {
  if (kind === 'count') return `OR(ISTEXT(${cell}),AND(${cell}>=0,${cell}=INT(${cell})))`
  return kind === 'money' ? `OR(ISTEXT(${cell}),${cell}>=0)` : 'TRUE'
}

/** Consecutive rows of one kind of measure, by their numbers in the spreadsheet. */
function runsOf(rows: readonly TemplateRow[], kind: MeasureKind): [from: number, to: number][] {
  const runs: [number, number][] = []
  rows.forEach((row, index) => {
    if (row.measure.kind !== kind) return
    const number = FIRST_ROW + index + 1
    const last = runs.at(-1)
    if (last?.[1] === number - 1) last[1] = number
    else runs.push([number, number])
  })
  return runs
}

const STEP_WIDTH = 100
const stepHeight = (step: string): number => Math.ceil(step.length / STEP_WIDTH) * 17 + 4

function guide(): WriteSheet {
  const text: CellStyle = { alignment: { wrapText: true, vertical: 'top' } }
  const cells = new Map<string, Partial<Cell>>([
    ['0,0', { style: { font: { bold: true, size: 14 } } }],
  ])
  TEMPLATE_TEXT.steps.forEach((_, index) => {
    cells.set(`${index + 1},0`, { style: text })
    cells.set(`${index + 1},1`, { style: text })
  })
  return {
    name: TEMPLATE_TEXT.guide,
    columns: [{ width: 5 }, { width: STEP_WIDTH }],
    rowDefs: new Map(TEMPLATE_TEXT.steps.map((step, i) => [i + 1, { height: stepHeight(step) }])),
    rows: [[TEMPLATE_TEXT.guideTitle], ...TEMPLATE_TEXT.steps.map((step, i) => [i + 1, step])],
    cells,
    protection: { sheet: true },
    pageSetup: { ...PRINTED, printTitlesRow: '$1:$1' },
  }
}
