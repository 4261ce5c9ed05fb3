import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { keepConclusion } from '~/browser/outbox/conclusions.ts'
import { sendConclusions } from '~/browser/outbox/keep-sending.ts'
import { NO_CONCLUSION, typedConclusions } from '~/browser/outbox/typed-conclusion.ts'
import { instantNow } from '~/language/formats/clock.ts'
import type { directiveTyped, TypedDirective } from '~/ui/figures/DirectiveFields.tsx'
import type { MonthDeck } from './useMonthDeck.ts'

/**
 * The chair's conclusion on a slide while it is typed, and what saves it: a task for the next month, in
 * the outbox until it is sent. What is typed outlives a reload.
 */
export function useConclusion({ key, accountId, meeting }: MonthDeck, slideId: string) {
  const client = useQueryClient()
  const meetingId = meeting?.meeting.id ?? ''
  const [typed, setTyped] = useState(() => typedConclusions.get(meetingId))
  const type = (now: TypedDirective) => {
    setTyped(now)
    typedConclusions.set(now, meetingId)
  }
  return {
    typed,
    type,
    /** Does nothing without a meeting and an account to write it. */
    save(task: NonNullable<ReturnType<typeof directiveTyped>>) {
      if (meetingId === '' || accountId === undefined) return
      keepConclusion({
        ...task,
        id: crypto.randomUUID(),
        unitId: key.unit,
        period: key.period,
        state: 'open',
        slideId,
        meetingId,
        accountId,
        concludedAt: instantNow(),
        isEdited: false,
        refusal: null,
      })
      type(NO_CONCLUSION)
      // Without a network it waits; a refusal is shown beside the conclusion.
      void sendConclusions(client).catch(() => {})
    },
  }
}
