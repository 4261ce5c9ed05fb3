import type { Directive } from '~/domain/report.ts'
import { SLIDE_TEXT } from '~/exports/core/slide-text.ts'
import { formatDay } from '~/language/formats/period.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Slide.module.css'

interface OpenTasksProps {
  /** Concluded on this slide at the last meeting, and not done. */
  readonly tasks: readonly Directive[]
  /** The day of this meeting; `null` where the report does not say. */
  readonly meetingDate: string | null
}

const SHOWN = 2

/** What was concluded on this slide and is still to be done comes back on it. */
export function OpenTasks({ tasks, meetingDate }: OpenTasksProps) {
  const { text } = useLocale()
  const words = useText(SLIDE_TEXT)
  if (tasks.length === 0) return null
  const isOverdue = ({ state, due }: Directive) =>
    state === 'overdue' || (due !== null && meetingDate !== null && due < meetingDate)
  return (
    <aside className={styles.tasks} aria-label={words.openHere}>
      <b>{words.openHere}:</b>
      <ul>
        {tasks.slice(0, SHOWN).map((task) => (
          <li key={task.id}>
            {task.text}
            {task.assignee && ` · ${task.assignee}`}
            {task.due && ` · ${text.directives.due(formatDay(task.due))}`}
            {isOverdue(task) && <b data-overdue> {words.overdue}</b>}
          </li>
        ))}
      </ul>
      {tasks.length > SHOWN && <span>+{tasks.length - SHOWN}</span>}
    </aside>
  )
}
