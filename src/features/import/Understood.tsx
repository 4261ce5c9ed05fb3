import { formatList } from '~/language/formats/list.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { formatPeriodShort } from '~/language/formats/period.ts'
import { capitalized } from '~/language/formats/words.ts'
import type { ColumnUse } from '~/reading/spreadsheets/column-use.ts'
import type { Meaning } from '~/reading/spreadsheets/columns.ts'
import { columnLetters, sheetLabel } from '~/reading/spreadsheets/grid.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { columnLabel } from './column-label.ts'
import styles from './Import.module.css'
import { IMPORT_TEXT } from './text.ts'
import type { Importing, ReadTable, Setting } from './useImport.ts'

interface UnderstoodProps {
  readonly importing: Importing
  readonly setting: Setting
}

const TOLD: readonly Meaning[] = [
  ...(['month', 'yearToDate', 'statedPercent', 'statedGrowth', 'target', 'figure'] as const),
]

/** One sentence for each table: what it is of, and which of its columns are what. */
export function Understood({ importing, setting }: UnderstoodProps) {
  const { tables } = importing
  return (
    <div className={styles.understood}>
      {tables.map((read, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sheet may have several tables
        <Sentence key={at} read={read} isOnly={tables.length === 1} setting={setting} />
      ))}
    </div>
  )
}

interface SentenceProps {
  readonly read: ReadTable
  readonly isOnly: boolean
  readonly setting: Setting
}

function Sentence({ read: { table, rows }, isOnly, setting }: SentenceProps) {
  const { text, language } = useLocale()
  const words = useText(IMPORT_TEXT)
  const labelOf = ({ as, period, base, isEstimated }: ColumnUse) =>
    columnLabel(
      { as, ...(period && { period }), ...(base && { base }), ...(isEstimated && { isEstimated }) },
      words,
      { units: setting.units, bases: text.bases },
      language,
    )
  const count = (values: readonly unknown[]) => new Set(values).size
  const indicators = count(rows.flatMap(({ indicatorId }) => indicatorId ?? []))
  const unknown = count(
    rows.flatMap(({ indicatorId, called }) => (indicatorId ? [] : [called.indicator])),
  )
  const unitIds = [...new Set(rows.flatMap(({ unitId }) => unitId ?? []))]
  const [unitId] = unitIds
  const named = setting.units.find(({ id }) => id === unitId)?.name[language]
  const called = rows.find((row) => row.called.unit)?.called.unit
  const unit =
    unitIds.length > 1
      ? words.someUnits(formatNumber(unitIds.length, language))
      : (named ?? called ?? words.none)
  const periods = [...new Set(rows.flatMap(({ period }) => period ?? []))].toSorted()
  const months = formatList(periods.map(formatPeriodShort), language)
  const told = table.uses.flatMap((use, column) => (TOLD.includes(use.as) ? [{ use, column }] : []))
  const columns = TOLD.flatMap((as) => {
    const own = told.filter(({ use }) => use.as === as)
    const labels = Map.groupBy(own, ({ use }) => labelOf(use))
    const groups = labels.size > MOST_LABELS ? new Map([[words.uses[as], own]]) : labels
    return [...groups].map(([label, group]) =>
      words.columnsAre(
        lettersOf(
          group.map(({ column }) => column),
          language,
        ),
        label,
      ),
    )
  })
  const isElsewhere = periods.length > 0 && !periods.includes(setting.period)
  return (
    <p>
      {!isOnly && <b>{sheetLabel(table.grid)}. </b>}
      {capitalized(words.understood(formatNumber(indicators, language), unit, months))}
      {columns.length > 0 && `; ${columns.join('; ')}`}.
      {unknown > 0 && ` ${words.andUnknown(formatNumber(unknown, language))}`}
      {isElsewhere && (
        <strong> {words.otherMonth(months, formatPeriodShort(setting.period))}</strong>
      )}
    </p>
  )
}

// Twelve months are not told one by one.
const MOST_LABELS = 3
const MOST_LETTERS = 4

const lettersOf = (columns: readonly number[], language: 'vi' | 'en'): string =>
  columns.length > MOST_LETTERS
    ? `${columnLetters(columns[0] ?? 0)}…${columnLetters(columns.at(-1) ?? 0)}`
    : formatList(columns.map(columnLetters), language)
