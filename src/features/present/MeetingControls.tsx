import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sendChange, sequence } from '~/api/change.ts'
import { correctionsQuery } from '~/api/corrections.ts'
import { startMeeting } from '~/api/meetings.ts'
import { refusalOf } from '~/api/refusal.ts'
import type { Correction } from '~/domain/correction.ts'
import { formatTimeOfDay } from '~/language/formats/instant.ts'
import { CorrectionList } from '~/ui/figures/CorrectionList.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import { Dialog } from '~/ui/primitives/Dialog.tsx'
import form from '~/ui/primitives/form.module.css'
import styles from './Present.module.css'
import { PRESENT_TEXT } from './text.ts'
import type { MonthDeck } from './useMonthDeck.ts'

interface MeetingControlsProps {
  readonly month: MonthDeck
  readonly onEnd: () => Promise<void>
}

/** Starts and ends the meeting. At the end it shows what was corrected meanwhile. */
export function MeetingControls({ month, onEnd }: MeetingControlsProps) {
  const { text } = useLocale()
  const { meeting: words } = useText(PRESENT_TEXT)
  const client = useQueryClient()
  const { meeting, key, overview } = month
  const doing = useMutation(sequence)
  const refusal = refusalOf(doing.error, words.failed)
  const [corrected, setCorrected] = useState<readonly Correction[]>([])
  // The slides' own list is frozen during the meeting; this one is not.
  const now = useQuery({ ...correctionsQuery(key), enabled: meeting !== null })

  const start = () => doing.mutate(() => sendChange(client, startMeeting, key))
  const end = () =>
    doing.mutate(async () => {
      const version = meeting?.meeting.version ?? 0
      const { data } = await now.refetch()
      await onEnd()
      setCorrected(data?.corrections.filter((each) => each.version > version) ?? [])
    })

  return (
    <>
      {meeting ? (
        <button
          type="button"
          title={words.running(formatTimeOfDay(Date.parse(meeting.meeting.startedAt)))}
          onClick={end}
        >
          {words.end}
        </button>
      ) : (
        <button type="button" onClick={start}>
          {words.start}
        </button>
      )}
      {refusal && <span role="alert">{refusal}</span>}
      {corrected.length > 0 && (
        <Dialog title={words.corrected(corrected.length)} onClose={() => setCorrected([])}>
          <CorrectionList
            corrections={corrected}
            indicators={overview.rows.map(({ indicator }) => indicator)}
            withNames
          />
          <p className={`${form.actions} ${styles.actions}`}>
            <button type="button" onClick={() => setCorrected([])}>
              {text.actions.close}
            </button>
          </p>
        </Dialog>
      )}
    </>
  )
}
