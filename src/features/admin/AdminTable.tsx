import { type ReactNode, useEffect, useRef } from 'react'
import styles from './Admin.module.css'

interface AdminTableProps {
  readonly columns: readonly string[]
  /** Whether rows end with a cell of buttons. */
  readonly hasButtons?: boolean
  /** The rows. */
  readonly children: ReactNode
}

export function AdminTable({ columns, hasButtons = false, children }: AdminTableProps) {
  const table = useRef<HTMLTableElement>(null)
  const focused = useRef<Element>(null)
  // A row that is removed must not leave a person without a keyboard's place on the page.
  useEffect(() => {
    const isLost = focused.current?.isConnected === false
    if (isLost && document.activeElement === document.body)
      table.current?.focus({ preventScroll: true })
  })
  return (
    <table
      ref={table}
      className={styles.table}
      tabIndex={-1}
      onFocus={({ target }) => {
        focused.current = target
      }}
    >
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
