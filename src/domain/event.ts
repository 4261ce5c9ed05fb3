import type { Indicator } from './indicator.ts'
import type { Period } from './period.ts'

/** *Sự kiện*: something that explains a month: a flood, a reform, a new law. */
export interface Event {
  readonly id: string
  readonly unitId: string
  readonly period: Period
  /** The indicator it explains; `null` where it is about the whole month. */
  readonly indicatorId: string | null
  readonly text: string
}

interface Explained {
  readonly indicator: Pick<Indicator, 'id'>
  /** Those about the indicator, and those about a whole month. */
  readonly events: readonly Event[]
}

/** The events of a month: those about all of it first, then those about an indicator, in the order of the rows. */
export function eventsIn(rows: readonly Explained[], period: Period): Event[] {
  const ofMonth = (rows[0]?.events ?? []).filter(({ indicatorId }) => indicatorId === null)
  const ofRows = rows.flatMap(({ indicator, events }) =>
    events.filter(({ indicatorId }) => indicatorId === indicator.id),
  )
  return [...ofMonth, ...ofRows].filter((each) => each.period === period)
}
