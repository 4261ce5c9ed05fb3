import type { Slide } from '~/domain/deck.ts'
import { standingsIn } from '~/domain/matrix.ts'
import { isIllustrative } from '~/domain/replacing.ts'
import { COMPARE_TEXT } from '~/language/catalogues/compare.ts'
import { illustrativeMark } from '~/language/formats/illustrative-mark.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { StatusMark } from '~/ui/figures/StatusMark.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Slide.module.css'

/** Which part of the unit has trouble with what: names of units are short, so they stand on end. */
export function MatrixSlide({ slide }: { slide: Extract<Slide, { kind: 'matrix' }> }) {
  const { text, language } = useLocale()
  const words = useText(COMPARE_TEXT)
  const { indicators, rows: units } = slide
  const mark = illustrativeMark(
    standingsIn(units).map(({ cumulative }) => cumulative),
    text,
  )
  return (
    <table className={styles.matrix}>
      <thead>
        <tr>
          <th scope="col">
            {text.columns.indicator}
            {mark}
          </th>
          {units.map(({ unit, troubles }) => (
            <th key={unit.id} scope="col">
              <div>
                {unit.name[language]}
                {troubles > 0 && (
                  <b>
                    {' '}
                    <span className="visually-hidden">{words.troubles}</span>{' '}
                    {formatNumber(troubles, language)}
                  </b>
                )}
              </div>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => (
          <tr key={indicator.id}>
            <th scope="row">{indicator.name[language]}</th>
            {units.map(({ unit, standings }) => {
              const standing = standings.get(indicator.id)
              const isFaded = !mark && isIllustrative(standing?.observation ?? null)
              return (
                <td key={unit.id} data-illustrative={isFaded || undefined}>
                  {standing && <StatusMark status={standing.status} />}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
