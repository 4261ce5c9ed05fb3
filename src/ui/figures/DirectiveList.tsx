import { useLocation } from '@tanstack/react-router'

import type { Directive } from '~/domain/report.ts'
import { directiveAnchor } from '~/language/formats/anchor.ts'
import { formatDay } from '~/language/formats/period.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './DirectiveList.module.css'

/** The tasks a meeting set, in its order. */
export function DirectiveList({ directives }: { directives: readonly Directive[] }) {
  const { text } = useLocale()
  const found = useLocation({ select: ({ hash }) => hash })
  if (directives.length === 0) return <p className={styles.note}>{text.directives.none}</p>
  return (
    <ol className={styles.list}>
      {directives.map(({ id, text: words, assignee, due, state }) => {
        const notes = [
          assignee,
          due && text.directives.due(formatDay(due)),
          state !== 'open' && text.directives.states[state],
        ].filter(Boolean)
        return (
          <li
            key={id}
            id={directiveAnchor(id)}
            data-found={found === directiveAnchor(id) || undefined}
          >
            {words}
            {notes.length > 0 && <small className={styles.note}> {notes.join(' · ')}</small>}
          </li>
        )
      })}
    </ol>
  )
}
