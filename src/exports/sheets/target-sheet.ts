import type { Target } from '../../domain/target.ts'
import { quantityUnit } from '../core/amount-unit.ts'
import { type FigureKey, figureCells, figureColumns, figureFrom } from './figure-cells.ts'
import { keyOf, optional, type RecordSheet } from './record-sheet.ts'

type Key =
  | 'unitId'
  | 'unit'
  | 'year'
  | 'indicatorId'
  | 'indicator'
  | 'base'
  | 'measure'
  | FigureKey<'figure'>
  | 'origin'
  | 'document'

/** The values set for a year. */
export const TARGET_SHEET: RecordSheet<Target, Key> = {
  name: { vi: 'Chỉ tiêu năm', en: 'Targets' },
  columns: {
    unitId: { heading: { vi: 'Mã đơn vị', en: 'Unit id' }, width: 16 },
    unit: { heading: { vi: 'Đơn vị', en: 'Unit' }, width: 24 },
    year: { heading: { vi: 'Năm', en: 'Year' }, width: 8, format: '0' },
    indicatorId: { heading: { vi: 'Mã chỉ tiêu', en: 'Indicator id' }, width: 24 },
    indicator: { heading: { vi: 'Chỉ tiêu', en: 'Indicator' }, width: 40 },
    base: { heading: { vi: 'Căn cứ giao', en: 'Set by' }, width: 26 },
    measure: { heading: { vi: 'Đơn vị tính', en: 'Measured in' }, width: 14 },
    ...figureColumns('figure', { vi: 'Chỉ tiêu cả năm', en: 'Target' }),
    origin: { heading: { vi: 'Nguồn gốc số liệu', en: 'Origin' }, width: 18 },
    document: { heading: { vi: 'Văn bản giao', en: 'Document' }, width: 40 },
  },
  cells: (target, { language, text, unitName, indicator }) => {
    const counted = indicator(target.indicatorId)
    return {
      unitId: target.unitId,
      unit: unitName(target.unitId),
      year: target.year,
      indicatorId: target.indicatorId,
      indicator: counted?.name[language] ?? null,
      base: text.bases[target.base],
      measure: counted ? quantityUnit(counted.measure, language) : null,
      ...figureCells('figure', target.figure, language),
      origin: text.origins[target.origin],
      document: target.document ?? null,
    }
  },
  record: (row) => {
    const figure = figureFrom(row, 'figure')
    const year = row.number('year')
    if (figure === null || year === null) throw new RangeError('a target has a year and a value')
    return {
      indicatorId: row.text('indicatorId'),
      unitId: row.text('unitId'),
      year,
      base: keyOf(row.words.bases, row.text('base')),
      figure,
      origin: keyOf(row.words.origins, row.text('origin')),
      ...optional('document', row.text('document')),
    }
  },
}
