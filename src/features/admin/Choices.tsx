import { useState } from 'react'
import { folded } from '~/language/formats/spelling.ts'
import { useText } from '~/ui/locale.tsx'
import styles from './Admin.module.css'
import type { Control } from './form-fields.ts'
import { ADMIN_TEXT } from './text.ts'

interface ChoicesProps {
  /** Of the list; its label has the same with `label` behind. */
  readonly id: string
  readonly options: NonNullable<Control['options']>
  readonly chosen: readonly string[]
  readonly describedBy: string | undefined
  readonly onChange: (chosen: string[]) => void
}

/** A list longer than this is searched. */
const LOOKED_OVER = 8

/** Any of many options; a long list can be narrowed, and keeps what is chosen in sight. */
export function Choices({ id, options, chosen, describedBy, onChange }: ChoicesProps) {
  const words = useText(ADMIN_TEXT)
  const [sought, setSought] = useState('')
  const shown = options.filter(
    ({ value, label }) => chosen.includes(value) || folded(label).includes(folded(sought)),
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in the field's grid
    <div
      id={id}
      role="group"
      tabIndex={-1}
      aria-labelledby={`${id}label`}
      aria-describedby={describedBy}
      className={styles.choices}
    >
      {options.length > LOOKED_OVER && (
        <input
          type="search"
          aria-label={words.narrow}
          placeholder={words.narrow}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
          // Enter searches here; it saves nothing.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      )}
      <div>
        {shown.map(({ value, label }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ target }) =>
                onChange(
                  target.checked ? [...chosen, value] : chosen.filter((each) => each !== value),
                )
              }
            />
            {label}
          </label>
        ))}
        {shown.length === 0 && <p>{words.noneFound}</p>}
      </div>
    </div>
  )
}
