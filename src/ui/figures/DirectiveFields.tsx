import type { ReactNode } from 'react'

import styles from './DirectiveFields.module.css'

/** A task as typed. */
export interface TypedDirective {
  readonly text: string
  readonly assignee: string
  readonly due: string
}

/** The least letters of a task. */
const SHORTEST = 3

/** The task that was typed; `null` while its text is too short. */
export function directiveTyped({ text, assignee, due }: TypedDirective) {
  if (text.trim().length < SHORTEST) return null
  return { text: text.trim(), assignee: assignee.trim() || null, due: due || null }
}

interface DirectiveFieldsProps<Typed extends TypedDirective> {
  readonly words: TypedDirective
  readonly rows: number
  readonly typed: Typed
  readonly onType: (typed: Typed) => void
  /** Beside assignee and due day. */
  readonly children?: ReactNode
}

/** What is to be done, by whom, until when. */
export function DirectiveFields<Typed extends TypedDirective>({
  words,
  rows,
  typed,
  onType,
  children,
}: DirectiveFieldsProps<Typed>) {
  return (
    <>
      <label>
        {words.text}
        <textarea
          required
          minLength={SHORTEST}
          maxLength={4000}
          rows={rows}
          value={typed.text}
          onChange={(event) => onType({ ...typed, text: event.target.value })}
        />
      </label>
      <div className={styles.line}>
        <label>
          {words.assignee}
          <input
            maxLength={300}
            value={typed.assignee}
            onChange={(event) => onType({ ...typed, assignee: event.target.value })}
          />
        </label>
        <label>
          {words.due}
          <input
            type="date"
            value={typed.due}
            onChange={(event) => onType({ ...typed, due: event.target.value })}
          />
        </label>
        {children}
      </div>
    </>
  )
}
