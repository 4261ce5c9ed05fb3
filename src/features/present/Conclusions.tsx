import type { Conclusion } from '~/browser/outbox/conclusions.ts'
import type { Directive } from '~/domain/report.ts'
import { formatDay } from '~/language/formats/period.ts'
import { useSpeech } from '~/ui/locale.tsx'
import styles from './Slide.module.css'
import { UnsentMark } from './UnsentMark.tsx'
import { usePresentText } from './words.ts'

interface ConclusionsProps {
  /** Of this meeting, on this slide. */
  readonly conclusions: readonly Directive[]
  readonly unsent: readonly Conclusion[]
}

const SHOWN = 2

/** What was just concluded on this slide: the newest, and how many more. */
export function Conclusions({ conclusions, unsent }: ConclusionsProps) {
  const { text } = useSpeech()
  const { meeting: words } = usePresentText()
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
            <UnsentMark id={task.id} unsent={unsent} />
          </li>
        ))}
      </ul>
      {conclusions.length > SHOWN && <span>+{conclusions.length - SHOWN}</span>}
    </aside>
  )
}
