import type { Sourced } from '~/domain/observation.ts'
import { CHART_TEXT } from '~/language/catalogues/chart.ts'
import type { Language } from '~/language/catalogues/language.ts'
import type { Text } from '~/language/catalogues/vi.ts'
import { originWords } from '~/language/formats/origin.ts'
import { formatMonthShort } from '~/language/formats/period.ts'
import { formatFigure, quantity } from '~/language/formats/quantity.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import type { MonthsModel } from '../../language/formats/months-model.ts'
import styles from './chart.module.css'
import { BOTTOM_PX, HEIGHT_PX, spread, xOf, yOf } from './geometry.ts'

// Marks shared by the static and the interactive chart.

export function Grid({ model }: { model: MonthsModel }) {
  const { language } = useLocale()
  return (
    <g>
      {model.ticks.map((tick, i) => (
        <g key={tick}>
          <line
            x1="0"
            x2="100%"
            y1={yOf(model, tick)}
            y2={yOf(model, tick)}
            className={i === 0 ? styles.base : styles.grid}
          />
          {(i > 0 || !model.isFlow) && (
            <text x="0" y={yOf(model, tick) - 5} className={styles.tick}>
              {tickLabel(model, tick, language, i === model.ticks.length - 1)}
            </text>
          )}
        </g>
      ))}
      {model.points.map(({ month, period }) => (
        <text
          key={period}
          x={`${xOf(month)}%`}
          y={HEIGHT_PX - BOTTOM_PX + 20}
          className={styles.month}
        >
          {formatMonthShort(month, language)}
        </text>
      ))}
    </g>
  )
}

/** Only the topmost tick carries the unit. */
function tickLabel(
  model: MonthsModel,
  tick: number,
  language: Language,
  withUnit: boolean,
): string {
  const { number, unit } = quantity(tick, model.measure, language, {
    likeMoney: model.likeMoney,
    // Steps of a quarter need both: 2,25 must not read 2,3.
    decimals: 2,
  })
  return withUnit && unit ? `${number} ${unit}` : number
}

/** The usual range of a qualified figure, as a soft stroke through its dot. */
export const Ranges = ({ model }: { model: MonthsModel }) => (
  <g>
    {model.points.map(
      ({ period, month, range }) =>
        range && (
          <line
            key={period}
            x1={`${xOf(month)}%`}
            x2={`${xOf(month)}%`}
            y1={yOf(model, range[0])}
            y2={yOf(model, range[1])}
            className={styles.range}
          />
        ),
    )}
  </g>
)

const LABEL_GAP_PX = 19

/** Names each line at the line. */
export function DirectLabels({ model }: { model: MonthsModel }) {
  const { text, language } = useLocale()
  const words = useText(CHART_TEXT)
  const { points, measure, likeMoney, target, year, isFlow } = model
  const latest = points.findLast((point) => point.total !== null)
  const lastYear = points.findLast((point) => point.lastYear !== null)
  const dueAt = points.find((point) => point.month === 7)
  const isFalling = (points[0]?.due ?? 0) > (points.at(-1)?.due ?? 0)
  const style = { likeMoney }
  const plain = (value: number) => quantity(value, measure, language, style).number
  const right = spread(
    [
      ...(target === null
        ? []
        : [{ key: 'target', y: yOf(model, target) - 7, words: words.target(plain(target)) }]),
      ...(lastYear?.lastYear && lastYear.month === 12
        ? [
            {
              key: 'lastYear',
              y: yOf(model, lastYear.lastYear.figure.value) - 7,
              words: words.lastYear(year - 1) + markOf(lastYear.lastYear, text),
            },
          ]
        : []),
    ],
    LABEL_GAP_PX,
  )
  return (
    <g className={styles.labels}>
      {right.map(({ key, y, words }) => (
        <text key={key} x="100%" y={y} className={styles[`${key}Label`]} textAnchor="end">
          {words}
        </text>
      ))}
      {dueAt?.due != null && (
        <text
          x={`${xOf(dueAt.month)}%`}
          y={yOf(model, dueAt.due) + (isFalling ? -10 : 20)}
          dx="6"
          className={styles.dueLabel}
        >
          {words.due}
        </text>
      )}
      {latest?.total && (
        <text
          x={`${xOf(latest.month)}%`}
          y={yOf(model, latest.total.figure.value) - 12}
          dx={latest.month > 8 ? 0 : -4}
          textAnchor={latest.month > 8 ? 'end' : 'start'}
          className={styles.totalLabel}
        >
          {formatFigure(latest.total.figure, measure, language, style).replace(
            ` ${measure.name[language]}`,
            '',
          )}{' '}
          <tspan className={styles.totalWord}>{isFlow ? words.yearToDate : words.level}</tspan>
        </text>
      )}
    </g>
  )
}

/** Of what a line says at its end, only what a reader has to know beside it. */
const markOf = (sourced: Sourced, text: Text): string =>
  sourced.origin === 'illustrative' || sourced.addedFrom !== undefined
    ? ` (${originWords(sourced, text)})`
    : ''

const MAX_BAR_LABEL = 6
const LEAST_BAR_PX = 24

/** The number at the foot of a bar, clear of the lines; above a bar that is too low for it. */
export function BarLabels({ model }: { model: MonthsModel }) {
  const { language } = useLocale()
  const base = yOf(model, model.ticks[0] ?? 0)
  return (
    <g>
      {model.points.map((point) => {
        if (!point.inMonth) return null
        const { figure, origin } = point.inMonth
        const { number } = quantity(figure.value, model.measure, language, {
          likeMoney: model.likeMoney,
          decimals: model.measure.kind === 'count' ? 0 : 1,
        })
        const top = yOf(model, figure.value)
        const isInside = base - top >= LEAST_BAR_PX
        return number.length > MAX_BAR_LABEL ? null : (
          <text
            key={point.period}
            x={`${xOf(point.month)}%`}
            y={isInside ? base - 7 : top - 6}
            className={styles.barLabel}
            data-origin={origin}
            data-inside={isInside || undefined}
          >
            {number}
          </text>
        )
      })}
    </g>
  )
}
