import {
  type Bounds,
  boundsOf,
  difference,
  exactly,
  type Figure,
  quotient,
  scaled,
} from './figure.ts'
import type { Indicator } from './indicator.ts'
import { type Answer, isAtLeast, isAtMost } from './interval.ts'
import { monthOf, type Period } from './period.ts'
import type { Progress } from './status.ts'

const inBothReadings = (answer: (reading: keyof Bounds) => Answer): Progress['isAchieved'] => ({
  stated: answer('stated'),
  usual: answer('usual'),
})

/**
 * Progress of a flow, from its percentage of the year's target.
 * Whether a ceiling (`down`) was respected is known at the end of the year, so it is not achieved before December.
 *
 * @param percent - 0–100 and beyond
 * @param share - of the target due by now, 0–1
 * @returns `null` while nothing is due
 */
export function progressOfFlow(
  { direction }: Pick<Indicator, 'direction'>,
  percent: Bounds,
  share: number,
  period: Period,
): Progress | null {
  if (share <= 0) return null
  const ratio = scaled(percent, 1 / (100 * share))
  if (direction === 'up') {
    const isAchieved = inBothReadings((reading) => isAtLeast(percent[reading], 100))
    return { ratio, sense: 'more-is-better', isAchieved }
  }
  const isYearOver = monthOf(period) === 12
  const isAchieved = inBothReadings((reading) =>
    isYearOver ? isAtMost(percent[reading], 100) : 'no',
  )
  return { ratio, sense: 'less-is-better', isAchieved }
}

/**
 * Progress of a stock or a rate: the change made since last year closed, against the change due.
 * "A third of the target" means nothing for a rate that started the year at nine tenths of it.
 * Where no change is required, the level itself is compared with the target.
 *
 * @param baseline - last year's closing value
 * @param share - of the change due by now, 0–1
 * @returns `null` without a baseline, or against a target of zero that requires no change
 */
export function progressOfLevel(
  { direction }: Pick<Indicator, 'direction'>,
  level: Bounds,
  target: number,
  baseline: Figure | null,
  share: number,
): Progress | null {
  if (!baseline) return null
  const isUp = direction === 'up'
  const isAchieved = inBothReadings((reading) =>
    isUp ? isAtLeast(level[reading], target) : isAtMost(level[reading], target),
  )
  const required = target - baseline.value
  if ((isUp ? required > 0 : required < 0) && share > 0) {
    const made = difference(level, boundsOf(baseline))
    const ratio = quotient(made, boundsOf(exactly(required * share)))
    return ratio && { ratio, sense: 'more-is-better', isAchieved }
  }
  const ratio = quotient(level, boundsOf(exactly(target)))
  return ratio && { ratio, sense: isUp ? 'more-is-better' : 'less-is-better', isAchieved }
}
