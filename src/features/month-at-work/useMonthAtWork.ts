import { useQuery } from '@tanstack/react-query'

import { periodsQuery } from '~/api/periods.ts'
import { sessionQuery } from '~/api/session.ts'
import { unitsQuery } from '~/api/units.ts'
import { monthAtWork, unitAtWork } from '~/domain/at-work.ts'
import type { Period } from '~/domain/period.ts'
import { instantNow } from '~/language/formats/clock.ts'
import { dayOf } from '~/language/formats/instant.ts'

interface MonthAtWork {
  /** `undefined` where there is no unit, or none is known yet. */
  readonly unit: string | undefined
  /** True where it is known that there is no unit. */
  readonly isWithoutUnit: boolean
  /** The unit's month at work; `null` until it is known. */
  readonly due: Period | null
}

/** The unit an account works on, and the month that it enters next. */
export function useMonthAtWork(addressed: string | undefined): MonthAtWork {
  const { data: session } = useQuery(sessionQuery())
  const { data: units = [], isSuccess } = useQuery(unitsQuery())
  const unit = unitAtWork(units, addressed, session?.account?.unitId)
  const { data: periods } = useQuery({ ...periodsQuery(unit), enabled: unit !== undefined })
  const own = units.find(({ id }) => id === unit)
  return {
    unit,
    isWithoutUnit: isSuccess && unit === undefined,
    due: periods ? monthAtWork(periods, dayOf(instantNow()), own) : null,
  }
}
