import type { Provenance } from '~/domain/observation.ts'
import { isOfNote, originWords } from '~/language/formats/origin.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './FigureText.module.css'

/** The origin of a figure that no report states, or states anew; nothing for other reported ones. */
export function OriginMark(of: Provenance) {
  const { text } = useLocale()
  if (!isOfNote(of)) return null
  return <i className={styles.origin}>{originWords(of, text)}</i>
}
