import type { ReactNode } from 'react'

import type { Directive } from '~/domain/report.ts'
import { directiveNotes } from '~/language/sentences/directive-notes.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './Slide.module.css'

interface TaskStripProps {
  readonly title: string
  readonly tasks: readonly Directive[]
  /** Which ones are shown if not all fit; the others are counted. */
  readonly keep: 'first' | 'last'
  readonly mark: (task: Directive) => ReactNode
}

const SHOWN = 2

/** The tasks of a slide, below its content. */
export function TaskStrip({ title, tasks, keep, mark }: TaskStripProps) {
  const { text } = useLocale()
  if (tasks.length === 0) return null
  return (
    <aside className={styles.tasks} aria-label={title}>
      <b>{title}:</b>
      <ul>
        {(keep === 'first' ? tasks.slice(0, SHOWN) : tasks.slice(-SHOWN)).map((task) => (
          <li key={task.id} className={keep === 'last' ? styles.concluded : undefined}>
            <span>{[task.text, directiveNotes(task, text)].filter(Boolean).join(' · ')}</span>
            {mark(task)}
          </li>
        ))}
      </ul>
      {tasks.length > SHOWN && <span>+{tasks.length - SHOWN}</span>}
    </aside>
  )
}
