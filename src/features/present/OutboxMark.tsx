import type { Conclusion } from '~/browser/outbox/conclusions.ts'
import { useText } from '~/ui/locale.tsx'
import styles from './Slide.module.css'
import { PRESENT_TEXT } from './text.ts'

interface OutboxMarkProps {
  /** Of a task. */
  readonly id: string
  readonly outbox: readonly Conclusion[]
}

/** Marks a task that the server does not have yet. */
export function OutboxMark({ id, outbox }: OutboxMarkProps) {
  const { meeting: words } = useText(PRESENT_TEXT)
  const found = outbox.find((each) => each.id === id)
  if (!found) return null
  return (
    <b className={styles.state} data-state="overdue">
      {' '}
      {found.refusal === null ? words.waiting : words.refused}
    </b>
  )
}
