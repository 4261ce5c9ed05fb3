import type { DeckRow } from '~/domain/deck.ts'
import { capitalized } from '~/language/formats/words.ts'
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
      {rows.map(({ standing }) => {
        const { indicator, cumulative, percent } = standing
        return (
          <li key={indicator.id}>
            <h3>{indicator.name[language]}</h3>
            <p>
              <FigureText sourced={cumulative} measure={indicator.measure} />
            </p>
            <div className={styles.pace}>
              {percent ? <PaceBar standing={standing} /> : capitalized(text.noTargetStated)}
            </div>
            <StatusMark status={standing.status} />
          </li>
        )
      })}
    </ul>
  )
}
