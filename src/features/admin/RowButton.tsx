import type { ReactNode } from 'react'

interface RowButtonProps {
  /** With whose it is, for screen readers: the row is not announced with it. */
  readonly name: string
  readonly onClick: () => void
  readonly children: ReactNode
}

/** What can be done with a row of a table. */
export const RowButton = ({ name, onClick, children }: RowButtonProps) => (
  <button type="button" aria-label={name} onClick={onClick}>
    {children}
  </button>
)
