import type { FormEvent } from 'react'
import { useText } from '~/ui/locale.tsx'
import styles from './Office.module.css'
import { ENTRY_TEXT } from './text.ts'
import type { DraftEditing } from './useReportDraft.ts'

interface ReportDraftProps {
  readonly draft: DraftEditing
  readonly isEditable: boolean
}

/** The report's text, its meeting day and its source. */
export function ReportDraft({ draft, isEditable }: ReportDraftProps) {
  const words = useText(ENTRY_TEXT)
  const { fields, state, change } = draft
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // The outcome is shown beside the button.
    draft.save().catch(() => {})
  }
  const field = (name: Exclude<keyof typeof fields, 'text'>, type: string, most?: number) => (
    <label>
      {words.draftFields[name]}
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
    <form onSubmit={submit} className={styles.form}>
      <h2>{words.draftTitle}</h2>
      <label>
        {words.draftText}
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
          <button type="submit">{words.saveDraft}</button>
          {state === 'clash' && (
            <button type="button" onClick={draft.takeSaved}>
              {words.takeSavedDraft}
            </button>
          )}
          <span role="status">
            {typeof state === 'object' ? state.refusal : words.draftStates[state]}
            {state === 'idle' && draft.isUnsaved && words.draftUnsaved}
          </span>
        </p>
      )}
    </form>
  )
}
