import type { Standing } from './standing.ts'
import type { Unit } from './unit.ts'

/** A unit with where it stands in each indicator that it reports. */
export interface MatrixRow {
  readonly unit: Unit
  /** By the indicator's id; none where the unit is not asked. */
  readonly standings: ReadonlyMap<string, Standing>
  /** How many of them are behind, or above what is allowed. */
  readonly troubles: number
}

/** All standings of these units, in their order; `[]` where there is no unit. */
export const standingsIn = (rows: readonly MatrixRow[]): Standing[] =>
  rows.flatMap(({ standings }) => [...standings.values()])
