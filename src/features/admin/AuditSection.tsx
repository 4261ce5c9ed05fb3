import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

import { type Audit, type AuditFilter, auditQuery, usersQuery } from '~/api/admin.ts'
import { sessionQuery } from '~/api/session.ts'
import { can } from '~/domain/permissions.ts'
import { csv } from '~/language/formats/csv.ts'
import { formatInstant } from '~/language/formats/instant.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { save } from '~/ui/primitives/save-file.ts'
import styles from './Admin.module.css'
import { AuditTable, useAuditText } from './AuditTable.tsx'
import { FormControl } from './FormControl.tsx'
import type { Control } from './form-fields.ts'
import { LoadFailure } from './LoadFailure.tsx'
import { problemText } from './problem-text.ts'
import { ADMIN_TEXT } from './text.ts'

const PAGE = 100
const MAX_IN_FILE = 5000

/** The audit trail, newest first; the filtered actions can be downloaded as a file. */
export function AuditSection() {
  const { language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const client = useQueryClient()
  const [typed, setTyped] = useState({ actor: '', action: '', from: '', to: '' })
  const [older, setOlder] = useState<Audit['records']>([])
  const filled = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''))
  const filter: AuditFilter = { ...filled, limit: String(PAGE) }
  const query = useQuery(auditQuery(filter))
  const { data } = query
  const actors = useActors()
  const { unitOf, subjectOf } = useAuditText()
  const records = [...(data?.records ?? []), ...older]

  /** Runs a task; a text it returns is shown. */
  const task = useMutation({
    mutationFn: (run: () => Promise<string | null>) => run(),
  })
  const notice = task.error ? problemText(task.error, words) : task.data
  const loadMore = async () => {
    const before = String(records.at(-1)?.version ?? 0)
    const page = await client.query(auditQuery({ ...filter, before }))
    setOlder((loaded) => [...loaded, ...page.records])
    return null
  }
  const download = async () => {
    const all = await client.query(auditQuery({ ...filled, limit: String(MAX_IN_FILE) }))
    const rows = all.records.map((each) => [
      formatInstant(each.at, language),
      each.actor.name,
      words.actions[each.action] ?? each.action,
      unitOf(each),
      subjectOf(each),
      JSON.stringify(each.detail),
    ])
    const heads = [words.day, words.actor, words.action, words.unit, words.subject, words.detail]
    save(new Blob([csv([heads, ...rows])], { type: 'text/csv' }), 'nhat-ky.csv')
    return all.records.length === MAX_IN_FILE
      ? words.csvCut(formatNumber(MAX_IN_FILE, language))
      : null
  }

  const choices = (any: string, entries: readonly [string, string][]) =>
    [['', any] as const, ...entries].map(([value, label]) => ({ value, label }))
  const controls: readonly (Control & { readonly name: keyof typeof typed })[] = [
    {
      name: 'actor',
      label: words.actor,
      kind: 'select',
      options: choices(words.anyActor, actors),
    },
    {
      name: 'action',
      label: words.action,
      kind: 'select',
      options: choices(words.anyAction, Object.entries(words.actions)),
    },
    { name: 'from', label: words.fromDay, kind: 'date' },
    { name: 'to', label: words.toDay, kind: 'date' },
  ]
  return (
    <>
      <div className={styles.filter}>
        {controls.map((control) => (
          <FormControl
            key={control.name}
            control={control}
            value={typed[control.name]}
            onChange={(value) => {
              setOlder([])
              setTyped((before) => ({ ...before, [control.name]: value }))
            }}
          />
        ))}
        <button type="button" onClick={() => task.mutate(download)}>
          {words.csv}
        </button>
      </div>
      {notice && <p role="alert">{notice}</p>}
      {!data && <LoadFailure query={query} />}
      {data && records.length === 0 && (
        <p>{Object.keys(filled).length > 0 ? words.emptyAudit : words.noAudit}</p>
      )}
      {records.length > 0 && <AuditTable records={records} />}
      {records.length > 0 && records.length % PAGE === 0 && (
        <p className={styles.actions}>
          <button type="button" onClick={() => task.mutate(loadMore)}>
            {words.more}
          </button>
        </p>
      )}
    </>
  )
}

/** Whom the trail can be filtered by: recent actors and, for an administrator, every account. */
function useActors(): [id: string, name: string][] {
  const { data: session } = useQuery(sessionQuery())
  const { data: accounts } = useQuery({
    ...usersQuery(),
    enabled: can(session?.account, 'listUsers'),
  })
  const { data: recent } = useQuery(auditQuery({ limit: String(PAGE) }))
  const actors = new Map(recent?.records.map(({ actor }) => [actor.id, actor.name]))
  for (const { id, name } of accounts?.users ?? []) actors.set(id, name)
  return [...actors].sort(([, a], [, b]) => a.localeCompare(b, 'vi'))
}
