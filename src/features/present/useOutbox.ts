import { useMemo, useSyncExternalStore } from 'react'

import type { MeetingKey } from '~/api/meetings.ts'
import { type Conclusion, conclusionsAsKept, conclusionsIn } from '~/browser/outbox/conclusions.ts'
import { onKept } from '~/browser/storage.ts'

/** A month's conclusions that only this browser has, in any of its windows; oldest first. */
export function useOutbox(
  { unit, period }: MeetingKey,
  accountId: string | undefined,
): readonly Conclusion[] {
  const stored = useSyncExternalStore(onKept, conclusionsAsKept, () => '[]')
  return useMemo(
    () =>
      conclusionsIn(stored, accountId).filter(
        (each) => each.unitId === unit && each.period === period,
      ),
    [stored, accountId, unit, period],
  )
}
