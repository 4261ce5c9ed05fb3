import { useQuery, useQueryClient } from '@tanstack/react-query'

import { systemQuery } from '~/api/admin.ts'
import { publishedExport } from '~/api/export.ts'
import { EverythingButtons } from '~/features/downloads/EverythingButtons.tsx'
import { formatBytes } from '~/language/formats/bytes.ts'
import { formatInstant } from '~/language/formats/instant.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Admin.module.css'
import { LoadFailure } from './LoadFailure.tsx'
import { ADMIN_TEXT } from './text.ts'

const DATABASES = { memory: 'RAM', sqlite: 'SQLite', postgres: 'PostgreSQL' } as const

/** The state of the installation: what to look at before calling for help. */
export function SystemSection() {
  const { language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const client = useQueryClient()
  const query = useQuery(systemQuery())
  const { data: state } = query
  if (!state) return <LoadFailure query={query} />
  const instant = (at: string | null) => (at ? formatInstant(at, language) : words.none)
  const facts = [
    [words.system.version, state.version],
    [words.system.database, `${DATABASES[state.database]} ${state.databaseVersion}`],
    [
      words.system.size,
      state.sizeBytes === null ? words.none : formatBytes(state.sizeBytes, language),
    ],
    [words.system.backup, state.lastBackupAt ? instant(state.lastBackupAt) : words.system.noBackup],
    [words.system.started, instant(state.startedAt || null)],
    [words.system.changes, formatNumber(state.changes, language)],
    [words.system.health, state.isHealthy ? words.system.healthy : words.system.unhealthy],
  ] as const
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <EverythingButtons read={(signal) => publishedExport(client, undefined, signal)} />
    </>
  )
}
