import type { Period } from '../../domain/period.ts'
import { withoutDiacritics } from '../../language/formats/spelling.ts'
import { committee } from './committee.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The files a reader can download: how their names begin and end, and their media types. */
export const FILE_KINDS = {
  annex: { start: 'Phu-luc', extension: 'docx', type: DOCX },
  notice: { start: 'Thong-bao-ket-luan', extension: 'docx', type: DOCX },
  slides: {
    start: 'So-ket',
    extension: 'pptx',
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
  standalone: { start: 'So-ket', extension: 'html', type: 'text/html' },
  template: { start: 'Bieu-nhap', extension: 'xlsx', type: XLSX },
  figures: { start: 'So-lieu', extension: 'xlsx', type: XLSX },
  'figures-csv': { start: 'So-lieu', extension: 'csv', type: 'text/csv;charset=utf-8' },
  everything: { start: 'Toan-bo-so-lieu', extension: 'xlsx', type: XLSX },
  'everything-csv': { start: 'Toan-bo-so-lieu', extension: 'zip', type: 'application/zip' },
  'everything-json': {
    start: 'Toan-bo-so-lieu',
    extension: 'json',
    type: 'application/json',
  },
  picture: { start: 'Bieu-do', extension: 'png', type: 'image/png' },
} as const
export type FileKind = keyof typeof FILE_KINDS

/**
 * *Phu-luc_Huyen-Cau-Ke_2021-04.docx*: the kind, the place and the month, in letters that survive
 * old mail programs and memory sticks. Files of one kind and place sort by month.
 *
 * @param unit - the unit's Vietnamese name; of *Huyện ủy Cầu Kè* the place, *Huyện Cầu Kè*
 * @param about - what the file is about, if not the month as a whole
 */
export function fileName(kind: FileKind, unit: string, period: Period, about = ''): string {
  const { start, extension } = FILE_KINDS[kind]
  const parts = [start, plainName(about), plainName(committee(unit).area), period]
  return `${parts.filter(Boolean).join('_')}.${extension}`
}

/** Words in ASCII letters and digits, joined by hyphens. */
export const plainName = (words: string): string =>
  withoutDiacritics(words)
    .replace(/[^A-Za-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
