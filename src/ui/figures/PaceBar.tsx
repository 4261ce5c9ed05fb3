import type { ReactNode } from 'react'
import type { SpanStanding } from '~/domain/standing.ts'
import {
  casesOf,
  isNoneAllowed,
  levelPosition,
  type PaceModel,
  paceModel,
} from '~/language/sentences/pace-model.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './PaceBar.module.css'

const END_PERCENT = 100
/** Beyond this share of the width a label is left of its end instead of right. */
const LABEL_TURNS = 0.72
const CASE_PX = 18
const CASE_GAP_PX = 6
/** What is due stands out of the bar on both sides, cut out of it by the paper around. */
const DUE_PX = 2.5
const MOST_CASES = 8

interface PaceBarProps {
  readonly standing: SpanStanding
  /** The percentage that the scale reaches at least, so that bars side by side share one. */
  readonly upTo?: number | undefined
  /** Shown where nothing can be drawn or said. */
  readonly otherwise?: ReactNode
}

/**
 * Done against due. A value to reach fills up to its target, past an upright mark at what is due; a
 * ceiling has a band of what is allowed by now, which the bar should not leave; a level goes from
 * where it began to its target. A qualified figure fades over its interval; beyond the target the
 * scale grows, so nothing is cut off. What must not happen is counted, without a bar.
 */
export function PaceBar({ standing, upTo = END_PERCENT, otherwise = null }: PaceBarProps) {
  const { text, language } = useLocale()
  const context = { text, language }
  const cases = isNoneAllowed(standing) ? casesOf(standing, context) : null
  if (cases) return <Cases {...cases} />
  const model = paceModel(standing, context)
  if (model) return <Bar model={model} upTo={upTo} />
  const isLevel = standing.indicator.accumulation !== 'flow'
  const words = isLevel ? levelPosition(standing, context) : null
  return words ? <span className={styles.words}>{words}</span> : otherwise
}

function Bar({ model, upTo }: { readonly model: PaceModel; readonly upTo: number }) {
  const { text } = useLocale()
  const { kind, low, high, due, label, dueLabel, ends, isTrouble, origin, name } = model
  const least = Math.min(0, low)
  const length = Math.max(upTo, high, due) - least
  const share = (value: number) => Math.max(0, (value - least) / length)
  const at = (value: number) => `${share(value) * 100}%`
  const wide = (from: number, to: number) => `${Math.max(0, (to - from) / length) * 100}%`
  const isIllustrative = origin === 'illustrative'
  const done = isIllustrative ? styles.illustrative : styles.done
  const isCeiling = kind === 'ceiling'
  // Thinner than the band of what is allowed, so that the band shows around it.
  const [y, height] = isCeiling ? ['18', '5'] : ['15', '11']
  const turns = share(high) > LABEL_TURNS
  return (
    <svg
      className={styles.bar}
      role="img"
      aria-label={name + (isIllustrative ? ` (${text.origins.illustrative})` : '')}
    >
      <rect y="15" width="100%" height="11" className={styles.track} />
      {isCeiling && <rect y="15" width={at(due)} height="11" className={styles.allowed} />}
      <rect
        x={low < 0 ? at(low) : undefined}
        y={y}
        width={wide(Math.min(0, low), Math.max(0, low))}
        height={height}
        className={low < 0 ? styles.beyond : done}
        data-origin={origin}
      />
      {isTrouble && low > due && (
        <rect
          x={at(due)}
          y={y}
          width={wide(due, low)}
          height={height}
          className={styles.beyond}
          data-origin={origin}
        />
      )}
      {high > low && (
        <rect x={at(low)} y={y} width={wide(low, high)} height={height} fill="url(#paint-fade)" />
      )}
      {least < 0 && <line x1={at(0)} x2={at(0)} y1="13" y2="28" className={styles.from} />}
      <line x1={at(END_PERCENT)} x2={at(END_PERCENT)} y1="12" y2="29" className={styles.target} />
      {isCeiling && (
        <g transform="translate(-6 0)" className={styles.edge}>
          <rect x={at(END_PERCENT)} y="11" width="6" height="2.5" />
          <rect x={at(END_PERCENT)} y="27.5" width="6" height="2.5" />
        </g>
      )}
      <g transform={`translate(${-DUE_PX / 2} 0)`}>
        <rect x={at(due)} y="11" width={DUE_PX} height="19" className={styles.due} />
      </g>
      {dueLabel && (
        <text
          x={at(due)}
          y="40"
          className={styles.dueLabel}
          textAnchor={share(due) > LABEL_TURNS ? 'end' : share(due) < 0.1 ? 'start' : 'middle'}
        >
          {dueLabel}
        </text>
      )}
      {ends && (
        <>
          <text x={at(0)} y="40" className={styles.dueLabel}>
            {ends.start}
          </text>
          <text x={at(END_PERCENT)} y="40" className={styles.dueLabel} textAnchor="end">
            {ends.goal}
          </text>
        </>
      )}
      <text
        x={at(turns ? high : low)}
        dx={turns ? -2 : 2}
        y="9.5"
        textAnchor={turns ? 'end' : 'start'}
        className={styles.label}
        data-origin={origin}
      >
        {label}
      </text>
    </svg>
  )
}

/** One square for each case of what must not happen, and their number, which may take a second line. */
function Cases({ count, name, origin }: NonNullable<ReturnType<typeof casesOf>>) {
  const end = Math.min(count, MOST_CASES) * CASE_PX - CASE_GAP_PX
  return (
    <span className={styles.counted} data-origin={origin}>
      {end > 0 && (
        <svg width={end} height="12" aria-hidden="true">
          <line x2={end} y1="6" y2="6" className={styles.cases} />
          {origin === 'illustrative' && (
            <line x1="2" x2={end} y1="6" y2="6" className={styles.hollow} />
          )}
        </svg>
      )}
      {name}
    </span>
  )
}
