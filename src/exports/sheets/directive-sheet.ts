import type { Directive } from '../../domain/report.ts'
import { keyOf, optional, type RecordSheet } from './record-sheet.ts'

type Key =
  | 'id'
  | 'unitId'
  | 'unit'
  | 'period'
  | 'text'
  | 'assignee'
  | 'due'
  | 'state'
  | 'carriedFrom'
  | 'slideId'
  | 'meetingId'

/** What the meetings concluded. */
export const DIRECTIVE_SHEET: RecordSheet<Directive, Key> = {
  name: { vi: 'Kết luận chỉ đạo', en: 'Tasks' },
  columns: {
    id: { heading: { vi: 'Mã nhiệm vụ', en: 'Task id' }, width: 20 },
    unitId: { heading: { vi: 'Mã đơn vị', en: 'Unit id' }, width: 16 },
    unit: { heading: { vi: 'Đơn vị', en: 'Unit' }, width: 24 },
    period: { heading: { vi: 'Hội nghị tháng', en: 'Meeting on' }, width: 12 },
    text: { heading: { vi: 'Nội dung', en: 'Task' }, width: 60 },
    assignee: { heading: { vi: 'Đơn vị thực hiện', en: 'Assigned to' }, width: 30 },
    due: { heading: { vi: 'Thời hạn', en: 'Due' }, width: 12 },
    state: { heading: { vi: 'Tình trạng', en: 'State' }, width: 18 },
    carriedFrom: { heading: { vi: 'Chuyển từ nhiệm vụ', en: 'Carried from' }, width: 20 },
    slideId: { heading: { vi: 'Trang trình chiếu', en: 'Slide' }, width: 20 },
    meetingId: { heading: { vi: 'Mã cuộc họp', en: 'Meeting id' }, width: 20 },
  },
  cells: (directive, { text, unitName }) => ({
    id: directive.id,
    unitId: directive.unitId,
    unit: unitName(directive.unitId),
    period: directive.period,
    text: directive.text,
    assignee: directive.assignee,
    due: directive.due,
    state: text.directives.states[directive.state],
    carriedFrom: directive.carriedFrom ?? null,
    slideId: directive.slideId ?? null,
    meetingId: directive.meetingId ?? null,
  }),
  record: (row) => ({
    id: row.text('id'),
    unitId: row.text('unitId'),
    period: row.text('period'),
    text: row.text('text'),
    assignee: row.text('assignee') || null,
    due: row.text('due') || null,
    state: keyOf(row.words.directives.states, row.text('state')),
    ...optional('carriedFrom', row.text('carriedFrom')),
    ...optional('slideId', row.text('slideId')),
    ...optional('meetingId', row.text('meetingId')),
  }),
}
