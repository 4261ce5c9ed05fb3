import { useQuery } from '@tanstack/react-query'

import type { Audit } from '~/api/admin.ts'
import { indicatorsQuery } from '~/api/indicators.ts'
import { unitsQuery } from '~/api/units.ts'
import { isPeriod } from '~/domain/period.ts'
import { TARGET_BASES } from '~/domain/target.ts'
import { formatInstant } from '~/language/formats/instant.ts'
import { formatPeriodShort } from '~/language/formats/period.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Admin.module.css'
import { ADMIN_TEXT } from './text.ts'

type AuditRecord = Audit['records'][number]

/** What a deed was done to, in names and months instead of ids. */
export function useSubjects() {
  const { text, language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const { data: units = [] } = useQuery(unitsQuery())
  const { data: indicators = [] } = useQuery(indicatorsQuery())
  const named = [...units, ...indicators]
  const nameOf = (id: string) => named.find((each) => each.id === id)?.name[language]
  const word = (part: string): string =>
    isPeriod(part)
      ? formatPeriodShort(part)
      : (nameOf(part) ?? TARGET_BASES.flatMap((b) => (b === part ? text.bases[b] : []))[0] ?? part)
  return {
    unitOf: ({ unitId }: AuditRecord) => (unitId ? (nameOf(unitId) ?? unitId) : ''),
    // `2021-04 poverty-rate`, `2021 poverty-rate/plan`; a name as it was given.
    subjectOf: ({ subject }: AuditRecord) => {
      const parts = subject.split(/[ /]/)
      const ids = parts.filter((part) => /^[a-z\d-]+$/.test(part))
      return ids.length === parts.length ? parts.map(word).join(' · ') : subject
    },
    whyOf: ({ detail }: AuditRecord) => {
      const { reason, from, closedFrom } = detail as Readonly<Record<string, unknown>>
      const told = (held: unknown, say: (text: string) => string) =>
        typeof held === 'string' && held ? [say(held)] : []
      return [
        ...told(reason, words.why),
        ...told(from, (month) => words.asOf(formatPeriodShort(month))),
        ...told(closedFrom, (month) => words.closed(formatPeriodShort(month))),
      ].join('; ')
    },
  }
}

/** Who did what to what, as rows. */
export function AuditTable({ records }: { readonly records: readonly AuditRecord[] }) {
  const { language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const { unitOf, subjectOf, whyOf } = useSubjects()
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.day}</th>
          <th scope="col">{words.actor}</th>
          <th scope="col">{words.action}</th>
          <th scope="col">{words.unit}</th>
          <th scope="col">{words.subject}</th>
        </tr>
      </thead>
      <tbody>
        {records.map((each) => (
          <tr key={each.version}>
            <td className={styles.when}>{formatInstant(each.at, language)}</td>
            <td>{each.actor.name}</td>
            <td>{words.actions[each.action] ?? each.action}</td>
            <td>{unitOf(each)}</td>
            <td>
              {subjectOf(each) === unitOf(each) ? '' : subjectOf(each)}
              {whyOf(each) && <p className={styles.past}>{whyOf(each)}</p>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
