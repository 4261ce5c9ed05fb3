import { Link } from '@tanstack/react-router'

import { monthOf, monthsOfYear, yearOf } from '~/domain/period.ts'
import { formatMonthShort } from '~/language/formats/month-short.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './PeriodPicker.module.css'
import type { ShownScreen } from './screen.ts'

/** All published months, a line a year, newest first. */
export function PeriodPicker({ screen: { periods, period } }: { screen: ShownScreen }) {
  const { language } = useLocale()
  const published = new Set(periods.map((each) => each.period))
  const years = [...new Set(periods.map((each) => yearOf(each.period)))]
  return (
    <div className={styles.years}>
      {years.map((year) => (
        <div key={year}>
          <h3>{year}</h3>
          <ol>
            {monthsOfYear(year).map((each) => (
              <li key={each}>
                {published.has(each) ? (
                  <Link
                    to="."
                    search={(before) => ({
                      ...before,
                      period: each,
                      edition: undefined,
                      at: undefined,
                    })}
                    resetScroll={false}
                    aria-label={formatPeriod(each, language)}
                    aria-current={each === period ? 'date' : undefined}
                    onClick={(event) =>
                      event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
                    }
                  >
                    {formatMonthShort(monthOf(each), language)}
                  </Link>
                ) : (
                  <span>{formatMonthShort(monthOf(each), language)}</span>
                )}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  )
}
