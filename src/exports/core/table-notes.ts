import type { Language } from '../../language/catalogues/language.ts'
import { ANNEX_TEXT } from '../word/annex-text.ts'
import { FIGURE_COLUMNS, type ReportTable } from './report-table.ts'

/** What a reader of the table has to be told below it: only the marks that stand in it are explained. */
export function tableNotes({ groups }: ReportTable, language: Language): string[] {
  const { legend } = ANNEX_TEXT[language]
  const rows = groups.flatMap((group) => group.rows)
  const cells = rows.flatMap((row) => FIGURE_COLUMNS.map((column) => row.cells[column]))
  const has = {
    illustrative: [...rows, ...cells].some((each) => each?.origin === 'illustrative'),
    derived: cells.some((cell) => cell?.isMarked && cell.origin === 'derived'),
    estimated: cells.some((cell) => cell?.isEstimated),
    missing: cells.some((cell) => cell === null),
  }
  const marks = ['estimated', 'derived', 'illustrative', 'missing'] as const
  return marks.filter((mark) => has[mark]).map((mark) => legend[mark])
}
