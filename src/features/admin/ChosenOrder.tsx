import { useText } from '~/ui/locale.tsx'
import styles from './Admin.module.css'
import type { Control } from './form-fields.ts'
import { ADMIN_TEXT } from './text.ts'

interface ChosenOrderProps {
  readonly options: NonNullable<Control['options']>
  readonly chosen: readonly string[]
  readonly onChange: (chosen: string[]) => void
}

/** What is chosen, in an order that two buttons change. */
export function ChosenOrder({ options, chosen, onChange }: ChosenOrderProps) {
  const words = useText(ADMIN_TEXT)
  const move = (from: number, by: 1 | -1) => {
    const [moved, other] = [chosen[from], chosen[from + by]]
    if (moved !== undefined && other !== undefined)
      onChange(chosen.with(from, other).with(from + by, moved))
  }
  return (
    <ol className={styles.ordered}>
      {chosen.map((value, i) => {
        const label = options.find((each) => each.value === value)?.label ?? value
        return (
          <li key={value}>
            <span className={styles.buttons}>
              <button
                type="button"
                aria-label={words.up(label)}
                aria-disabled={i === 0}
                onClick={() => move(i, -1)}
              >
                ↑
              </button>
              <button
                type="button"
                aria-label={words.down(label)}
                aria-disabled={i === chosen.length - 1}
                onClick={() => move(i, 1)}
              >
                ↓
              </button>
            </span>
            {label}
          </li>
        )
      })}
    </ol>
  )
}
