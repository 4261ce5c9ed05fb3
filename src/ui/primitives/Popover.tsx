import { type ReactNode, useId, useState } from 'react'

import styles from './Popover.module.css'

interface PopoverProps {
  /** What the button shows. */
  readonly button: ReactNode
  /** What opens. Said after what the button shows, where that does not say it already. */
  readonly label: string
  readonly buttonClassName?: string | undefined
  /** Drawn only while open. */
  readonly children: ReactNode
}

/** A button and what it opens: the platform's popover, closed by Esc, by a click beside it, or by the button. */
export function Popover({ button, label, buttonClassName, children }: PopoverProps) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-expanded={isOpen}
        className={buttonClassName ?? styles.button}
      >
        {button}
        {button !== label && <span className="visually-hidden">. {label}</span>}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className={styles.popover}
        onBeforeToggle={(event) => setOpen(event.newState === 'open')}
      >
        {isOpen && children}
      </div>
    </>
  )
}
