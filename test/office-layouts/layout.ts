import type { writeXlsx } from 'hucre/xlsx'

type WriteSheet = Parameters<typeof writeXlsx>[0]['sheets'][number]
export type Value = string | number | null

/** A sheet as an office lays it out, and what a careful person would enter from it. */
export interface OfficeLayout {
  readonly name: string
  /** The unit and the month that are open when the file is chosen. */
  readonly unitId: string
  readonly period: string
  readonly sheets: readonly WriteSheet[]
  /**
   * A line for each figure: *hoa-an 2021-05 party-members-admitted month 2*, with *~* before an
   * estimate, the base behind a percentage, and *?* for a figure that has to be asked for.
   */
  readonly entered: readonly string[]
  /** Names that are put to choice. */
  readonly unknown?: readonly string[]
}

const columnAt = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

const cellAt = (address: string) => {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? []
  return { row: Number(row) - 1, column: columnAt(letters) }
}

/** Merged ranges: *A1:C1 D1:D2*. */
export const merged = (ranges: string) =>
  ranges.split(' ').map((range) => {
    const [from = '', to = ''] = range.split(':')
    const [start, end] = [cellAt(from), cellAt(to)]
    return {
      ...{ startRow: start.row, startCol: start.column },
      ...{ endRow: end.row, endCol: end.column },
    }
  })

/** Number formats by address. */
export const formatted = (formats: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(formats).map(([address, numFmt]) => {
      const { row, column } = cellAt(address)
      return [`${row},${column}`, { style: { numFmt } }]
    }),
  )

/** A sheet of rows, whose merged ranges are written *A1:C1 D1:D2*. */
export const sheet = (
  name: string,
  rows: readonly (readonly Value[])[],
  ranges = '',
  more: Partial<WriteSheet> = {},
): WriteSheet => ({
  name,
  rows: rows.map((row) => [...row]),
  ...(ranges && { merges: merged(ranges) }),
  ...more,
})

/** The lines of a block of text. */
export const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
