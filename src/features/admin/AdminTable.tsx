import type { ReactNode } from 'react'

import { useKeptFocus } from '~/ui/primitives/kept-focus.ts'
import styles from './Admin.module.css'

interface AdminTableProps {
  readonly columns: readonly string[]
  /** Whether rows end with a cell of buttons. */
  readonly hasButtons?: boolean
  /** The rows. */
  readonly children: ReactNode
}

export function AdminTable({ columns, hasButtons = false, children }: AdminTableProps) {
  const kept = useKeptFocus<HTMLTableElement>()
  return (
    <table {...kept} className={styles.table}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
          {hasButtons && <td />}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
