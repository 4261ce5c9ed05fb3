import { useEffect, useRef } from 'react'

interface DeskKeys {
  /** Goes so many months forth, or back. */
  readonly onStep: (months: number) => void
  /** Shows what would be published; absent where nothing can be. */
  readonly onPublish: (() => void) | null
}

/** As `aria-keyshortcuts` names them, and the page tells them. */
export const KEYS = {
  previous: 'Control+Alt+PageUp',
  next: 'Control+Alt+PageDown',
  publish: 'Control+Enter',
} as const

/**
 * The keys of the desk. Alt with an arrow is the browser's way back, Ctrl with a page key turns its
 * tabs, and screen readers move through tables by Ctrl, Alt and an arrow; Ctrl, Alt and a page key
 * are nobody's, and near to what turns the sheets of a workbook.
 */
export function useDeskKeys(keys: DeskKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { ctrlKey, altKey, shiftKey, metaKey, key } = event
      // A dialog has the word until it is closed.
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
