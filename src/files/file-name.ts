import type { Period } from '../domain/period.ts'
import { committee } from './committee.ts'

/** The files a reader takes along: how their names begin and end, and what they are. */
export const FILE_KINDS = {
  annex: {
    start: 'Phu-luc',
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  slides: {
    start: 'So-ket',
    extension: 'pptx',
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
  'closed-room': { start: 'So-ket', extension: 'html', type: 'text/html' },
  picture: { start: 'Bieu-do', extension: 'png', type: 'image/png' },
} as const
export type FileKind = keyof typeof FILE_KINDS

/**
 * *Phu-luc_Huyen-Cau-Ke_2021-04.docx*: the kind, the place and the month, in letters that survive
 * old mail programs and memory sticks. Files of one kind and place sort by month.
 *
 * @param unit - the unit's Vietnamese name; of *Huyện ủy Cầu Kè* the place, *Huyện Cầu Kè*
 */
export function fileName(kind: FileKind, unit: string, period: Period): string {
  const { start, extension } = FILE_KINDS[kind]
  return `${[start, plain(committee(unit).area), period].filter(Boolean).join('_')}.${extension}`
}

/** Words in letters without marks, joined by hyphens. */
const plain = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
