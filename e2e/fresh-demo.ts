import { rmSync } from 'node:fs'

// Tasks write: what one run left behind would be met by the next.
const database = process.env.DEMO_DATABASE
if (!database) throw new Error('DEMO_DATABASE names the file that is made anew')
for (const end of ['', '-wal', '-shm']) rmSync(database + end, { force: true })

await import('../server/demo.ts')
