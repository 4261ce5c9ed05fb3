import { useId, useState } from 'react'
import { formatPeriodShort } from '~/language/formats/period.ts'
import { MonthField } from '~/ui/figures/MonthField.tsx'
import { useText } from '~/ui/locale.tsx'
import styles from './Admin.module.css'
import { Choices } from './Choices.tsx'
import { ChosenOrder } from './ChosenOrder.tsx'
import { type Control, chosenIn } from './form-fields.ts'
import { ADMIN_TEXT } from './text.ts'

interface FormControlProps {
  readonly control: Control
  readonly hint?: string | undefined
  readonly value: string
  /** The stored text where somebody else changed the record meanwhile. */
  readonly theirs?: string | undefined
  readonly onChange: (value: string) => void
}

/** As many rows as lines and one more, from 3 to 6. */
const rowsFor = (value: string): number => Math.min(6, Math.max(3, value.split('\n').length + 1))

const inOneLine = (value: string): string => value.split('\n').filter(Boolean).join('; ')

/** A control with its label and hint, and below it what somebody else stored meanwhile. */
export function FormControl({ control, hint, value, theirs, onChange }: FormControlProps) {
  const words = useText(ADMIN_TEXT)
  const id = useId()
  const [isReadable, setReadable] = useState(false)
  const { kind = 'text', label, pattern, min, options = [], isRequired = false } = control
  const isList = kind === 'many' || kind === 'ordered'
  const isChanged = theirs !== undefined && theirs !== value
  const describedBy = [hint && `${id}hint`, isChanged && `${id}theirs`].filter(Boolean).join(' ')
  const common = {
    id,
    required: isRequired,
    value,
    'aria-describedby': describedBy || undefined,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange(event.target.value),
  }
  const labels = (values: readonly string[]) =>
    options.filter(({ value: each }) => values.includes(each)).map((option) => option.label)
  const inOrder = (stored: string) => chosenIn(stored).flatMap((value) => labels([value]))
  const shown = (stored: string) =>
    (isList ? inOrder(stored).join('; ') : labels([stored])[0]) ||
    (kind === 'month' && stored ? formatPeriodShort(stored) : inOneLine(stored)) ||
    words.nothing
  return (
    <div className={styles.field} data-kind={kind}>
      {isList ? <span id={`${id}label`}>{label}</span> : <label htmlFor={id}>{label}</label>}
      {isList ? (
        <Choices
          id={id}
          options={options}
          chosen={chosenIn(value)}
          describedBy={common['aria-describedby']}
          onChange={(chosen) => onChange(chosen.join(' '))}
        />
      ) : kind === 'textarea' || kind === 'lines' ? (
        <textarea {...common} rows={kind === 'lines' ? rowsFor(value) : 3} />
      ) : kind === 'select' ? (
        <select {...common}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : kind === 'month' ? (
        <MonthField {...common} min={min} readOnly={control.isFixed} onChange={onChange} />
      ) : (
        <input
          {...common}
          pattern={pattern}
          title={pattern && hint}
          readOnly={control.isFixed}
          type={kind === 'number' || isReadable ? 'text' : kind}
          inputMode={kind === 'number' ? 'decimal' : undefined}
          autoComplete={kind === 'password' ? 'new-password' : 'off'}
        />
      )}
      {kind === 'ordered' && (
        <ChosenOrder
          options={options}
          chosen={chosenIn(value)}
          onChange={(chosen) => onChange(chosen.join(' '))}
        />
      )}
      {hint && <small id={`${id}hint`}>{hint}</small>}
      {kind === 'password' && (
        <button
          type="button"
          aria-pressed={isReadable}
          onClick={() => setReadable((before) => !before)}
        >
          {words.showPassword}
        </button>
      )}
      {isChanged && (
        <p className={styles.theirs}>
          <span id={`${id}theirs`}>{words.storedNow(shown(theirs))}</span>
          <button
            type="button"
            aria-label={words.takeTheirs(label)}
            onClick={() => {
              onChange(theirs)
              // This button disappears with the difference.
              document.getElementById(id)?.focus()
            }}
          >
            {words.take}
          </button>
        </p>
      )}
    </div>
  )
}
