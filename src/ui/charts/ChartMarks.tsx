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
import { EVENT_MARK } from './EventNotes.tsx'
import { BOTTOM_PX, barBox, baseOf, HEIGHT_PX, spread, xOf, yOf } from './geometry.ts'

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
            className={yOf(model, tick) === baseOf(model) ? styles.base : styles.grid}
          />
          {(tick !== 0 || !model.isFlow || model.ends[0] < 0) && (
            <text x="0" y={yOf(model, tick) - 5} className={styles.tick}>
              {tickLabel(model, tick, language, i === model.ticks.length - 1)}
            </text>
          )}
        </g>
      ))}
      {model.points.map(({ month, period, events }) => (
        <text
          key={period}
          x={`${xOf(month)}%`}
          y={HEIGHT_PX - BOTTOM_PX + 20}
          className={styles.month}
        >
          {formatMonthShort(month, language)}
          {events.length > 0 && <tspan className={styles.event}>{EVENT_MARK}</tspan>}
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
  const isCeiling = model.limit === 'ceiling'
  const latest = points.findLast((point) => point.total !== null)
  const lastYear = points.findLast((point) => point.lastYear !== null)
  const duePoints = points.filter((point) => point.due !== null)
  const dueAt = duePoints[Math.floor(duePoints.length / 2) - 1]
  const isFalling = (points[0]?.due ?? 0) > (points.at(-1)?.due ?? 0)
  // On the other side than what is done, and where the line leads away from its name.
  const isDueAbove = (dueAt?.total?.figure.value ?? 0) <= (dueAt?.due ?? 0)
  const isTotalBelow = latest?.due != null && (latest.total?.figure.value ?? 0) < latest.due
  const style = { likeMoney }
  const plain = (value: number) => quantity(value, measure, language, style).number
  const right = spread(
    [
      ...(target === null
        ? []
        : [
            {
              key: 'target',
              y: yOf(model, target) - 7,
              words: words.target(plain(target), isCeiling),
            },
          ]),
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
          y={yOf(model, dueAt.due) + (isDueAbove ? -9 : 20)}
          dx={isDueAbove === isFalling ? 6 : -6}
          textAnchor={isDueAbove === isFalling ? 'start' : 'end'}
          className={styles.dueLabel}
        >
          {words.due[isCeiling ? 'ceiling' : 'floor']}
        </text>
      )}
      {latest?.total && (
        <text
          x={`${xOf(latest.month)}%`}
          y={yOf(model, latest.total.figure.value) + (isTotalBelow ? 24 : -12)}
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

/**
 * The number at the foot of a bar, clear of the lines; beyond the end of one that is too short for it
 * or hatched. A bar below zero has its foot above.
 */
export function BarLabels({ model }: { model: MonthsModel }) {
  const { language } = useLocale()
  const base = baseOf(model)
  return (
    <g>
      {model.points.map((point) => {
        if (!point.inMonth) return null
        const { figure, origin } = point.inMonth
        const { number } = quantity(figure.value, model.measure, language, {
          likeMoney: model.likeMoney,
          decimals: model.measure.kind === 'count' ? 0 : 1,
        })
        const { y, height } = barBox(model, figure.value)
        const isInside = height >= LEAST_BAR_PX && origin !== 'illustrative'
        const isBelow = figure.value < 0
        const inside = isBelow ? base + 17 : base - 7
        const beyond = isBelow ? y + height + 16 : y - 6
        return number.length > MAX_BAR_LABEL ? null : (
          <text
            key={point.period}
            x={`${xOf(point.month)}%`}
            y={isInside ? inside : beyond}
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
