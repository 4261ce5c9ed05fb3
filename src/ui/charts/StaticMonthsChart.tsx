import type { Ref } from 'react'
import { CHART_TEXT } from '~/language/catalogues/chart.ts'

import { useText } from '~/ui/locale.tsx'
import type { MonthPoint, MonthsModel } from '../../language/formats/months-model.ts'
import { BarLabels, DirectLabels, Grid, Ranges } from './ChartMarks.tsx'
import styles from './chart.module.css'
import { useEventNotes } from './EventNotes.tsx'
import { BAR_WIDTH, barBox, barLeft, xOf, yOf } from './geometry.ts'

interface StaticMonthsChartProps {
  readonly model: MonthsModel
  readonly ref?: Ref<SVGSVGElement>
  /** The height of a line of a label, in pixels, where letters are larger than on a page. */
  readonly linePx?: number
}

/** The year of an indicator as plain SVG: for the first paint, paper and files. */
export function StaticMonthsChart({ model, ref, linePx }: StaticMonthsChartProps) {
  const words = useText(CHART_TEXT)
  const notes = useEventNotes(model)
  const { points, target } = model
  return (
    <svg
      ref={ref}
      className={styles.svg}
      role="img"
      aria-label={[words.title(model.name, model.year), ...notes].join('. ')}
    >
      <Grid model={model} />
      {points.map(
        ({ period, month, inMonth }) =>
          inMonth && (
            <rect
              key={period}
              x={`${barLeft(month)}%`}
              width={`${BAR_WIDTH}%`}
              {...barBox(model, inMonth.figure.value)}
              className={styles.bar}
              data-origin={inMonth.origin}
            />
          ),
      )}
      {target !== null && (
        <line
          x1="0"
          x2="100%"
          y1={yOf(model, target)}
          y2={yOf(model, target)}
          className={styles.target}
        />
      )}
      <Segments model={model} kind="lastYear" value={(point) => point.lastYear?.figure.value} />
      <Segments model={model} kind="due" value={(point) => point.due} />
      <Segments model={model} kind="total" value={(point) => point.total?.figure.value} />
      <Ranges model={model} />
      {points.map(
        ({ period, month, total }) =>
          total && (
            <circle
              key={period}
              cx={`${xOf(month)}%`}
              cy={yOf(model, total.figure.value)}
              r="5"
              className={styles.dot}
              data-origin={total.origin}
            />
          ),
      )}
      <BarLabels model={model} />
      <DirectLabels model={model} linePx={linePx} />
    </svg>
  )
}

interface SegmentsProps {
  readonly model: MonthsModel
  readonly kind: 'total' | 'lastYear' | 'due'
  readonly value: (point: MonthPoint) => number | null | undefined
}

/** A line from month to month; a month without a value leaves a gap where one was to be reported. */
const Segments = ({ model, kind, value }: SegmentsProps) => (
  <g className={styles[kind]}>
    {model.points.slice(1).map((point, i) => {
      const before = model.points
        .slice(0, i + 1)
        .findLast((each) => each.isReported || value(each) != null)
      const from = before && value(before)
      const to = value(point)
      return from == null || to == null || !before ? null : (
        <line
          key={point.period}
          x1={`${xOf(before.month)}%`}
          x2={`${xOf(point.month)}%`}
          y1={yOf(model, from)}
          y2={yOf(model, to)}
          className={styles[kind]}
          data-origin={kind === 'due' ? undefined : before[kind]?.origin}
        />
      )
    })}
  </g>
)
