import table from '~/ui/primitives/compared-table.module.css'

interface ListStateProps {
  /** Of the box that takes the line in or leaves it out. */
  readonly label: string
  readonly state: string
  readonly reason: string | undefined
  readonly isIn: boolean
  /** `null` for a line that cannot be written. */
  readonly onTick: ((isTicked: boolean) => void) | null
}

/** The last cell of a line that is looked over: whether it is written, or why not. */
export function ListState({ label, state, reason, isIn, onTick }: ListStateProps) {
  return (
    <td>
      {onTick ? (
        <label className={table.include}>
          <input
            type="checkbox"
            aria-label={label}
            checked={isIn}
            onChange={({ target }) => onTick(target.checked)}
          />
          {state}
        </label>
      ) : (
        state
      )}
      {reason && <small className={table.problem}>{reason}</small>}
    </td>
  )
}
