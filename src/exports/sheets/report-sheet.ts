import type { Report } from '../../domain/report.ts'
import { oneOf, optional, type RecordColumn, type RecordSheet } from './record-sheet.ts'

const STATUSES = ['draft', 'published', 'reopened'] as const

// No cell of a spreadsheet holds more than 32 767 characters, and a report may have 200 000.
const PIECE = 30_000
const PIECES = ['text1', 'text2', 'text3', 'text4', 'text5', 'text6', 'text7'] as const
type Piece = (typeof PIECES)[number]

type Key =
  | 'unitId'
  | 'unit'
  | 'period'
  | 'status'
  | 'meetingDate'
  | 'sourceName'
  | 'sourceUrl'
  | 'reopenReason'
  | Piece

const PROSE = Object.fromEntries(
  PIECES.map((piece, index): [Piece, RecordColumn] => {
    const number = index === 0 ? '' : ` (${index + 1})`
    return [piece, { heading: { vi: `Lời văn${number}`, en: `Words${number}` }, width: 60 }]
  }),
) as Record<Piece, RecordColumn>

/** Reports that are or were published, with their words. */
export const REPORT_SHEET: RecordSheet<Report, Key> = {
  name: { vi: 'Báo cáo', en: 'Reports' },
  columns: {
    unitId: { heading: { vi: 'Mã đơn vị', en: 'Unit id' }, width: 16 },
    unit: { heading: { vi: 'Đơn vị', en: 'Unit' }, width: 24 },
    period: { heading: { vi: 'Tháng', en: 'Month' }, width: 10 },
    status: { heading: { vi: 'Tình trạng', en: 'Status' }, width: 12 },
    meetingDate: { heading: { vi: 'Ngày họp', en: 'Meeting' }, width: 12 },
    sourceName: { heading: { vi: 'Nguồn', en: 'Source' }, width: 36 },
    sourceUrl: { heading: { vi: 'Địa chỉ nguồn', en: 'Address of the source' }, width: 36 },
    reopenReason: { heading: { vi: 'Lý do mở lại', en: 'Reopened because' }, width: 30 },
    ...PROSE,
  },
  cells: (report, { unitName }) => {
    const pieces = piecesOf(report.text)
    return {
      unitId: report.unitId,
      unit: unitName(report.unitId),
      period: report.period,
      status: report.status,
      meetingDate: report.meetingDate,
      sourceName: report.source?.name ?? null,
      sourceUrl: report.source?.url ?? null,
      reopenReason: report.reopenReason ?? null,
      ...(Object.fromEntries(PIECES.map((piece, i) => [piece, pieces[i] ?? null])) as Record<
        Piece,
        string | null
      >),
    }
  },
  record: (row) => ({
    unitId: row.text('unitId'),
    period: row.text('period'),
    status: oneOf(STATUSES, row.text('status')),
    meetingDate: row.text('meetingDate') || null,
    source:
      row.text('sourceName') === ''
        ? null
        : { name: row.text('sourceName'), url: row.text('sourceUrl') || null },
    text: PIECES.map((piece) => row.text(piece)).join(''),
    ...optional('reopenReason', row.text('reopenReason')),
  }),
}

/** @throws RangeError for a text longer than a report may be */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  let start = 0
  while (start < text.length) {
    let end = Math.min(start + PIECE, text.length)
    // The two halves of a character stay together.
    if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end -= 1
    pieces.push(text.slice(start, Math.max(end, start + 1)))
    start = Math.max(end, start + 1)
  }
  if (pieces.length > PIECES.length) throw new RangeError(`a report of ${text.length} characters`)
  return pieces
}
