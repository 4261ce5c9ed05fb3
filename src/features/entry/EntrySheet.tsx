import { type KeyboardEvent, useRef, useState } from 'react'

import type { Sheet } from '~/api/sheets.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { CELLS } from '~/reading/row/typed-row.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { SHEET } from './cell-focus.ts'
import { EntryRow } from './EntryRow.tsx'
import styles from './Sheet.module.css'
import { ENTRY_TEXT } from './text.ts'
import type { SheetEditing } from './useSheet.ts'

interface EntrySheetProps {
  readonly sheet: Sheet
  readonly editing: SheetEditing
  readonly isEditable: boolean
}

/** The month as a table, a row per indicator; arrows and Enter move between cells. */
export function EntrySheet({ sheet, editing, isEditable }: EntrySheetProps) {
  const { text, language } = useLocale()
  const words = useText(ENTRY_TEXT)
  const table = useRef<HTMLTableElement>(null)
  const ids = sheet.rows.map((row) => row.indicator.id)

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (isEditable && (event.ctrlKey || event.metaKey) && !event.altKey) {
      const key = event.key.toLowerCase()
      const kind = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : 'undo'
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      editing.dispatch({ kind })
      return
    }
    const [down, across] = stepOf(event)
    const cell = event.target as HTMLElement
    if ((down === 0 && across === 0) || cell.dataset.row === undefined) return
    const row = Number(cell.dataset.row) + down
    const column = Number(cell.dataset.column) + across
    const next = table.current?.querySelector<HTMLInputElement>(
      `[data-row="${row}"][data-column="${column}"]`,
    )
    if (!next) return
    event.preventDefault()
    next.focus()
    next.select()
  }

  return (
    <>
      <p className={styles.saving} role="status">
        <SavingState editing={editing} hasDraft={sheet.rows.some(({ entry }) => entry)} />
        {editing.isOffline && <strong>{words.offline}</strong>}
        {editing.refusal && <strong>{editing.refusal.message}</strong>}
        {editing.outboxCount > editing.waiting && (
          <span>
            {words.unreadRows(formatNumber(editing.outboxCount - editing.waiting, language))}
          </span>
        )}
      </p>
      <table ref={table} id={SHEET} className={styles.sheet} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col">{text.columns.indicator}</th>
            <th scope="col">{words.columns.before}</th>
            {CELLS.map((field) => (
              <th key={field} scope="col">
                {words.columns[field]}
              </th>
            ))}
            <th scope="col">{words.columns.note}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row, index) => (
            <EntryRow
              key={row.indicator.id}
              row={row}
              period={sheet.period}
              index={index}
              editing={editing}
              isEditable={isEditable}
              idsFromHere={ids.slice(index)}
            />
          ))}
        </tbody>
      </table>
    </>
  )
}

interface SavingStateProps {
  readonly editing: SheetEditing
  readonly hasDraft: boolean
}

function SavingState({ editing, hasDraft }: SavingStateProps) {
  const words = useText(ENTRY_TEXT)
  const isWaiting = editing.waiting > 0
  // Nothing is saved of a sheet that nobody has touched.
  const [isTouched, setTouched] = useState(hasDraft)
  if (isWaiting && !isTouched) setTouched(true)
  if (editing.isOffline || editing.refusal || !isTouched) return null
  return <span>{isWaiting ? words.saving : words.saved}</span>
}

/** Rows down and columns across that a key moves. Within a text the arrows move the caret. */
function stepOf(event: KeyboardEvent): readonly [down: number, across: number] {
  if (event.altKey || event.ctrlKey || event.metaKey) return [0, 0]
  const input = event.target
  if (!(input instanceof HTMLInputElement)) return [0, 0]
  const { selectionStart, selectionEnd, value } = input
  const isAll = selectionStart === 0 && selectionEnd === value.length
  switch (event.key) {
    case 'Enter':
      return [event.shiftKey ? -1 : 1, 0]
    case 'ArrowDown':
      return [1, 0]
    case 'ArrowUp':
      return [-1, 0]
    case 'ArrowLeft':
      return !event.shiftKey && (isAll || selectionEnd === 0) ? [0, -1] : [0, 0]
    case 'ArrowRight':
      return !event.shiftKey && (isAll || selectionStart === value.length) ? [0, 1] : [0, 0]
    default:
      return [0, 0]
  }
}
