import type { Observation } from '../../domain/observation.ts'
import { passageOf } from '../../domain/passage.ts'
import type { Language } from '../../language/catalogues/language.ts'
import { yes } from './figure-cells.ts'
import type { RecordColumn, RecordRow } from './record-sheet.ts'
import type { SheetCell } from './sheet-table.ts'

/** What has to be known of an observation beside its figures. */
export interface Remarks {
  readonly cutOff: string | null
  readonly scopeAssumed: boolean
  readonly note: string
  /** The sentences of the report it was read from. */
  readonly sentence: string
}

export type RemarkKey = keyof Remarks

export const REMARK_COLUMNS: Readonly<Record<RemarkKey, RecordColumn>> = {
  cutOff: { heading: { vi: 'Ngày chốt số', en: 'Counted up to' }, width: 14 },
  scopeAssumed: { heading: { vi: 'Đọc là lũy kế', en: 'Read as the year’s figure' }, width: 14 },
  note: { heading: { vi: 'Ghi chú', en: 'Note' }, width: 36 },
  sentence: { heading: { vi: 'Câu chữ trong báo cáo', en: 'Words of the report' }, width: 60 },
}

/** @param words - of the report; empty where they are not known, and then no sentence is told */
export const remarksOf = (observation: Observation | null, words: string): Remarks => ({
  cutOff: observation?.cutOff ?? null,
  scopeAssumed: observation?.scopeAssumed ?? false,
  note: observation?.note ?? '',
  sentence: passageOf(words, observation?.evidence ?? [])?.text ?? '',
})

export const remarkCells = (
  { cutOff, scopeAssumed, note, sentence }: Remarks,
  language: Language,
): Readonly<Record<RemarkKey, SheetCell>> => ({
  cutOff,
  scopeAssumed: yes(scopeAssumed, language),
  note,
  sentence,
})

export const remarksFrom = (row: RecordRow<RemarkKey>): Remarks => ({
  cutOff: row.text('cutOff') || null,
  scopeAssumed: row.text('scopeAssumed') !== '',
  note: row.text('note'),
  sentence: row.text('sentence'),
})
