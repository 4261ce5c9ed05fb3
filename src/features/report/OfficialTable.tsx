import { Link } from '@tanstack/react-router'
import {
  FIGURE_COLUMNS,
  type ReportCell,
  type ReportRow,
  type ReportTable,
} from '~/exports/core/report-table.ts'
import { REPORT_TEXT } from '~/language/catalogues/report.ts'
import { FigureRun } from '~/ui/figures/FigureText.tsx'
import { useText } from '~/ui/locale.tsx'
import styles from './ReportPage.module.css'

/** The annex's table: numbered rows, in the order and with the columns of the official form. */
export function OfficialTable({ table }: { table: ReportTable }) {
  const words = useText(REPORT_TEXT)
  const { headings, groups } = table
  return (
    <section className={styles.scroll} tabIndex={0} aria-label={words.title}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{headings.number}</th>
            <th scope="col">{headings.name}</th>
            <th scope="col">{headings.unit}</th>
            {FIGURE_COLUMNS.map((column) => (
              <th key={column} scope="col">
                {headings[column]}
              </th>
            ))}
            <th scope="col">{headings.note}</th>
          </tr>
        </thead>
        {groups.map(({ numeral, name, rows }) => (
          <tbody key={numeral}>
            <tr className={styles.group}>
              <td>{numeral}</td>
              <th colSpan={8} scope="rowgroup">
                {name}
              </th>
            </tr>
            {rows.map((row) => (
              <OfficialRow key={row.indicatorId} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

function OfficialRow({ row }: { row: ReportRow }) {
  const words = useText(REPORT_TEXT)
  return (
    <tr data-origin={row.origin ?? undefined} data-part={row.depth > 0 || undefined}>
      <td>{row.number}</td>
      <th scope="row">
        <Link to="/indicators/$id" params={{ id: row.indicatorId }}>
          {row.name}
        </Link>
        {row.evidenceStart !== null && (
          <a
            className={styles.toText}
            href={`#${row.indicatorId}-${row.evidenceStart}`}
            title={words.toText}
            aria-label={`${words.toText}: ${row.name}`}
            data-screen-only
          >
            ¶
          </a>
        )}
      </th>
      <td>{row.unit}</td>
      {FIGURE_COLUMNS.map((column) => (
        <td key={column}>
          <Cell cell={row.cells[column]} />
        </td>
      ))}
      <td>{row.note}</td>
    </tr>
  )
}

function Cell({ cell }: { cell: ReportCell | null }) {
  if (!cell) return '–'
  if (cell.isWords) return cell.parts.number
  return <FigureRun parts={cell.parts} origin={cell.origin} withOrigin={cell.isMarked} />
}
