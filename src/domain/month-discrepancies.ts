import { type Discrepancy, discrepancies } from './discrepancy.ts'
import { type History, historyOf, yearToDate } from './history.ts'
import type { Indicator } from './indicator.ts'
import type { PresentedObservation } from './observation.ts'
import type { Period } from './period.ts'
import { byLength } from './span.ts'
import { type Standing, standing } from './standing.ts'
import { partDiscrepancies } from './sum-discrepancy.ts'
import type { TargetInForce } from './target.ts'

/** One indicator of a unit, with all that its standing is found by. */
interface Row {
  readonly indicator: Indicator
  readonly targets: readonly TargetInForce[]
  readonly observations: readonly PresentedObservation[]
}

interface Found {
  readonly standing: Standing
  readonly history: History
}

/**
 * What does not add up in a unit's month, for each of the rows: in its own figures, and as a whole
 * against those of its parts (*trong đó*) that are among the rows.
 *
 * @param began - the unit's first month, where it is known
 */
export function monthDiscrepancies(
  rows: readonly Row[],
  period: Period,
  began?: Period | undefined,
): Discrepancy[][] {
  const all = rows.map(({ indicator, targets, observations }): Found => {
    const history = historyOf(observations)
    return { standing: standing(indicator, history, targets, period, began), history }
  })
  return all.map((each) => [...inItself(each), ...againstParts(each, all)])
}

function inItself({ standing: found, history }: Found): Discrepancy[] {
  const { indicator, asOf, began } = found
  // The report's percentage is of the shortest span's, whichever judges the month.
  const { target } = [found, ...found.otherSpans].reduce((a, b) =>
    byLength(b.span, a.span) < 0 ? b : a,
  )
  // What was inferred from a percentage cannot contradict it.
  const set = target?.origin === 'derived' ? null : target
  return discrepancies(indicator, history, set, asOf, began)
}

/** Year to date against year to date: in one month alone a refund can leave the whole less than a part. */
function againstParts({ standing: whole, history }: Found, all: readonly Found[]): Discrepancy[] {
  const { indicator, period, began } = whole
  const done = yearToDate(indicator.accumulation, history, period, began)
  const parts = all.filter((each) => each.standing.indicator.partOf === indicator.id)
  // Shares do not add up, and what is taken away may be more in the whole than in a part.
  if (!done || done.figure.value < 0 || indicator.accumulation === 'rate') return []
  return partDiscrepancies(
    done.figure,
    parts.map(
      (part) =>
        yearToDate(part.standing.indicator.accumulation, part.history, period, began)?.figure ??
        null,
    ),
    indicator.hasAllParts === true,
    period,
    indicator.measure.kind,
  )
}
