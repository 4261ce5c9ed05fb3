import { Link } from '@tanstack/react-router'
import type { Standing } from '~/domain/standing.ts'
import { isTrouble } from '~/domain/status.ts'
import { headline, type Segment } from '~/language/sentences/headline.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './Headline.module.css'

/** The month in one sentence. What is behind in it leads to the rows in that order. */
export function Headline({ standings }: { standings: readonly Standing[] }) {
  const { text, language } = useLocale()
  return (
    <h1 className={styles.headline}>
      {headline(standings, { text, language }).map((segment) =>
        segment.verdict || segment.isBesides ? (
          <Run key={segment.text} {...segment} />
        ) : (
          segment.text
        ),
      )}
    </h1>
  )
}

function Run({ text: words, verdict, isBesides }: Segment) {
  const { text } = useLocale()
  if (isBesides || !verdict) return <small>{words}</small>
  if (!isTrouble(verdict)) return <span data-verdict={verdict}>{words}</span>
  return (
    <Link
      to="."
      search={(before) => ({ ...before, order: 'behind' })}
      resetScroll={false}
      data-verdict={verdict}
      title={text.order.behind}
    >
      {words}
    </Link>
  )
}
