import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Kysely } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import { answerDigests } from '../../../test/fixtures/stored-state.ts'
import { openPglite } from '../../../test/pglite.ts'
import { exportTo } from '../../cli/export.ts'
import { importFrom } from '../../cli/import.ts'
import { migrate, openSqlite } from './database.ts'
import type { Tables } from './tables.ts'

// What earlier versions stored and answered; test/fixtures/make.ts made it with their code.
const FIXTURES = new URL('../../../test/fixtures/', import.meta.url)
const VERSIONS = readdirSync(FIXTURES).filter((name) => /^\d/.test(name))

describe.each(VERSIONS)('what version %s stored', (version) => {
  const fixture = (name: string) => readFileSync(new URL(`${version}/${name}`, FIXTURES))
  const answers = JSON.parse(fixture('answers.json').toString()) as Record<string, string>
  const lines = gunzipSync(fixture('export.jsonl.gz'))

  function folder(): (name: string) => string {
    const path = mkdtempSync(join(tmpdir(), 'so-ket-previous-'))
    onTestFinished(() => rmSync(path, { recursive: true }))
    return (name) => join(path, name)
  }

  async function expectSame(db: Kysely<Tables>, exported: string): Promise<void> {
    onTestFinished(() => db.destroy())
    expect(await answerDigests(db)).toEqual(answers)
    await exportTo(db, exported)
    expect(readFileSync(exported).equals(lines)).toBe(true)
  }

  test('its database opens and gives the same answers and the same export', async () => {
    const at = folder()
    writeFileSync(at('a.sqlite'), gunzipSync(fixture('database.sqlite.gz')))
    const db = openSqlite(at('a.sqlite'))
    await migrate(db)
    await expectSame(db, at('again.jsonl'))
  })

  test.each([
    ['SQLite', () => openSqlite(':memory:')],
    ['PostgreSQL', openPglite],
  ])('its export imports into %s and gives the same answers', async (_, open) => {
    const at = folder()
    writeFileSync(at('all.jsonl'), lines)
    const db = open()
    await migrate(db)
    await importFrom(db, at('all.jsonl'))
    await expectSame(db, at('again.jsonl'))
  })
})
