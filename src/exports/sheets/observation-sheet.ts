import type { Localized } from '../../domain/indicator.ts'
import {
  type Evidence,
  type Observation,
  STATED_FIELDS,
  type StatedField,
} from '../../domain/observation.ts'
import type { Language } from '../../language/catalogues/language.ts'
import { quantityUnit } from '../core/amount-unit.ts'
import { type FigureKey, figureCells, figureColumns, figureFrom, yes } from './figure-cells.ts'
import { keyOf, optional, type RecordSheet } from './record-sheet.ts'

type Key =
  | 'unitId'
  | 'unit'
  | 'period'
  | 'indicatorId'
  | 'indicator'
  | 'measure'
  | FigureKey<StatedField>
  | 'base'
  | 'origin'
  | 'scopeAssumed'
  | 'cutOff'
  | 'note'
  | 'evidence'
  | 'sentence'

const FIELDS: Readonly<Record<StatedField, Localized>> = {
  month: { vi: 'tháng', en: 'month' },
  yearToDate: { vi: 'lũy kế', en: 'year to date' },
  statedPercent: { vi: 'tỷ lệ', en: 'percent' },
}

/** Published figures: money in đồng, percent 0–100, every word that came with a number. */
export const OBSERVATION_SHEET: RecordSheet<Observation, Key> = {
  name: { vi: 'Số liệu', en: 'Figures' },
  columns: {
    unitId: { heading: { vi: 'Mã đơn vị', en: 'Unit id' }, width: 16 },
    unit: { heading: { vi: 'Đơn vị', en: 'Unit' }, width: 24 },
    period: { heading: { vi: 'Tháng', en: 'Month' }, width: 10 },
    indicatorId: { heading: { vi: 'Mã chỉ tiêu', en: 'Indicator id' }, width: 24 },
    indicator: { heading: { vi: 'Chỉ tiêu', en: 'Indicator' }, width: 40 },
    measure: { heading: { vi: 'Đơn vị tính', en: 'Measured in' }, width: 14 },
    ...figureColumns('month', { vi: 'Thực hiện trong tháng', en: 'In the month' }),
    ...figureColumns('yearToDate', { vi: 'Lũy kế từ đầu năm', en: 'Year to date' }),
    ...figureColumns('statedPercent', {
      vi: 'Tỷ lệ % so với chỉ tiêu năm',
      en: 'Percent of the year’s target',
    }),
    base: { heading: { vi: 'So với', en: 'Of which target' }, width: 24 },
    origin: { heading: { vi: 'Nguồn gốc số liệu', en: 'Origin' }, width: 18 },
    scopeAssumed: {
      heading: { vi: 'Lời văn không rõ, đọc là lũy kế', en: 'Read as the year’s figure' },
      width: 18,
    },
    cutOff: { heading: { vi: 'Ngày chốt số', en: 'Counted up to' }, width: 14 },
    note: { heading: { vi: 'Ghi chú', en: 'Note' }, width: 40 },
    evidence: {
      heading: { vi: 'Vị trí trong lời văn báo cáo', en: 'Place in the report’s words' },
      width: 30,
    },
    sentence: {
      heading: { vi: 'Câu chữ trong báo cáo', en: 'Words of the report' },
      width: 60,
    },
  },
  cells: (observation, { language, text, unitName, indicator, sentence }) => {
    const { unitId, period, indicatorId, statedPercent, origin, cutOff, note } = observation
    const counted = indicator(indicatorId)
    return {
      unitId,
      unit: unitName(unitId),
      period,
      indicatorId,
      indicator: counted?.name[language] ?? null,
      measure: counted ? quantityUnit(counted.measure, language) : null,
      ...figureCells('month', observation.month, language),
      ...figureCells('yearToDate', observation.yearToDate, language),
      ...figureCells('statedPercent', statedPercent, language),
      base: statedPercent && text.bases[statedPercent.base],
      origin: text.origins[origin],
      scopeAssumed: yes(observation.scopeAssumed, language),
      cutOff,
      note: note ?? null,
      evidence: observation.evidence.map((each) => writePlace(each, language)).join('; '),
      sentence: sentence(observation),
    }
  },
  record: (row) => {
    const percent = figureFrom(row, 'statedPercent')
    return {
      indicatorId: row.text('indicatorId'),
      unitId: row.text('unitId'),
      period: row.text('period'),
      month: figureFrom(row, 'month'),
      yearToDate: figureFrom(row, 'yearToDate'),
      statedPercent: percent && { ...percent, base: keyOf(row.words.bases, row.text('base')) },
      origin: keyOf(row.words.origins, row.text('origin')),
      scopeAssumed: row.text('scopeAssumed') !== '',
      cutOff: row.text('cutOff') || null,
      evidence: readPlaces(row.text('evidence'), row.language),
      ...optional('note', row.text('note')),
    }
  },
}

/** *lũy kế 40–52* */
const writePlace = ({ field, start, end }: Evidence, language: Language): string =>
  `${FIELDS[field][language]} ${start}–${end}`

const readPlaces = (text: string, language: Language): Evidence[] =>
  text === '' ? [] : text.split('; ').map((place) => readPlace(place, language))

function readPlace(place: string, language: Language): Evidence {
  const [, name, start, end] = /^(.+) (\d+)–(\d+)$/.exec(place) ?? []
  const field = STATED_FIELDS.find((each) => FIELDS[each][language] === name)
  if (field === undefined) throw new RangeError(`${place} is no place of a figure`)
  return { field, start: Number(start), end: Number(end) }
}
