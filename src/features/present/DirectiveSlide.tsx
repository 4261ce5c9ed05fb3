import type { Conclusion } from '~/browser/outbox/conclusions.ts'
import type { Directive } from '~/domain/report.ts'
import { directiveNotes } from '~/language/sentences/directive-notes.ts'
import { useLocale } from '~/ui/locale.tsx'
import { OutboxMark } from './OutboxMark.tsx'
import styles from './Slide.module.css'

interface DirectiveSlideProps {
  readonly directives: readonly Directive[]
  /** The number of the first. */
  readonly start: number
  readonly outbox: readonly Conclusion[]
}

/** Tasks: who, by when, and their state. */
export function DirectiveSlide({ directives, start, outbox }: DirectiveSlideProps) {
  const { text } = useLocale()
  return (
    <ol className={styles.list} start={start}>
      {directives.map((task) => {
        const { id, state } = task
        const notes = directiveNotes(task, text)
        return (
          <li key={id}>
            <p>
              {task.text}
              {state !== 'open' && (
                <b className={styles.state} data-state={state}>
                  {' '}
                  {text.directives.states[state]}
                </b>
              )}
              <OutboxMark id={id} outbox={outbox} />
            </p>
            {notes && <small>{notes}</small>}
          </li>
        )
      })}
    </ol>
  )
}
