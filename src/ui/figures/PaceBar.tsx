import type { Standing } from '~/domain/standing.ts'
import { formatPercent, formatShare } from '~/language/formats/quantity.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './PaceBar.module.css'

const END_PERCENT = 100
/** Beyond this share of the width a label is left of its end instead of right. */
const LABEL_TURNS = 0.72

/**
 * Filled to the percent done, with an upright mark at the percent due and the target at the end. A
 * qualified figure fades over its interval; beyond 100 percent the scale grows, so nothing is cut off.
 */
export function PaceBar({ standing }: { standing: Standing }) {
  const { text, language } = useLocale()
  const { percent, duePercent, due } = standing
  if (!percent?.figure) return null
  const { low, high } = percent.bounds.usual
  const scale = Math.max(END_PERCENT, high, duePercent)
  const at = (value: number) => `${Math.max(0, (value / scale) * 100)}%`
  const isIllustrative = percent.origin === 'illustrative'
  const label = formatPercent(percent.figure, language)
  const dueLabel = formatShare(duePercent, language)
  const turns = high / scale > LABEL_TURNS
  return (
    <svg
      className={styles.bar}
      role="img"
      aria-label={`${text.percentAgainstDue(label, dueLabel)}${isIllustrative ? ` (${text.origins.illustrative})` : ''}`}
    >
      <rect y="20" width="100%" height="12" className={styles.track} />
      <rect
        y="20"
        width={at(low)}
        height="12"
        className={isIllustrative ? styles.illustrative : styles.done}
      />
      {high > low && (
        <rect x={at(low)} y="20" width={at(high - low)} height="12" fill="url(#paint-fade)" />
      )}
      <line x1={at(END_PERCENT)} x2={at(END_PERCENT)} y1="16" y2="36" className={styles.target} />
      <line x1={at(duePercent)} x2={at(duePercent)} y1="15" y2="37" className={styles.due} />
      {due.course !== 'linear' || standing.indicator.accumulation !== 'flow' ? (
        <text
          x={at(duePercent)}
          y="50"
          className={styles.dueLabel}
          textAnchor={
            duePercent / scale > LABEL_TURNS ? 'end' : duePercent / scale < 0.1 ? 'start' : 'middle'
          }
        >
          {dueLabel}
        </text>
      ) : null}
      <text
        x={at(turns ? high : low)}
        dx={turns ? -2 : 2}
        y="12"
        textAnchor={turns ? 'end' : 'start'}
        className={styles.label}
        data-origin={percent.origin}
      >
        {label}
      </text>
    </svg>
  )
}
