import { EVENTS_TEXT } from '~/language/catalogues/events.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { capitalized } from '~/language/formats/words.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import type { MonthsModel } from '../../language/formats/months-model.ts'
import styles from './chart.module.css'

/** Behind the name of a month that an event explains, and before the event. */
export const EVENT_MARK = '*'

/** *Tháng 8 năm 2026: hoàn thuế* for each month with events. */
export function useEventNotes({ points }: Pick<MonthsModel, 'points'>): string[] {
  const { language } = useLocale()
  const words = useText(EVENTS_TEXT)
  return points.flatMap(({ period, events }) =>
    events.length > 0
      ? [words.note(capitalized(formatPeriod(period, language)), events.join(' '))]
      : [],
  )
}

interface EventNotesProps {
  readonly model: MonthsModel
  readonly className?: string | undefined
}

/** What the marks at the months stand for; nothing where there are none. */
export function EventNotes({ model, className = styles.events }: EventNotesProps) {
  const words = useText(EVENTS_TEXT)
  const notes = useEventNotes(model)
  return notes.length === 0 ? null : (
    <ul className={className} aria-label={words.title}>
      {notes.map((note) => (
        <li key={note}>
          {EVENT_MARK} {note}
        </li>
      ))}
    </ul>
  )
}
