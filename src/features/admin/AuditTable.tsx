import { useQuery } from '@tanstack/react-query'

import type { Audit } from '~/api/admin.ts'
import { indicatorsQuery } from '~/api/indicators.ts'
import { unitsQuery } from '~/api/units.ts'
import { isPeriod } from '~/domain/period.ts'
import { isSpan, kindOfSpan } from '~/domain/span.ts'
import { TARGET_BASES } from '~/domain/target.ts'
import { formatInstant } from '~/language/formats/instant.ts'
import { formatPeriodShort } from '~/language/formats/period.ts'
import { spanWords } from '~/language/sentences/span.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Admin.module.css'
import { AdminTable } from './AdminTable.tsx'
import { ADMIN_TEXT } from './text.ts'

type AuditRecord = Audit['records'][number]

/** The unit, subject and reason of an audited action, with names and months in place of ids. */
export function useAuditText() {
  const { text, language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const { data: units = [] } = useQuery(unitsQuery())
  const { data: indicators = [] } = useQuery(indicatorsQuery())
  const named = [...units, ...indicators]
  const nameOf = (id: string) => named.find((each) => each.id === id)?.name[language]
  const word = (part: string): string => {
    const base = TARGET_BASES.find((each) => each === part)
    if (isPeriod(part)) return formatPeriodShort(part)
    return isSpan(part) && kindOfSpan(part) !== 'year'
      ? spanWords(part, { text, language }).name
      : (nameOf(part) ?? (base ? text.bases[base] : part))
  }
  return {
    unitOf: ({ unitId }: AuditRecord) => (unitId ? (nameOf(unitId) ?? unitId) : ''),
    // `2021-04 poverty-rate`, `2021 poverty-rate/plan`; a name stays as it is.
    subjectOf: ({ subject }: AuditRecord) => {
      const parts = subject.split(/[ /]/)
      return parts.every((part) => /^[a-z\d-]+$/.test(part) || isSpan(part))
        ? parts.map(word).join(' · ')
        : subject
    },
    reasonOf: ({ detail }: AuditRecord) => {
      const sentence = (key: string, say: (value: string) => string) => {
        const value = detail[key as keyof typeof detail] as unknown
        return typeof value === 'string' && value ? [say(value)] : []
      }
      return [
        ...sentence('reason', words.why),
        ...sentence('from', (month) => words.asOf(formatPeriodShort(month))),
        ...sentence('closedFrom', (month) => words.closed(formatPeriodShort(month))),
      ].join('; ')
    },
  }
}

/** Who did what to what. */
export function AuditTable({ records }: { readonly records: readonly AuditRecord[] }) {
  const { language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const { unitOf, subjectOf, reasonOf } = useAuditText()
  return (
    <AdminTable columns={[words.day, words.actor, words.action, words.unit, words.subject]}>
      {records.map((each) => (
        <tr key={each.version}>
          <td className={styles.when}>{formatInstant(each.at, language)}</td>
          <td>{each.actor.name}</td>
          <td>{words.actions[each.action] ?? each.action}</td>
          <td>{unitOf(each)}</td>
          <td>
            {subjectOf(each) === unitOf(each) ? '' : subjectOf(each)}
            {reasonOf(each) && <p className={styles.past}>{reasonOf(each)}</p>}
          </td>
        </tr>
      ))}
    </AdminTable>
  )
}
