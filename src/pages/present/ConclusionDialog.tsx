import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'

import { saveDirective } from '~/api/directives.ts'
import { ApiProblem } from '~/api/problem.ts'
import { Dialog } from '~/ui/Dialog.tsx'
import styles from './Present.module.css'
import type { MonthDeck } from './useMonthDeck.ts'
import { usePresentText } from './words.ts'

/** What is being typed; kept while the dialog is closed. */
export interface TypedConclusion {
  readonly text: string
  readonly assignee: string
  readonly due: string
}

export const NO_CONCLUSION: TypedConclusion = { text: '', assignee: '', due: '' }

interface ConclusionDialogProps {
  readonly month: MonthDeck
  readonly slideId: string
  /** What the slide is called. */
  readonly name: string
  readonly mayConclude: boolean
  readonly typed: TypedConclusion
  readonly onType: (typed: TypedConclusion) => void
  readonly onClose: () => void
}

/** The chair's conclusion on the slide at hand: a task for the coming month. */
export function ConclusionDialog(props: ConclusionDialogProps) {
  const { month, slideId, name, mayConclude, typed, onType, onClose } = props
  const { meeting: words } = usePresentText()
  const client = useQueryClient()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)
  // Sent again after a broken connection it is the same task.
  const id = useRef(crypto.randomUUID())
  const { key, meeting } = month

  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!meeting) return
    setSending(true)
    setRefusal(null)
    const task = {
      text: typed.text.trim(),
      assignee: typed.assignee.trim() || null,
      due: typed.due || null,
      state: 'open' as const,
      slideId,
      meetingId: meeting.meeting.id,
    }
    try {
      const place = { id: id.current, unitId: key.unit, period: key.period, version: 0 }
      await saveDirective(client, { ...place, ...task }, task)
      onType(NO_CONCLUSION)
      onClose()
    } catch (problem) {
      setRefusal(problem instanceof ApiProblem ? problem.message : words.failed)
      setSending(false)
    }
  }
  if (!mayConclude || !meeting)
    return (
      <Dialog title={words.conclusion(name)} onClose={onClose}>
        <p>{mayConclude ? words.notYet : words.signIn}</p>
        <p className={styles.actions}>
          <button type="button" onClick={onClose}>
            {words.close}
          </button>
        </p>
      </Dialog>
    )
  return (
    <Dialog title={words.conclusion(name)} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        <label>
          {words.text}
          <textarea
            required
            minLength={3}
            maxLength={4000}
            rows={4}
            value={typed.text}
            onChange={(event) => onType({ ...typed, text: event.target.value })}
          />
        </label>
        <label>
          {words.assignee}
          <input
            maxLength={300}
            value={typed.assignee}
            onChange={(event) => onType({ ...typed, assignee: event.target.value })}
          />
        </label>
        <label>
          {words.due}
          <input
            type="date"
            value={typed.due}
            onChange={(event) => onType({ ...typed, due: event.target.value })}
          />
        </label>
        {refusal && <p role="alert">{refusal}</p>}
        <p className={styles.actions}>
          <button type="submit" disabled={isSending}>
            {words.save}
          </button>
          <button type="button" onClick={onClose}>
            {words.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
