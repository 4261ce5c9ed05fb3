import type { Explanation } from '~/domain/entry.ts'
import { formatInstant } from '~/language/formats/instant.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './ExplanationText.module.css'
import { EXPLANATIONS_TEXT } from './text.ts'

/** *Giải trình*: the question, the cause and the remedy, each with its author. */
export function ExplanationText({ explanation }: { explanation: Explanation }) {
  const { language } = useLocale()
  const words = useText(EXPLANATIONS_TEXT)
  const { question, askedBy, askedAt, cause, remedy, answeredBy, answeredAt } = explanation
  return (
    <dl className={styles.explanation}>
      {question && (
        <div>
          <dt>{words.asked}</dt>
          <dd>{question}</dd>
          <dd className={styles.who}>
            {words.who(askedBy.name, formatInstant(askedAt, language))}
          </dd>
        </div>
      )}
      {answeredBy && answeredAt ? (
        <>
          <div>
            <dt>{words.cause}</dt>
            <dd>{cause}</dd>
          </div>
          <div>
            <dt>{words.remedy}</dt>
            <dd>{remedy}</dd>
            <dd className={styles.who}>
              {words.who(answeredBy.name, formatInstant(answeredAt, language))}
            </dd>
          </div>
        </>
      ) : (
        <div>
          <dd className={styles.who}>{words.waiting}</dd>
        </div>
      )}
    </dl>
  )
}
