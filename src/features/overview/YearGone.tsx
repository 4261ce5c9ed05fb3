import {
  monthOf,
  monthsLeft,
  monthsOfYear,
  type Period,
  shareOfYear,
  yearOf,
} from '~/domain/period.ts'
import { formatShare } from '~/language/formats/quantity.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './YearGone.module.css'

/** How much of the year is gone, which every pace is measured against. */
export function YearGone({ period }: { period: Period }) {
  const { text, language } = useLocale()
  const left = monthsLeft(period)
  const share = formatShare(shareOfYear(period) * 100, language)
  return (
    <section className={styles.year}>
      <h2>{text.yearGone.label}</h2>
      <div className={styles.months} aria-hidden="true">
        {monthsOfYear(yearOf(period)).map((each) => (
          <i key={each} data-gone={monthOf(each) <= monthOf(period) || undefined} />
        ))}
      </div>
      <p>{left === 0 ? text.yearGone.over : text.yearGone.share(share, String(left))}</p>
    </section>
  )
}
