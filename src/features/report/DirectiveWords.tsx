import type { Directive } from '~/domain/report.ts'
import { directiveNotes } from '~/language/sentences/directive-notes.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './DirectiveEditor.module.css'

/** A task in one line: its words, who does it, until when, and its state. */
export function DirectiveWords({ directive }: { directive: Directive }) {
  const { text } = useLocale()
  const notes = directiveNotes(directive, text, text.directives.states[directive.state])
  return (
    <>
      {directive.text} <small className={styles.note}>{notes}</small>
    </>
  )
}
