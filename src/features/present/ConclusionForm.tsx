import type { FormEvent } from 'react'
import {
  DirectiveFields,
  directiveTyped,
  type TypedDirective,
} from '~/ui/figures/DirectiveFields.tsx'
import { FormButtons } from '~/ui/figures/FormButtons.tsx'
import { useText } from '~/ui/locale.tsx'
import form from '~/ui/primitives/form.module.css'
import styles from './Present.module.css'
import { PRESENT_TEXT } from './text.ts'

interface ConclusionFormProps {
  readonly typed: TypedDirective
  readonly rows?: number
  readonly onType: (typed: TypedDirective) => void
  readonly onSave: (task: NonNullable<ReturnType<typeof directiveTyped>>) => void
  /** Left out where the form stays. */
  readonly onCancel?: (() => void) | undefined
}

/** A conclusion, who acts on it and until when. Ctrl+Enter saves it from any of its fields. */
export function ConclusionForm({ typed, rows = 4, onType, onSave, onCancel }: ConclusionFormProps) {
  const { meeting: words } = useText(PRESENT_TEXT)
  const task = directiveTyped(typed)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (task) onSave(task)
  }
  return (
    <form
      className={form.form}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
          event.currentTarget.requestSubmit()
      }}
    >
      <DirectiveFields words={words} rows={rows} typed={typed} onType={onType} />
      <FormButtons
        action={words.save}
        isDisabled={!task}
        className={styles.actions}
        onCancel={onCancel}
      />
    </form>
  )
}
