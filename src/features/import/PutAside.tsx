import { formatList } from '~/language/formats/list.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { formatPeriodShort } from '~/language/formats/period.ts'
import { columnLetters, sheetLabel } from '~/reading/spreadsheets/grid.ts'
import type { RowAside } from '~/reading/spreadsheets/rows.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { columnLabel, isAside } from './column-label.ts'
import styles from './Import.module.css'
import { IMPORT_TEXT } from './text.ts'
import type { Importing, ReadTable, Setting } from './useImport.ts'

interface PutAsideProps {
  readonly importing: Importing
  readonly setting: Setting
}

/** What of the file is not taken, each with its reason. */
export function PutAside({ importing, setting }: PutAsideProps) {
  const { text, language } = useLocale()
  const words = useText(IMPORT_TEXT)
  const { tables, all, passedOver } = importing
  const bases = text.bases
  const columnsOf = ({ table: { uses, headings, grid } }: ReadTable) =>
    uses.flatMap((use, at) =>
      (isAside(use.as) && use.as !== 'number' && headings[at]) ||
      (use.as === 'target' && !setting.setsTargets)
        ? [
            words.columnAside(
              sheetLabel(grid),
              columnLetters(at),
              headings[at] ?? '',
              // Its heading names its indicator already.
              columnLabel(
                { as: use.as, ...(use.base && { base: use.base }) },
                words,
                { units: setting.units, bases },
                language,
              ),
            ),
          ]
        : [],
    )
  const rowsOf = ({ table, aside }: ReadTable) =>
    [...Map.groupBy(aside, ({ why, of }) => `${why} ${of}`).values()].map((group: RowAside[]) =>
      words.rowsAside(
        sheetLabel(table.grid),
        formatList(
          group.map(({ row, called }) => `${row} “${called}”`),
          language,
        ),
        words.rowAsideOf[group[0]?.why ?? 'part'](group[0]?.of ?? ''),
      ),
    )
  const locked = [
    ...Map.groupBy(
      all.filter(({ state }) => state === 'locked'),
      ({ row }) => row.period ?? '',
    ),
  ].map(([period, lines]) =>
    words.lockedMonth(formatPeriodShort(period), formatNumber(lines.length, language)),
  )
  const grids = new Set(tables.map(({ table }) => table.grid))
  const hidden = [...grids].flatMap((grid) => {
    const { hidden: of } = grid
    return of
      ? [
          words.hiddenIn(
            sheetLabel(grid),
            of.columns.map(columnLetters).join(', '),
            of.rows.map((row) => row + 1).join(', '),
          ),
        ]
      : []
  })
  // Tables of one sheet that have the same columns are told of once.
  const listed = [
    ...new Set([
      ...passedOver.map(words.passedOver),
      ...tables.flatMap((read) => [...columnsOf(read), ...rowsOf(read)]),
      ...hidden,
    ]),
  ]
  return (
    <>
      {locked.map((line) => (
        <p key={line} role="status" className={styles.notice}>
          {line}
        </p>
      ))}
      {listed.length > 0 && (
        <details className={styles.aside}>
          <summary>{words.asideCount(formatNumber(listed.length, language))}</summary>
          <ul>
            {listed.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
