import { Link } from '@tanstack/react-router'

import type { Standing } from '~/domain/standing.ts'
import { explanation } from '~/language/sentences/derivation.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './Derivation.module.css'

interface DerivationProps {
  readonly standing: Standing
  /** Where the figures of this month come from, in one line. */
  readonly source: string | null
}

/** How a figure was stated, what its words guarantee, and how percent and status follow from that. */
export function Derivation({ standing, source }: DerivationProps) {
  const { text, language } = useLocale()
  return (
    <section className={styles.derivation}>
      <h3>{standing.indicator.name[language]}</h3>
      <dl>
        {explanation(standing, { text, language }).map(({ term, lines }) => (
          <div key={term}>
            <dt>{term}</dt>
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
      {source && standing.observation?.origin === 'reported' && (
        <p className={styles.source}>{source}</p>
      )}
      <p>
        <Link to="/indicators/$id" params={{ id: standing.indicator.id }}>
          {text.explanation.toIndicator}
        </Link>
      </p>
    </section>
  )
}
