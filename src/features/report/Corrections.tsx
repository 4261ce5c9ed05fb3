import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { correctionsQuery } from '~/api/corrections.ts'
import { indicatorsQuery } from '~/api/indicators.ts'
import type { Correction } from '~/domain/correction.ts'
import { isReplacement } from '~/domain/replacing.ts'
import { CORRECTIONS_TEXT } from '~/language/catalogues/corrections.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { formatDay, formatPeriod } from '~/language/formats/period.ts'
import { CorrectionList } from '~/ui/figures/CorrectionList.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './ReportPage.module.css'

const route = getRouteApi('/report')

/** Part of replacing a whole month; a year's target is replaced on its own. */
const isOfMonth = (correction: Correction): boolean =>
  isReplacement(correction) && correction.kind !== 'target'

/** Everything corrected since the previous meeting: the first question of a leader. */
export function Corrections() {
  const { text, language } = useLocale()
  const words = useText(CORRECTIONS_TEXT)
  const { unit, period, at } = route.useSearch()
  const { data } = useQuery(correctionsQuery({ unit, period, at }))
  const { data: indicators = [] } = useQuery(indicatorsQuery())
  if (!data) return null
  // A late report replaces a whole month at once: one entry, with its details folded.
  const replaced = Map.groupBy(data.corrections.filter(isOfMonth), ({ version }) => version)
  return (
    // An empty list must not cost a second sheet of paper.
    <section
      className={styles.words}
      id="corrections"
      data-screen-only={data.corrections.length === 0 || undefined}
    >
      <h2>{text.corrections.title}</h2>
      <p className={styles.hint}>{data.since ? words.since(formatDay(data.since)) : words.all}</p>
      {data.corrections.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <CorrectionList
            corrections={data.corrections.filter((each) => !isOfMonth(each))}
            indicators={indicators}
            withNames
          />
          {[...replaced].map(([version, corrections]) => (
            <details key={version} className={styles.replaced}>
              <summary>
                {words.replacedOf(
                  formatPeriod(corrections[0]?.period ?? '', language),
                  formatNumber(corrections.length, language),
                )}
              </summary>
              <CorrectionList corrections={corrections} indicators={indicators} withNames />
            </details>
          ))}
        </>
      )}
    </section>
  )
}
