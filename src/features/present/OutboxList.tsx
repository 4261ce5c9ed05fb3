import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Conclusion, dropConclusion, keepConclusion } from '~/browser/outbox/conclusions.ts'
import { sendConclusions } from '~/browser/outbox/keep-sending.ts'
import { formatDay } from '~/language/formats/period.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { ConclusionForm } from './ConclusionForm.tsx'
import styles from './Present.module.css'
import { PRESENT_TEXT } from './text.ts'

/** Conclusions that only this browser has: why, and what can be done about it. */
export function OutboxList({ outbox }: { readonly outbox: readonly Conclusion[] }) {
  const { meeting: words } = useText(PRESENT_TEXT)
  return (
    <>
      <p role="status">{outbox.length > 0 ? words.outboxHint : words.allSent}</p>
      <ol className={styles.outbox}>
        {outbox.map((each) => (
          <li key={each.id}>
            <OutboxItem conclusion={each} />
          </li>
        ))}
      </ol>
    </>
  )
}

function OutboxItem({ conclusion }: { readonly conclusion: Conclusion }) {
  const { text } = useLocale()
  const { meeting: words } = useText(PRESENT_TEXT)
  const client = useQueryClient()
  const { text: told, assignee, due, refusal } = conclusion
  const [typed, setTyped] = useState({ text: told, assignee: assignee ?? '', due: due ?? '' })
  const [doing, setDoing] = useState<'edit' | 'discard' | null>(null)
  const again = (change: Partial<Conclusion>) => {
    keepConclusion({ ...conclusion, ...change, refusal: null })
    void sendConclusions(client).catch(() => {})
    setDoing(null)
  }
  const button = (label: string, run: () => void) => (
    <button type="button" aria-label={words.of(label, told)} onClick={run}>
      {label}
    </button>
  )
  if (doing === 'edit')
    return (
      <ConclusionForm
        typed={typed}
        onType={setTyped}
        onSave={(task) => again({ ...task, isEdited: true })}
        onCancel={() => setDoing(null)}
      />
    )
  const notes = [assignee, due && text.directives.due(formatDay(due))].filter(Boolean)
  return (
    <>
      <p>
        {told} {notes.length > 0 && <small>{notes.join(' · ')}</small>}
      </p>
      {refusal !== null && <p role="alert">{words.refusal(refusal)}</p>}
      <p className={styles.actions}>
        {refusal !== null && button(words.again, () => again({}))}
        {button(words.edit, () => setDoing('edit'))}
        {/* What only waits may have arrived: it is taken back as a task, in the report. */}
        {refusal !== null &&
          (doing === 'discard'
            ? button(words.discardNow, () => dropConclusion(conclusion))
            : button(words.discard, () => setDoing('discard')))}
      </p>
    </>
  )
}
