import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

import { coverageQuery } from '~/api/coverage.ts'
import type { MonthKey } from '~/api/screen.ts'
import { coveredMonths, nextWithoutReport } from '~/domain/coverage.ts'
import { yearOf } from '~/domain/period.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { SHEET } from './cell-focus.ts'
import styles from './Office.module.css'
import { ENTRY_TEXT } from './text.ts'

/** After publishing: a link to the next month without a report. */
export function NextMonth({ unit, period }: MonthKey) {
  const { language } = useLocale()
  const words = useText(ENTRY_TEXT)
  const year = yearOf(period)
  const { data: thisYear } = useQuery(coverageQuery(unit, year))
  const { data: nextYear } = useQuery(coverageQuery(unit, year + 1))
  const way = useRef<HTMLAnchorElement>(null)
  const isKnown = thisYear !== undefined && nextYear !== undefined
  // The focused button closed with its dialog, so focus moves here.
  useEffect(() => {
    if (isKnown) way.current?.focus()
  }, [isKnown])
  if (!isKnown) return null
  const months = [thisYear, nextYear].flatMap(({ rows }) => coveredMonths(rows))
  const next = nextWithoutReport(months, period)
  return (
    <p className={styles.next}>
      {words.published}{' '}
      {next === null ? (
        <Link ref={way} to="/entry/months" search={{ unit, year }}>
          {words.noneLeft}
        </Link>
      ) : (
        <Link ref={way} to="/entry" search={{ unit, period: next }} hash={SHEET}>
          {words.nextMonth(formatPeriod(next, language))}
        </Link>
      )}
    </p>
  )
}
