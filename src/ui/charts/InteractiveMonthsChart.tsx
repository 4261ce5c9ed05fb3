import { useEffect, useState } from 'react'
import {
  Bar,
  ComposedChart,
  DefaultZIndexes,
  Line,
  Rectangle,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts'
import type { MonthPoint, MonthsModel } from '../../language/formats/months-model.ts'
import { BarLabels, DirectLabels, Grid, Ranges } from './ChartMarks.tsx'
import styles from './chart.module.css'
import { BAR_SHARE, BOTTOM_PX, HEIGHT_PX, monthDomain, TOP_PX, totalDomain } from './geometry.ts'
import { MonthTooltip } from './MonthTooltip.tsx'

const PLAIN = { yAxisId: 'total', dot: false, isAnimationActive: false } as const
const GAP = `${(100 * (1 - BAR_SHARE)) / 2}%`

/**
 * The same chart for a pointer, a finger or the arrow keys. Recharts draws bars and lines; grid and
 * labels are those of the static chart.
 */
export function InteractiveMonthsChart({ model }: { model: MonthsModel }) {
  const { points, target } = model
  const [isDismissed, setDismissed] = useState(false)
  // The pointer alone gives the chart no focus, so the key is heard wherever it is.
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => setDismissed(key === 'Escape')
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  // A line goes on over the months that report nothing, where it is of one kind.
  const origins = new Set(points.flatMap(({ total }) => total?.origin ?? []))
  const connectNulls = origins.size < 2 && points.some(({ isReported }) => !isReported)
  const isPastIllustrative = points.some(({ lastYear }) => lastYear?.origin === 'illustrative')
  const isIllustrative = (point: MonthPoint | undefined) => point?.total?.origin === 'illustrative'
  const illustrated = new Set(
    points.filter((point, i) => isIllustrative(point) || isIllustrative(points[i - 1])),
  )
  const stated = new Set(points.filter((point) => !isIllustrative(point)))
  return (
    <ComposedChart
      responsive
      style={{ width: '100%', height: HEIGHT_PX, overflow: 'visible' }}
      data={[...points]}
      margin={{ top: TOP_PX, bottom: BOTTOM_PX, left: 0, right: 0 }}
      barCategoryGap={GAP}
      onMouseMove={() => setDismissed(false)}
    >
      <XAxis dataKey="month" hide padding="gap" />
      <YAxis hide yAxisId="total" domain={totalDomain(model)} />
      <YAxis hide yAxisId="month" domain={monthDomain(model)} />
      <Grid model={model} />
      <Tooltip
        cursor={{ fill: 'var(--ink)', fillOpacity: 0.05, stroke: 'none' }}
        isAnimationActive={false}
        // It can be read with the pointer on it, and closed without moving the pointer.
        wrapperStyle={{ pointerEvents: 'auto' }}
        {...(isDismissed && { active: false })}
        content={({ payload }) => <MonthTooltip model={model} point={payload[0]?.payload} />}
      />
      <Bar
        yAxisId="month"
        dataKey={(point: MonthPoint) => point.inMonth?.figure.value}
        isAnimationActive={false}
        shape={(props: { payload?: MonthPoint }) => (
          <g className={styles.bar} data-origin={props.payload?.inMonth?.origin}>
            <Rectangle {...props} fill="inherit" stroke="inherit" />
          </g>
        )}
      />
      {target !== null && (
        <ReferenceLine yAxisId="total" y={target} stroke="var(--target)" strokeWidth={1} />
      )}
      <Line
        {...PLAIN}
        connectNulls={connectNulls}
        dataKey={(point: MonthPoint) => point.lastYear?.figure.value}
        stroke="var(--past)"
        strokeWidth={2}
        strokeDasharray={isPastIllustrative ? '5 4' : 'none'}
        activeDot={{ r: 4, fill: 'var(--past)' }}
      />
      <Line
        {...PLAIN}
        connectNulls={connectNulls}
        dataKey="due"
        stroke="var(--target)"
        strokeWidth={2}
        activeDot={{ r: 4, fill: 'var(--target)' }}
      />
      {/* Lines from or to an illustrative figure are dashed, as in the static chart. */}
      <Line
        {...PLAIN}
        connectNulls={connectNulls}
        dataKey={(point: MonthPoint) => (illustrated.has(point) ? point.total?.figure.value : null)}
        stroke="var(--actual)"
        strokeWidth={2}
        strokeDasharray="5 4"
        activeDot={false}
      />
      <Line
        {...PLAIN}
        connectNulls={connectNulls}
        dataKey={(point: MonthPoint) => (stated.has(point) ? point.total?.figure.value : null)}
        stroke="var(--actual)"
        strokeWidth={3}
        activeDot={false}
      />
      <Line
        {...PLAIN}
        connectNulls={connectNulls}
        dataKey={(point: MonthPoint) => point.total?.figure.value}
        stroke="none"
        dot={({ cx, cy, payload, key }) =>
          typeof cy === 'number' && payload.total ? (
            <circle
              key={key}
              cx={cx}
              cy={cy}
              r="5"
              className={styles.dot}
              data-origin={payload.total.origin}
            />
          ) : (
            <g key={key} />
          )
        }
        activeDot={{ r: 7, fill: 'var(--actual)', stroke: 'var(--paper)' }}
      />
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <Ranges model={model} />
        <BarLabels model={model} />
        <DirectLabels model={model} />
      </ZIndexLayer>
    </ComposedChart>
  )
}
