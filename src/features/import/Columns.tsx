import { useId } from 'react'

import { formatPeriod } from '~/language/formats/period.ts'
import { ROLES } from '~/reading/spreadsheets/columns.ts'
import type { ColumnUse, Table } from '~/reading/spreadsheets/table.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Import.module.css'
import { IMPORT_TEXT } from './text.ts'
import type { Importing, Setting } from './useImport.ts'

interface ColumnsProps {
  readonly importing: Importing
  readonly setting: Setting
}

const SAMPLES = 3

const samplesOf = ({ grid, firstRow }: Table, column: number): string => {
  const texts = grid.rows.slice(firstRow).flatMap((row) => row[column]?.text || [])
  return [...new Set(texts)].slice(0, SAMPLES).join('; ')
}

/** The meaning of each column with some sample values; corrections are remembered. */
export function Columns({ importing, setting }: ColumnsProps) {
  const words = useText(IMPORT_TEXT)
  const id = useId()
  const { tables } = importing
  return tables.map((table) => (
    <details key={table.grid.name} className={styles.columns}>
      <summary>{tables.length > 1 ? words.columnsOf(table.grid.name) : words.columns}</summary>
      <p className={styles.hint}>{words.columnHint}</p>
      <ul>
        {table.headings.map((heading, at) => {
          const samples = samplesOf(table, at)
          if (heading === '' && samples === '') return null
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column has no other name
            <li key={at}>
              <label htmlFor={`${id}${at}`}>
                <b>{heading || words.none}</b>
                <UseSelect
                  id={`${id}${at}`}
                  use={table.uses[at] ?? null}
                  setting={setting}
                  onUse={(use) => importing.takeColumn(table, at, use)}
                />
              </label>
              {samples !== '' && <small>{words.samples(samples)}</small>}
            </li>
          )
        })}
      </ul>
    </details>
  ))
}

function UseSelect({
  id,
  use,
  setting,
  onUse,
}: {
  readonly id: string
  readonly use: ColumnUse
  readonly setting: Setting
  readonly onUse: (use: ColumnUse) => void
}) {
  const { language } = useLocale()
  const words = useText(IMPORT_TEXT)
  const { units } = setting
  const month = use?.startsWith('period:') ? use.slice(7) : null
  return (
    <select
      id={id}
      value={use ?? ''}
      onChange={(event) => onUse((event.target.value || null) as ColumnUse)}
    >
      <option value="">{words.ignored}</option>
      {ROLES.map((role) => (
        <option key={role} value={role}>
          {words.roles[role]}
        </option>
      ))}
      {month && use && (
        <option value={use}>{words.figuresOfMonth(formatPeriod(month, language))}</option>
      )}
      {units.map(({ id, name }) => (
        <option key={id} value={`unit:${id}`}>
          {words.figuresOfUnit(name[language])}
        </option>
      ))}
    </select>
  )
}
