import { useMemo, useSyncExternalStore } from 'react'

import type { MonthKey } from '~/api/screen.ts'
import { type Conclusion, conclusionsIn, storedConclusions } from '~/browser/outbox/conclusions.ts'
import { onStored } from '~/browser/storage.ts'

/** A month's conclusions that only this browser has, in any of its windows; oldest first. */
export function useOutbox(
  { unit, period }: MonthKey,
  accountId: string | undefined,
): readonly Conclusion[] {
  const asStored = useSyncExternalStore(onStored, storedConclusions, () => '[]')
  return useMemo(
    () =>
      conclusionsIn(asStored, accountId).filter(
        (each) => each.unitId === unit && each.period === period,
      ),
    [asStored, accountId, unit, period],
  )
}
