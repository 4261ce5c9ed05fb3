import type { Indicator } from './indicator.ts'

/** A row of a table, and how it lies under the whole that it is a part of. */
export interface Nested<Row> {
  readonly row: Row
  /** 0 for what is no part of another row. */
  readonly depth: number
  /** The first part of its whole: *trong đó*. */
  readonly isFirst: boolean
}

/** Rows with each part right after its whole; a part whose whole is not among them stays where it is. */
export function nested<Row>(
  rows: readonly Row[],
  indicatorOf: (row: Row) => Pick<Indicator, 'id' | 'partOf'>,
): Nested<Row>[] {
  const ids = new Set(rows.map((row) => indicatorOf(row).id))
  const wholeOf = (row: Row): string | null => {
    const { partOf } = indicatorOf(row)
    return partOf !== undefined && ids.has(partOf) ? partOf : null
  }
  const under = (whole: string | null, depth: number): Nested<Row>[] =>
    rows
      .filter((row) => wholeOf(row) === whole)
      .flatMap((row, i) => [
        { row, depth, isFirst: depth > 0 && i === 0 },
        ...under(indicatorOf(row).id, depth + 1),
      ])
  return under(null, 0)
}
