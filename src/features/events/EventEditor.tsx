import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sendChange } from '~/api/change.ts'
import { eventsQuery, removeEvent, type VersionedEvent } from '~/api/events.ts'
import { conflictIn, refusalOf } from '~/api/refusal.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { capitalized } from '~/language/formats/words.ts'
import { eventPhrase } from '~/language/sentences/event-sentence.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { Alert } from '~/ui/primitives/Alert.tsx'
import form from '~/ui/primitives/form.module.css'
import { EventForm } from './EventForm.tsx'
import styles from './Events.module.css'
import type { EventsProps } from './Events.tsx'
import { EVENT_EDITOR_TEXT } from './text.ts'

/** The events of the months shown, to be written, changed and removed. */
export function EventEditor({ unitId, months, events, indicators }: EventsProps) {
  const words = useText(EVENT_EDITOR_TEXT)
  const { data } = useQuery(eventsQuery(unitId, months))
  // Each as of when it was opened, so that later fetches do not replace what is being typed.
  const [opened, setOpened] = useState<readonly VersionedEvent[]>([])
  const open = (event: VersionedEvent) => setOpened((before) => [...before, event])
  const close = (id: string) => setOpened((before) => before.filter((each) => each.id !== id))
  const [only] = indicators
  const add = () =>
    open({
      id: crypto.randomUUID(),
      unitId,
      period: months.to,
      indicatorId: indicators.length === 1 && only ? only.id : null,
      text: '',
      version: 0,
    })
  const stored = (data ?? []).filter(
    ({ indicatorId }) =>
      indicatorId === null || indicators.some((indicator) => indicator.id === indicatorId),
  )
  // Until the versions are there, what readers see; then also what somebody else removed meanwhile.
  const shown = data ? stored : events
  const loose = opened.filter(({ id }) => !shown.some((each) => each.id === id))
  return (
    <>
      <ul className={styles.list}>
        {[...shown, ...loose].map((event) => {
          const typed = opened.find((each) => each.id === event.id)
          return (
            <li key={event.id}>
              {typed ? (
                <EventForm event={typed} indicators={indicators} onClose={() => close(typed.id)} />
              ) : (
                <EventLine
                  event={stored.find((each) => each.id === event.id) ?? { ...event, version: 0 }}
                  indicators={indicators}
                  withMonth={months.from !== months.to}
                  onEdit={open}
                />
              )}
            </li>
          )
        })}
      </ul>
      <p className={`${form.actions} ${styles.actions}`} data-screen-only>
        <button type="button" onClick={add}>
          {words.add}
        </button>
      </p>
    </>
  )
}

interface EventLineProps extends Pick<EventsProps, 'indicators'> {
  readonly event: VersionedEvent
  readonly withMonth: boolean
  readonly onEdit: (event: VersionedEvent) => void
}

function EventLine({ event, indicators, withMonth, onEdit }: EventLineProps) {
  const { text, language } = useLocale()
  const words = useText(EVENT_EDITOR_TEXT)
  const client = useQueryClient()
  const [isAsked, setAsked] = useState(false)
  const removing = useMutation({ mutationFn: () => sendChange(client, removeEvent, event) })
  const refusal = refusalOf(removing.error, words.offline)
  const phrase = eventPhrase(event, indicators, language)
  const button = (name: string, onClick: () => void) => (
    <button
      type="button"
      disabled={removing.isPending || event.version === 0}
      aria-label={words.of(name, phrase)}
      onClick={onClick}
    >
      {name}
    </button>
  )
  return (
    <>
      {withMonth && `${capitalized(formatPeriod(event.period, language))}: `}
      {phrase}.{' '}
      <span className={`${form.actions} ${styles.actions}`} data-screen-only>
        {isAsked ? (
          <>
            {button(words.removeNow, () => removing.mutate())}
            {button(text.actions.cancel, () => setAsked(false))}
          </>
        ) : (
          <>
            {button(text.actions.edit, () => onEdit(event))}
            {button(text.actions.remove, () => setAsked(true))}
          </>
        )}
      </span>
      <Alert>
        {conflictIn(removing.error) === undefined ? refusal : `${refusal}. ${words.changedRetry}`}
      </Alert>
    </>
  )
}
