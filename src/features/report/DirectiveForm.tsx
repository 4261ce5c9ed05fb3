import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { saveDirective, type VersionedDirective } from '~/api/directives.ts'
import { ApiProblem, changedTo } from '~/api/problem.ts'
import { DIRECTIVE_STATES, type DirectiveState } from '~/domain/report.ts'
import { DirectiveFields, directiveTyped } from '~/ui/figures/DirectiveFields.tsx'
import { useText } from '~/ui/locale.tsx'
import form from '~/ui/primitives/form.module.css'
import styles from './DirectiveEditor.module.css'
import { DirectiveWords } from './DirectiveWords.tsx'
import { DIRECTIVE_TEXT } from './text.ts'

interface DirectiveFormProps {
  /** As of when it was opened; version 0 for a new one. */
  readonly directive: VersionedDirective
  readonly onClose: () => void
}

/** One task being written. What is typed stays until the server has it. */
export function DirectiveForm({ directive, onClose }: DirectiveFormProps) {
  const words = useText(DIRECTIVE_TEXT)
  const client = useQueryClient()
  const [version, setVersion] = useState(directive.version)
  const [typed, setTyped] = useState({
    text: directive.text,
    assignee: directive.assignee ?? '',
    due: directive.due ?? '',
    state: directive.state,
  })
  const [current, setCurrent] = useState<VersionedDirective | null>()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)
  const task = directiveTyped(typed)

  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!task) return
    setSending(true)
    setRefusal(null)
    try {
      await saveDirective(client, { ...directive, version }, { ...task, state: typed.state })
      onClose()
    } catch (problem) {
      const now = changedTo<VersionedDirective>(problem)
      setCurrent(now)
      if (now !== undefined) setVersion(now?.version ?? 0)
      else setRefusal(problem instanceof ApiProblem ? problem.message : words.offline)
      setSending(false)
    }
  }

  return (
    <form className={`${form.form} ${styles.form}`} onSubmit={(event) => void save(event)}>
      <DirectiveFields words={words} rows={2} typed={typed} onType={setTyped}>
        <label>
          {words.state}
          <select
            value={typed.state}
            onChange={(event) =>
              setTyped({ ...typed, state: event.target.value as DirectiveState })
            }
          >
            {DIRECTIVE_STATES.filter((each) => each !== 'carried' || each === typed.state).map(
              (each) => (
                <option key={each} value={each}>
                  {words.states[each]}
                </option>
              ),
            )}
          </select>
        </label>
      </DirectiveFields>
      {current !== undefined && (
        <div role="alert" className={`${form.conflict} ${styles.conflict}`}>
          <p className={form.alert}>{current ? words.changed : words.gone}</p>
          {current && (
            <p>
              <DirectiveWords directive={current} />
            </p>
          )}
          <p>{words.changedHint}</p>
        </div>
      )}
      {refusal && (
        <p role="alert" className={form.alert}>
          {refusal}
        </p>
      )}
      <p className={`${form.actions} ${styles.actions}`}>
        <button type="submit" disabled={isSending || !task}>
          {words.save}
        </button>
        <button type="button" onClick={onClose}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}
