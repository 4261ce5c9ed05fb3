import { useLocation } from '@tanstack/react-router'

import type { Directive } from '~/domain/report.ts'
import { directiveAnchor } from '~/language/formats/anchor.ts'
import { directiveNotes } from '~/language/sentences/directive-notes.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './DirectiveList.module.css'

/** The tasks that a meeting set, in its order. */
export function DirectiveList({ directives }: { directives: readonly Directive[] }) {
  const { text } = useLocale()
  const found = useLocation({ select: ({ hash }) => hash })
  if (directives.length === 0) return <p className={styles.note}>{text.directives.none}</p>
  return (
    <ol className={styles.list}>
      {directives.map((task) => {
        const { state } = task
        const anchor = directiveAnchor(task.id)
        const notes = directiveNotes(task, text, state !== 'open' && text.directives.states[state])
        return (
          <li key={task.id} id={anchor} data-found={found === anchor || undefined}>
            {task.text}
            {notes && <small className={styles.note}> {notes}</small>}
          </li>
        )
      })}
    </ol>
  )
}
