import { Fragment } from 'react'
import type { DeckRow } from '~/domain/deck.ts'
import { explanationLines } from '~/exports/core/explanation-lines.ts'
import { monthsModel } from '~/language/formats/months-model.ts'
import { figureParts } from '~/language/formats/quantity.ts'
import { capitalized } from '~/language/formats/words.ts'
import { cumulativeCaption } from '~/language/sentences/captions.ts'
import { finding } from '~/language/sentences/finding.ts'
import { missingWords } from '~/language/sentences/missing.ts'
import { reportSentence } from '~/language/sentences/report-sentence.ts'
import { spanCaption } from '~/language/sentences/target-caption.ts'
import { EventNotes } from '~/ui/charts/EventNotes.tsx'
import { StaticMonthsChart } from '~/ui/charts/StaticMonthsChart.tsx'
import { OriginMark } from '~/ui/figures/OriginMark.tsx'
import { PaceBar } from '~/ui/figures/PaceBar.tsx'
import { StatusMark } from '~/ui/figures/StatusMark.tsx'
import { useLocale } from '~/ui/locale.tsx'
import styles from './Slide.module.css'

/** One figure, readable across a hall, with its pace, its months and one sentence. */
export function IndicatorSlide({ row }: { row: DeckRow }) {
  const { text, language } = useLocale()
  const { standing, history, corrections, explanation, events } = row
  const { indicator, cumulative } = standing
  const parts = cumulative && figureParts(cumulative.figure, indicator.measure, language)
  const found = finding(standing, { text, language })
  const model = monthsModel(standing, history, indicator.name[language], events)
  return (
    <div className={styles.indicator}>
      <div className={styles.figure}>
        {parts ? (
          <p className={styles.numeral} data-long={parts.number.length > 5 || undefined}>
            {parts.qualifier && <i>{parts.qualifier}</i>}
            <b>{parts.number}</b>
            <span>{parts.unit}</span>
          </p>
        ) : (
          <p>{capitalized(missingWords(standing, { text, language }))}</p>
        )}
        {cumulative && (
          <p className={styles.caption}>
            {capitalized(cumulativeCaption(standing, { text, language }))}{' '}
            <OriginMark origin={cumulative.origin} />
          </p>
        )}
        <div className={styles.pace}>
          <PaceBar standing={standing} />
        </div>
        <StatusMark status={standing.status} />
        {found && <p className={styles.found}>{capitalized(found)}</p>}
        {standing.otherSpans.map((each) => (
          <p key={each.span} className={styles.caption}>
            {spanCaption(each, { text, language })}
          </p>
        ))}
        {explanation && (
          <dl className={styles.explanation}>
            {explanationLines(explanation, language).map(({ label, content }) => (
              <Fragment key={label}>
                <dt>{label}</dt>
                <dd>{content}</dd>
              </Fragment>
            ))}
          </dl>
        )}
      </div>
      <div className={styles.chart}>
        <StaticMonthsChart model={model} linePx={26} />
      </div>
      <EventNotes model={model} className={styles.events} />
      <p className={styles.sentence}>{reportSentence(standing, { text, language }, corrections)}</p>
    </div>
  )
}
