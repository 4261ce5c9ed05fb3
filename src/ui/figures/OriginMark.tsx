import type { Origin } from '~/domain/observation.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './FigureText.module.css'

/** What a reader must know of a figure that no report states; nothing for one that a report does. */
export function OriginMark({ origin }: { origin: Origin }) {
  const { text } = useLocale()
  return origin === 'reported' ? null : <i className={styles.origin}>{text.origins[origin]}</i>
}
