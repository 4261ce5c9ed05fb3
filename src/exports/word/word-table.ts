import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'

import type { Text } from '../../language/catalogues/vi.ts'
import {
  FIGURE_COLUMNS,
  type ReportCell,
  type ReportGroup,
  type ReportRow,
  type ReportTable,
} from '../core/report-table.ts'

/** Millimetres in Word's twentieths of a point. */
export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4)

/** In all 165 mm, the width between the page's margins. */
const WIDTHS_MM = [8, 32, 19, 18, 15, 18, 16, 16, 23] as const
const [, , , , , , , , NOTE_MM] = WIDTHS_MM
/** How far a part is indented under its whole. */
const PART_MM = 3
/** Half points: 11 pt, so that nine columns fit on a portrait page. */
const SIZE = 22
const SMALL = 20

const { CENTER, LEFT, RIGHT } = AlignmentType
type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType]

/** The official table as an editable Word table; its head is repeated on every page. */
export const wordTable = (table: ReportTable, text: Text): Table =>
  new Table({
    width: { size: twips(WIDTHS_MM.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: WIDTHS_MM.map(twips),
    layout: TableLayoutType.FIXED,
    alignment: CENTER,
    margins: { top: twips(0.4), bottom: twips(0.4), left: twips(0.7), right: twips(0.7) },
    rows: [
      headRow(table),
      ...table.groups.flatMap((group) => [
        groupRow(group),
        ...group.rows.map((row) => figureRow(row, text)),
      ]),
    ],
  })

function headRow({ headings }: ReportTable): TableRow {
  const names = [
    headings.number,
    headings.name,
    headings.unit,
    ...FIGURE_COLUMNS.map((column) => headings[column]),
    headings.note,
  ]
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: names.map((name, i) => cell([run(name, { bold: true })], CENTER, WIDTHS_MM[i])),
  })
}

const groupRow = ({ numeral, name }: ReportGroup): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      cell([run(numeral, { bold: true })], CENTER, WIDTHS_MM[0], { keepNext: true }),
      cell([run(name, { bold: true })], LEFT, undefined, {
        keepNext: true,
        columnSpan: WIDTHS_MM.length - 1,
      }),
    ],
  })

function figureRow(row: ReportRow, text: Text): TableRow {
  const italics = row.origin === 'illustrative'
  return new TableRow({
    cantSplit: true,
    children: [
      cell([run(row.number === null ? '' : String(row.number))], CENTER, WIDTHS_MM[0]),
      cell([run(row.name)], LEFT, WIDTHS_MM[1], { indentMm: row.depth * PART_MM }),
      cell([run(row.unit, { italics, size: SMALL })], CENTER, WIDTHS_MM[2]),
      ...FIGURE_COLUMNS.map((column, i) =>
        cell(figureRuns(row.cells[column], italics, text), RIGHT, WIDTHS_MM[i + 3]),
      ),
      cell([run(row.note, { italics, size: SMALL })], LEFT, NOTE_MM),
    ],
  })
}

/** *ước đạt trên* · *1.710*: the qualifier, the number, its unit if it has one, and its mark. */
function figureRuns(figure: ReportCell | null, inItalics: boolean, text: Text): TextRun[] {
  if (!figure) return [run('–')]
  const { qualifier, number, unit } = figure.parts
  const italics = inItalics || figure.origin === 'illustrative'
  return [
    ...(qualifier ? [run(`${qualifier} `, { italics, size: SMALL })] : []),
    run(number, { italics }),
    ...(unit ? [run(` ${unit}`, { italics, size: SMALL })] : []),
    ...(figure.isMarked
      ? [run(` ${unbroken(text.origins[figure.origin])}`, { italics: true, size: SMALL })]
      : []),
  ]
}

/** Words that must stay on one line of a narrow column. */
const unbroken = (words: string): string => words.replaceAll(' ', '\u00a0')

interface RunStyle {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly size?: number
}

const run = (text: string, { bold = false, italics = false, size = SIZE }: RunStyle = {}) =>
  new TextRun({ text, bold, italics, size })

interface CellPlace {
  /** Keep it on the page of the row below. */
  readonly keepNext?: boolean
  readonly columnSpan?: number
  readonly indentMm?: number
}

const cell = (
  runs: readonly TextRun[],
  alignment: Alignment,
  widthMm: number | undefined,
  { keepNext = false, columnSpan = 1, indentMm = 0 }: CellPlace = {},
): TableCell =>
  new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    columnSpan,
    ...(widthMm !== undefined && { width: { size: twips(widthMm), type: WidthType.DXA } }),
    children: [
      new Paragraph({
        alignment,
        keepNext,
        spacing: { after: 0 },
        ...(indentMm > 0 && { indent: { left: twips(indentMm) } }),
        children: runs,
      }),
    ],
  })
