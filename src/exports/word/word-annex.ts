import { AlignmentType } from 'docx'
import type { Period } from '../../domain/period.ts'
import type { Programme } from '../../domain/programme.ts'
import type { Unit } from '../../domain/unit.ts'
import { formatPeriod } from '../../language/formats/period.ts'
import type { SentenceContext } from '../../language/sentences/phrases.ts'
import type { OnProgress } from '../core/make-file.ts'
import type { ReportTable } from '../core/report-table.ts'
import { annexSentences, monthNotes, type NotedMonth, tableNotes } from './annex-notes.ts'
import { ANNEX_TEXT } from './annex-text.ts'
import { heading, line, NOTE_SIZE, officialDocument, SPACE } from './official-document.ts'
import { wordTable } from './word-table.ts'

/** The month an annex reports. */
export interface AnnexMonth extends NotedMonth {
  readonly unit: Unit
  readonly period: Period
  readonly table: ReportTable
  /** Whose count of achieved indicators is told; `null` for none. */
  readonly programme: Programme | null
}

const { CENTER, JUSTIFIED } = AlignmentType

/** The month's annex as a Word document: letterhead, title, table, sentences, notes and page numbers. */
export async function wordAnnex(
  month: AnnexMonth,
  context: SentenceContext,
  onProgress: OnProgress = () => {},
): Promise<Blob> {
  const { unit, period, table } = month
  const { language, text } = context
  const words = ANNEX_TEXT[language]
  const title = words.subject(formatPeriod(period, language))
  onProgress(0.7)
  return officialDocument({
    unit,
    language,
    title,
    children: [
      heading(words.title, 1),
      line(title, { bold: true, alignment: CENTER, after: 2 * SPACE }),
      wordTable(table, text),
      heading(words.sentences, 2),
      ...annexSentences(month, context).map((sentence) =>
        line(sentence, { alignment: JUSTIFIED, indent: true }),
      ),
      heading(words.notes, 2),
      ...[...monthNotes(month, context), ...table.notes, ...tableNotes(table, language)].map(
        (note) => line(note, { size: NOTE_SIZE, after: SPACE / 2 }),
      ),
    ],
  })
}
