import { Link } from '@tanstack/react-router'
import { attention } from '~/domain/attention.ts'
import type { Standing } from '~/domain/standing.ts'
import { ATTENTION_SHOWN } from '~/language/sentences/headline.ts'
import { attentionSentence } from '~/language/sentences/pace.ts'
import { OriginMark } from '~/ui/figures/OriginMark.tsx'
import { useLocale } from '~/ui/locale.tsx'
import styles from './Attention.module.css'

/** What a leader looks at first, with links: behind, then likely behind, then undecided. */
export function Attention({ standings }: { standings: readonly Standing[] }) {
  const { text, language } = useLocale()
  const wanted = attention(standings)
  return (
    <section className={styles.attention} aria-label={text.attention.title}>
      {wanted.length === 0 ? (
        <p>{text.attention.none}</p>
      ) : (
        <ul>
          {wanted.slice(0, ATTENTION_SHOWN).map((each) => (
            <li key={each.indicator.id}>
              <Link to="/indicators/$id" params={{ id: each.indicator.id }}>
                {attentionSentence(each, { text, language })}
              </Link>{' '}
              {each.observation && <OriginMark origin={each.observation.origin} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
