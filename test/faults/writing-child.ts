import { writeSync } from 'node:fs'

import { openPostgres, openSqlite } from '../../server/store/sql/database.ts'
import { sqlStore } from '../../server/store/sql/sql-store.ts'

// Writes one change after another and prints each number once acknowledged, until killed.

const [place = ''] = process.argv.slice(2)
const store = sqlStore(place.startsWith('postgres:') ? openPostgres(place) : openSqlite(place))
const actor = { id: 'may', name: 'Máy' }
const key = { unitId: 'cau-ke', period: '2021-05' }

for (;;) {
  const number = await store.write(
    { actor, action: 'saveDraft', unitId: key.unitId, subject: key.period },
    async (writer) => {
      const draft = await writer.find('drafts', key)
      const next = Number(draft?.record.text ?? 0) + 1
      const words = { meetingDate: null, source: null, text: String(next) }
      const stamp = { submittedAt: null, savedAt: writer.at, savedBy: actor }
      await writer.put('drafts', { ...key, ...words, ...stamp })
      return next
    },
  )
  writeSync(1, `${number}\n`)
}
