import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

import { coverageQuery } from '~/api/coverage.ts'
import type { SheetKey } from '~/api/sheets.ts'
import { coveredMonths, nextWithoutReport } from '~/domain/coverage.ts'
import { yearOf } from '~/domain/period.ts'
import { ENTRY_TEXT } from '~/features/sheet-editing/text.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { SHEET } from './focus-from-hash.ts'
import styles from './Office.module.css'

/** After a month is published: the way to the next one of which no report has said anything. */
export function NextMonth({ unit, period }: SheetKey) {
  const { language } = useLocale()
  const words = useText(ENTRY_TEXT)
  const year = yearOf(period)
  const { data: thisYear } = useQuery(coverageQuery(unit, year))
  const { data: nextYear } = useQuery(coverageQuery(unit, year + 1))
  const way = useRef<HTMLAnchorElement>(null)
  const isKnown = thisYear !== undefined && nextYear !== undefined
  // The button that had the focus went with the dialog: the work goes on from here.
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
