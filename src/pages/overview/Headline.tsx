import type { Standing } from '~/domain/standing.ts'
import { useSpeech } from '~/i18n/text.tsx'
import { headline } from '~/sentences/headline.ts'
import styles from './Headline.module.css'

/** The month in one sentence. */
export function Headline({ standings }: { standings: readonly Standing[] }) {
  const { text, language } = useSpeech()
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
