import { type FormEvent, type ReactNode, useState } from 'react'
import { changedTo } from '~/api/problem.ts'
import { useText } from '~/ui/locale.tsx'
import { Dialog } from '~/ui/primitives/Dialog.tsx'
import styles from './Admin.module.css'
import { type Field, FormField, type Values } from './FormField.tsx'
import { problemWords } from './problem-words.ts'
import { ADMIN_TEXT } from './text.ts'

interface FormDialogProps {
  readonly title: string
  /** Those that matter with what is typed so far. */
  readonly fields: readonly Field[] | ((values: Values) => readonly Field[])
  /** A field left out stands as it is proposed, or empty. */
  readonly initial: Values
  /** What the change is made on; 0 for something new. */
  readonly version?: number
  /** What is stored now, in the fields' words, where somebody else changed it meanwhile. */
  readonly stored?: (current: never) => Values
  /** Throws what stands in the way; a string it gives is told beside the form. */
  readonly submit: (values: Values, version: number) => Promise<string | null | undefined>
  /** What goes along with the form and shows what is typed in another light. */
  readonly beside?: (values: Values) => ReactNode
  readonly onClose: () => void
}

interface Held {
  readonly version: number
}

/** Sent with Enter from the top of a long form, its end may be out of sight. */
const show = (element: HTMLElement | null) => element?.scrollIntoView?.({ block: 'nearest' })

/** A form that loses nothing: what is typed stays until it is saved or put away. */
export function FormDialog({
  title,
  fields,
  initial,
  version = 0,
  stored,
  submit,
  beside,
  onClose,
}: FormDialogProps) {
  const words = useText(ADMIN_TEXT)
  const [typed, setTyped] = useState(initial)
  const [made, setMade] = useState(version)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [theirs, setTheirs] = useState<Values | null>(null)
  const [isSending, setSending] = useState(false)

  const shown = typeof fields === 'function' ? fields(typed) : fields
  const proposals = shown.map(({ name, proposed }) => [name, proposed?.(typed) ?? ''])
  const values: Values = { ...Object.fromEntries(proposals), ...typed }
  const isOver = shown.some(
    ({ name }) => theirs?.[name] !== undefined && theirs[name] !== values[name],
  )

  const refused = (problem: unknown) => {
    const current = changedTo<Held>(problem)
    setRefusal(current === null ? words.goneMeanwhile : problemWords(problem, words))
    if (current === undefined) return
    // Sent once more, it goes over what is shown as stored.
    setMade(current?.version ?? 0)
    setTheirs(current && stored ? stored(current as never) : null)
  }

  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (isSending) return
    setSending(true)
    try {
      const told = await submit(values, made)
      if (told) setRefusal(told)
      else onClose()
    } catch (problem) {
      refused(problem)
    } finally {
      setSending(false)
    }
  }

  return (
    <Dialog title={title} onClose={onClose}>
      {beside?.(values)}
      <form onSubmit={(event) => void send(event)} className={styles.form}>
        {shown.map((field) => (
          <FormField
            key={field.name}
            field={field}
            value={values[field.name] ?? ''}
            theirs={theirs?.[field.name]}
            onChange={(value) => setTyped((before) => ({ ...before, [field.name]: value }))}
          />
        ))}
        {refusal && (
          <div role="alert" key={refusal} ref={show} className={styles.alert}>
            <p>{refusal}</p>
            {isOver && <p>{words.bothShown}</p>}
          </div>
        )}
        <p className={styles.actions}>
          <button type="submit" aria-disabled={isSending}>
            {isOver ? words.saveMine : words.save}
          </button>
          {isOver && (
            <button
              type="button"
              onClick={({ currentTarget }) => {
                setTyped((before) => ({ ...before, ...theirs }))
                // The button goes with the difference.
                currentTarget.form?.querySelector<HTMLElement>('input, select, textarea')?.focus()
              }}
            >
              {words.takeAllTheirs}
            </button>
          )}
          <button type="button" onClick={onClose}>
            {words.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
