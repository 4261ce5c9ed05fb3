import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

import { type Audit, type AuditFilter, auditQuery, usersQuery } from '~/api/admin.ts'
import { sessionQuery } from '~/api/session.ts'
import { csv } from '~/language/formats/csv.ts'
import { formatInstant } from '~/language/formats/instant.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { save } from '~/ui/primitives/save-file.ts'
import styles from './Admin.module.css'
import { AuditTable, useSubjects } from './AuditTable.tsx'
import { problemWords } from './problem-words.ts'
import { ADMIN_TEXT } from './text.ts'
import { Waiting } from './Waiting.tsx'

const PAGE = 100
const MOST_IN_A_FILE = 5000

/** Who did what, newest first; what the filter finds can be taken along as a file. */
export function AuditSection() {
  const { language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const client = useQueryClient()
  const [typed, setTyped] = useState({ actor: '', action: '', from: '', to: '' })
  const [older, setOlder] = useState<Audit['records']>([])
  const [refusal, setRefusal] = useState<string | null>(null)
  const wanted = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''))
  const filter: AuditFilter = { ...wanted, limit: String(PAGE) }
  const query = useQuery(auditQuery(filter))
  const { data } = query
  const people = usePeople()
  const { unitOf, subjectOf } = useSubjects()
  const records = [...(data?.records ?? []), ...older]
  const change = (part: Partial<typeof typed>) => {
    setOlder([])
    setTyped((before) => ({ ...before, ...part }))
  }
  const trying = (work: () => Promise<void>) => async () => {
    try {
      setRefusal(null)
      await work()
    } catch (problem) {
      setRefusal(problemWords(problem, words))
    }
  }
  const more = trying(async () => {
    const before = String(records.at(-1)?.version ?? 0)
    const page = await client.query(auditQuery({ ...filter, before }))
    setOlder((known) => [...known, ...page.records])
  })
  const download = trying(async () => {
    const all = await client.query(auditQuery({ ...wanted, limit: String(MOST_IN_A_FILE) }))
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
    if (all.records.length === MOST_IN_A_FILE)
      setRefusal(words.csvCut(formatNumber(MOST_IN_A_FILE, language)))
  })

  return (
    <>
      <div className={styles.filter}>
        <label>
          {words.actor}
          <select value={typed.actor} onChange={(event) => change({ actor: event.target.value })}>
            <option value="">{words.anyActor}</option>
            {people.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.action}
          <select value={typed.action} onChange={(event) => change({ action: event.target.value })}>
            <option value="">{words.anyAction}</option>
            {Object.entries(words.actions).map(([id, label]) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.fromDay}
          <input
            type="date"
            value={typed.from}
            onChange={(event) => change({ from: event.target.value })}
          />
        </label>
        <label>
          {words.toDay}
          <input
            type="date"
            value={typed.to}
            onChange={(event) => change({ to: event.target.value })}
          />
        </label>
        <button type="button" onClick={() => void download()}>
          {words.csv}
        </button>
      </div>
      {refusal && <p role="alert">{refusal}</p>}
      {!data && <Waiting query={query} />}
      {data && records.length === 0 && (
        <p>{Object.keys(wanted).length > 0 ? words.emptyAudit : words.noAudit}</p>
      )}
      {records.length > 0 && <AuditTable records={records} />}
      {records.length > 0 && records.length % PAGE === 0 && (
        <p className={styles.actions}>
          <button type="button" onClick={() => void more()}>
            {words.more}
          </button>
        </p>
      )}
    </>
  )
}

/** Those whose deeds can be asked for: the accounts, where one may know them, and who did something lately. */
function usePeople(): [id: string, name: string][] {
  const { data: session } = useQuery(sessionQuery())
  const isAdmin = session?.account?.role === 'admin'
  const { data: accounts } = useQuery({ ...usersQuery(), enabled: isAdmin })
  const { data: recent } = useQuery(auditQuery({ limit: String(PAGE) }))
  const people = new Map(recent?.records.map(({ actor }) => [actor.id, actor.name]))
  for (const { id, name } of accounts?.users ?? []) people.set(id, name)
  return [...people].sort(([, a], [, b]) => a.localeCompare(b, 'vi'))
}
