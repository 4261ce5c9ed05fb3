import { Fragment } from 'react'
import { attention } from '~/domain/attention.ts'
import { type DeckRow, indicatorSlide, type Slide } from '~/domain/deck.ts'
import { explanationLines } from '~/exports/core/explanation-lines.ts'
import { SLIDE_TEXT } from '~/exports/core/slide-text.ts'
import { capitalized } from '~/language/formats/words.ts'
import { directiveNotes } from '~/language/sentences/directive-notes.ts'
import { finding } from '~/language/sentences/finding.ts'
import { paceSentence } from '~/language/sentences/pace-sentence.ts'
import { OriginMark } from '~/ui/figures/OriginMark.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Notes.module.css'
import type { MonthDeck } from './useMonthDeck.ts'

interface WhatToSayProps {
  readonly slide: Slide
  readonly month: MonthDeck
}

/**
 * What belongs to a slide and is not on it: how its indicators stand, what the body that answers for
 * them explained, and what the meeting before concluded about them.
 */
export function WhatToSay({ slide, month }: WhatToSayProps) {
  const { text, language } = useLocale()
  const words = useText(SLIDE_TEXT)
  const rows = rowsOf(slide)
  return rows.map(({ standing, explanation }) => {
    const { indicator } = standing
    const found = finding(standing, { text, language })
    const tasks = month.lastTasks.filter(({ slideId }) => slideId === indicatorSlide(indicator.id))
    return (
      <section key={indicator.id} className={styles.saying}>
        {rows.length > 1 && <h3>{indicator.name[language]}</h3>}
        <p>
          {found && <b>{capitalized(found)}. </b>}
          {paceSentence(standing, { text, language })}{' '}
          {standing.observation && <OriginMark origin={standing.observation.origin} />}
        </p>
        {explanation && (
          <dl>
            {explanationLines(explanation, language).map(({ label, content }) => (
              <Fragment key={label}>
                <dt>{label}</dt>
                <dd>{content}</dd>
              </Fragment>
            ))}
          </dl>
        )}
        {tasks.length > 0 && (
          <dl>
            <dt>{words.concludedBefore}</dt>
            {tasks.map((task) => (
              <dd key={task.id}>
                {task.text}{' '}
                <small>{directiveNotes(task, text, text.directives.states[task.state])}</small>
              </dd>
            ))}
          </dl>
        )}
      </section>
    )
  })
}

/** Of a group only what needs to be spoken of. */
function rowsOf(slide: Slide): readonly DeckRow[] {
  if (slide.kind === 'indicator') return [slide.row]
  if (slide.kind === 'attention') return slide.rows
  if (slide.kind !== 'group') return []
  const pressing = attention(slide.rows.map(({ standing }) => standing))
  return slide.rows.filter(({ standing }) => pressing.includes(standing))
}
