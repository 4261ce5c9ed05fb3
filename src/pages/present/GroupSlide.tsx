import { FigureText } from '~/components/FigureText.tsx'
import { PaceBar } from '~/components/PaceBar.tsx'
import { StatusMark } from '~/components/StatusMark.tsx'
import type { DeckRow } from '~/domain/deck.ts'
import { capitalized } from '~/format/words.ts'
import { useSpeech } from '~/i18n/text.tsx'
import styles from './Slide.module.css'

/** A group's indicators side by side: where each stands against what is due. */
export function GroupSlide({ rows }: { rows: readonly DeckRow[] }) {
  const { text, language } = useSpeech()
  return (
    <ul className={styles.group}>
      {rows.map(({ standing }) => {
        const { indicator, yearToDate, percent } = standing
        return (
          <li key={indicator.id}>
            <h3>{indicator.name[language]}</h3>
            <p>
              {yearToDate ? (
                <FigureText sourced={yearToDate} measure={indicator.measure} />
              ) : (
                text.missing
              )}
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
