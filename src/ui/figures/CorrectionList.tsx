import { type Correction, isFirstTarget } from '~/domain/correction.ts'
import type { Indicator } from '~/domain/indicator.ts'
import { isReplacement, REPLACING } from '~/domain/replacing.ts'
import { CORRECTIONS_TEXT } from '~/language/catalogues/corrections.ts'
import { formatInstant } from '~/language/formats/instant.ts'
import { formatPeriodShort } from '~/language/formats/period.ts'
import { correctedFigures } from '~/language/sentences/correction.ts'
import { spanWords } from '~/language/sentences/span.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
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
  const words = useText(CORRECTIONS_TEXT)
  return (
    <ul className={styles.list}>
      {corrections.map((correction) => {
        const { version, kind, indicatorId, period, reason, at, by } = correction
        const indicator = indicators.find(({ id }) => id === indicatorId)
        const name = withNames && indicator?.name[language]
        const when =
          kind === 'target' ? spanWords(period, { text, language }).name : formatPeriodShort(period)
        return (
          <li key={`${version} ${kind} ${period} ${indicatorId}`}>
            <b>{[name, when].filter(Boolean).join(', ')}</b>
            {kind === 'report' && <p>{isReplacement(correction) ? words.textAdded : words.text}</p>}
            {indicator &&
              correctedFigures(correction, indicator.measure, text, language).map(
                ({ label, before, after }) => (
                  <p key={label}>
                    {label}:{' '}
                    {before !== null && (
                      <>
                        <s>{before}</s> →{' '}
                      </>
                    )}
                    <b>{after}</b>
                  </p>
                ),
              )}
            {isReplacement(correction) && <p>{words.replaced}</p>}
            {isFirstTarget(correction) && <p>{words.setAfter}</p>}
            {reason && reason !== REPLACING && <p>{words.reason(reason)}</p>}
            <small>{words.by(by.name, formatInstant(at, language))}</small>
          </li>
        )
      })}
    </ul>
  )
}
