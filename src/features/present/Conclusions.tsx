import type { Conclusion } from '~/browser/outbox/conclusions.ts'
import type { Directive } from '~/domain/report.ts'
import { formatDay } from '~/language/formats/period.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { OutboxMark } from './OutboxMark.tsx'
import styles from './Slide.module.css'
import { PRESENT_TEXT } from './text.ts'

interface ConclusionsProps {
  /** Of this meeting, on this slide. */
  readonly conclusions: readonly Directive[]
  readonly outbox: readonly Conclusion[]
}

const SHOWN = 2

/** What was just concluded on this slide: the newest, and how many more. */
export function Conclusions({ conclusions, outbox }: ConclusionsProps) {
  const { text } = useLocale()
  const { meeting: words } = useText(PRESENT_TEXT)
  if (conclusions.length === 0) return null
  return (
    <aside className={styles.tasks} aria-label={words.concluded}>
      <b>{words.concluded}:</b>
      <ul>
        {conclusions.slice(-SHOWN).map((task) => (
          <li key={task.id} className={styles.concluded}>
            <span>
              {task.text}
              {task.assignee && ` · ${task.assignee}`}
              {task.due && ` · ${text.directives.due(formatDay(task.due))}`}
            </span>
            <OutboxMark id={task.id} outbox={outbox} />
          </li>
        ))}
      </ul>
      {conclusions.length > SHOWN && <span>+{conclusions.length - SHOWN}</span>}
    </aside>
  )
}
