import type { FormEvent } from 'react'
import { useText } from '~/ui/locale.tsx'
import form from '~/ui/primitives/form.module.css'
import styles from './Office.module.css'
import { ENTRY_TEXT } from './text.ts'
import type { ReportTextEditing } from './useReportText.ts'

interface ReportTextFormProps {
  readonly editing: ReportTextEditing
  readonly isEditable: boolean
}

/** The report's text, its meeting day and its source. */
export function ReportTextForm({ editing, isEditable }: ReportTextFormProps) {
  const { reportText: words } = useText(ENTRY_TEXT)
  const { fields, state, change } = editing
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // The outcome is shown beside the button.
    editing.save().catch(() => {})
  }
  const field = (name: Exclude<keyof typeof fields, 'text'>, type: string, most?: number) => (
    <label>
      {words.fields[name]}
      <input
        type={type}
        maxLength={most}
        value={fields[name]}
        readOnly={!isEditable}
        onChange={(event) => change({ [name]: event.target.value })}
      />
    </label>
  )

  return (
    <form onSubmit={submit} className={`${form.form} ${styles.form}`}>
      <h2>{words.title}</h2>
      <label>
        {words.label}
        <textarea
          rows={10}
          maxLength={200_000}
          value={fields.text}
          readOnly={!isEditable}
          onChange={(event) => change({ text: event.target.value })}
        />
      </label>
      <div className={styles.line}>
        {field('meetingDate', 'date')}
        {field('source', 'text', 300)}
        {field('url', 'url', 1000)}
      </div>
      {isEditable && (
        <p className={styles.actions}>
          <button type="submit">{words.save}</button>
          {state === 'clash' && (
            <button type="button" onClick={editing.takeSaved}>
              {words.takeSaved}
            </button>
          )}
          <span role="status">
            {typeof state === 'object' ? state.refusal : words.states[state]}
            {state === 'idle' && editing.isUnsaved && words.unsaved}
          </span>
        </p>
      )}
    </form>
  )
}
