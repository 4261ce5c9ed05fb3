import { type ReactNode, useId, useState } from 'react'

import styles from './Popover.module.css'

interface PopoverProps {
  /** The content of the button. */
  readonly button: ReactNode
  /** Names what opens; read out after the button's content unless it is the same. */
  readonly label: string
  readonly buttonClassName?: string | undefined
  /** The button looks like the text around it. */
  readonly isInText?: boolean
  /** Rendered only while open. */
  readonly children: ReactNode
}

/** A button with the platform's popover, closed by Escape, a click outside, or the button. */
export function Popover({ button, label, buttonClassName, isInText, children }: PopoverProps) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-expanded={isOpen}
        className={buttonClassName ?? (isInText ? styles.inText : styles.button)}
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
