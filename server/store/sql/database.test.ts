import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { type Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { describe, expect, onTestFinished, test } from 'vitest'
import { freshPostgres } from '../../../test/fresh-postgres.ts'
import { openPglite } from '../../../test/pglite.ts'
import {
  dialectOf,
  loadMigrations,
  MIGRATIONS,
  migrate,
  openPostgres,
  openSqlite,
} from './database.ts'
import { sqlStore } from './sql-store.ts'
import type { Tables } from './tables.ts'

const SERVER = process.env.TEST_DATABASE_URL

const PLACES: Record<string, () => Promise<string>> = {
  SQLite: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'so-ket-database-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    return join(folder, 'new.sqlite')
  },
  ...(SERVER && {
    'a PostgreSQL server': async () => {
      const { url, drop } = await freshPostgres(SERVER)
      onTestFinished(drop)
      return url
    },
  }),
}

const open = (place: string) =>
  place.startsWith('postgres:') ? openPostgres(place) : openSqlite(place)

/** A process that opens and migrates on a signal, so that several do it at once. */
async function starter(place: string) {
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { once } from 'node:events'
      import { migrate, openPostgres, openSqlite } from './server/store/sql/database.ts'
      console.log('ready')
      await once(process.stdin, 'data')
      const db = ${place.startsWith('postgres:') ? 'openPostgres' : 'openSqlite'}(${JSON.stringify(place)})
      await migrate(db)
      await db.destroy()
      process.exit(0)`,
    ],
    { cwd: new URL('../../..', import.meta.url) },
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  const errors = text(child.stderr)
  const exit = once(child, 'exit')
  await once(child.stdout, 'data')
  return async () => {
    child.stdin.write('go\n')
    const [code] = await exit
    return { code, errors: await errors }
  }
}

test.each(Object.keys(PLACES))('processes that start together on %s migrate once', async (name) => {
  const place = await PLACES[name]!()
  const starters = await Promise.all(Array.from({ length: 4 }, () => starter(place)))
  const ends = await Promise.all(starters.map((go) => go()))
  expect(ends).toEqual(ends.map(() => ({ code: 0, errors: '' })))
  const db = open(place)
  const done = await sql<{ name: string }>`select name from kysely_migration`.execute(db)
  expect(done.rows.map((row) => row.name).sort()).toEqual(MIGRATIONS)
  expect(await sqlStore(db).version()).toBe(0)
  await db.destroy()
})

test('migrations are numbered from 1 without a gap', () => {
  const numbers = MIGRATIONS.map((name) => /^(\d{4})-[a-z-]+$/.exec(name)?.[1])
  expect(numbers).toEqual(MIGRATIONS.map((_, i) => String(i + 1).padStart(4, '0')))
})

test('a migration that fails leaves nothing half done', async () => {
  const db = openSqlite(':memory:')
  await sql`create table entry (id integer)`.execute(db)
  await expect(migrate(db)).rejects.toThrow(/entry/)
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  expect(tables.map((table) => table.name)).toEqual(['entry'])
  await db.destroy()
})

test('a transaction that SQLite ended by itself fails for the reason it ended', async () => {
  const db = openSqlite(':memory:')
  await migrate(db)
  const work = db.transaction().execute(async (transaction) => {
    await sql`update ledger set version = 5`.execute(transaction)
    await sql`rollback`.execute(transaction)
    throw new Error('the disk is full')
  })
  await expect(work).rejects.toThrow('the disk is full')
  expect(await sqlStore(db).version()).toBe(0)
  await db.destroy()
})

const DATABASES: Record<string, () => Kysely<Tables>> = {
  SQLite: () => openSqlite(':memory:'),
  PostgreSQL: openPglite,
}

async function migrateBeforeMeetings(db: Kysely<Tables>) {
  const provider = { getMigrations: () => loadMigrations(dialectOf(db)) }
  const { error } = await new Migrator({ db, provider }).migrateTo('0003-accounts')
  if (error) throw error
}

test.each(Object.keys(DATABASES))(
  '%s filled before there were meetings takes them',
  async (name) => {
    const db = DATABASES[name]!()
    onTestFinished(() => db.destroy())
    await migrateBeforeMeetings(db)
    await sql`insert into unit (id, position, kind, name_vi, name_en, parent_id, version)
    values ('a', 0, 'district', 'A', 'A', null, 1)`.execute(db)
    await sql`insert into directive (id, unit_id, period, position, text, state, carried_from, version)
    values ('he-thu', 'a', '2021-04', 0, 'Xuống giống', 'open', 'dong-xuan', 7)`.execute(db)
    await sql`update ledger set version = 7`.execute(db)

    await migrate(db)
    const store = sqlStore(db, () => '2021-05-06T00:00:00.000Z')
    const task = {
      id: 'he-thu',
      unitId: 'a',
      period: '2021-04',
      text: 'Xuống giống',
      assignee: null,
      due: null,
      state: 'open' as const,
      carriedFrom: 'dong-xuan',
    }
    const stored = await store.find('directives', { id: 'he-thu' })
    expect(stored).toEqual({ record: task, version: 7 })
    const by = { id: 'an', name: 'An' }
    const meeting = {
      ...{ id: 'meeting-8', unitId: 'a', period: '2021-04', version: 7, startedBy: by },
      ...{ startedAt: '2021-05-06T00:00:00.000Z', endedAt: null, shown: [] },
    }
    const concluded = { ...task, slideId: 'agriculture', meetingId: 'meeting-8' }
    const auditedAction = { actor: by, action: 'startMeeting', unitId: 'a', subject: '2021-04' }
    await store.write(auditedAction, async (writer) => {
      await writer.put('meetings', meeting)
      await writer.put('directives', concluded)
    })
    expect(await store.list('meetings', {})).toEqual([{ record: meeting, version: 8 }])
    expect(await store.listDirectives('a', '2021-04')).toEqual([concluded])
  },
)

describe.each(Object.keys(DATABASES))('%s opened by hand', (name) => {
  test('refuses to change what is only ever added', async () => {
    const db = DATABASES[name]!()
    onTestFinished(() => db.destroy())
    await migrate(db)
    const at = '2021-05-06T00:00:00.000Z'
    const units = [
      { id: 'a', kind: 'district' as const, name: { vi: 'A', en: 'A' }, parentId: null },
    ]
    const by = { id: 'an', name: 'An' }
    const month = { unitId: 'a', period: '2021-04' }
    const done = { ...month, at, reason: '', by, version: 1 }
    await sqlStore(db).fill({
      ...{ units, indicators: [], targets: [], observations: [], reports: [], directives: [] },
      publications: [{ ...done, number: 1, accepted: [] }],
      revisions: [{ ...done, kind: 'report', subject: '', before: null, after: null }],
      audit: [
        { ...{ version: 1, at, actor: by, action: 'x', unitId: 'a' }, subject: '', detail: {} },
      ],
    })
    for (const table of ['publication', 'revision', 'audit']) {
      const named = sql.table(table)
      await expect(sql`update ${named} set content = ''`.execute(db)).rejects.toThrow('append only')
      await expect(sql`delete from ${named}`.execute(db)).rejects.toThrow('append only')
      const left = await sql<{ n: unknown }>`select count(*) as n from ${named}`.execute(db)
      expect(Number(left.rows[0]?.n)).toBe(1)
    }
  })
})
