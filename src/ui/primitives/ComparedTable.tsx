import type { ReactNode } from 'react'
import styles from './compared-table.module.css'

interface ComparedTableProps {
  readonly columns: readonly string[]
  readonly className?: string | undefined
  /** The rows. */
  readonly children: ReactNode
}

/** Rows of a file or a text beside what is stored, to be looked over before they are written. */
export const ComparedTable = ({ columns, className, children }: ComparedTableProps) => (
  <table className={[styles.table, className].filter(Boolean).join(' ')}>
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
)
