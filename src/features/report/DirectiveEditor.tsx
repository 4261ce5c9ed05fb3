import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

import { sendChange } from '~/api/change.ts'
import {
  carryDirective,
  directivesQuery,
  removeDirective,
  saveDirective,
  type VersionedDirective,
} from '~/api/directives.ts'
import { monthOf, type Period, shifted } from '~/domain/period.ts'
import type { DirectiveState } from '~/domain/report.ts'
import { formatMonth } from '~/language/formats/period.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import form from '~/ui/primitives/form.module.css'
import styles from './DirectiveEditor.module.css'
import { DirectiveForm } from './DirectiveForm.tsx'
import { type DirectiveAction, DirectiveLine } from './DirectiveLine.tsx'
import { DIRECTIVE_TEXT } from './text.ts'

export interface DirectiveEditorProps {
  readonly unitId: string
  readonly period: Period
}

/** The results of last month's tasks, and the tasks this month's meeting sets. */
export function DirectiveEditor({ unitId, period }: DirectiveEditorProps) {
  const words = useText(DIRECTIVE_TEXT)
  const { text, language } = useLocale()
  const query = useQuery(directivesQuery({ unit: unitId, period }))
  const monthAfter = (month: Period) => formatMonth(monthOf(shifted(month, 1)), language)
  if (!query.data)
    return query.isError ? (
      <p role="alert" className={form.alert}>
        {words.failed}{' '}
        <button type="button" onClick={() => void query.refetch()}>
          {text.actions.retry}
        </button>
      </p>
    ) : null
  const { before, directives } = query.data
  return (
    <section className={styles.desk} aria-label={words.title}>
      <h3>{words.before(monthAfter(shifted(period, -1)))}</h3>
      <Before directives={before} />
      <h3>{words.own(monthAfter(period))}</h3>
      <Own directives={directives} unitId={unitId} period={period} />
    </section>
  )
}

function Before({ directives }: { directives: readonly VersionedDirective[] }) {
  const words = useText(DIRECTIVE_TEXT)
  const client = useQueryClient()
  const put =
    (state: DirectiveState) =>
    (directive: VersionedDirective): unknown => {
      const { text, assignee, due } = directive
      return sendChange(client, saveDirective, { directive, input: { text, assignee, due, state } })
    }
  const close = { name: words.done, run: put('done') }
  const reopen = { name: words.reopen, run: put('open') }
  const carry = {
    name: words.carry,
    run: (directive: VersionedDirective) => sendChange(client, carryDirective, directive),
  }
  const actionsOf = ({ state }: VersionedDirective): readonly DirectiveAction[] => {
    if (state === 'carried') return []
    return state === 'done' ? [reopen] : [close, carry]
  }
  if (directives.length === 0) return <p className={styles.note}>{words.beforeNone}</p>
  return (
    <ol className={styles.list}>
      {directives.map((directive) => (
        <li key={directive.id}>
          <DirectiveLine directive={directive} actions={actionsOf(directive)} />
        </li>
      ))}
    </ol>
  )
}

interface OwnProps extends DirectiveEditorProps {
  readonly directives: readonly VersionedDirective[]
}

function Own({ directives, unitId, period }: OwnProps) {
  const { actions } = useLocale().text
  const words = useText(DIRECTIVE_TEXT)
  const client = useQueryClient()
  // Each as of when it was opened, so that later fetches do not replace what is being typed.
  const [opened, setOpened] = useState<readonly VersionedDirective[]>([])
  const [removing, setRemoving] = useState<string | null>(null)
  const open = (directive: VersionedDirective) => setOpened((before) => [...before, directive])
  const close = (id: string) => setOpened((before) => before.filter((each) => each.id !== id))
  const add = () =>
    open({
      id: crypto.randomUUID(),
      unitId,
      period,
      text: '',
      assignee: null,
      due: null,
      state: 'open',
      version: 0,
    })
  const edit = { name: actions.edit, run: open }
  const remove = {
    name: actions.remove,
    run: (directive: VersionedDirective) => setRemoving(directive.id),
  }
  const removeNow = {
    name: words.removeNow,
    run: (directive: VersionedDirective) => sendChange(client, removeDirective, directive),
  }
  const keep = { name: actions.cancel, run: () => setRemoving(null) }
  // New ones, and those that somebody else removed meanwhile.
  const loose = opened.filter(({ id }) => !directives.some((each) => each.id === id))

  return (
    <>
      <ol className={styles.list}>
        {[...directives, ...loose].map((directive) => {
          const typed = opened.find((each) => each.id === directive.id)
          return (
            <li key={directive.id}>
              {typed ? (
                <DirectiveForm directive={typed} onClose={() => close(typed.id)} />
              ) : (
                <DirectiveLine
                  directive={directive}
                  actions={removing === directive.id ? [removeNow, keep] : [edit, remove]}
                />
              )}
            </li>
          )
        })}
      </ol>
      <p className={`${form.actions} ${styles.actions}`}>
        <button type="button" onClick={add}>
          {words.add}
        </button>
      </p>
    </>
  )
}
