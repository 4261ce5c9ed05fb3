import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { correctionsQuery } from '~/api/corrections.ts'
import { startMeeting } from '~/api/meetings.ts'
import { ApiProblem } from '~/api/problem.ts'
import type { Correction } from '~/domain/correction.ts'
import { formatTimeOfDay } from '~/language/formats/instant.ts'
import { CorrectionList } from '~/ui/figures/CorrectionList.tsx'
import { useText } from '~/ui/locale.tsx'
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
  const { meeting: words } = useText(PRESENT_TEXT)
  const client = useQueryClient()
  const { meeting, key, overview } = month
  const [refusal, setRefusal] = useState<string | null>(null)
  const [corrected, setCorrected] = useState<readonly Correction[]>([])
  // One key for all clicks until the server answers: a meeting starts once.
  const [once, setOnce] = useState(() => crypto.randomUUID())
  // The slides' own list is frozen during the meeting; this one is not.
  const now = useQuery({ ...correctionsQuery(key), enabled: meeting !== null })

  const run = async (work: () => Promise<unknown>) => {
    setRefusal(null)
    try {
      await work()
    } catch (problem) {
      setRefusal(problem instanceof ApiProblem ? problem.message : words.failed)
    }
  }
  const start = () =>
    run(async () => {
      await startMeeting(client, key, once)
      setOnce(crypto.randomUUID())
    })
  const end = () =>
    run(async () => {
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
          onClick={() => void end()}
        >
          {words.end}
        </button>
      ) : (
        <button type="button" onClick={() => void start()}>
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
              {words.close}
            </button>
          </p>
        </Dialog>
      )}
    </>
  )
}
