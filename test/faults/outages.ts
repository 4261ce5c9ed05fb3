import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { createApi } from '../../server/api/api.ts'
import { migrate, openPostgres, openSqlite } from '../../server/store/sql/database.ts'
import { sqlStore } from '../../server/store/sql/sql-store.ts'
import { freshPostgres } from '../fresh-postgres.ts'
import type { PrivatePostgres } from '../postgres.ts'
import { eventually, type Finding, skipped } from './finding.ts'

async function filledApi(db: ReturnType<typeof openSqlite>) {
  await migrate(db)
  const store = sqlStore(db)
  await store.fill(sampleDistrict)
  const { accounts } = memoryAccounts('approver')
  const api = createApi(store, { accounts, onError: () => {} })
  const read = async () => (await api.request('/api/overview')).status
  let month = 0
  // Each into another month, so that the data grows.
  const write = async (words: string) => {
    const period = `${2030 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
    const response = await api.request(`/api/sheets/cau-ke/${period}/draft`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'if-match': '"0"' },
      body: JSON.stringify({ meetingDate: null, source: null, text: words }),
    })
    if (response.ok) month += 1
    return response.status
  }
  return { api, read, write }
}

/** A full disk: reported clearly, reading still works, writing resumes once there is space. */
export async function fullDisk(): Promise<Finding> {
  const name = 'disk full, SQLite'
  if (userInfo().uid !== 0) return skipped(name, 'only root may mount a small disk')
  const disk = mkdtempSync(join(tmpdir(), 'so-ket-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', disk], { stdio: 'pipe' })
  } catch {
    rmSync(disk, { recursive: true })
    return skipped(name, 'no small disk may be mounted here')
  }
  const db = openSqlite(join(disk, 'a.sqlite'))
  try {
    const { read, write } = await filledApi(db)
    const filler = join(disk, 'filler')
    writeFileSync(filler, Buffer.alloc(2_000_000))
    let writes = 0
    let refused = 200
    for (; refused === 200 && writes < 1000; writes += 1)
      refused = await write(`${writes} ${'chữ '.repeat(40_000)}`)
    const reading = await read()
    rmSync(filler)
    const resumed = await write('còn chỗ')
    return {
      name,
      figures: `after ${writes} writes ${refused}, reading ${reading}, with room again ${resumed}`,
      isPassed: refused === 507 && reading === 200 && resumed === 200,
    }
  } finally {
    await db.destroy()
    execFileSync('umount', [disk])
    rmSync(disk, { recursive: true })
  }
}

/** PostgreSQL stops and returns; the server keeps running. */
export async function lostPostgres(postgres: PrivatePostgres): Promise<Finding> {
  const { url, drop } = await freshPostgres(postgres.url)
  const db = openPostgres(url)
  const { api, read, write } = await filledApi(db)
  const before = await read()
  await postgres.kill()
  const gone = await api.request('/api/overview')
  const retry = gone.headers.get('retry-after')
  const writing = await write('x')
  await postgres.start()
  const started = performance.now()
  await eventually(async () => {
    if ((await read()) !== 200) throw new Error('not yet')
  })
  const ms = Math.round(performance.now() - started)
  const written = await write('y')
  await db.destroy()
  await drop()
  return {
    name: 'PostgreSQL gone and back',
    figures: `before ${before}, gone ${gone.status} (Retry-After ${retry}) and ${writing} for a change, back after ${ms} ms, change ${written}`,
    isPassed: gone.status === 503 && retry !== null && writing === 503 && written === 200,
  }
}
