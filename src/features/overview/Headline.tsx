import type { Standing } from '~/domain/standing.ts'
import { headline } from '~/language/sentences/headline.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './Headline.module.css'

/** The month in one sentence. */
export function Headline({ standings }: { standings: readonly Standing[] }) {
  const { text, language } = useLocale()
  return (
    <h1 className={styles.headline}>
      {headline(standings, { text, language }).map((segment) =>
        segment.verdict ? (
          <span key={segment.text} data-verdict={segment.verdict}>
            {segment.text}
          </span>
        ) : (
          segment.text
        ),
      )}
    </h1>
  )
}
