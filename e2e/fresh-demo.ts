import { rmSync } from 'node:fs'

import { SAMPLE_ACCOUNTS, SAMPLE_PASSWORD } from '../mocks/sample/accounts.ts'
import { samples } from '../mocks/sample/samples.ts'
import { demoSettingsFrom } from '../server/http/settings.ts'
import { run } from '../server/http/start.ts'

// Tasks write: what one run left behind would be met by the next.
const database = process.env.DEMO_DATABASE
if (!database) throw new Error('DEMO_DATABASE must name the file to recreate')
for (const end of ['', '-wal', '-shm']) rmSync(database + end, { force: true })

// The demo keeps to a file of its own; tests read the samples from an empty PostgreSQL too.
const url = process.env.SAMPLE_DATABASE_URL
if (url)
  await run({
    name: 'Sơ Kết (PostgreSQL)',
    settings: () => ({ ...demoSettingsFrom(process.env), database: { kind: 'postgres', url } }),
    sample: samples,
    sampleAccounts: SAMPLE_ACCOUNTS.map((each) => ({ ...each, password: SAMPLE_PASSWORD })),
  })
else await import('../server/demo.ts')
