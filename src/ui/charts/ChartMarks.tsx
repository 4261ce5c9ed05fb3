import type { Sourced } from '~/domain/observation.ts'
import { CHART_TEXT } from '~/language/catalogues/chart.ts'
import type { Language } from '~/language/catalogues/language.ts'
import type { Text } from '~/language/catalogues/vi.ts'
import { formatMonthShort } from '~/language/formats/month-short.ts'
import { originWords } from '~/language/formats/origin.ts'
import { formatFigure, quantity } from '~/language/formats/quantity.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import type { MonthsModel } from '../../language/formats/months-model.ts'
import styles from './chart.module.css'
import { EVENT_MARK } from './EventNotes.tsx'
import {
  BOTTOM_PX,
  barBox,
  HEIGHT_PX,
  inLines,
  monthY,
  spread,
  TOP_PX,
  totalsFoot,
  xOf,
  yOf,
} from './geometry.ts'

// Marks shared by the static and the interactive chart.

export function Grid({ model }: { model: MonthsModel }) {
  const { language } = useLocale()
  const { ticks, totalRange, isFlow, measure, likeMoney } = model
  const [low, high] = totalRange
  const marked = ticks.filter((tick) => tick >= low && tick <= high)
  const { unit } = quantity(high, measure, language, { likeMoney })
  const base = isFlow ? monthY(model, 0) : totalsFoot(model)
  return (
    <g>
      {marked.map((tick) => (
        <g key={tick}>
          <line
            x1="0"
            x2="100%"
            y1={yOf(model, tick)}
            y2={yOf(model, tick)}
            className={isFlow && tick === 0 ? styles.base : styles.grid}
          />
          <text x="0" dx="-6" y={yOf(model, tick) + 4} className={styles.tick}>
            {tickLabel(model, tick, language)}
          </text>
        </g>
      ))}
      <line x1="0" x2="100%" y1={base} y2={base} className={styles.base} />
      {/* The figure of the latest month has the unit. */}
      {unit && !latestOf(model) && (
        <text x="0" y={TOP_PX - 18} className={styles.unit}>
          {unit}
        </text>
      )}
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

const latestOf = ({ points }: MonthsModel) => points.findLast((point) => point.total !== null)

const tickLabel = ({ measure, likeMoney }: MonthsModel, tick: number, language: Language): string =>
  // Steps of a quarter need both decimals: 2,25 must not read 2,3.
  quantity(tick, measure, language, { likeMoney, decimals: 2 }).number

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

/** The height of a line of a label, in pixels. */
const LINE_PX = 18
/** Between two labels, in lines. */
const LABEL_GAP = 0.25

interface DirectLabelsProps {
  readonly model: MonthsModel
  /** Of a line of a label, in pixels; slides have larger letters. */
  readonly linePx?: number | undefined
}

/** Names each line in the gutter at its end, and the latest total above its month. */
export function DirectLabels({ model, linePx = LINE_PX }: DirectLabelsProps) {
  const { text, language } = useLocale()
  const words = useText(CHART_TEXT)
  const { points, measure, likeMoney, target, year, isFlow } = model
  const limit = model.limit === 'ceiling' ? 'ceiling' : 'floor'
  const latest = latestOf(model)
  const lastYear = points.findLast((point) => point.lastYear !== null)
  const due = points.findLast((point) => point.due !== null)
  const plain = (value: number) => quantity(value, measure, language, { likeMoney }).number
  const named = [
    ...(target === null
      ? []
      : [{ key: 'target', at: yOf(model, target), lines: [plain(target), words.target[limit]] }]),
    ...(due?.due == null
      ? []
      : [{ key: 'due', at: yOf(model, due.due), lines: words.dueLines[limit] }]),
    ...(lastYear?.lastYear
      ? [
          {
            key: 'lastYear',
            at: yOf(model, lastYear.lastYear.figure.value),
            lines: [
              // In the gutter a value reads as the year's.
              ...(lastYear.month === 12 ? [plain(lastYear.lastYear.figure.value)] : []),
              words.lastYear(year - 1),
              ...markOf(lastYear.lastYear, text),
            ],
          },
        ]
      : []),
  ].map(({ at, ...label }) => ({
    ...label,
    y: at - linePx / 2,
    height: (label.lines.length + LABEL_GAP) * linePx,
  }))
  const isLate = (latest?.month ?? 0) > 6
  return (
    <g>
      {spread(named, totalsFoot(model)).map(({ key, y, lines }) => (
        <text key={key} y={y} className={styles[`${key}Label`]}>
          {lines.map((line, i) => (
            <tspan key={line} x="100%" dx="8" y={y + (i + 0.75) * linePx} data-line={i}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
      {isFlow && points.some(({ inMonth }) => inMonth) && (
        <text x="100%" dx="8" y={monthY(model, 0)} className={styles.monthLabel}>
          {words.month}
        </text>
      )}
      {latest?.total && (
        <>
          <line
            x1={`${xOf(latest.month)}%`}
            x2={`${xOf(latest.month)}%`}
            y1={TOP_PX - 10}
            y2={yOf(model, latest.total.figure.value)}
            className={styles.leader}
          />
          <text
            x={`${xOf(latest.month)}%`}
            dx={isLate ? 4 : -4}
            y={TOP_PX - 16}
            textAnchor={isLate ? 'end' : 'start'}
            className={styles.totalLabel}
          >
            {formatFigure(latest.total.figure, measure, language, { likeMoney })}{' '}
            <tspan className={styles.totalWord}>{isFlow ? words.yearToDate : words.level}</tspan>
          </text>
        </>
      )}
    </g>
  )
}

/** What a line of the gutter holds, on a phone too. */
const GUTTER_LETTERS = 12

/** Of what a line says at its end, only what a reader has to know beside it. */
const markOf = (sourced: Sourced, text: Text): string[] =>
  sourced.origin === 'illustrative' || sourced.addedFrom !== undefined
    ? inLines(originWords(sourced, text), GUTTER_LETTERS)
    : []

const MAX_BAR_LABEL = 6
/** Longer numbers do not fit side by side on a phone. */
const NARROW_LABEL = 3

/** The number above a bar, or above zero where it hangs from there: below it are the names of the months. */
export function BarLabels({ model }: { model: MonthsModel }) {
  const { language } = useLocale()
  const last = model.points.findLast(({ inMonth }) => inMonth)
  return (
    <g>
      {model.points.map((point) => {
        if (!point.inMonth) return null
        const { figure, origin } = point.inMonth
        const { number } = quantity(figure.value, model.measure, language, {
          likeMoney: model.likeMoney,
          decimals: model.measure.kind === 'count' ? 0 : 1,
        })
        const { y } = barBox(model, figure.value)
        return number.length > MAX_BAR_LABEL ? null : (
          <text
            key={point.period}
            x={`${xOf(point.month)}%`}
            y={y - 6}
            className={styles.barLabel}
            data-origin={origin}
            data-wide={(number.length > NARROW_LABEL && point !== last) || undefined}
          >
            {number}
          </text>
        )
      })}
    </g>
  )
}
