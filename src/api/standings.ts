import type { Discrepancy } from '~/domain/discrepancy.ts'
import { type History, historyOf } from '~/domain/history.ts'
import { type Indicator, isAskedOf } from '~/domain/indicator.ts'
import type { Observation } from '~/domain/observation.ts'
import type { Period } from '~/domain/period.ts'
import { isIllustrative } from '~/domain/replacing.ts'
import { type Standing, standing } from '~/domain/standing.ts'
import type { TargetInForce } from '~/domain/target.ts'
import type { Unit } from '~/domain/unit.ts'

interface Answered {
  readonly indicator: Indicator
  readonly targets: readonly TargetInForce[]
  readonly observations: readonly Observation[]
  /** Left out of what is only compared. */
  readonly discrepancies?: readonly Discrepancy[]
}

interface OfUnit {
  readonly period: Period
  /** The unit's first month; `null` where it always existed. */
  readonly began: Period | null
}

interface Found {
  readonly standing: Standing
  readonly history: History
  /** True where one of its figures, of any month, is in no report. */
  readonly isIllustrated: boolean
}

/** An indicator as the API answered it, with where it stands at the end of `period`. */
export function withStanding<A extends Answered>(
  answered: A,
  { period, began }: OfUnit,
): A & Found {
  const { indicator, targets, observations, discrepancies = [] } = answered
  const history = historyOf(observations)
  return {
    ...answered,
    standing: {
      ...standing(indicator, history, targets, period, began ?? undefined),
      discrepancies,
    },
    history,
    isIllustrated: observations.some(isIllustrative),
  }
}

/** The parts of a unit that report the indicator: nothing is missing where nobody is asked. */
export const askedParts = <Part extends { readonly unit: Unit }>({
  indicator,
  parts,
}: {
  readonly indicator: Indicator
  readonly parts: readonly Part[]
}): Part[] => parts.filter(({ unit }) => isAskedOf(indicator, unit))

/**
 * A `select` that works once on each answer: what a loader waited for is what its page shows, and
 * what every other screen shows that asks for the same.
 */
export function onceEach<Answer extends object, Selected>(
  select: (answer: Answer) => Selected,
): (answer: Answer) => Selected {
  const known = new WeakMap<Answer, { readonly selected: Selected }>()
  return (answer) => {
    const { selected } = known.get(answer) ?? { selected: select(answer) }
    known.set(answer, { selected })
    return selected
  }
}
