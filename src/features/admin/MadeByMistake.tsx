import { useMutation } from '@tanstack/react-query'

import { useText } from '~/ui/locale.tsx'
import styles from './Admin.module.css'
import { problemText } from './problem-text.ts'
import { ADMIN_TEXT } from './text.ts'

interface MadeByMistakeProps {
  /** What it is, as a person would call it, in the words of the button. */
  readonly action: string
  readonly remove: () => Promise<unknown>
  readonly onRemoved: () => void
}

/** Removes what was made by mistake; the server refuses what was ever used, which is ended instead. */
export function MadeByMistake({ action, remove, onRemoved }: MadeByMistakeProps) {
  const words = useText(ADMIN_TEXT)
  const removal = useMutation({ mutationFn: remove, onSuccess: onRemoved })
  return (
    <details className={styles.mistake}>
      <summary>{words.madeByMistake}</summary>
      <p>{words.removedIfUnused}</p>
      {removal.error && (
        <p role="alert" className={styles.alert}>
          {problemText(removal.error, words)}
        </p>
      )}
      <button
        type="button"
        aria-disabled={removal.isPending}
        onClick={() => {
          if (!removal.isPending) removal.mutate()
        }}
      >
        {action}
      </button>
    </details>
  )
}
