import type { SheetRow } from '~/api/sheets.ts'
import { formatInstant } from '~/format/instant.ts'
import { formatTyped } from '~/format/typed-figure.ts'
import { useSpeech } from '~/i18n/text.tsx'
import styles from './Sheet.module.css'
import { CELLS, measureOf } from './typed-row.ts'
import type { SheetEditing } from './useSheet.ts'
import { useEntryText } from './words.ts'

/** Somebody else saved the row meanwhile: what they saved, beside what is typed here. */
export function Conflict({ row, editing }: { row: SheetRow; editing: SheetEditing }) {
  const { language } = useSpeech()
  const words = useEntryText()
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
