import { type ReactNode, useId } from 'react'

import styles from './DownloadMenu.module.css'
import popover from './Popover.module.css'

interface DownloadMenuProps {
  /** *Tải về* */
  readonly label: string
  /** One button for each file. They stay when the menu closes, and so does what they are making. */
  readonly children: ReactNode
}

/** One button for all files that a screen gives, with the platform's popover. */
export function DownloadMenu({ label, children }: DownloadMenuProps) {
  const id = useId()
  return (
    <span className={styles.place} data-screen-only>
      <button type="button" popoverTarget={id} className={styles.button}>
        {label} <span aria-hidden="true">▾</span>
      </button>
      <span id={id} popover="auto" className={`${popover.popover} ${styles.menu}`}>
        {children}
      </span>
    </span>
  )
}
