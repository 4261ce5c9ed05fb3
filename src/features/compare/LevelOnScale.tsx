import { boundsOf } from '~/domain/figure.ts'
import type { Standing } from '~/domain/standing.ts'
import { levelPosition } from '~/language/sentences/pace-model.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './LevelOnScale.module.css'

/** Lowest and highest of the scale that the levels of all units share. */
export type Scale = readonly [low: number, high: number]

/** Ground at both ends, as a share of the scale. */
const GROUND = 0.06

/** From the lowest to the highest of all values and targets; `null` where there is none. */
export function scaleOf(standings: readonly Standing[]): Scale | null {
  const ends = standings.flatMap(({ cumulative, target }) =>
    [cumulative, target].flatMap((each) => {
      if (!each) return []
      const { usual } = boundsOf(each.figure)
      return [usual.low, usual.high]
    }),
  )
  if (ends.length === 0) return null
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  const ground = (high - low || Math.abs(high) || 1) * GROUND
  return [low - ground, high + ground]
}

interface LevelOnScaleProps {
  readonly standing: Standing
  readonly scale: Scale
}

/**
 * Where a level is and where it has to be, on the scale of all rows: the way between them is left to
 * go. A qualified figure is as wide as it usually means.
 */
export function LevelOnScale({ standing, scale: [low, high] }: LevelOnScaleProps) {
  const { text, language } = useLocale()
  const { cumulative, target } = standing
  if (!cumulative) return '–'
  const at = (value: number) => `${((value - low) / (high - low)) * 100}%`
  const { usual } = boundsOf(cumulative.figure)
  const now = at(cumulative.figure.value)
  const isIllustrative = cumulative.origin === 'illustrative'
  const goal = target ? at(target.figure.value) : null
  return (
    <svg
      className={styles.scale}
      role="img"
      aria-label={`${levelPosition(standing, { text, language }) ?? text.noStatus['no-target']}${
        isIllustrative ? ` (${text.origins.illustrative})` : ''
      }`}
    >
      <line x2="100%" y1="14" y2="14" className={styles.axis} />
      {goal && <line x1={now} x2={goal} y1="14" y2="14" className={styles.way} />}
      {goal && <line x1={goal} x2={goal} y1="5" y2="23" className={styles.target} />}
      {usual.high > usual.low && (
        <line x1={at(usual.low)} x2={at(usual.high)} y1="14" y2="14" className={styles.range} />
      )}
      <circle cx={now} cy="14" r="6" className={styles.now} data-origin={cumulative.origin} />
    </svg>
  )
}
