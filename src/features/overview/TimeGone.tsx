import { shareGone } from '~/domain/pace.ts'
import type { Period } from '~/domain/period.ts'
import { periodsFrom } from '~/domain/period.ts'
import { monthsLeft } from '~/domain/projection.ts'
import { monthsOfSpan, yearSpan } from '~/domain/span.ts'
import type { Standing } from '~/domain/standing.ts'
import { formatShare } from '~/language/formats/quantity.ts'
import { spanWords } from '~/language/sentences/span.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './TimeGone.module.css'

interface TimeGoneProps {
  readonly standings: readonly Standing[]
  readonly period: Period
}

/** How much time is gone of the span that all targets share, or else of the year: what pace is measured against. */
export function TimeGone({ standings, period }: TimeGoneProps) {
  const { text, language } = useLocale()
  const judged = standings.filter(({ target }) => target)
  const [first = { span: yearSpan(period), months: monthsOfSpan(yearSpan(period)) }] = judged
  const isShared = judged.every(({ span }) => span === first.span)
  const span = isShared ? first.span : yearSpan(period)
  const months = isShared ? first.months : monthsOfSpan(span)
  const { short } = spanWords(span, { text, language })
  const left = monthsLeft(period, months)
  return (
    <section className={styles.time}>
      <h2>{text.timeGone.label}</h2>
      <div className={styles.months} aria-hidden="true">
        {periodsFrom(months.from, months.to).map((each) => (
          <i key={each} data-gone={each <= period || undefined} />
        ))}
      </div>
      <p>
        {left === 0
          ? text.timeGone.over(short)
          : text.timeGone.share(
              formatShare(shareGone(period, months) * 100, language),
              short,
              String(left),
            )}
      </p>
    </section>
  )
}
