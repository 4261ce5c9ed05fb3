import type { Origin } from '~/domain/observation.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './FigureText.module.css'

/** The origin of a figure that no report states; nothing for reported ones. */
export function OriginMark({ origin }: { origin: Origin }) {
  const { text } = useLocale()
  return origin === 'reported' ? null : <i className={styles.origin}>{text.origins[origin]}</i>
}
