import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeEach, expect, test } from 'vitest'
import { MIGRATIONS, migrate, openSqlite } from '../store/sql/database.ts'
import { rollback, update } from './update.ts'

const NOW = new Date('2026-05-06T01:02:03Z')

let home: string
const at = (...path: string[]) => join(home, ...path)
const database = () => at('data', 'so-ket.sqlite')
const place = (release: string) => ({
  program: at('releases', release),
  database: database(),
  now: NOW,
})
const currentRelease = () => basename(realpathSync(at('current')))

/** As `npm run release` lays it out, with nothing in it but what an update looks at. */
function makeRelease(folder: string): void {
  mkdirSync(join(folder, 'server/store/migrations'), { recursive: true })
  writeFileSync(join(folder, 'server/main.ts'), '')
  for (const name of MIGRATIONS)
    writeFileSync(join(folder, `server/store/migrations/${name}.ts`), '')
}

function makeArchive(release: string): string {
  makeRelease(at('made', `so-ket-${release}`))
  const archive = at(`so-ket-${release}.tar.gz`)
  execFileSync('tar', ['-czf', archive, '-C', at('made'), `so-ket-${release}`])
  return archive
}

const execute = (sql: string) => {
  const sqlite = new DatabaseSync(database())
  sqlite.exec(sql)
  sqlite.close()
}

const countUnits = (file: string): unknown => {
  const sqlite = new DatabaseSync(file, { readOnly: true })
  const row = sqlite.prepare('select count(*) as n from unit').get()
  sqlite.close()
  return row?.n
}

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'so-ket-home-'))
  makeRelease(at('releases', '1.0.0'))
  const db = openSqlite(database())
  await migrate(db)
  await db.destroy()
  return () => rmSync(home, { recursive: true })
})

test('an update backs up, and points to the new release without removing the old one', async () => {
  const { release, backup } = await update(place('1.0.0'), makeArchive('1.1.0'))
  expect([release, currentRelease()]).toEqual(['1.1.0', '1.1.0'])
  expect(countUnits(backup!)).toBe(0)
  expect(existsSync(at('releases', '1.0.0', 'server/main.ts'))).toBe(true)
})

test('a rollback keeps the data if the tables are the same', async () => {
  await update(place('1.0.0'), makeArchive('1.1.0'))
  const before = readFileSync(database())
  expect(await rollback(place('1.1.0'))).toEqual({ release: '1.0.0', kept: null })
  expect(currentRelease()).toBe('1.0.0')
  expect(readFileSync(database()).equals(before)).toBe(true)
  await expect(rollback(place('1.0.0'))).rejects.toThrow(/Chưa cập nhật lần nào/)
})

test('a rollback restores the backup if the tables have changed, and keeps what was entered since', async () => {
  await update(place('1.0.0'), makeArchive('1.1.0'))
  execute("insert into kysely_migration values ('9999-later', '')")
  const { kept } = await rollback(place('1.1.0'))
  expect(currentRelease()).toBe('1.0.0')
  const migrations = (file: string) => {
    const sqlite = new DatabaseSync(file, { readOnly: true })
    const rows = sqlite.prepare("select name from kysely_migration where name = '9999-later'").all()
    sqlite.close()
    return rows.length
  }
  expect([migrations(database()), migrations(kept!)]).toEqual([0, 1])
})

test('a first update without a database makes no backup', async () => {
  rmSync(database())
  expect((await update(place('1.0.0'), makeArchive('1.1.0'))).backup).toBeNull()
})

const REFUSED: [name: string, archive: () => string, line: RegExp][] = [
  ['a file that is missing', () => at('so-ket-2.0.0.tar.gz'), /Không có tệp phát hành/],
  ['a file of another name', () => database(), /Không có tệp phát hành/],
  ['the release that runs', () => makeArchive('1.0.0'), /đã được cài rồi/],
  [
    'a file cut short',
    () => {
      const archive = makeArchive('1.1.0')
      writeFileSync(archive, readFileSync(archive).subarray(0, 60))
      return archive
    },
    /không phải bản phát hành, hoặc bị hỏng/,
  ],
]
test.each(REFUSED)('%s is refused, and the old release stays', async (_, archive, line) => {
  await expect(update(place('1.0.0'), archive())).rejects.toThrow(line)
  expect(existsSync(at('current'))).toBe(false)
  expect(existsSync(at('releases', '1.1.0'))).toBe(false)
})

test('a database inside the program is refused, and a clone has no releases', async () => {
  const inside = { ...place('1.0.0'), database: at('releases', '1.0.0', 'data', 'so-ket.sqlite') }
  await expect(update(inside, makeArchive('1.1.0'))).rejects.toThrow(/dời ra ngoài/)
  await expect(update({ ...place('1.0.0'), program: home }, 'x')).rejects.toThrow(
    /docs\/install\.md/,
  )
})
