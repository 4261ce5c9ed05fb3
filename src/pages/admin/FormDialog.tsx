import { type FormEvent, useId, useState } from 'react'

import { ApiProblem } from '~/api/problem.ts'
import { Dialog } from '~/ui/Dialog.tsx'
import styles from './Admin.module.css'
import { problemWords } from './problem-words.ts'
import { useAdminText } from './words.ts'

export interface Field {
  readonly name: string
  readonly label: string
  readonly kind?: 'text' | 'textarea' | 'select' | 'month' | 'password'
  readonly options?: readonly { readonly value: string; readonly label: string }[]
  readonly isRequired?: boolean
  readonly hint?: string | undefined
}

export type Values = Readonly<Record<string, string>>

interface FormDialogProps {
  readonly title: string
  readonly fields: readonly Field[]
  readonly initial: Values
  /** What the change is made on; 0 for something new. */
  readonly version?: number
  /** What is stored now, in the fields' words, where somebody else changed it meanwhile. */
  readonly stored?: (current: never) => Values
  /** Throws what stands in the way; a string it gives is told beside the form. */
  readonly submit: (values: Values, version: number) => Promise<string | null | undefined>
  readonly onClose: () => void
}

/** A form that loses nothing: what is typed stays until it is saved or put away. */
export function FormDialog({
  title,
  fields,
  initial,
  version = 0,
  stored,
  submit,
  onClose,
}: FormDialogProps) {
  const words = useAdminText()
  const [values, setValues] = useState(initial)
  const [made, setMade] = useState(version)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [theirs, setTheirs] = useState<Values | null>(null)

  const send = async (event: FormEvent) => {
    event.preventDefault()
    try {
      const told = await submit(values, made)
      if (told) return setRefusal(told)
      onClose()
    } catch (problem) {
      setRefusal(problemWords(problem, words))
      const current = problem instanceof ApiProblem ? problem.members.current : null
      if (!current) return
      // Sent once more, it goes over what is shown as stored.
      setMade((current as { version: number }).version)
      setTheirs(stored?.(current as never) ?? null)
    }
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={(event) => void send(event)} className={styles.form}>
        {fields.map((field) => (
          <FormField
            key={field.name}
            field={field}
            value={values[field.name] ?? ''}
            theirs={theirs?.[field.name]}
            onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
          />
        ))}
        {refusal && (
          <p role="alert" className={styles.alert}>
            {refusal}
          </p>
        )}
        <p className={styles.actions}>
          <button type="submit">{words.save}</button>
          <button type="button" onClick={onClose}>
            {words.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  )
}

interface FormFieldProps {
  readonly field: Field
  readonly value: string
  readonly theirs: string | undefined
  readonly onChange: (value: string) => void
}

function FormField({ field, value, theirs, onChange }: FormFieldProps) {
  const words = useAdminText()
  const id = useId()
  const { kind = 'text', label, hint, options = [], isRequired = false } = field
  const common = { id, required: isRequired, value, 'aria-describedby': `${id}hint` }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {kind === 'textarea' ? (
        <textarea {...common} rows={3} onChange={(event) => onChange(event.target.value)} />
      ) : kind === 'select' ? (
        <select {...common} onChange={(event) => onChange(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          type={kind}
          autoComplete={kind === 'password' ? 'new-password' : 'off'}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      <small id={`${id}hint`}>
        {hint}
        {theirs !== undefined && theirs !== value && ` ${words.storedNow(theirs || '–')}`}
      </small>
    </div>
  )
}
