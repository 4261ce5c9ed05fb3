import { useEffect, useRef } from 'react'

interface DeskKeys {
  /** Moves by a number of months. */
  readonly onStep: (months: number) => void
  /** Opens the publishing preview; `null` if nothing can be published. */
  readonly onPublish: (() => void) | null
}

/** In the notation of `aria-keyshortcuts`. */
export const KEYS = {
  previous: 'Control+Alt+PageUp',
  next: 'Control+Alt+PageDown',
  publish: 'Control+Enter',
} as const

/**
 * The keyboard shortcuts of the sheet. Alt+arrow is the browser's back, Ctrl+PageUp switches its
 * tabs and Ctrl+Alt+arrow belongs to screen readers; Ctrl+Alt+PageUp is free, and close to what
 * switches worksheets in Excel.
 */
export function useDeskKeys(keys: DeskKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { ctrlKey, altKey, shiftKey, metaKey, key } = event
      // An open dialog has its own keys.
      if (!ctrlKey || shiftKey || metaKey || document.querySelector('dialog[open]')) return
      const { onStep, onPublish } = latest.current
      const action = altKey
        ? STEPS[key] && (() => onStep(STEPS[key] ?? 0))
        : key === 'Enter' && onPublish
      if (!action) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

const STEPS: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 }
