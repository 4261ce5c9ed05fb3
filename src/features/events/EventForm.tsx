import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { saveEvent, type VersionedEvent } from '~/api/events.ts'
import { conflictIn, refusalOf, versionAfter } from '~/api/refusal.ts'
import { isPeriod } from '~/domain/period.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { capitalized } from '~/language/formats/words.ts'
import { eventPhrase } from '~/language/sentences/event-sentence.ts'
import { FormButtons } from '~/ui/figures/FormButtons.tsx'
import { MonthField } from '~/ui/figures/MonthField.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import { Alert } from '~/ui/primitives/Alert.tsx'
import form from '~/ui/primitives/form.module.css'
import styles from './Events.module.css'
import type { EventsProps } from './Events.tsx'
import { EVENT_EDITOR_TEXT } from './text.ts'

interface EventFormProps extends Pick<EventsProps, 'indicators'> {
  /** As of when it was opened; version 0 for a new one. */
  readonly event: VersionedEvent
  readonly onClose: () => void
}

/** As few letters as the API takes. */
const SHORTEST = 3

/** One event being written. What is typed stays until the server has it. */
export function EventForm({ event, indicators, onClose }: EventFormProps) {
  const { language } = useLocale()
  const words = useText(EVENT_EDITOR_TEXT)
  const [version, setVersion] = useState(event.version)
  const [typed, setTyped] = useState(event)
  const saving = useMutation({
    ...saveEvent,
    onSuccess: onClose,
    onError: (problem) => setVersion((before) => versionAfter(problem, before)),
  })
  const text = typed.text.trim()
  const isComplete = text.length >= SHORTEST && isPeriod(typed.period)
  const current = conflictIn<VersionedEvent>(saving.error)
  const save = (submitted: FormEvent) => {
    submitted.preventDefault()
    if (isComplete) saving.mutate({ ...typed, text, version })
  }
  return (
    <form className={`${form.form} ${styles.form}`} onSubmit={save}>
      <label>
        {words.text}
        <textarea
          rows={2}
          maxLength={1000}
          value={typed.text}
          onChange={({ target }) => setTyped({ ...typed, text: target.value })}
        />
      </label>
      <label>
        {words.month}
        <MonthField value={typed.period} onChange={(period) => setTyped({ ...typed, period })} />
      </label>
      <label>
        {words.about}
        <select
          value={typed.indicatorId ?? ''}
          onChange={({ target }) => setTyped({ ...typed, indicatorId: target.value || null })}
        >
          <option value="">{words.wholeMonth}</option>
          {indicators.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </select>
      </label>
      {current === undefined ? (
        <Alert>{refusalOf(saving.error, words.offline)}</Alert>
      ) : (
        <div role="alert" className={form.conflict}>
          <p className={form.alert}>{current ? words.changed : words.gone}</p>
          {current && (
            <p>
              {capitalized(formatPeriod(current.period, language))}:{' '}
              {eventPhrase(current, indicators, language)}.
            </p>
          )}
          <p>{words.changedHint}</p>
        </div>
      )}
      <FormButtons
        action={words.save}
        isDisabled={saving.isPending || !isComplete}
        onCancel={onClose}
      />
    </form>
  )
}
