import type { Directive } from '~/domain/report.ts'
import { formatDay } from '~/language/formats/period.ts'
import { useSpeech } from '~/ui/locale.tsx'
import styles from './Desk.module.css'
import { useDirectiveText } from './words.ts'

/** A task in one line: its words, who does it, until when, and how it stands. */
export function DirectiveWords({ directive }: { directive: Directive }) {
  const { text } = useSpeech()
  const words = useDirectiveText()
  const { assignee, due, state } = directive
  const notes = [assignee, due && text.directives.due(formatDay(due)), words.states[state]]
  return (
    <>
      {directive.text} <small className={styles.note}>{notes.filter(Boolean).join(' · ')}</small>
    </>
  )
}
