import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sendChange, sequence } from '~/api/change.ts'
import { correctionsQuery } from '~/api/corrections.ts'
import { startMeeting } from '~/api/meetings.ts'
import { refusalOf } from '~/api/refusal.ts'
import type { Correction } from '~/domain/correction.ts'
import type { Directive } from '~/domain/report.ts'
import { NoticeButton } from '~/features/downloads/NoticeButton.tsx'
import { dayOf, formatTimeOfDay } from '~/language/formats/instant.ts'
import { CorrectionList } from '~/ui/figures/CorrectionList.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import { Dialog } from '~/ui/primitives/Dialog.tsx'
import form from '~/ui/primitives/form.module.css'
import styles from './Present.module.css'
import { PRESENT_TEXT } from './text.ts'
import { endMeeting } from './useMeetingLog.ts'
import type { MonthDeck } from './useMonthDeck.ts'

interface MeetingControlsProps {
  readonly month: MonthDeck
}

/** What a meeting leaves when it ends. */
interface Ended {
  readonly corrections: readonly Correction[]
  readonly conclusions: readonly Directive[]
  /** The day it began, `YYYY-MM-DD`. */
  readonly day: string | null
}

/** Starts and ends the meeting. At the end it shows what was corrected meanwhile, and gives its conclusions as a notice. */
export function MeetingControls({ month }: MeetingControlsProps) {
  const { text } = useLocale()
  const { meeting: words } = useText(PRESENT_TEXT)
  const client = useQueryClient()
  const { meeting, key, overview } = month
  const doing = useMutation(sequence)
  const refusal = refusalOf(doing.error, words.failed)
  const [ended, setEnded] = useState<Ended | null>(null)
  // The slides' own list is frozen during the meeting; this one is not.
  const now = useQuery({ ...correctionsQuery(key), enabled: meeting !== null })

  const start = () => doing.mutate(() => sendChange(client, startMeeting, key))
  const end = () =>
    doing.mutate(async () => {
      const version = meeting?.meeting.version ?? 0
      const { data } = await now.refetch()
      await endMeeting(client, meeting, month.accountId)
      const corrections = data?.corrections.filter((each) => each.version > version) ?? []
      const { conclusions } = month
      const day = meeting && dayOf(meeting.meeting.startedAt)
      if (corrections.length > 0 || conclusions.length > 0)
        setEnded({ corrections, conclusions, day })
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
      {ended && (
        <Dialog title={words.ended} onClose={() => setEnded(null)}>
          {ended.corrections.length > 0 && (
            <section>
              <h3>{words.corrected(ended.corrections.length)}</h3>
              <CorrectionList
                corrections={ended.corrections}
                indicators={overview.rows.map(({ indicator }) => indicator)}
                withNames
              />
            </section>
          )}
          {ended.conclusions.length > 0 && <p>{words.taken(ended.conclusions.length)}</p>}
          <p className={`${form.actions} ${styles.actions}`}>
            {ended.conclusions.length > 0 && (
              <NoticeButton
                month={{
                  unit: overview.unit,
                  period: overview.period,
                  day: ended.day,
                  standings: overview.rows.map(({ standing }) => standing),
                  directives: ended.conclusions,
                }}
              />
            )}
            <button type="button" onClick={() => setEnded(null)}>
              {text.actions.close}
            </button>
          </p>
        </Dialog>
      )}
    </>
  )
}
