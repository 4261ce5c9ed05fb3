import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'

/** A place of the grid: row 0 is the head, the indicators follow; columns are months from 0. */
export interface Place {
  readonly row: number
  readonly column: number
}

/**
 * One stop for Tab in a whole grid, moved within it by the arrows, Home and End (with Ctrl: to the
 * first and last place). Places carry `data-row` and `data-column`.
 *
 * @returns what the grid listens with, and which of its places Tab reaches
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

/** Where a key leads; `null` for a key of somebody else's. Beyond an edge there is nothing to go to. */
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
