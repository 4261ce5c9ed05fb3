import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'

/** A cell of the grid: row 0 is the header, indicators follow; columns are months from 0. */
export interface Place {
  readonly row: number
  readonly column: number
}

/**
 * Makes a grid one Tab stop, moved by the arrows, Home and End (with Ctrl: to the first and last
 * cell). Cells carry `data-row` and `data-column`.
 *
 * @returns the props of the grid, and whether Tab reaches a cell
 */
export function useRovingFocus(size: { readonly rows: number; readonly columns: number }) {
  const grid = useRef<HTMLTableElement>(null)
  const [active, setActive] = useState<Place>({ row: 0, column: 0 })
  const last = { row: size.rows - 1, column: size.columns - 1 }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) return
    const from = placeOf(event.target)
    const to = from && placeAfter(event.key, event.ctrlKey, from, last)
    if (!to) return
    event.preventDefault()
    grid.current
      ?.querySelector<HTMLElement>(`[data-row="${to.row}"][data-column="${to.column}"]`)
      ?.focus()
  }
  const onFocus = (event: FocusEvent) => {
    const place = placeOf(event.target)
    if (place) setActive(place)
  }
  const isActive = ({ row, column }: Place): boolean =>
    row === Math.min(active.row, last.row) && column === active.column
  return { listeners: { ref: grid, onKeyDown, onFocus }, isActive }
}

function placeOf(target: EventTarget): Place | null {
  const { row, column } = (target as HTMLElement).dataset
  return row === undefined ? null : { row: Number(row), column: Number(column) }
}

/** The cell a key leads to, never beyond an edge; `null` for a key with no meaning here. */
export function placeAfter(key: string, isFar: boolean, from: Place, last: Place): Place | null {
  const { row, column } = from
  if (key === 'Home') return { row: isFar ? 0 : row, column: 0 }
  if (key === 'End') return { row: isFar ? last.row : row, column: last.column }
  if (isFar) return null
  const within = (value: number, most: number) => Math.max(0, Math.min(value, most))
  switch (key) {
    case 'ArrowUp':
      return { row: within(row - 1, last.row), column }
    case 'ArrowDown':
      return { row: within(row + 1, last.row), column }
    case 'ArrowLeft':
      return { row, column: within(column - 1, last.column) }
    case 'ArrowRight':
      return { row, column: within(column + 1, last.column) }
    default:
      return null
  }
}
