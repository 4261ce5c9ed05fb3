import type { Directive } from '~/domain/report.ts'
import { formatDay } from '~/language/formats/period.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './DirectiveEditor.module.css'
import { DIRECTIVE_TEXT } from './text.ts'

/** A task in one line: its words, who does it, until when, and how it stands. */
export function DirectiveWords({ directive }: { directive: Directive }) {
  const { text } = useLocale()
  const words = useText(DIRECTIVE_TEXT)
  const { assignee, due, state } = directive
  const notes = [assignee, due && text.directives.due(formatDay(due)), words.states[state]]
  return (
    <>
      {directive.text} <small className={styles.note}>{notes.filter(Boolean).join(' · ')}</small>
    </>
  )
}
