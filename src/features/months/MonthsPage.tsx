import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'

import { coverageQuery } from '~/api/coverage.ts'
import { periodsQuery } from '~/api/periods.ts'
import { sessionQuery } from '~/api/session.ts'
import { unitsQuery } from '~/api/units.ts'
import { monthAtWork, unitAtWork } from '~/domain/at-work.ts'
import { countStates, coveredMonths, nextWithoutReport } from '~/domain/coverage.ts'
import { isPeriod, periodOf, yearOf } from '~/domain/period.ts'
import { instantNow } from '~/language/formats/clock.ts'
import { dayOf } from '~/language/formats/instant.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import office from '~/ui/primitives/office-screen.module.css'
import { PageTitle } from '~/ui/primitives/PageTitle.tsx'
import { Legend } from './CellMark.tsx'
import { CoverageGrid } from './CoverageGrid.tsx'
import styles from './Months.module.css'
import { MONTHS_TEXT } from './text.ts'

const route = getRouteApi('/entry/months')

/**
 * Which figures of a year are reported, derived, illustrative or missing, month by month. Without a
 * year in the address, that of the newest month.
 */
export function MonthsPage() {
  const words = useText(MONTHS_TEXT)
  const { unit: addressed, period, year } = route.useSearch()
  const { data: session } = useQuery(sessionQuery())
  const { data: units = [], isSuccess: isKnown } = useQuery(unitsQuery())
  const unit = unitAtWork(units, addressed, session?.account?.unitId)
  const { data: periods, isError } = useQuery({
    ...periodsQuery(unit),
    enabled: unit !== undefined,
  })
  const own = units.find(({ id }) => id === unit)
  const newest =
    periods || isError ? (periods?.[0]?.period ?? monthAtWork([], dayOf(instantNow()), own)) : null
  const month = period !== undefined && isPeriod(period) ? period : newest
  const shown = year ?? (month === null ? null : yearOf(month))
  return (
    <>
      <PageTitle>{words.months}</PageTitle>
      {isKnown && unit === undefined && <p>{words.noUnit}</p>}
      {unit !== undefined && shown !== null && <Year unit={unit} year={shown} />}
    </>
  )
}

function Year({ unit, year }: { unit: string; year: number }) {
  const { language } = useLocale()
  const words = useText(MONTHS_TEXT)
  const { data: coverage } = useSuspenseQuery(coverageQuery(unit, year))
  const months = coveredMonths(coverage.rows).filter(
    ({ period }) => coverage.months.find((each) => each.period === period)?.isThere,
  )
  const to = (other: number) => ({ unit, year: other })
  return (
    <>
      <header className={office.head}>
        <h1>{words.heading(String(year), coverage.unit.name[language])}</h1>
        <nav aria-label={words.year} className={styles.years} data-screen-only>
          <Link to="/entry/months" search={to(year - 1)} aria-label={words.previous}>
            ←
          </Link>
          <strong>{year}</strong>
          <Link to="/entry/months" search={to(year + 1)} aria-label={words.next}>
            →
          </Link>
        </nav>
      </header>
      <Summary unit={unit} months={months} year={year} />
      <CoverageGrid key={`${unit} ${year}`} coverage={coverage} />
      <Legend isClosedShown={months.some(({ states }) => states.includes('not-asked'))} />
      <p className={styles.hint} data-screen-only>
        {words.keys}
      </p>
    </>
  )
}

interface SummaryProps {
  readonly unit: string
  readonly year: number
  readonly months: ReturnType<typeof coveredMonths>
}

/** The year in a sentence, with a link to the next month to enter. */
function Summary({ unit, year, months }: SummaryProps) {
  const { language } = useLocale()
  const words = useText(MONTHS_TEXT)
  const counts = countStates(months.flatMap(({ states }) => states))
  const reported = months.filter(({ states }) => states.includes('reported')).length
  const next = nextWithoutReport(months, periodOf(year - 1, 12))
  const isEmpty = counts.reported + counts.derived + counts.illustrative === 0
  const parts = (['reported', 'derived', 'illustrative', 'missing'] as const)
    .filter((state) => counts[state] > 0)
    .map((state) => `${formatNumber(counts[state], language)} ${words.states[state]}`)
  return (
    <p className={styles.summary}>
      {isEmpty
        ? words.empty(String(year))
        : words.summary(formatNumber(reported, language), String(months.length))}{' '}
      {!isEmpty && <span>{`${words.cells(parts.join(', '))} `}</span>}
      {next ? (
        <Link to="/entry" search={{ unit, period: next }} hash="sheet" data-screen-only>
          {words.begin(formatPeriod(next, language))}
        </Link>
      ) : (
        months.length > 0 && words.complete
      )}
    </p>
  )
}
