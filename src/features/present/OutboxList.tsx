import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { type Conclusion, dropConclusion, keepConclusion } from '~/browser/outbox/conclusions.ts'
import { sendConclusions } from '~/browser/outbox/keep-sending.ts'
import { keepsStorage } from '~/browser/persistent-storage.ts'
import { directiveNotes } from '~/language/sentences/directive-notes.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import form from '~/ui/primitives/form.module.css'
import { ConclusionForm } from './ConclusionForm.tsx'
import styles from './Present.module.css'
import { PRESENT_TEXT } from './text.ts'

/** Conclusions that only this browser has, why, and what can be done about each. */
export function OutboxList({ outbox }: { readonly outbox: readonly Conclusion[] }) {
  const { meeting: words } = useText(PRESENT_TEXT)
  const [isSafe, setSafe] = useState(true)
  const isWaiting = outbox.length > 0
  useEffect(() => {
    if (isWaiting) void keepsStorage().then(setSafe, () => setSafe(false))
  }, [isWaiting])
  return (
    <>
      {isWaiting && !isSafe && <p>{words.maybeDeleted}</p>}
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
  const { assignee, due, refusal } = conclusion
  const [typed, setTyped] = useState({
    text: conclusion.text,
    assignee: assignee ?? '',
    due: due ?? '',
  })
  const [doing, setDoing] = useState<'edit' | 'discard' | null>(null)
  const again = (change: Partial<Conclusion>) => {
    keepConclusion({ ...conclusion, ...change, refusal: null })
    void sendConclusions(client).catch(() => {})
    setDoing(null)
  }
  const button = (label: string, run: () => void) => (
    <button type="button" aria-label={words.of(label, conclusion.text)} onClick={run}>
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
  const notes = directiveNotes(conclusion, text)
  return (
    <>
      <p>
        {conclusion.text} {notes && <small>{notes}</small>}
      </p>
      {refusal !== null && <p role="alert">{words.refusal(refusal)}</p>}
      <p className={`${form.actions} ${styles.actions}`}>
        {refusal !== null && button(words.again, () => again({}))}
        {button(text.actions.edit, () => setDoing('edit'))}
        {/* One that merely waits may have arrived: it is removed as a task, in the report. */}
        {refusal !== null &&
          (doing === 'discard'
            ? button(words.discardNow, () => dropConclusion(conclusion))
            : button(words.discard, () => setDoing('discard')))}
      </p>
    </>
  )
}
