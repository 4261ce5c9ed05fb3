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

// A target set for the first time is no correction any more, so these answers list one fewer.
const LISTING_CORRECTIONS = [
  '/api/corrections?unit=cau-ke&period=2021-05',
  '/api/targets/cau-ke/2021',
]

const withoutCorrections = (answers: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(answers).filter(([path]) => !LISTING_CORRECTIONS.includes(path)),
  )

/**
 * An answer with what came with spans taken out again: the unit's first month, events and successions, and
 * a target's year in the place of its span. What is left must be what version 0.1.0 answered.
 */
function asBeforeSpans(answer: string): string {
  return JSON.stringify(JSON.parse(answer, withoutSpans))
}

function withoutSpans(_: string, value: unknown): unknown {
  // What later reports imply is inferred with each answer, and stored nowhere.
  if (Array.isArray(value)) return value.filter((each) => !each?.inferredFrom)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries('format' in value ? { ...value, version: 1 } : value)
    .filter(
      ([field]) =>
        ![
          'began',
          'revisedFrom',
          'events',
          'successions',
          'programmes',
          'sections',
          'discrepancies',
          'pastIndicators',
          'formation',
          'ending',
          'isThere',
          'breakdown',
          'thread',
          // A sheet counted its parts then, not each row.
          ...('arePartsDue' in value ? ['arePartsDue', 'partIds'] : []),
          // Units had former names then, indicators had not.
          ...('indicators' in value ? ['past'] : []),
        ].includes(field),
    )
    .map(([field, of]) => (field === 'span' ? ['year', Number(of)] : [field, of]))
  return Object.fromEntries(fields)
}

describe.each(VERSIONS)('what version %s stored', (version) => {
  const fixture = (name: string) => readFileSync(new URL(`${version}/${name}`, FIXTURES))
  const answers = JSON.parse(fixture('answers.json').toString()) as Record<string, string>
  const lines = gunzipSync(fixture('export.jsonl.gz'))

  function folder(): (name: string) => string {
    const path = mkdtempSync(join(tmpdir(), 'so-ket-previous-'))
    onTestFinished(() => rmSync(path, { recursive: true }))
    return (name) => join(path, name)
  }

  async function openedDatabase(at: (name: string) => string): Promise<Kysely<Tables>> {
    writeFileSync(at('a.sqlite'), gunzipSync(fixture('database.sqlite.gz')))
    const db = openSqlite(at('a.sqlite'))
    onTestFinished(() => db.destroy())
    await migrate(db)
    return db
  }

  test('its database opens and gives answers of the same meaning', async () => {
    const opened = await answerDigests(await openedDatabase(folder()), asBeforeSpans)
    expect(withoutCorrections(opened)).toEqual(withoutCorrections(answers))
  })

  test.each([
    ['SQLite', () => openSqlite(':memory:')],
    ['PostgreSQL', openPglite],
  ])('its export imports into %s as its database opens', async (_, open) => {
    const at = folder()
    writeFileSync(at('all.jsonl'), lines)
    const db = open()
    onTestFinished(() => db.destroy())
    await migrate(db)
    await importFrom(db, at('all.jsonl'))
    const imported = await answerDigests(db, asBeforeSpans)
    expect(imported).toEqual(await answerDigests(await openedDatabase(at), asBeforeSpans))
    expect(withoutCorrections(imported)).toEqual(withoutCorrections(answers))
    await exportTo(db, at('imported.jsonl'))
    await exportTo(await openedDatabase(at), at('opened.jsonl'))
    expect(readFileSync(at('imported.jsonl'), 'utf8')).toBe(
      readFileSync(at('opened.jsonl'), 'utf8'),
    )
  })
})
