import type { Sourced } from '~/domain/observation.ts'
import { originWords } from '~/language/formats/origin.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './FigureText.module.css'

/** The origin of a figure that no report states; nothing for reported ones. */
export function OriginMark({ origin, addedFrom }: Pick<Sourced, 'origin' | 'addedFrom'>) {
  const { text } = useLocale()
  if (origin === 'reported') return null
  return <i className={styles.origin}>{originWords({ origin, addedFrom }, text)}</i>
}
