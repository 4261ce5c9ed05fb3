import type { ReactNode } from 'react'

import styles from './Notice.module.css'

interface NoticeProps {
  readonly title: string
  readonly body?: ReactNode
  /** What can be done now. */
  readonly children?: ReactNode
}

/** A screen with nothing to show: the reason, and a way out. */
export const Notice = ({ title, body, children }: NoticeProps) => (
  <section className={styles.notice}>
    <h1>{title}</h1>
    {body && <p>{body}</p>}
    {children && <p className={styles.ways}>{children}</p>}
  </section>
)
