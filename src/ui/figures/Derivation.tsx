import { Link } from '@tanstack/react-router'
import type { Standing } from '~/domain/standing.ts'
import { DERIVATION_TEXT } from '~/language/catalogues/derivation.ts'
import { derivation } from '~/language/sentences/derivation.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Derivation.module.css'

export interface DerivationProps {
  readonly standing: Standing
  /** The source of this month's figures, in one line. */
  readonly source: string | null
}

/** What the report stated, what its words guarantee, and how percent and status follow from that. */
export function Derivation({ standing, source }: DerivationProps) {
  const { text, language } = useLocale()
  const words = useText(DERIVATION_TEXT)
  return (
    <section className={styles.derivation}>
      <h3>{standing.indicator.name[language]}</h3>
      <dl>
        {derivation(standing, { text, language }).map(({ term, lines }) => (
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
          {words.toIndicator}
        </Link>
      </p>
    </section>
  )
}
