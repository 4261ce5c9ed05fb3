import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Suspense, useEffect, useState } from 'react'

import { overviewQuery } from '~/api/overview.ts'
import { behindFirst } from '~/domain/attention.ts'
import { nested } from '~/domain/nested.ts'
import { areAllIllustrative } from '~/domain/observation.ts'
import { yearOf } from '~/domain/period.ts'
import { rowsOf } from '~/domain/programme.ts'
import { bySection } from '~/domain/section.ts'
import { useChosenProgramme } from '~/features/programmes/useChosenProgramme.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { capitalized } from '~/language/formats/words.ts'
import { cumulativeColumn, targetColumns } from '~/language/sentences/captions.ts'
import { sourceLine } from '~/language/sentences/source.ts'
import { useLocale } from '~/ui/locale.tsx'
import { optionalPart } from '~/ui/primitives/optional-part.tsx'
import { PageTitle } from '~/ui/primitives/PageTitle.tsx'
import { Attention } from './Attention.tsx'
import { Headline } from './Headline.tsx'
import { IndicatorRow } from './IndicatorRow.tsx'
import type { MonthFilesProps } from './MonthFiles.tsx'
import styles from './OverviewPage.module.css'
import { Tasks } from './Tasks.tsx'
import { TimeGone } from './TimeGone.tsx'

const route = getRouteApi('/')

// Its place is kept until it is there.
const ProgrammeFilter = optionalPart(
  async () => (await import('~/features/programmes/ProgrammeFilter.tsx')).ProgrammeFilter,
)
const MonthFiles = optionalPart(async () => (await import('./MonthFiles.tsx')).MonthFiles)

/** The state of the district: one sentence, then a row for each indicator. */
export function OverviewPage() {
  const { text, language } = useLocale()
  const search = route.useSearch()
  const { data: overview } = useSuspenseQuery(overviewQuery(search))
  const { programmes, period, previous, next, report } = overview
  const programme = useChosenProgramme(overview)
  const rows = programme ? rowsOf(programme, overview.rows) : overview.rows
  usePrefetched(search.unit, [previous, next])

  const standings = rows.map((row) => row.standing)
  const cumulative = cumulativeColumn(standings, { text, language })
  const source = sourceLine(report, text)
  const isBehindFirst = search.order === 'behind'
  // A programme has its own order, and its name over it; what presses has no section.
  const grouped = isBehindFirst
    ? [{ key: 'behind', name: programme?.name[language] ?? '', rows: behindFirst(rows) }]
    : programme
      ? [{ key: programme.id, name: programme.name[language], rows }]
      : bySection(overview.sections, rows, ({ indicator }) => indicator.group).map(
          ({ section, rows }) => ({ key: section.id, name: section.name[language], rows }),
        )
  const isIllustrated = rows.some((row) => row.isIllustrated)
  const isPastIllustrative =
    areAllIllustrative(standings.map(({ samePeriod }) => samePeriod)) &&
    !standings.some(({ observation }) => observation?.statedGrowth)

  return (
    <div className={styles.page}>
      <PageTitle>{`${text.nav.overview}, ${formatPeriod(period, language)}`}</PageTitle>
      <div className={styles.top}>
        <p className={styles.sheetHead} data-print-only>
          <strong>{overview.unit.name[language]}</strong>
          <span>{capitalized(formatPeriod(period, language))}</span>
        </p>
        <Headline standings={standings} />
        <Attention standings={standings} />
        <div className={styles.side}>
          <div className={styles.filter}>
            <Suspense>
              <ProgrammeFilter
                programmes={programmes}
                chosen={programme}
                standings={overview.rows.map((row) => row.standing)}
                period={period}
              />
            </Suspense>
          </div>
          <TimeGone standings={standings} period={period} />
        </div>
      </div>
      <table className={styles.table} role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader">{text.columns.indicator}</th>
            <th role="columnheader">{text.columns.month}</th>
            <th role="columnheader">{cumulative.heading}</th>
            <th role="columnheader">{targetColumns(standings, { text, language }).percent}</th>
            <th role="columnheader" aria-sort={isBehindFirst ? 'descending' : 'none'}>
              <Link
                to="."
                search={(before) => ({ ...before, order: isBehindFirst ? undefined : 'behind' })}
                resetScroll={false}
                className={styles.sort}
                title={isBehindFirst ? text.order.sections : text.order.behind}
              >
                {text.columns.status} <span aria-hidden="true">{isBehindFirst ? '▼' : '↕'}</span>
              </Link>
            </th>
            <th role="columnheader">
              {text.columns.months}
              <small className={styles.key}>
                <i data-kind="now" /> {yearOf(period)} <i data-kind="before" /> {yearOf(period) - 1}
              </small>
            </th>
            <th role="columnheader">
              {text.columns.samePeriod}
              {isPastIllustrative && <i className={styles.mark}>{text.origins.illustrative}</i>}
            </th>
          </tr>
        </thead>
        {grouped.map(({ key, name, rows }) => (
          <tbody key={key} role="rowgroup">
            {name && (
              <tr role="row" className={styles.group}>
                <th role="rowheader" colSpan={7} scope="rowgroup">
                  {name}
                </th>
              </tr>
            )}
            {(isBehindFirst ? rows.map(unnested) : nested(rows, ({ indicator }) => indicator)).map(
              ({ row, depth, isFirst }) => (
                <IndicatorRow
                  key={row.indicator.id}
                  row={row}
                  depth={depth}
                  isFirst={isFirst}
                  caption={cumulative.caption(row.standing)}
                  unitId={overview.unit.id}
                  unitName={overview.unit.name[language]}
                  source={source}
                  isPastMarked={!isPastIllustrative}
                />
              ),
            )}
          </tbody>
        ))}
      </table>
      <TakeAlong search={search} unitName={overview.unit.name.vi} period={period} />
      <Tasks directives={overview.directives} period={period} />
      <footer className={styles.foot}>
        {source && <p>{source}</p>}
        {isIllustrated && <p>{text.illustrativeNote}</p>}
        <p>{text.timeGone.marker}.</p>
      </footer>
    </div>
  )
}

/** Out of its section a part stands without its whole. */
const unnested = <T,>(row: T) => ({ row, depth: 0, isFirst: false })

/** The month's figures as files, fetched on request. */
function TakeAlong(props: MonthFilesProps) {
  const { text } = useLocale()
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className={styles.take}
      data-screen-only
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{text.actions.download}</summary>
      {isOpen && (
        <Suspense>
          <MonthFiles {...props} />
        </Suspense>
      )}
    </details>
  )
}

/** Neighbouring months are fetched once this one is painted, so that a step shows them at once. */
function usePrefetched(unit: string | undefined, periods: readonly (string | null)[]) {
  const client = useQueryClient()
  const wanted = periods.filter((period) => period !== null).join(' ')
  useEffect(() => {
    // A failed neighbour is fetched again, and its failure shown, when it is opened.
    for (const period of wanted.split(' ').filter(Boolean))
      void client.query(overviewQuery({ unit, period })).catch(() => {})
  }, [client, unit, wanted])
}
