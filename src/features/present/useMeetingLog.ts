import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

import type { VersionedMeeting } from '~/api/meetings.ts'
import { keepSending, sendConclusions } from '~/browser/outbox/keep-sending.ts'
import { keepShown, tellShown } from '~/browser/outbox/shown-slides.ts'
import { instantNow } from '~/language/formats/instant.ts'

/**
 * Remembers what a meeting showed, and sends what it concluded. All of it is kept in the browser
 * until the server has it.
 *
 * @param meeting - under way, and to be written by who is signed in here; else `null`
 */
export function useMeetingLog(
  meeting: VersionedMeeting | null,
  accountId: string | undefined,
  slideId: string,
) {
  const client = useQueryClient()
  const { id, unitId, period } = meeting?.meeting ?? {}
  useEffect(() => {
    if (id && unitId && period && accountId)
      keepShown(accountId, { id, unitId, period }, { slideId, at: instantNow() })
  }, [id, unitId, period, accountId, slideId])
  useEffect(() => keepSending(client), [client])

  return {
    /** Ends the meeting, once all it concluded is sent. @throws ApiProblem, TypeError without a network */
    async end() {
      if (!meeting || !accountId) return
      await sendConclusions(client)
      await tellShown(client, accountId, meeting.meeting, instantNow())
    },
  }
}
