import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useMemo } from 'react'

import { directivesQuery } from '~/api/directives.ts'
import { overviewQuery } from '~/api/overview.ts'
import { periodsQuery } from '~/api/periods.ts'
import { screensFor } from '~/api/registered-screens.ts'
import { reportQuery } from '~/api/report.ts'
import type { ScreenSearch } from '~/api/screen.ts'
import { sessionQuery } from '~/api/session.ts'
import { unitsQuery } from '~/api/units.ts'
import { topUnit } from '~/domain/unit.ts'
import { useLocale } from '~/ui/locale.tsx'
import { finderIn } from './find.ts'
import { findablesOf, type NamedSlide } from './findables.ts'

/**
 * A search in everything the screens of a month show, from their cached answers.
 *
 * @returns `isPartial` if the month's report could not be loaded
 */
export function useSearched(search: ScreenSearch, slides: readonly NamedSlide[]) {
  const { text, language } = useLocale()
  const { data: overview } = useQuery(overviewQuery(search))
  const { data: report, isError } = useQuery(reportQuery(search))
  const key = { unit: overview?.unit.id ?? '', period: overview?.period ?? '' }
  const { data: tasks } = useQuery({ ...directivesQuery(key), enabled: overview !== undefined })
  const { data: units } = useQuery(unitsQuery())
  const { data: periods } = useQuery(periodsQuery(search.unit))
  const { data: session } = useQuery(sessionQuery())
  const router = useRouter()
  const account = session?.account
  const find = useMemo(() => {
    const month = {
      slides,
      indicators: (overview ?? report)?.rows.map(({ indicator }) => indicator) ?? [],
      sections: (overview ?? report)?.sections ?? [],
      report: report?.text ?? '',
      directives: [...(tasks?.directives ?? report?.directives ?? []), ...(tasks?.before ?? [])],
      units: units ?? [],
      periods: periods?.map(({ period }) => period) ?? [],
      // A standalone file has no session.
      screens: screensFor(router, account).filter(
        ({ name }) => name !== 'signIn' || location.protocol !== 'file:',
      ),
    }
    return finderIn(findablesOf(month, { text, language }))
  }, [slides, overview, report, tasks, units, periods, router, account, text, language])
  return {
    find,
    isPartial: isError && !report,
    /** The top unit, which addresses leave out. */
    topUnit: topUnit(units ?? [])?.id,
  }
}
