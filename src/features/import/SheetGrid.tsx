import { useState } from 'react'
import type { ColumnChoice } from '~/domain/sheet-columns.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { ROLES } from '~/reading/spreadsheets/columns.ts'
import { columnLetters, type GridCell, sheetLabel } from '~/reading/spreadsheets/grid.ts'
import type { Table } from '~/reading/spreadsheets/table.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { columnLabel, isAside, kindOf } from './column-label.ts'
import styles from './Import.module.css'
import { IMPORT_TEXT } from './text.ts'
import type { Importing, ReadTable, Setting } from './useImport.ts'

interface SheetGridProps {
  readonly importing: Importing
  readonly setting: Setting
}

const FIRST_ROWS = 10
const MORE_ROWS = 50

/** Each table as the file has it, its columns coloured and named by what they were taken for. */
export function SheetGrid({ importing, setting }: SheetGridProps) {
  return importing.tables.map((read, at) => (
    <GridOfTable
      // biome-ignore lint/suspicious/noArrayIndexKey: a sheet may have several tables
      key={at}
      read={read}
      setting={setting}
      onUse={(column, choice) => importing.takeColumn(read.table, column, choice)}
    />
  ))
}

interface GridOfTableProps {
  readonly read: ReadTable
  readonly setting: Setting
  readonly onUse: (column: number, choice: ColumnChoice) => void
}

function GridOfTable({ read: { table, aside }, setting, onUse }: GridOfTableProps) {
  const { language } = useLocale()
  const words = useText(IMPORT_TEXT)
  const [most, setMost] = useState(FIRST_ROWS)
  const { grid, uses, headings, headingRow, firstRow, endRow } = table
  const columns = uses.flatMap((_, at) =>
    headings[at] || grid.rows.slice(firstRow, endRow).some((row) => row[at]?.text) ? [at] : [],
  )
  const rows = Array.from({ length: endRow - headingRow }, (_, at) => headingRow + at)
  const shown = rows.slice(0, firstRow - headingRow + most)
  const why = new Map(aside.map((each) => [each.row - 1, words.rowAside[each.why]]))
  const isHidden = (row: number) => grid.hidden?.rows.includes(row) ?? false
  return (
    <details className={styles.sheet} open={!grid.file}>
      <summary>{words.sheetOf(sheetLabel(grid))}</summary>
      <p className={styles.hint}>{words.columnHint}</p>
      <section className={styles.scroll} tabIndex={0} aria-label={words.sheetOf(sheetLabel(grid))}>
        <table className={styles.grid}>
          <thead>
            <tr>
              <td />
              {columns.map((at) => (
                <th key={at} scope="col" data-kind={kindOf(uses[at]?.as ?? 'unknown')}>
                  <span>
                    {columnLetters(at)}
                    {grid.hidden?.columns.includes(at) && <small> {words.hidden}</small>}
                  </span>
                  <ColumnHead table={table} at={at} setting={setting} onUse={onUse} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr
                key={row}
                data-head={row < firstRow || undefined}
                data-aside={why.has(row) || undefined}
              >
                <th scope="row">
                  {row + 1}
                  {isHidden(row) && <small> {words.hidden}</small>}
                  {why.has(row) && <small> {why.get(row)}</small>}
                </th>
                {columns.map((at) => (
                  <td
                    key={at}
                    data-kind={kindOf(uses[at]?.as ?? 'unknown')}
                    data-number={grid.rows[row]?.[at]?.number !== undefined || undefined}
                  >
                    {textOf(grid.rows, row, at)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > shown.length && (
        <button type="button" onClick={() => setMost(most + MORE_ROWS)}>
          {words.more(formatNumber(Math.min(MORE_ROWS, rows.length - shown.length), language))}
        </button>
      )}
    </details>
  )
}

/** What a merged cell says stands in its first cell alone. */
function textOf(rows: readonly (readonly GridCell[])[], row: number, at: number): string {
  const cell = rows[row]?.[at]
  if (!cell?.isMerged) return cell?.text ?? ''
  const isSame = (other: GridCell | undefined) => other?.isMerged && other.text === cell.text
  return isSame(rows[row]?.[at - 1]) || isSame(rows[row - 1]?.[at]) ? '' : cell.text
}

interface ColumnHeadProps {
  readonly table: Table
  readonly at: number
  readonly setting: Setting
  readonly onUse: (column: number, choice: ColumnChoice) => void
}

const CHOICES = [...ROLES, 'target'] as const

/** What a column was taken for, and the list that changes it. */
function ColumnHead({ table: { uses, headings }, at, setting, onUse }: ColumnHeadProps) {
  const { text, language } = useLocale()
  const words = useText(IMPORT_TEXT)
  const use = uses[at] ?? { as: 'unknown' as const }
  const label = columnLabel(use, words, { units: setting.units, bases: text.bases }, language)
  const choose = (value: string) => {
    const unit = setting.units.find(({ id }) => value === `unit:${id}`)
    const as = [...CHOICES, 'unknown' as const].find((each) => each === value)
    if (unit) onUse(at, { as: isAside(use.as) ? 'figure' : use.as, unitId: unit.id })
    else if (as) onUse(at, { as })
  }
  return (
    <>
      <b>{label}</b>
      <select
        aria-label={words.columnOf(columnLetters(at), headings[at] ?? '')}
        value=""
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{words.change}</option>
        <optgroup label={words.takeFor}>
          {CHOICES.map((role) => (
            <option key={role} value={role}>
              {words.uses[role]}
            </option>
          ))}
          <option value="unknown">{words.ignored}</option>
        </optgroup>
        <optgroup label={words.takeForUnit}>
          {setting.units.map(({ id, name }) => (
            <option key={id} value={`unit:${id}`}>
              {words.figuresOfUnit(name[language])}
            </option>
          ))}
        </optgroup>
      </select>
    </>
  )
}
