import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Admin.module.css'
import { ADMIN_TEXT } from './text.ts'

interface LoadFailureProps {
  readonly query: { readonly isError: boolean; readonly refetch: () => unknown }
}

/** Nothing while the query is loading; a retry once it has failed. */
export function LoadFailure({ query }: LoadFailureProps) {
  const { text } = useLocale()
  const words = useText(ADMIN_TEXT)
  if (!query.isError) return null
  return (
    <div role="alert" className={styles.actions}>
      <p>{words.notLoaded}</p>
      <button type="button" onClick={() => query.refetch()}>
        {text.actions.retry}
      </button>
    </div>
  )
}
