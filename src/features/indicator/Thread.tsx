import type { History } from '~/domain/history.ts'
import type { Indicator } from '~/domain/indicator.ts'
import type { Period } from '~/domain/period.ts'
import { type Moment, threadOf } from '~/domain/thread.ts'
import { SLIDE_TEXT } from '~/exports/core/slide-text.ts'
import { formatPeriodShort } from '~/language/formats/period.ts'
import { formatFigure } from '~/language/formats/quantity.ts'
import { directiveNotes } from '~/language/sentences/directive-notes.ts'
import { OriginMark } from '~/ui/figures/OriginMark.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Thread.module.css'
import { INDICATOR_TEXT } from './text.ts'

interface ThreadProps {
  readonly indicator: Indicator
  readonly period: Period
  readonly history: History
  readonly recorded: Parameters<typeof threadOf>[0]
}

/**
 * What was asked, answered and concluded about the indicator, and what came of it, as one line in time.
 * Absent where it would only repeat this month's question and answer.
 */
export function Thread({ indicator, period, history, recorded }: ThreadProps) {
  const words = useText(INDICATOR_TEXT)
  const moments = threadOf(recorded, history, period)
  const isMore = moments.some((each) => each.kind === 'conclusion' || each.period !== period)
  if (!isMore) return null
  return (
    <section className={styles.thread} aria-label={words.thread}>
      <h2>{words.thread}</h2>
      <ol>
        {moments.map((moment, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: moments have no id, and never change places.
          <li key={i} data-kind={moment.kind}>
            <time dateTime={moment.period}>{formatPeriodShort(moment.period)}</time>
            <div>
              <MomentText moment={moment} indicator={indicator} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function MomentText({ moment, indicator }: { moment: Moment; indicator: Indicator }) {
  const { text, language } = useLocale()
  const words = useText(INDICATOR_TEXT)
  const slides = useText(SLIDE_TEXT)
  switch (moment.kind) {
    case 'question':
      return (
        <>
          <b>{words.asked}</b> {moment.explanation.question}{' '}
          <small>{moment.explanation.askedBy.name}</small>
        </>
      )
    case 'answer': {
      const { cause, remedy, answeredBy } = moment.explanation
      return (
        <>
          <b>{slides.cause}</b> {cause} <b>{slides.remedy}</b> {remedy}{' '}
          <small>{answeredBy?.name}</small>
        </>
      )
    }
    case 'conclusion': {
      const { directive } = moment
      return (
        <>
          <b>{words.concluded}</b> {directive.text}{' '}
          <small>{directiveNotes(directive, text, text.directives.states[directive.state])}</small>
        </>
      )
    }
    case 'outcome': {
      const { month, yearToDate } = moment.observation
      const said = [
        month && words.inMonth(formatFigure(month, indicator.measure, language)),
        yearToDate && words.soFar(formatFigure(yearToDate, indicator.measure, language)),
      ]
      return (
        <>
          <b>{words.outcome}</b> {said.filter(Boolean).join('; ')}{' '}
          <OriginMark origin={moment.observation.origin} />
        </>
      )
    }
  }
}
