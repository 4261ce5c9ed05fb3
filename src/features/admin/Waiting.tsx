import { useText } from '~/ui/locale.tsx'
import styles from './Admin.module.css'
import { ADMIN_TEXT } from './text.ts'

interface WaitingProps {
  readonly query: { readonly isError: boolean; readonly refetch: () => unknown }
}

/** Stands for what is not there yet: nothing while it is on its way, and a way on where it failed. */
export function Waiting({ query }: WaitingProps) {
  const words = useText(ADMIN_TEXT)
  if (!query.isError) return null
  return (
    <div role="alert" className={styles.actions}>
      <p>{words.notLoaded}</p>
      <button type="button" onClick={() => query.refetch()}>
        {words.retry}
      </button>
    </div>
  )
}
