import type { Correction } from '~/domain/correction.ts'
import type { Localized, Measure } from '~/domain/indicator.ts'
import { isReplacement, REPLACING } from '~/domain/replacing.ts'
import { formatInstant } from '~/language/formats/instant.ts'
import { formatPeriodShort } from '~/language/formats/period.ts'
import { correctedFigures } from '~/language/sentences/correction.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './CorrectionList.module.css'

interface CorrectionListProps {
  readonly corrections: readonly Correction[]
  readonly measureOf: (indicatorId: string | null) => Measure | undefined
  /** Where a list holds several indicators: the name of each. */
  readonly nameOf?: (indicatorId: string | null) => Localized | undefined
}

/** What was changed after it was published: old and new, why, by whom, when. */
export function CorrectionList({ corrections, measureOf, nameOf }: CorrectionListProps) {
  const { text, language } = useLocale()
  return (
    <ul className={styles.list}>
      {corrections.map((correction) => {
        const { version, kind, indicatorId, period, reason, at, by } = correction
        const measure = measureOf(indicatorId)
        const name = nameOf?.(indicatorId)?.[language]
        const when = kind === 'target' ? period : formatPeriodShort(period)
        return (
          <li key={`${version} ${kind} ${period} ${indicatorId}`}>
            <b>{[name, when].filter(Boolean).join(', ')}</b>
            {kind === 'report' && (
              <p>
                {isReplacement(correction) ? text.corrections.textAdded : text.corrections.text}
              </p>
            )}
            {measure &&
              correctedFigures(correction, measure, text, language).map(
                ({ label, before, after }) => (
                  <p key={label}>
                    {label}: <s>{before}</s> → <b>{after}</b>
                  </p>
                ),
              )}
            {isReplacement(correction) && <p>{text.corrections.replaced}</p>}
            {reason && reason !== REPLACING && <p>{text.corrections.reason(reason)}</p>}
            <small>{text.corrections.by(by.name, formatInstant(at, language))}</small>
          </li>
        )
      })}
    </ul>
  )
}
