import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { STORES } from '../../test/every-store.ts'
import { FULL_RECORDS } from '../../test/full-records.ts'
import { exportTo } from '../cli/export.ts'
import { importFrom } from '../cli/import.ts'
import { migrate, openSqlite } from './sql/database.ts'
import { sqlStore } from './sql/sql-store.ts'
import { KEYS, type Kind, type Records, type Store } from './store.ts'

const KINDS = Object.keys(KEYS) as Kind[]
const RECORDS = Object.fromEntries(
  KINDS.map((kind) => [kind, [FULL_RECORDS[kind]]]),
) as unknown as Records

async function expectFull(store: Store): Promise<void> {
  for (const kind of KINDS) {
    const stored = await store.list(kind, {})
    expect(stored.map((each) => each.record)).toStrictEqual(RECORDS[kind])
  }
}

test.each(Object.keys(STORES))('%s keeps every field of every kind', async (name) => {
  const store = await STORES[name]!()
  onTestFinished(() => store.close())
  await store.fill(RECORDS)
  await expectFull(store)
})

test('an export keeps every field of every kind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'so-ket-full-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'all.jsonl')
  const [from, to] = [openSqlite(':memory:'), openSqlite(':memory:')]
  onTestFinished(async () => {
    for (const db of [from, to]) await db.destroy()
  })
  await migrate(from)
  await migrate(to)
  await sqlStore(from).fill(RECORDS)
  await exportTo(from, file)
  await importFrom(to, file)
  await expectFull(sqlStore(to))
})
