import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'

import { correctionsQuery } from '~/api/corrections.ts'
import { indicatorsQuery } from '~/api/indicators.ts'
import { CorrectionList } from '~/components/CorrectionList.tsx'
import { formatDay } from '~/format/period.ts'
import { useSpeech } from '~/i18n/text.tsx'
import styles from './ReportPage.module.css'

const route = getRouteApi('/report')

/** All that was corrected since the meeting before: what a leader asks for first. */
export function Corrections() {
  const { text } = useSpeech()
  const { unit, period, at } = route.useSearch()
  const { data } = useQuery(correctionsQuery({ unit, period, at }))
  const { data: indicators = [] } = useQuery(indicatorsQuery())
  if (!data) return null
  const of = (id: string | null) => indicators.find((each) => each.id === id)
  return (
    // Nothing to tell takes no second sheet of paper.
    <section
      className={styles.words}
      id="corrections"
      data-screen-only={data.corrections.length === 0 || undefined}
    >
      <h2>{text.corrections.title}</h2>
      <p className={styles.hint}>
        {data.since ? text.corrections.since(formatDay(data.since)) : text.corrections.all}
      </p>
      {data.corrections.length === 0 ? (
        <p>{text.corrections.none}</p>
      ) : (
        <CorrectionList
          corrections={data.corrections}
          measureOf={(id) => of(id)?.measure}
          nameOf={(id) => of(id)?.name}
        />
      )}
    </section>
  )
}
