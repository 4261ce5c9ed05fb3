import { useMemo, useSyncExternalStore } from 'react'

import type { MeetingKey } from '~/api/meetings.ts'
import { type Conclusion, conclusionsAsKept, conclusionsIn } from '~/browser/outbox/conclusions.ts'
import { onKept } from '~/browser/storage.ts'

/** The conclusions about a month that only this browser has, oldest first; also those of another window. */
export function useOutbox(
  { unit, period }: MeetingKey,
  accountId: string | undefined,
): readonly Conclusion[] {
  const asKept = useSyncExternalStore(onKept, conclusionsAsKept, () => '[]')
  return useMemo(
    () =>
      conclusionsIn(asKept, accountId).filter(
        (each) => each.unitId === unit && each.period === period,
      ),
    [asKept, accountId, unit, period],
  )
}
