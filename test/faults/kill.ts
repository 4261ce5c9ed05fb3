import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'

import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { diagnose } from '../../server/cli/doctor.ts'
import { migrate, openPostgres, openSqlite } from '../../server/store/sql/database.ts'
import { sqlStore } from '../../server/store/sql/sql-store.ts'
import { freshPostgres } from '../fresh-postgres.ts'
import type { PrivatePostgres } from '../postgres.ts'
import { eventually, type Finding } from './finding.ts'

const ROUNDS = 30
const CHILD = fileURLToPath(new URL('writing-child.ts', import.meta.url))

const open = (place: string) =>
  place.startsWith('postgres:') ? openPostgres(place) : openSqlite(place)

/** What else is killed while the child writes; the child itself always is. */
type Blow = (round: number) => Promise<void>

async function strike(name: string, place: string, blow: Blow): Promise<Finding> {
  const db = open(place)
  await migrate(db)
  await sqlStore(db).fill(sampleDistrict)
  await db.destroy()
  let acknowledged = 0
  let missing = 0
  const faults: string[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const child = spawn(process.execPath, [CHILD, place], { stdio: ['ignore', 'pipe', 'ignore'] })
    const exit = once(child, 'exit')
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += String(chunk)
    })
    await Promise.race([once(child.stdout, 'data'), exit])
    await after(Math.random() * 300)
    await blow(round)
    child.kill('SIGKILL')
    await exit
    const last = Math.max(acknowledged, ...output.trim().split('\n').map(Number))
    acknowledged = last
    const { found, errors } = await eventually(() => look(place))
    missing += Math.max(0, last - found)
    faults.push(...errors)
  }
  return {
    name,
    figures: `${ROUNDS} kills, ${acknowledged} writes acknowledged, ${missing} missing, ${faults.length} faults`,
    isPassed: missing === 0 && faults.length === 0 && acknowledged > ROUNDS,
  }
}

async function look(place: string) {
  const db = open(place)
  try {
    const draft = await sqlStore(db).find('drafts', { unitId: 'cau-ke', period: '2021-05' })
    return { found: Number(draft?.record.text ?? 0), errors: (await diagnose(db)).errors }
  } finally {
    await db.destroy()
  }
}

/** Kills the process at random moments of a stream of writes: what was acknowledged is stored. */
export async function killSqlite(): Promise<Finding> {
  const folder = mkdtempSync(join(tmpdir(), 'so-ket-kill-'))
  try {
    return await strike('kill -9, SQLite', join(folder, 'a.sqlite'), async () => {})
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** In turn: our process, the database process serving it, the whole database. */
export async function killPostgres(postgres: PrivatePostgres): Promise<Finding> {
  const { url, drop } = await freshPostgres(postgres.url)
  const blows: Blow[] = [
    async () => {},
    async () => {
      const db = openPostgres(url)
      const { rows } = await sql<{ pid: number }>`select pid from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`.execute(db)
      for (const { pid } of rows) process.kill(pid, 'SIGKILL')
      await db.destroy()
    },
    async () => {
      await postgres.kill()
      await postgres.start()
    },
  ]
  const blow: Blow = async (round) => blows[round % blows.length]?.(round)
  const finding = await strike('kill -9, PostgreSQL', url, blow)
  await eventually(drop)
  return finding
}
