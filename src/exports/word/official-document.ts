import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Unit } from '../../domain/unit.ts'
import type { Language } from '../../language/catalogues/language.ts'
import { REPORT_TEXT } from '../../language/catalogues/report.ts'
import { committee } from '../core/committee.ts'
import { ANNEX_TEXT } from './annex-text.ts'
import { twips } from './word-table.ts'

const FONT = 'Times New Roman'
/** Half points: letterhead and text 13 pt, the title 14 pt, notes 12 pt. */
const TEXT_SIZE = 26
const TITLE_SIZE = 28
export const NOTE_SIZE = 24
/** Twentieths of a point. */
export const SPACE = 120
/** Room for a signature and a stamp. */
const SIGNATURE_ROOM = twips(22)

/** A4 and the margins of official party documents (decision 0017). */
const PAGE = {
  size: { width: twips(210), height: twips(297) },
  margin: { top: twips(20), bottom: twips(20), left: twips(30), right: twips(15) },
}

const { CENTER } = AlignmentType

interface OfficialDocument {
  readonly unit: Unit
  readonly language: Language
  /** Of the file, behind the unit's name. */
  readonly title: string
  /** The document's number, where documents of its kind have one: *Số …-TB/HU*. */
  readonly number?: string | undefined
  readonly children: readonly FileChild[]
}

/** A document in the layout of party documents: letterhead, its content, whoever signs, page numbers. */
export function officialDocument(content: OfficialDocument): Promise<Blob> {
  const { unit, language, title, children } = content
  const file = new Document({
    title: `${unit.name[language]}: ${title}`,
    creator: unit.name[language],
    styles: {
      default: {
        document: {
          run: {
            font: FONT,
            size: TEXT_SIZE,
            language: { value: language === 'vi' ? 'vi-VN' : 'en-GB' },
          },
        },
        heading1: { run: { font: FONT, size: TITLE_SIZE, bold: true } },
        heading2: { run: { font: FONT, size: TEXT_SIZE, bold: true } },
      },
    },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: pageNumbers() },
        children: [letterhead(content), ...children, ...signature(unit, language)],
      },
    ],
  })
  return Packer.toBlob(file)
}

/** Committee and office on the left; party, place and date on the right. */
function letterhead({ unit, language, number }: OfficialDocument): Table {
  const words = ANNEX_TEXT[language]
  const { party } = REPORT_TEXT[language]
  const name = unit.name[language].toUpperCase()
  const office = words.offices[unit.kind]
  const none = { style: BorderStyle.NONE, size: 0 }
  const side = (widthMm: number, children: Paragraph[]) =>
    new TableCell({ width: { size: twips(widthMm), type: WidthType.DXA }, children })
  const centred = (
    text: string,
    style: { bold?: boolean; italics?: boolean; underline?: object } = {},
  ) =>
    new Paragraph({
      alignment: CENTER,
      spacing: { after: SPACE / 3 },
      children: [new TextRun({ text, ...style })],
    })
  return new Table({
    width: { size: twips(165), type: WidthType.DXA },
    columnWidths: [twips(75), twips(90)],
    layout: TableLayoutType.FIXED,
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        children: [
          side(75, [
            centred(name, { bold: !office }),
            ...(office ? [centred(office, { bold: true })] : []),
            centred('*'),
            ...(number ? [centred(number)] : []),
          ]),
          side(90, [
            centred(party, { bold: true, underline: {} }),
            centred(words.dateLine(committee(unit.name.vi).place), { italics: true }),
          ]),
        ],
      }),
    ],
  })
}

/**
 * On the right at the end, kept together: the head of the office that issues it, or in the committee's
 * name its secretary, and room for the signature.
 */
function signature({ kind }: Unit, language: Language): Paragraph[] {
  const words = ANNEX_TEXT[language]
  const centred = (
    text: string,
    style: { readonly bold?: boolean; readonly italics?: boolean },
    before: number,
  ) =>
    new Paragraph({
      alignment: CENTER,
      indent: { left: twips(75) },
      keepNext: !style.italics,
      spacing: { before },
      children: [new TextRun({ text, ...style })],
    })
  const { onBehalf, signature: room } = REPORT_TEXT[language]
  const signer = words.offices[kind]
    ? [words.posts.office]
    : [onBehalf(kind), words.posts.committee]
  return [
    ...signer.map((each, i) => centred(each, { bold: true }, i === 0 ? 3 * SPACE : 0)),
    centred(room, { italics: true }, SIGNATURE_ROOM),
  ]
}

/** A heading: of the document, centred, or of a part. */
export const heading = (text: string, level: 1 | 2): Paragraph =>
  new Paragraph({
    text,
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    keepNext: true,
    spacing: { before: 2 * SPACE, after: level === 1 ? 0 : SPACE },
    ...(level === 1 && { alignment: CENTER }),
  })

interface LineStyle {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly size?: number
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType]
  readonly after?: number
  /** The first line is indented, as in official documents. */
  readonly indent?: boolean
}

/** A paragraph of the text. */
export function line(text: string, style: LineStyle): Paragraph {
  const { bold = false, italics = false, size = TEXT_SIZE, after = SPACE, alignment } = style
  return new Paragraph({
    ...(alignment && { alignment }),
    ...(style.indent && { indent: { firstLine: twips(10) } }),
    spacing: { after },
    children: [new TextRun({ text, bold, italics, size })],
  })
}

const pageNumbers = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: TEXT_SIZE })],
      }),
    ],
  })
