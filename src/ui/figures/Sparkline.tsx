import type { History } from '~/domain/history.ts'
import { monthFigure, yearToDate } from '~/domain/history.ts'
import { type Indicator, isDueIn } from '~/domain/indicator.ts'
import type { Sourced } from '~/domain/observation.ts'
import { monthsOfYear, type Period, yearOf } from '~/domain/period.ts'
import styles from './Sparkline.module.css'

const WIDTH = 132
const HEIGHT = 36
const SLOT = WIDTH / 12

interface SparklineProps {
  readonly indicator: Indicator
  readonly history: History
  /** The last month drawn. */
  readonly period: Period
  /** The unit's first month; absent where it always existed. */
  readonly began?: Period | undefined
}

/**
 * This year's months before last year's, January to December: bars for a flow, a line for a level.
 * A month of the unit up to `period` without a figure is a dot. Hidden from assistive technology: the table of
 * the indicator page has the same values.
 */
export function Sparkline({ indicator, history, period, began = '' }: SparklineProps) {
  const isFlow = indicator.accumulation === 'flow'
  const stated = (each: Period): Sourced | null =>
    each > period
      ? null
      : isFlow
        ? monthFigure(history, each)
        : yearToDate(indicator.accumulation, history, each)
  const now = monthsOfYear(yearOf(period)).map(stated)
  const before = monthsOfYear(yearOf(period) - 1).map(stated)
  const values = [...now, ...before].flatMap((each) => (each ? [each.figure.value] : []))
  if (values.length === 0) return null
  const top = isFlow ? Math.max(0, ...values) : Math.max(...values)
  const bottom = isFlow ? Math.min(0, ...values) : Math.min(...values)
  const y = (value: number) => HEIGHT - 3 - ((value - bottom) / (top - bottom || 1)) * (HEIGHT - 8)
  const months = monthsOfYear(yearOf(period))
  const zero = y(0)
  return (
    <svg className={styles.spark} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {isFlow ? (
        <>
          {before.map(
            (each, i) =>
              each && (
                <Bar key={months[i]} slot={i} zero={zero} end={y(each.figure.value)} kind="past" />
              ),
          )}
          {now.map(
            (each, i) =>
              each && (
                <Bar
                  key={months[i]}
                  slot={i}
                  zero={zero}
                  end={y(each.figure.value)}
                  kind={each.origin}
                />
              ),
          )}
          <line x2={WIDTH} y1={zero + 0.5} y2={zero + 0.5} className={styles.axis} />
        </>
      ) : (
        <>
          <Line values={before} y={y} kind="past" />
          <Line values={now} y={y} kind={now.find((each) => each)?.origin ?? 'past'} />
        </>
      )}
      {months.map(
        (each, i) =>
          !now[i] &&
          began <= each &&
          each <= period &&
          isDueIn({ frequency: indicator.frequency }, each) && (
            <circle
              key={each}
              cx={(i + 0.5) * SLOT}
              cy={HEIGHT - 6}
              r="1.4"
              className={styles.missing}
            />
          ),
      )}
    </svg>
  )
}

interface BarProps {
  readonly slot: number
  readonly zero: number
  readonly end: number
  readonly kind: 'past' | Sourced['origin']
}

const Bar = ({ slot, zero, end, kind }: BarProps) => (
  <rect
    x={slot * SLOT + (kind === 'past' ? 0.75 : 2.5)}
    width={kind === 'past' ? SLOT - 1.5 : SLOT - 5}
    y={Math.min(zero, end)}
    height={Math.abs(zero - end)}
    className={styles[kind]}
  />
)

interface LineProps {
  readonly values: readonly (Sourced | null)[]
  readonly y: (value: number) => number
  readonly kind: 'past' | Sourced['origin']
}

function Line({ values, y, kind }: LineProps) {
  const points = values.flatMap((each, i) =>
    each ? [`${((i + 0.5) * SLOT).toFixed(1)},${y(each.figure.value).toFixed(1)}`] : [],
  )
  const [cx, cy] = points.at(-1)?.split(',') ?? []
  return (
    <g className={styles[`${kind}Line`]}>
      <polyline points={points.join(' ')} />
      {kind !== 'past' && <circle cx={cx} cy={cy} r="2.6" />}
    </g>
  )
}
