import type { Sourced } from '~/domain/observation.ts'
import { formatPeriodShort } from '~/format/period.ts'
import { formatFigure, quantity } from '~/format/quantity.ts'
import { useSpeech } from '~/i18n/text.tsx'
import styles from './chart.module.css'
import type { MonthsModel } from './months-model.ts'

/** The values of the chart as a table, month by month. */
export function MonthsTable({ model }: { model: MonthsModel }) {
  const { text } = useSpeech()
  const { heads, rows } = useMonthsTable(model)
  return (
    <section className={styles.scroll} tabIndex={0} aria-label={text.indicator.table}>
      <table className={styles.table}>
        <caption className="visually-hidden">
          {text.indicator.chart(model.name, model.year)}
        </caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([period, ...cells]) => (
            <tr key={period}>
              <th scope="row">{period}</th>
              {cells.map((cell, i) => (
                <td key={heads[i + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The table as text, for the screen and for a file alike. */
export function useMonthsTable(model: MonthsModel): { heads: string[]; rows: string[][] } {
  const { text, language } = useSpeech()
  const { measure, isFlow, likeMoney } = model
  const told = (sourced: Sourced | null) =>
    sourced ? formatFigure(sourced.figure, measure, language, { likeMoney }) : ''
  const heads = [
    text.columns.period,
    ...(isFlow ? [text.columns.month] : []),
    isFlow ? text.columns.yearToDate : text.chart.level,
    text.columns.due,
    text.columns.lastYear,
    text.columns.origin,
  ]
  const rows = model.points.map((point) => {
    const due =
      point.due === null ? null : quantity(point.due, measure, language, { likeMoney, decimals: 1 })
    const origin = (point.total ?? point.inMonth)?.origin
    return [
      formatPeriodShort(point.period),
      ...(isFlow ? [told(point.inMonth)] : []),
      told(point.total),
      due ? [due.number, due.unit].filter(Boolean).join(' ') : '',
      told(point.lastYear),
      origin ? text.origins[origin] : '',
    ]
  })
  return { heads, rows }
}
