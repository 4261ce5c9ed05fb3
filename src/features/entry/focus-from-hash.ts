import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'

/** Names the sheet as a whole in an address: `/entry#sheet` begins in its first open cell. */
export const SHEET = 'sheet'

/** Names the row of an indicator in an address: `/entry#row-new-businesses`. */
export const rowName = (indicatorId: string): string => `row-${indicatorId}`

/** Puts the focus into a row, or into the sheet: the first cell that can be written, else the first. */
export function focusCell(name: string): void {
  const place = document.getElementById(name)
  const cell =
    place?.querySelector<HTMLInputElement>('input[data-row]:not([readonly])') ??
    place?.querySelector<HTMLInputElement>('input[data-row]')
  cell?.focus()
  cell?.select()
}

/** Begins where the address says, once: what is published or reopened here moves nobody. */
export function useArrival(): void {
  const hash = useLocation({ select: (location) => location.hash })
  useEffect(() => {
    if (hash !== '') focusCell(hash)
  }, [hash])
}
