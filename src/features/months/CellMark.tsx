import { CELL_STATES, type CellState } from '~/domain/coverage.ts'
import { useText } from '~/ui/locale.tsx'
import styles from './Months.module.css'
import { MONTHS_TEXT } from './text.ts'

interface CellMarkProps {
  readonly state: CellState
  readonly isWriting?: boolean
}

/** The state of a cell as a letter and a texture, so that it does not depend on colour. */
export function CellMark({ state, isWriting = false }: CellMarkProps) {
  const words = useText(MONTHS_TEXT)
  return (
    <span className={styles.mark} data-state={state} data-writing={isWriting || undefined}>
      <span aria-hidden="true">{words.marks[state]}</span>
    </span>
  )
}

/** The marks and their meanings. @param isClosedShown - whether some indicator is no longer tracked */
export function Legend({ isClosedShown }: { isClosedShown: boolean }) {
  const words = useText(MONTHS_TEXT)
  const states = CELL_STATES.filter((state) => isClosedShown || state !== 'not-asked')
  return (
    <ul aria-label={words.legend} className={styles.legend}>
      {states.map((state) => (
        <li key={state}>
          <CellMark state={state} />
          {words.states[state]}
        </li>
      ))}
      <li>
        <CellMark state="missing" isWriting />
        {words.writing}
      </li>
    </ul>
  )
}
