import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { comparisonQuery } from '~/api/compare.ts'
import { presentedAt } from '~/api/screen.ts'
import { lazyImport } from '~/exports/core/make-file.ts'
import { SheetButtons } from '~/features/downloads/SheetButtons.tsx'
import { COMPARE_TEXT } from '~/language/catalogues/compare.ts'
import { illustrativeMark } from '~/language/formats/illustrative-mark.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { cumulativeColumn, targetColumns } from '~/language/sentences/captions.ts'
import { paceModel } from '~/language/sentences/pace-model.ts'
import { targetPhrase } from '~/language/sentences/phrases.ts'
import { FigureText } from '~/ui/figures/FigureText.tsx'
import { OriginMark } from '~/ui/figures/OriginMark.tsx'
import { PaceBar } from '~/ui/figures/PaceBar.tsx'
import { StatusMark } from '~/ui/figures/StatusMark.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import { DownloadMenu } from '~/ui/primitives/DownloadMenu.tsx'
import { PageTitle } from '~/ui/primitives/PageTitle.tsx'
import styles from './ComparePage.module.css'
import { IndicatorPicker } from './IndicatorPicker.tsx'
import { LevelOnScale, scaleOf } from './LevelOnScale.tsx'
import { ranked } from './ranking.ts'
import type { CompareSort } from './sorts.ts'

const route = getRouteApi('/compare')
const loadRankingSheet = lazyImport(() => import('~/exports/sheets/ranking-sheet.ts'))

/** One indicator in all parts of the unit, ranked. */
export function Ranking({ wanted }: { wanted: string }) {
  const { text, language } = useLocale()
  const words = useText(COMPARE_TEXT)
  const { indicator: _, sort, ...search } = route.useSearch()
  const { data } = useSuspenseQuery(comparisonQuery(wanted, search))
  const { indicator, period, parts: rows } = data
  const hasPercents = rows.some((row) => row.standing.percent !== null)
  const by: CompareSort = sort ?? (hasPercents ? 'percent' : 'value')
  const shown = ranked(rows, by, language)
  const standings = rows.map(({ standing }) => standing)
  const cumulative = cumulativeColumn(standings, { text, language })
  const targets = targetColumns(standings, { text, language })
  // What is true of a whole column is said in its heading.
  const valueMark = illustrativeMark(
    standings.map((each) => each.cumulative),
    text,
  )
  const targetMark = illustrativeMark(
    standings.map(({ target }) => target),
    text,
  )
  // Bars that stand together share a scale.
  const scale = indicator.accumulation === 'flow' ? null : scaleOf(standings)
  const upTo = Math.max(
    100,
    ...standings.map((each) => paceModel(each, { text, language })?.high ?? 0),
  )
  const isIllustrated = rows.some((row) => row.standing.observation?.origin === 'illustrative')

  function rankedBy(): string {
    if (hasPercents) return words.byPercent(targets.percent.toLowerCase())
    return indicator.accumulation === 'flow'
      ? words.byValue(
          cumulative.heading.toLowerCase(),
          standings.some(({ target }) => target),
        )
      : words.byLevel
  }

  return (
    <>
      <PageTitle>{`${words.title}, ${formatPeriod(period, language)}`}</PageTitle>
      <header className={styles.head}>
        <p data-print-only>{data.unit.name[language]}</p>
        <h1>{words.title}</h1>
        <IndicatorPicker indicators={data.indicators} chosen={indicator.id} />
        <p>
          {indicator.name[language]}, {formatPeriod(period, language)}; {rankedBy()}.
        </p>
      </header>
      {rows.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <section className={styles.scroll} tabIndex={0} aria-label={words.title}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.rank}</th>
                <SortHead column="unit" by={by} label={text.columns.unit} />
                <SortHead column="value" by={by} label={cumulative.heading + valueMark} />
                <th scope="col">{targets.target + targetMark}</th>
                <SortHead column="percent" by={by} label={targets.percent} />
                <th scope="col">{text.columns.status}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ unit: part, standing: its, rank }) => (
                <tr key={part.id} aria-current={part.id === search.unit ? 'true' : undefined}>
                  <td>{rank ?? '–'}</td>
                  <th scope="row">
                    <Link
                      to="/indicators/$id"
                      params={{ id: indicator.id }}
                      search={(all) => ({ unit: part.id, period: all.period })}
                    >
                      {part.name[language]}
                    </Link>
                  </th>
                  <td>
                    <FigureText
                      sourced={its.cumulative}
                      measure={indicator.measure}
                      withOrigin={!valueMark}
                    />
                    <Caption words={cumulative.caption(its)} />
                  </td>
                  <td>
                    {targetPhrase(its, { text, language }) ?? '–'}{' '}
                    {its.target && !targetMark && <OriginMark {...its.target} />}
                    <Caption words={targets.caption(its)} />
                  </td>
                  <td>
                    {scale ? (
                      <LevelOnScale standing={its} scale={scale} />
                    ) : (
                      <PaceBar standing={its} upTo={upTo} otherwise="–" />
                    )}
                  </td>
                  <td>
                    <StatusMark status={its.status} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {rows.length > 0 && (
        <p className={styles.files} data-screen-only>
          <DownloadMenu label={text.actions.download}>
            <SheetButtons
              unitName={data.unit.name.vi}
              period={period}
              about={`So sanh ${indicator.name.vi}`}
              sheet={async (signal) => {
                const { rankingSheet } = await loadRankingSheet(signal)
                return rankingSheet(
                  {
                    unit: data.unit,
                    indicator,
                    period,
                    report: data.report,
                    presentedAt: presentedAt(data),
                    rows: shown,
                  },
                  { text, language },
                )
              }}
            />
          </DownloadMenu>
        </p>
      )}
      <footer className={styles.foot}>
        {isIllustrated && <p>{text.illustrativeNote}</p>}
        <p>{text.timeGone.marker}.</p>
      </footer>
    </>
  )
}

const Caption = ({ words }: { words: string }) =>
  words && <small className={styles.caption}>{words}</small>

interface SortHeadProps {
  readonly column: CompareSort
  readonly by: CompareSort
  readonly label: string
}

function SortHead({ column, by, label }: SortHeadProps) {
  const words = useText(COMPARE_TEXT)
  const isSorted = column === by
  const direction = column === 'unit' ? 'ascending' : 'descending'
  return (
    <th scope="col" aria-sort={isSorted ? direction : undefined} data-sorts>
      <Link
        to="/compare"
        search={(all) => ({ ...all, sort: column })}
        resetScroll={false}
        title={words.sortBy(label)}
      >
        {label}
        <span aria-hidden="true">{isSorted ? (column === 'unit' ? ' ▴' : ' ▾') : ''}</span>
      </Link>
    </th>
  )
}
