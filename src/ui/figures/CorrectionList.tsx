import type { Correction } from '~/domain/correction.ts'
import type { Indicator } from '~/domain/indicator.ts'
import { isReplacement, REPLACING } from '~/domain/replacing.ts'
import { formatInstant } from '~/language/formats/instant.ts'
import { formatPeriodShort } from '~/language/formats/period.ts'
import { correctedFigures } from '~/language/sentences/correction.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './CorrectionList.module.css'

interface CorrectionListProps {
  readonly corrections: readonly Correction[]
  readonly indicators: readonly Indicator[]
  /** For a list of several indicators. */
  readonly withNames?: boolean
}

/** What was changed after publication: old and new, why, by whom, when. */
export function CorrectionList({ corrections, indicators, withNames }: CorrectionListProps) {
  const { text, language } = useLocale()
  return (
    <ul className={styles.list}>
      {corrections.map((correction) => {
        const { version, kind, indicatorId, period, reason, at, by } = correction
        const indicator = indicators.find(({ id }) => id === indicatorId)
        const name = withNames && indicator?.name[language]
        const when = kind === 'target' ? period : formatPeriodShort(period)
        return (
          <li key={`${version} ${kind} ${period} ${indicatorId}`}>
            <b>{[name, when].filter(Boolean).join(', ')}</b>
            {kind === 'report' && (
              <p>
                {isReplacement(correction) ? text.corrections.textAdded : text.corrections.text}
              </p>
            )}
            {indicator &&
              correctedFigures(correction, indicator.measure, text, language).map(
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
