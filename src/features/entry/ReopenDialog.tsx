import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { refusalOf } from '~/api/refusal.ts'
import { reopenSheet, type Sheet } from '~/api/sheets.ts'
import { FormButtons } from '~/ui/figures/FormButtons.tsx'
import { useText } from '~/ui/locale.tsx'
import { Dialog } from '~/ui/primitives/Dialog.tsx'
import form from '~/ui/primitives/form.module.css'
import styles from './Office.module.css'
import { ENTRY_TEXT } from './text.ts'

interface ReopenDialogProps {
  readonly sheet: Sheet
  readonly onClose: () => void
}

/** Reopens a published month, with a reason that its corrections show. */
export function ReopenDialog({ sheet, onClose }: ReopenDialogProps) {
  const words = useText(ENTRY_TEXT)
  const [reason, setReason] = useState('')
  const reopening = useMutation({ ...reopenSheet, onSuccess: onClose })
  const refusal = refusalOf(reopening.error, words.offline)

  const reopen = (event: FormEvent) => {
    event.preventDefault()
    const key = { unit: sheet.unit.id, period: sheet.period }
    reopening.mutate({ key, version: sheet.reportVersion, reason: reason.trim() })
  }

  return (
    <Dialog title={words.reopenNow} onClose={onClose}>
      <form onSubmit={reopen} className={`${form.form} ${styles.form}`}>
        <p>{words.reopenBody}</p>
        <label>
          {words.reopenReason}
          <textarea
            required
            minLength={3}
            maxLength={1000}
            rows={3}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
        {refusal && (
          <p role="alert" className={styles.alert}>
            {refusal}
          </p>
        )}
        <FormButtons
          action={words.reopenNow}
          isDisabled={reason.trim().length < 3}
          className={styles.actions}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}
