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
  readonly onType: (typed: TypedDirective) => void
  readonly onSave: (task: NonNullable<ReturnType<typeof directiveTyped>>) => void
  readonly onCancel: () => void
}

/** A conclusion, who acts on it and until when. */
export function ConclusionForm({ typed, onType, onSave, onCancel }: ConclusionFormProps) {
  const { meeting: words } = useText(PRESENT_TEXT)
  const task = directiveTyped(typed)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (task) onSave(task)
  }
  return (
    <form className={form.form} onSubmit={save}>
      <DirectiveFields words={words} rows={4} typed={typed} onType={onType} />
      <FormButtons
        action={words.save}
        isDisabled={!task}
        className={styles.actions}
        onCancel={onCancel}
      />
    </form>
  )
}
