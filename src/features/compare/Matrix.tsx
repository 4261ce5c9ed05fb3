import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { matrixQuery } from '~/api/compare.ts'
import { standingsIn } from '~/domain/matrix.ts'
import type { Standing } from '~/domain/standing.ts'
import { VERDICTS, type Verdict } from '~/domain/status.ts'
import { COMPARE_TEXT } from '~/language/catalogues/compare.ts'
import { illustrativeMark } from '~/language/formats/illustrative-mark.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { StatusMark } from '~/ui/figures/StatusMark.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import { PageTitle } from '~/ui/primitives/PageTitle.tsx'
import styles from './ComparePage.module.css'
import { IndicatorPicker } from './IndicatorPicker.tsx'
import { MatrixTable } from './MatrixTable.tsx'

const route = getRouteApi('/compare')

/** Which part of the unit has trouble with what, at one glance. */
export function Matrix() {
  const { text, language } = useLocale()
  const words = useText(COMPARE_TEXT)
  const { indicator: _, sort: __, ...search } = route.useSearch()
  const { data } = useSuspenseQuery(matrixQuery(search))
  const { unit, rows, indicators, period } = data
  const troubled = rows.filter(({ troubles }) => troubles > 0)
  const standings = standingsIn(rows)
  const isIllustrated = standings.some(({ observation }) => observation?.origin === 'illustrative')
  const mark = illustrativeMark(
    standings.map(({ cumulative }) => cumulative),
    text,
  )

  function summary(): string {
    if (standings.every(({ status }) => status.kind === 'none')) return words.unjudged
    const [all, when] = [formatNumber(rows.length, language), formatPeriod(period, language)]
    return troubled.length > 0
      ? words.troubled(formatNumber(troubled.length, language), all, when)
      : words.untroubled(all, when)
  }

  return (
    <>
      <PageTitle>{`${words.title}, ${formatPeriod(period, language)}`}</PageTitle>
      <header className={styles.head}>
        <p data-print-only>{unit.name[language]}</p>
        <h1>{words.title}</h1>
        <IndicatorPicker indicators={indicators} chosen="" />
        {rows.length > 0 && <p>{`${summary()}${mark}.`}</p>}
      </header>
      {rows.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <>
          <section className={styles.scroll} tabIndex={0} aria-label={words.title}>
            <MatrixTable
              indicators={indicators}
              rows={rows}
              current={search.unit}
              withOrigin={!mark}
            />
          </section>
          <footer className={styles.foot}>
            <p className={styles.legend}>
              {verdictsIn(standings).map((verdict) => (
                <StatusMark
                  key={verdict}
                  status={{ kind: 'verdict', verdict, certainty: 'certain' }}
                />
              ))}
            </p>
            <p>
              {words.key} <span data-screen-only>{words.open}</span>
            </p>
            {isIllustrated && <p>{mark ? text.illustrativeNote : words.faded}</p>}
          </footer>
        </>
      )}
    </>
  )
}

/** Those that a shape of the table stands for, from best to worst. */
const verdictsIn = (standings: readonly Standing[]): Verdict[] =>
  VERDICTS.filter((verdict) =>
    standings.some(({ status }) => status.kind === 'verdict' && status.verdict === verdict),
  )
