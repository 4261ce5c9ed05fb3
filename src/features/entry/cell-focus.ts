import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'

/** The sheet's hash: `/entry#sheet` focuses its first editable cell. */
export const SHEET = 'sheet'

/** The hash of the table that says which units have handed in. */
export const HAND_INS = 'hand-ins'

/** The hash of an indicator's row: `/entry#row-new-businesses`. */
export const rowName = (indicatorId: string): string => `row-${indicatorId}`

/** Focuses a row's or the sheet's first editable cell, else its first cell. */
export function focusCell(name: string): void {
  const place = document.getElementById(name)
  const cell =
    place?.querySelector<HTMLInputElement>('input[data-row]:not([readonly])') ??
    place?.querySelector<HTMLInputElement>('input[data-row]')
  cell?.focus()
  cell?.select()
}

/** Focuses the cell that the address names, once: publishing or reopening does not move it. */
export function useFocusFromHash(): void {
  const hash = useLocation({ select: (location) => location.hash })
  useEffect(() => {
    if (hash !== '') focusCell(hash)
  }, [hash])
}
