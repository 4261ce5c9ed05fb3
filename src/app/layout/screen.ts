import { useQuery } from '@tanstack/react-query'
import { useMatches, useSearch } from '@tanstack/react-router'

import { periodsQuery, type ReportSummary } from '~/api/periods.ts'
import type { ScreenSearch } from '~/api/screen.ts'
import type { Publication } from '~/domain/entry.ts'
import type { Period } from '~/domain/period.ts'
import type { UnitInTime } from '~/ui/figures/UnitChange.tsx'

/** The unit and month on the screen, whichever page shows them; also where that month has no report. */
export interface ShownScreen extends UnitInTime {
  readonly search: ScreenSearch
  readonly period: Period | null
  readonly report: ReportSummary | null
  readonly previous: Period | null
  readonly next: Period | null
  /** Each time the month was published, oldest first. */
  readonly publications: readonly Publication[]
  /** Which of them is shown; `null` for the current state of the month. */
  readonly edition: number | null
  /** Newest first; empty until they are known. */
  readonly periods: readonly ReportSummary[]
}

export function useShownScreen(): ShownScreen {
  const search = useSearch({ from: '__root__' })
  const loaded = useMatches({ select: (matches) => matches.at(-1)?.loaderData?.screen })
  const { data: periods = [] } = useQuery(periodsQuery(search.unit))
  const period = loaded?.period ?? search.period ?? null
  const known = periods.map((each) => each.period)
  return {
    search,
    unit: loaded?.unit ?? null,
    began: loaded?.began ?? null,
    ending: loaded?.ending ?? null,
    formation: loaded?.formation ?? null,
    period,
    report: loaded?.report ?? null,
    previous: loaded?.previous ?? known.find((each) => period !== null && each < period) ?? null,
    next: loaded?.next ?? known.findLast((each) => period !== null && each > period) ?? null,
    publications: loaded?.publications ?? [],
    edition: loaded?.edition ?? null,
    periods,
  }
}
