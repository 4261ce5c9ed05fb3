import type { SheetRow } from '~/api/sheets.ts'
import { formatInstant } from '~/language/formats/instant.ts'
import { CELLS, measureOf } from '~/reading/row/typed-row.ts'
import { formatTyped } from '~/reading/typed/typed-figure.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Sheet.module.css'
import { ENTRY_TEXT } from './text.ts'
import type { SheetEditing } from './useSheet.ts'

/** A row that somebody else saved meanwhile: their figures, and the choice between both. */
export function Conflict({ row, editing }: { row: SheetRow; editing: SheetEditing }) {
  const { language } = useLocale()
  const words = useText(ENTRY_TEXT)
  const { id } = row.indicator
  const theirs = editing.conflicts[id]
  return (
    <tr className={styles.conflict}>
      <td colSpan={2}>
        <strong>
          {theirs
            ? words.conflict(theirs.savedBy.name, formatInstant(theirs.savedAt, language))
            : words.conflictEmpty}
        </strong>
      </td>
      {CELLS.map((field) => {
        const figure = theirs?.[field]
        return (
          <td key={field} data-label={words.columns[field]}>
            {figure ? formatTyped(figure, measureOf(row, field)) : words.none}
          </td>
        )
      })}
      <td>
        <button type="button" onClick={() => editing.settle(id, true)}>
          {words.mine}
        </button>{' '}
        <button type="button" onClick={() => editing.settle(id, false)}>
          {words.theirs}
        </button>
      </td>
    </tr>
  )
}
