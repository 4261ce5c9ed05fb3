import { useState } from 'react'
import type { Correction } from '~/domain/correction.ts'
import type { Event } from '~/domain/event.ts'
import type { Period } from '~/domain/period.ts'
import type { Programme } from '~/domain/programme.ts'
import type { Standing } from '~/domain/standing.ts'
import { FILE_TEXT } from '~/exports/core/file-text.ts'
import { CHART_TEXT } from '~/language/catalogues/chart.ts'
import { EVENTS_TEXT } from '~/language/catalogues/events.ts'
import { eventsSentence } from '~/language/sentences/event-sentence.ts'
import { monthSentence } from '~/language/sentences/month-sentence.ts'
import { programmeSentence } from '~/language/sentences/programme-sentence.ts'
import { reportSentence } from '~/language/sentences/report-sentence.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { CopyButton } from '~/ui/primitives/CopyButton.tsx'

interface CopySentencesProps {
  readonly standings: readonly Standing[]
  readonly period: Period
  readonly corrections: readonly Correction[]
  readonly programme: Programme | null
  /** Of the month: copied with it where that is ticked. */
  readonly events: readonly Event[]
}

/** Copies the month in the report's style, for pasting into the next report. */
export function CopySentences({
  standings,
  period,
  corrections,
  programme,
  events,
}: CopySentencesProps) {
  const [withEvents, setWithEvents] = useState(false)
  const { text, language } = useLocale()
  const chart = useText(CHART_TEXT)
  const context = { text, language }
  const words = FILE_TEXT[language]
  const indicators = standings.map(({ indicator }) => indicator)
  return (
    <>
      {events.length > 0 && (
        <label>
          <input
            type="checkbox"
            checked={withEvents}
            onChange={({ target }) => setWithEvents(target.checked)}
          />{' '}
          {EVENTS_TEXT[language].withEvents}
        </label>
      )}
      <CopyButton
        label={words.copySentences}
        copied={chart.pictureCopied}
        failed={words.copyFailed}
        text={() =>
          [
            monthSentence(standings, period, context, corrections),
            ...(withEvents ? [eventsSentence(events, indicators, language)] : []),
            ...(programme
              ? [programmeSentence(programme, standings, period, { text, language })]
              : []),
            ...standings
              .filter(({ cumulative, month }) => cumulative ?? month)
              .map((each) => reportSentence(each, context, corrections)),
          ].join('\n')
        }
      />
    </>
  )
}
