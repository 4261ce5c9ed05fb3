import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

import { type Audit, type AuditFilter, auditQuery } from '~/api/admin.ts'
import { save } from '~/charts/save.ts'
import { csv } from '~/format/csv.ts'
import { formatInstant } from '~/format/instant.ts'
import { useSpeech } from '~/i18n/text.tsx'
import styles from './Admin.module.css'
import { problemWords } from './problem-words.ts'
import { useAdminText } from './words.ts'

const PAGE = 100
const MOST_IN_A_FILE = 5000

/** Who did what, newest first; what the filter finds can be taken along as a file. */
export function AuditSection() {
  const { language } = useSpeech()
  const words = useAdminText()
  const client = useQueryClient()
  const [typed, setTyped] = useState({ actor: '', action: '', from: '', to: '' })
  const [older, setOlder] = useState<Audit['records']>([])
  const [refusal, setRefusal] = useState<string | null>(null)
  const wanted = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''))
  const filter: AuditFilter = { ...wanted, limit: String(PAGE) }
  const { data } = useQuery(auditQuery(filter))
  const records = [...(data?.records ?? []), ...older]
  const change = (part: Partial<typeof typed>) => {
    setOlder([])
    setTyped((before) => ({ ...before, ...part }))
  }
  const action = (id: string) => words.actions[id] ?? id
  const trying = (work: () => Promise<void>) => async () => {
    try {
      await work()
      setRefusal(null)
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
      action(each.action),
      each.unitId ?? '',
      each.subject,
      JSON.stringify(each.detail),
    ])
    const heads = [words.day, words.fullName, words.action, words.unit, words.subject, '']
    save(new Blob([csv([heads, ...rows])], { type: 'text/csv' }), 'nhat-ky.csv')
  })

  return (
    <>
      <div className={styles.filter}>
        <label>
          {words.actor}
          <input value={typed.actor} onChange={(event) => change({ actor: event.target.value })} />
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
      {data && records.length === 0 ? (
        <p>{words.emptyAudit}</p>
      ) : (
        <table className={`${styles.table} ${styles.stacked}`}>
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              <th scope="col">{words.fullName}</th>
              <th scope="col">{words.action}</th>
              <th scope="col">{words.unit}</th>
              <th scope="col">{words.subject}</th>
            </tr>
          </thead>
          <tbody>
            {records.map((each) => (
              <tr key={each.version}>
                <td>{formatInstant(each.at, language)}</td>
                <td title={each.actor.id}>{each.actor.name}</td>
                <td>{action(each.action)}</td>
                <td>{each.unitId ?? words.none}</td>
                <td>{each.subject}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
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
