import { type PastUnit, UNIT_KINDS, type Unit } from '../../domain/unit.ts'
import { oneOf, optional, type RecordRow, type RecordSheet } from './record-sheet.ts'

const COLUMNS = {
  id: { heading: { vi: 'Mã đơn vị', en: 'Unit id' }, width: 18 },
  nameVi: { heading: { vi: 'Tên', en: 'Name in Vietnamese' }, width: 30 },
  nameEn: { heading: { vi: 'Tên tiếng Anh', en: 'Name' }, width: 30 },
  kind: { heading: { vi: 'Loại', en: 'Kind' }, width: 12 },
  parentId: { heading: { vi: 'Mã đơn vị cấp trên', en: 'Part of' }, width: 18 },
  since: { heading: { vi: 'Như vậy từ tháng', en: 'So since' }, width: 14 },
  closedFrom: { heading: { vi: 'Thôi hoạt động từ tháng', en: 'Closed from' }, width: 16 },
} as const

type Key = keyof typeof COLUMNS

const cells = ({ id, name, kind, parentId, since, closedFrom }: Unit) => ({
  id,
  nameVi: name.vi,
  nameEn: name.en,
  kind,
  parentId,
  since: since ?? null,
  closedFrom: closedFrom ?? null,
})

const unit = (row: RecordRow<Key>): Unit => ({
  id: row.text('id'),
  kind: oneOf(UNIT_KINDS, row.text('kind')),
  name: { vi: row.text('nameVi'), en: row.text('nameEn') },
  parentId: row.text('parentId') || null,
  ...optional('since', row.text('since')),
  ...optional('closedFrom', row.text('closedFrom')),
})

/** Units as they stand now. */
export const UNIT_SHEET: RecordSheet<Unit, Key> = {
  name: { vi: 'Đơn vị', en: 'Units' },
  columns: COLUMNS,
  cells,
  record: unit,
}

/** Units as they stood until they were renamed or moved. */
export const PAST_UNIT_SHEET: RecordSheet<PastUnit, Key | 'until'> = {
  name: { vi: 'Đơn vị trước đây', en: 'Past units' },
  columns: {
    ...COLUMNS,
    until: { heading: { vi: 'Đến trước tháng', en: 'Until before' }, width: 14 },
  },
  cells: (past) => ({ ...cells(past), until: past.until }),
  record: (row) => ({ ...unit(row), until: row.text('until') }),
}
