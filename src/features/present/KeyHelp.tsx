import { useLocale, useText } from '~/ui/locale.tsx'
import { Dialog } from '~/ui/primitives/Dialog.tsx'
import styles from './Present.module.css'
import { PRESENT_TEXT } from './text.ts'

/** Which key does what. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const { text } = useLocale()
  const { help } = useText(PRESENT_TEXT)
  return (
    <Dialog title={help.title} onClose={onClose}>
      <dl className={styles.keys}>
        {help.keys.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onClose}>
        {text.actions.close}
      </button>
    </Dialog>
  )
}
