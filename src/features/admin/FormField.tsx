import { useId, useState } from 'react'
import { formatPeriodShort } from '~/language/formats/period.ts'
import { useText } from '~/ui/locale.tsx'
import styles from './Admin.module.css'
import { ADMIN_TEXT } from './text.ts'

export type Values = Readonly<Record<string, string>>

export interface Field {
  readonly name: string
  readonly label: string
  readonly kind?: 'text' | 'textarea' | 'lines' | 'select' | 'month' | 'number' | 'password'
  readonly options?: readonly { readonly value: string; readonly label: string }[]
  readonly isRequired?: boolean
  readonly hint?: string | undefined
  /** A regular expression the browser holds it to; the hint says it in words. */
  readonly pattern?: string
  /** The first month that may be chosen. */
  readonly min?: string | undefined
  /** What stands in it until something is typed. */
  readonly proposed?: (values: Values) => string
}

interface FormFieldProps {
  readonly field: Field
  readonly value: string
  /** What is stored instead, where somebody else changed the record meanwhile. */
  readonly theirs: string | undefined
  readonly onChange: (value: string) => void
}

// Browsers without a picker for months let them be typed.
const MONTH = { placeholder: '2025-07', pattern: String.raw`\d{4}-(0[1-9]|1[0-2])` }

/** So many lines as are written and one to go on, within reason. */
const rowsFor = (value: string): number => Math.min(6, Math.max(3, value.split('\n').length + 1))

const inOneLine = (value: string): string => value.split('\n').filter(Boolean).join('; ')

/** One field with its label and its help, and beneath it what somebody else stored meanwhile. */
export function FormField({ field, value, theirs, onChange }: FormFieldProps) {
  const words = useText(ADMIN_TEXT)
  const id = useId()
  const [isReadable, setReadable] = useState(false)
  const { kind = 'text', label, hint, pattern, min, options = [], isRequired = false } = field
  const isChanged = theirs !== undefined && theirs !== value
  const about = [hint && `${id}hint`, isChanged && `${id}theirs`].filter(Boolean).join(' ')
  const common = {
    id,
    required: isRequired,
    value,
    'aria-describedby': about || undefined,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange(event.target.value),
  }
  const written = (held: string) =>
    options.find((option) => option.value === held)?.label ??
    (kind === 'month' && held ? formatPeriodShort(held) : inOneLine(held) || words.nothing)
  return (
    <div className={styles.field} data-kind={kind}>
      <label htmlFor={id}>{label}</label>
      {kind === 'textarea' || kind === 'lines' ? (
        <textarea {...common} rows={kind === 'lines' ? rowsFor(value) : 3} />
      ) : kind === 'select' ? (
        <select {...common}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          {...(kind === 'month' ? { ...MONTH, min } : { pattern, title: pattern && hint })}
          type={kind === 'number' || isReadable ? 'text' : kind}
          inputMode={kind === 'number' ? 'decimal' : undefined}
          autoComplete={kind === 'password' ? 'new-password' : 'off'}
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
          <span id={`${id}theirs`}>{words.storedNow(written(theirs))}</span>
          <button
            type="button"
            aria-label={words.takeTheirs(label)}
            onClick={() => {
              onChange(theirs)
              // The button goes with the difference.
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
