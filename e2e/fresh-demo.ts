import { rmSync } from 'node:fs'

// Tasks write: what one run left behind would be met by the next.
const database = process.env.DEMO_DATABASE
if (!database) throw new Error('DEMO_DATABASE must name the file to recreate')
for (const end of ['', '-wal', '-shm']) rmSync(database + end, { force: true })

await import('../server/demo.ts')
