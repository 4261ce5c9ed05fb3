import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { saveDirective, type VersionedDirective } from '~/api/directives.ts'
import { conflictIn, refusalOf, versionAfter } from '~/api/refusal.ts'
import { DIRECTIVE_STATES, type DirectiveState } from '~/domain/report.ts'
import { DirectiveFields, directiveTyped } from '~/ui/figures/DirectiveFields.tsx'
import { FormButtons } from '~/ui/figures/FormButtons.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import { Alert } from '~/ui/primitives/Alert.tsx'
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
  const { text } = useLocale()
  const words = useText(DIRECTIVE_TEXT)
  const [version, setVersion] = useState(directive.version)
  const [typed, setTyped] = useState({
    text: directive.text,
    assignee: directive.assignee ?? '',
    due: directive.due ?? '',
    state: directive.state,
  })
  const task = directiveTyped(typed)

  const saving = useMutation({
    ...saveDirective,
    onSuccess: onClose,
    onError: (problem) => setVersion((before) => versionAfter(problem, before)),
  })
  const current = conflictIn<VersionedDirective>(saving.error)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (task)
      saving.mutate({
        directive: { ...directive, version },
        input: { ...task, state: typed.state },
      })
  }

  return (
    <form className={`${form.form} ${styles.form}`} onSubmit={save}>
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
                  {text.directives.states[each]}
                </option>
              ),
            )}
          </select>
        </label>
      </DirectiveFields>
      {current === undefined ? (
        <Alert>{refusalOf(saving.error, words.offline)}</Alert>
      ) : (
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
      <FormButtons
        action={words.save}
        isDisabled={saving.isPending || !task}
        className={styles.actions}
        onCancel={onClose}
      />
    </form>
  )
}
