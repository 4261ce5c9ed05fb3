import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'

import { directivesQuery } from '~/api/directives.ts'
import { overviewQuery } from '~/api/overview.ts'
import { periodsQuery } from '~/api/periods.ts'
import { reportQuery } from '~/api/report.ts'
import type { ScreenSearch } from '~/api/screen.ts'
import { sessionQuery } from '~/api/session.ts'
import { unitsQuery } from '~/api/units.ts'
import type { Role } from '~/domain/account.ts'
import { useLocale } from '~/ui/locale.tsx'
import { finderIn } from './find.ts'
import { findablesOf, type NamedSlide, type Screen } from './findables.ts'

const READ: readonly Screen[] = ['overview', 'report', 'compare', 'present']

const screensFor = (role: Role | undefined): readonly Screen[] => [
  ...READ,
  ...(role === 'editor' || role === 'approver' ? (['entry'] as const) : []),
  ...(role !== undefined && role !== 'viewer' ? (['admin'] as const) : []),
  // A month taken along as one file has nobody to sign in.
  ...(location.protocol === 'file:' ? [] : (['signIn'] as const)),
]

/**
 * A search in all that the screens of a month say, with the answers they keep.
 *
 * @returns `isPartial` where the month's report cannot be had
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
  const role = session?.account?.role
  const find = useMemo(() => {
    const month = {
      slides,
      indicators: (overview ?? report)?.rows.map(({ indicator }) => indicator) ?? [],
      report: report?.text ?? '',
      directives: [...(tasks?.directives ?? report?.directives ?? []), ...(tasks?.before ?? [])],
      units: units ?? [],
      periods: periods?.map(({ period }) => period) ?? [],
      screens: screensFor(role),
    }
    return finderIn(findablesOf(month, { text, language }))
  }, [slides, overview, report, tasks, units, periods, role, text, language])
  return {
    find,
    isPartial: isError && !report,
    /** The top unit, which addresses leave out. */
    topUnit: units?.find(({ parentId }) => parentId === null)?.id,
  }
}
