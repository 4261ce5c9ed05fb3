import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { conflictIn } from '~/api/refusal.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { Dialog } from '~/ui/primitives/Dialog.tsx'
import styles from './Admin.module.css'
import { FormControl } from './FormControl.tsx'
import { type Field, InvalidInput, type Stored, type Values } from './form-fields.ts'
import { problemText } from './problem-text.ts'
import { ADMIN_TEXT } from './text.ts'

interface FormDialogProps<Input> {
  readonly title: string
  readonly fields: Field<Input, Stored<Input>>
  /** The record as it was opened, or the defaults of a new one, which has no version. */
  readonly stored: Stored<Input> & { readonly version?: number }
  /** `version`: the one the change is based on, 0 for a new record. */
  readonly save: (input: Input, version: number) => Promise<unknown>
  /** What the button that saves says, where it does something else. */
  readonly action?: string
  /** Shown above the form, and follows what is typed. */
  readonly above?: (values: Values) => ReactNode
  /** Shown below the form. */
  readonly below?: ReactNode
  readonly onClose: () => void
}

/** After Enter at the top of a long form, its end may be out of sight. */
const scrollTo = (element: HTMLElement | null) => element?.scrollIntoView?.({ block: 'nearest' })

/**
 * A form that keeps what is typed until it is saved or closed. If somebody else was faster, each
 * control that differs shows both versions.
 */
export function FormDialog<Input>({
  title,
  fields,
  stored,
  save,
  action,
  above,
  below,
  onClose,
}: FormDialogProps<Input>) {
  const { text } = useLocale()
  const words = useText(ADMIN_TEXT)
  const [initial] = useState(() => fields.fill('', stored))
  const [typed, setTyped] = useState(initial)
  const [version, setVersion] = useState(stored.version ?? 0)
  const [theirs, setTheirs] = useState<Values | null>(null)
  const [isWarned, setWarned] = useState(false)

  const controls = fields.controls('').filter(({ isShown }) => isShown?.(typed) ?? true)
  const proposals = controls.map(({ name, proposed }) => [name, proposed?.(typed) ?? ''])
  const values: Values = { ...Object.fromEntries(proposals), ...typed }
  const isChanged = controls.some(({ name }) => (typed[name] ?? '') !== (initial[name] ?? ''))
  const isInConflict = controls.some(
    ({ name }) => theirs?.[name] !== undefined && theirs[name] !== values[name],
  )

  const saving = useMutation({
    mutationFn: async () => save(fields.read('', values), version),
    onSuccess: onClose,
    onError: (problem) => {
      const current = conflictIn<typeof stored>(problem)
      if (current === undefined) return
      // Saving again replaces the version now shown.
      setVersion(current?.version ?? 0)
      setTheirs(current && fields.fill('', current))
    },
  })
  const refusal =
    saving.error &&
    (saving.error instanceof InvalidInput
      ? saving.error.message
      : conflictIn(saving.error) === null
        ? words.goneMeanwhile
        : problemText(saving.error, words))

  return (
    <Dialog
      title={title}
      onClose={onClose}
      onEscape={() => {
        const keepsOpen = isChanged && !isWarned
        setWarned(keepsOpen)
        return keepsOpen
      }}
    >
      {above?.(values)}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (!saving.isPending) saving.mutate()
        }}
      >
        {controls.map((control) => (
          <FormControl
            key={control.name}
            control={control}
            hint={typeof control.hint === 'function' ? control.hint(values) : control.hint}
            value={values[control.name] ?? ''}
            theirs={theirs?.[control.name]}
            onChange={(value) => {
              setWarned(false)
              setTyped((before) => ({ ...before, [control.name]: value }))
            }}
          />
        ))}
        {isWarned && !refusal && (
          <p role="alert" ref={scrollTo} className={styles.alert}>
            {words.notSaved}
          </p>
        )}
        {refusal && (
          <div role="alert" ref={scrollTo} className={styles.alert}>
            <p>{refusal}</p>
            {isInConflict && <p>{words.bothShown}</p>}
          </div>
        )}
        <p className={styles.actions}>
          <button type="submit" aria-disabled={saving.isPending}>
            {isInConflict ? words.saveMine : (action ?? text.actions.save)}
          </button>
          {isInConflict && (
            <button
              type="button"
              onClick={({ currentTarget }) => {
                setTyped((before) => ({ ...before, ...theirs }))
                // This button disappears with the difference.
                currentTarget.form?.querySelector<HTMLElement>('input, select, textarea')?.focus()
              }}
            >
              {words.takeAllTheirs}
            </button>
          )}
          <button type="button" onClick={onClose}>
            {text.actions.cancel}
          </button>
        </p>
      </form>
      {below}
    </Dialog>
  )
}
