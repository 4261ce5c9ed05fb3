import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

import type { VersionedMeeting } from '~/api/meetings.ts'
import { keepSending, sendConclusions } from '~/browser/outbox/keep-sending.ts'
import { keepShown, sendShown } from '~/browser/outbox/shown-slides.ts'
import { instantNow } from '~/language/formats/clock.ts'

/**
 * Records what a meeting showed, and sends what it concluded. The browser stores both until the
 * server has them.
 *
 * @param meeting - the one in progress, if this account may write it; otherwise `null`
 */
export function useMeetingLog(
  meeting: VersionedMeeting | null,
  accountId: string | undefined,
  slideId: string,
): void {
  const client = useQueryClient()
  const { id, unitId, period } = meeting?.meeting ?? {}
  useEffect(() => {
    if (id && unitId && period && accountId)
      keepShown(accountId, { id, unitId, period }, { slideId, at: instantNow() })
  }, [id, unitId, period, accountId, slideId])
  useEffect(() => keepSending(client), [client])
}

/** Ends the meeting, once all its conclusions are sent. Rejects with ApiProblem, or TypeError without a network. */
export async function endMeeting(
  client: QueryClient,
  meeting: VersionedMeeting | null,
  accountId: string | undefined,
): Promise<void> {
  if (!meeting || !accountId) return
  await sendConclusions(client)
  await sendShown(client, accountId, meeting.meeting, instantNow())
}
