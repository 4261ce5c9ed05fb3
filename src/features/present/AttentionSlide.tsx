import type { DeckRow } from '~/domain/deck.ts'
import { explanationLines } from '~/exports/core/explanation-lines.ts'
import { capitalized } from '~/language/formats/words.ts'
import { attentionReason } from '~/language/sentences/attention-reason.ts'
import { finding } from '~/language/sentences/finding.ts'
import { FigureText } from '~/ui/figures/FigureText.tsx'
import { PaceBar } from '~/ui/figures/PaceBar.tsx'
import { StatusMark } from '~/ui/figures/StatusMark.tsx'
import { useLocale } from '~/ui/locale.tsx'
import styles from './Slide.module.css'

/** What a chair has to direct: each with its bar, its gap, who answers for it and what they explained. */
export function AttentionSlide({ rows }: { rows: readonly DeckRow[] }) {
  const { text, language } = useLocale()
  return (
    <ul className={`${styles.group} ${styles.pressing}`}>
      {rows.map(({ standing, explanation }) => {
        const { indicator, cumulative, status } = standing
        const found = finding(standing, { text, language })
        return (
          <li key={indicator.id}>
            <h3>
              {indicator.name[language]}
              {indicator.body && <small className={styles.caption}>{indicator.body}</small>}
            </h3>
            <p>
              <FigureText sourced={cumulative} measure={indicator.measure} />
            </p>
            <div className={styles.pace}>
              <PaceBar standing={standing} />
            </div>
            <StatusMark status={status} />
            <div className={styles.why}>
              <p>
                {found && <b>{capitalized(found)}. </b>}
                {attentionReason(standing, { text, language })}
              </p>
              {explanation && (
                <p className={styles.answer}>
                  {explanationLines(explanation, language)
                    .map(({ label, content }) => `${label}: ${content}`)
                    .join(' ')}
                </p>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
