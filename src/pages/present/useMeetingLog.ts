import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'

import { saveMeeting, type VersionedMeeting } from '~/api/meetings.ts'
import { changedTo } from '~/api/problem.ts'
import type { ShownSlide } from '~/domain/meeting.ts'
import { instantNow } from '~/format/instant.ts'

const REST_MS = 4000

/**
 * Remembers what a meeting showed. Slides that are only passed over are told in one go; what could
 * not be told yet goes along with what comes next.
 *
 * @param meeting - under way, and to be written by who is signed in here; else `null`
 */
export function useMeetingLog(meeting: VersionedMeeting | null, slideId: string) {
  const client = useQueryClient()
  const unsaved = useRef<ShownSlide[]>([])
  const latest = useRef(meeting)
  latest.current = meeting

  const tell = async (endedAt: string | null): Promise<void> => {
    const held = latest.current
    if (!held) return
    const isNew = ({ at }: ShownSlide) => !held.meeting.shown.some((each) => each.at === at)
    const shown = [...held.meeting.shown, ...unsaved.current.filter(isNew)]
    try {
      await saveMeeting(client, held, { shown, endedAt })
      unsaved.current = []
    } catch (problem) {
      const now = changedTo<VersionedMeeting>(problem)
      // Another window told of its slides meanwhile: ours are added to them.
      if (!now || now.meeting.endedAt) throw problem
      const others = now.meeting.shown
      const ours = unsaved.current.filter(({ at }) => !others.some((each) => each.at === at))
      await saveMeeting(client, now, { shown: [...others, ...ours], endedAt })
      unsaved.current = []
    }
  }
  const telling = useRef(tell)
  telling.current = tell

  const id = meeting?.meeting.id
  useEffect(() => {
    if (!id) return
    unsaved.current.push({ slideId, at: instantNow() })
    // Without a network it is told with the next slide, or at the end.
    const timer = setTimeout(() => telling.current(null).catch(() => {}), REST_MS)
    return () => clearTimeout(timer)
  }, [id, slideId])

  /** Ends the meeting. @throws ApiProblem, TypeError without a network */
  return { end: () => tell(instantNow()) }
}
