import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { keepConclusion } from '~/browser/outbox/conclusions.ts'
import { sendConclusions } from '~/browser/outbox/keep-sending.ts'
import { NO_CONCLUSION, typedConclusions } from '~/browser/outbox/typed-conclusion.ts'
import { instantNow } from '~/language/formats/clock.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { Dialog } from '~/ui/primitives/Dialog.tsx'
import form from '~/ui/primitives/form.module.css'
import { ConclusionForm } from './ConclusionForm.tsx'
import styles from './Present.module.css'
import { PRESENT_TEXT } from './text.ts'
import type { MonthDeck } from './useMonthDeck.ts'

interface ConclusionDialogProps {
  readonly month: MonthDeck
  readonly slideId: string
  /** The slide's title. */
  readonly name: string
  readonly mayConclude: boolean
  readonly onClose: () => void
}

/** The chair's conclusion on a slide: a task for the next month, in the outbox until it is sent. */
export function ConclusionDialog(props: ConclusionDialogProps) {
  const { month, slideId, name, mayConclude, onClose } = props
  const { text } = useLocale()
  const { meeting: words } = useText(PRESENT_TEXT)
  const client = useQueryClient()
  const { key, accountId } = month
  const meetingId = month.meeting?.meeting.id ?? ''
  const [typed, setTyped] = useState(() => typedConclusions.get(meetingId))

  if (!mayConclude || !month.meeting || accountId === undefined)
    return (
      <Dialog title={words.conclusion(name)} onClose={onClose}>
        <p>{mayConclude ? words.notYet : words.signIn}</p>
        <p className={`${form.actions} ${styles.actions}`}>
          <button type="button" onClick={onClose}>
            {text.actions.close}
          </button>
        </p>
      </Dialog>
    )
  return (
    <Dialog title={words.conclusion(name)} onClose={onClose}>
      <ConclusionForm
        typed={typed}
        onType={(now) => {
          setTyped(now)
          typedConclusions.set(now, meetingId)
        }}
        onSave={(task) => {
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
          typedConclusions.set(NO_CONCLUSION, meetingId)
          // Without a network it waits; a refusal is shown beside the conclusion.
          void sendConclusions(client).catch(() => {})
          onClose()
        }}
        onCancel={onClose}
      />
    </Dialog>
  )
}
