import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Standing } from '~/domain/standing.ts'
import { DERIVATION_TEXT } from '~/language/catalogues/derivation.ts'
import { derivation } from '~/language/sentences/derivation.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { Popover } from '~/ui/primitives/Popover.tsx'
import styles from './Derivation.module.css'

interface DerivationProps {
  readonly standing: Standing
  /** The source of this month's figures, in one line. */
  readonly source: string | null
  /** The figure or the status that opens it. */
  readonly children: ReactNode
  /** What can be done about the figure. */
  readonly more?: ReactNode
}

/** A figure that opens its derivation. */
export function DerivationPopover({ standing, source, children, more }: DerivationProps) {
  const { text, language } = useLocale()
  return (
    <Popover
      label={text.whyLabel(standing.indicator.name[language])}
      buttonClassName={styles.button}
      button={children}
    >
      <Derivation standing={standing} source={source} />
      {more}
    </Popover>
  )
}

/** What the report stated, what its words guarantee, and how percent and status follow from that. */
export function Derivation({ standing, source }: Pick<DerivationProps, 'standing' | 'source'>) {
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
