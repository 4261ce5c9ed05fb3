import { type ReactNode, useEffect, useId, useRef } from 'react'

import styles from './Dialog.module.css'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  /** Called on Escape; true keeps the dialog open. A browser closes it at the second Escape. */
  readonly onEscape?: () => boolean
  readonly children: ReactNode
}

/** The platform's modal dialog: traps the focus, closes on Escape, returns the focus. */
export function Dialog({ title, onClose, onEscape, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = ref.current
    const before = document.activeElement
    // jsdom has no `showModal`.
    if (dialog?.showModal) dialog.showModal()
    else dialog?.setAttribute('open', '')
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-labelledby={id}
      onClose={onClose}
      onCancel={(event) => {
        // A chooser of files that is cancelled within says so too.
        if (event.target === event.currentTarget && onEscape?.()) event.preventDefault()
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  )
}
