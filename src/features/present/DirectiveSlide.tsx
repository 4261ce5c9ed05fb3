import type { Conclusion } from '~/browser/outbox/conclusions.ts'
import type { Directive } from '~/domain/report.ts'
import { formatDay } from '~/language/formats/period.ts'
import { useLocale } from '~/ui/locale.tsx'
import { OutboxMark } from './OutboxMark.tsx'
import styles from './Slide.module.css'

interface DirectiveSlideProps {
  readonly directives: readonly Directive[]
  /** The number of the first. */
  readonly start: number
  readonly outbox: readonly Conclusion[]
}

/** Tasks: who, by when, and what became of them. */
export function DirectiveSlide({ directives, start, outbox }: DirectiveSlideProps) {
  const { text } = useLocale()
  return (
    <ol className={styles.list} start={start}>
      {directives.map(({ id, text: words, assignee, due, state }) => {
        const notes = [assignee, due && text.directives.due(formatDay(due))].filter(Boolean)
        return (
          <li key={id}>
            <p>
              {words}
              {state !== 'open' && (
                <b className={styles.state} data-state={state}>
                  {' '}
                  {text.directives.states[state]}
                </b>
              )}
              <OutboxMark id={id} outbox={outbox} />
            </p>
            {notes.length > 0 && <small>{notes.join(' · ')}</small>}
          </li>
        )
      })}
    </ol>
  )
}
