import type { DeckRow } from '~/domain/deck.ts'
import { nested } from '~/domain/nested.ts'
import { SLIDE_TEXT } from '~/exports/core/slide-text.ts'
import { formatPercent } from '~/language/formats/quantity.ts'
import { cumulativeColumn, targetColumns } from '~/language/sentences/captions.ts'
import { targetPhrase } from '~/language/sentences/phrases.ts'
import { FigureText } from '~/ui/figures/FigureText.tsx'
import { OriginMark } from '~/ui/figures/OriginMark.tsx'
import { StatusMark } from '~/ui/figures/StatusMark.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Slide.module.css'

/** The indicators in the order of the official table, with the columns a hall can read. */
export function TableSlide({ rows }: { rows: readonly DeckRow[] }) {
  const { text, language } = useLocale()
  const words = useText(SLIDE_TEXT)
  const standings = rows.map(({ standing }) => standing)
  const done = cumulativeColumn(standings, { text, language })
  const targets = targetColumns(standings, { text, language })
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{text.columns.indicator}</th>
          <th scope="col">{targets.target}</th>
          <th scope="col">{words.inMonth}</th>
          <th scope="col">{done.heading}</th>
          <th scope="col">{targets.percent}</th>
          <th scope="col">{words.pace}</th>
        </tr>
      </thead>
      <tbody>
        {nested(rows, ({ standing }) => standing.indicator).map(({ row, depth, isFirst }) => {
          const { standing } = row
          const { indicator, month, cumulative, percent, observation, target } = standing
          const origin = observation?.origin ?? 'reported'
          return (
            <tr key={indicator.id} data-origin={origin}>
              <th scope="row" data-part={depth > 0 || undefined}>
                {isFirst && <small className={styles.caption}>{text.captions.among}</small>}
                {indicator.name[language]} <OriginMark origin={origin} />
              </th>
              <td>
                {targetPhrase(standing, { text, language }) ?? '–'}{' '}
                {target && target.origin !== origin && <OriginMark {...target} />}
                <small className={styles.caption}>{targets.caption(standing)}</small>
              </td>
              {[month, cumulative].map((sourced, i) => (
                <td key={i === 0 ? 'month' : 'yearToDate'}>
                  <FigureText
                    sourced={sourced}
                    measure={indicator.measure}
                    withUnit={indicator.measure.kind === 'money'}
                    withOrigin={sourced?.origin !== origin}
                    otherwise="–"
                  />
                  {i === 1 && cumulative && (
                    <small className={styles.caption}>{done.caption(standing)}</small>
                  )}
                </td>
              ))}
              <td>{percent?.figure ? formatPercent(percent.figure, language) : '–'}</td>
              <td>
                <StatusMark status={standing.status} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
