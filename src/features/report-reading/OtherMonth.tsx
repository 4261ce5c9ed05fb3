import type { Period } from '~/domain/period.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import type { About } from '~/reading/prose/about.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Review.module.css'
import { REVIEW_TEXT } from './text.ts'

interface OtherMonthProps {
  /** The month of the sheet. */
  readonly period: Period
  readonly about: About
  readonly quoted: string
  readonly onOpen: (period: Period) => void
  readonly onStay: () => void
}

/** Says that a report is about another month than the sheet, and leads there. */
export function OtherMonth({ period, about, quoted, onOpen, onStay }: OtherMonthProps) {
  const { language } = useLocale()
  const words = useText(REVIEW_TEXT)
  const month = formatPeriod(about.period, language)
  return (
    <div role="alert" className={styles.otherMonth}>
      <p>{words.otherMonth(quoted, month, formatPeriod(period, language))}</p>
      <p className={styles.actions}>
        <button type="button" data-main onClick={() => onOpen(about.period)}>
          {words.openMonth(month)}
        </button>
        <button type="button" onClick={onStay}>
          {words.stay(formatPeriod(period, language))}
        </button>
      </p>
    </div>
  )
}
