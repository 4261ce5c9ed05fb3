import type { DeckRow } from '~/domain/deck.ts'
import { nested } from '~/domain/nested.ts'
import { cumulativeCaption } from '~/language/sentences/captions.ts'
import { FigureText } from '~/ui/figures/FigureText.tsx'
import { PaceBar } from '~/ui/figures/PaceBar.tsx'
import { StatusMark } from '~/ui/figures/StatusMark.tsx'
import { useLocale } from '~/ui/locale.tsx'
import styles from './Slide.module.css'

/** A group's indicators, each against what is due. */
export function GroupSlide({ rows }: { rows: readonly DeckRow[] }) {
  const { text, language } = useLocale()
  return (
    <ul className={styles.group}>
      {nested(rows, ({ standing }) => standing.indicator).map(({ row, depth, isFirst }) => {
        const { standing } = row
        const { indicator, cumulative } = standing
        return (
          <li key={indicator.id}>
            <h3 data-part={depth > 0 || undefined}>
              {isFirst && <small className={styles.caption}>{text.captions.among}</small>}
              {indicator.name[language]}
            </h3>
            <p>
              <FigureText sourced={cumulative} measure={indicator.measure} />{' '}
              {cumulative && (
                <small className={styles.caption}>
                  {cumulativeCaption(standing, { text, language })}
                </small>
              )}
            </p>
            <div className={styles.pace}>
              <PaceBar standing={standing} />
            </div>
            <StatusMark status={standing.status} />
          </li>
        )
      })}
    </ul>
  )
}
