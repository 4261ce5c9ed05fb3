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
