import type { Measure } from '~/domain/indicator.ts'
import { OFFICE_TEXT } from '~/language/catalogues/office.ts'
import { TYPED_TEXT } from '~/language/catalogues/typed.ts'
import { formatGrowth } from '~/language/formats/growth.ts'
import { formatFigure, formatPercent } from '~/language/formats/quantity.ts'
import type { TypedFigure } from '~/reading/typed/typed-figure.ts'
import { formatStated, type TypedGrowth } from '~/reading/typed/typed-growth.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './FigureReading.module.css'

interface FigureReadingProps {
  readonly read: TypedFigure | TypedGrowth
  readonly measure: Measure
  readonly onChoose: (typed: string) => void
}

/** What a typed figure was read as, why it could not be read, or the readings to choose from. */
export function FigureReading({ read, measure, onChoose }: FigureReadingProps) {
  const { language } = useLocale()
  const refusals = useText(TYPED_TEXT)
  const words = useText(OFFICE_TEXT)
  switch (read.kind) {
    case 'empty':
      return null
    case 'figure':
      if ('as' in read.figure) return formatGrowth(read.figure, language)
      return measure.kind === 'percent'
        ? formatPercent(read.figure, language)
        : formatFigure(read.figure, measure, language)
    case 'unreadable':
      return <strong className={styles.refusal}>{refusals[read.reason](read.at)}</strong>
    case 'ambiguous':
      return (
        <fieldset className={styles.readings}>
          <legend>{words.chooseReading}</legend>
          {read.readings.map((figure) => {
            const label = formatStated(figure, measure)
            return (
              <button key={label} type="button" onClick={() => onChoose(label)}>
                {label}
              </button>
            )
          })}
        </fieldset>
      )
  }
}
