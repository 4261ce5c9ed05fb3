import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { text } from 'node:stream/consumers'
import { type Kysely, sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'

import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { openPglite } from '../../test/pglite.ts'
import { databaseAccounts } from '../accounts/accounts.ts'
import { migrate, openSqlite } from '../store/sql/database.ts'
import { sqlStore } from '../store/sql/sql-store.ts'
import type { Tables } from '../store/sql/tables.ts'
import type { AuditedAction, Store } from '../store/store.ts'
import { diagnose } from './doctor.ts'
import { exportTo } from './export.ts'
import { importFrom } from './import.ts'

const PASSWORD = 'mưa rơi trên sông Hậu'
const AN = { id: 'an', name: 'Nguyễn Thị An' }
const AT = '2021-05-06T01:02:03.000Z'
const action = (more: Partial<AuditedAction> = {}): AuditedAction => ({
  actor: AN,
  action: 'saveDraft',
  unitId: 'cau-ke',
  subject: '2021-05',
  ...more,
})

let folder: string
const at = (name: string) => join(folder, name)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-ket-cli-'))
  return () => rmSync(folder, { recursive: true })
})

/** Runs a command in its own process, as a person does. */
async function soKet(args: readonly string[], { input = '', database = 'a.sqlite' } = {}) {
  const child = spawn(process.execPath, ['server/cli/cli.ts', ...args], {
    cwd: new URL('../..', import.meta.url),
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: database.includes(':') ? database : at(database),
      // Compiling the program takes most of the time of the dozens of commands.
      NODE_COMPILE_CACHE: join(templates, 'compiled'),
    },
  })
  child.stdin.end(input)
  const [[code], out, errors] = await Promise.all([
    once(child, 'exit'),
    text(child.stdout),
    text(child.stderr),
  ])
  return { code, out: out.replaceAll(folder, '…'), errors: errors.replaceAll(folder, '…') }
}

async function write(store: Store, words: string): Promise<void> {
  await store.write(action(), (writer) =>
    writer.put('drafts', {
      ...{ unitId: 'cau-ke', period: '2021-05', meetingDate: null, source: null, text: words },
      ...{ submittedAt: null, savedAt: AT, savedBy: AN },
    }),
  )
}

/** The sample with one account and two changes. */
async function fill(db: Kysely<Tables>): Promise<void> {
  await migrate(db)
  const store = sqlStore(db, () => AT)
  await store.fill(sampleDistrict)
  const accounts = databaseAccounts({ db, type: 'sqlite', secret: 'x'.repeat(40), publicUrl: null })
  await accounts.add({ ...AN, username: 'vanthu', role: 'editor', unitId: 'cau-ke' }, PASSWORD)
  await accounts.signIn('vanthu', PASSWORD, new Headers())
  await write(store, 'Nháp "một"\u2028, \u0000 và 😀')
  await store.write(action({ action: 'orderUnits' }), (writer) =>
    // A part before its parent, as an office may order them.
    writer.order('units', [sampleDistrict.units[1]!.id]),
  )
}

const templates = mkdtempSync(join(tmpdir(), 'so-ket-cli-'))
const template = join(templates, 'filled.sqlite')
beforeAll(async () => {
  const db = openSqlite(template)
  await fill(db)
  await db.destroy()
  return () => rmSync(templates, { recursive: true })
})

function filledFile(name = 'a.sqlite') {
  copyFileSync(template, at(name))
  const db = openSqlite(at(name))
  return { db, store: sqlStore(db, () => AT) }
}

describe('so-ket', () => {
  test.each([[[]], [['bakcup', 'x']], [['backup']], [['backup', 'a', 'b']], [['doctor', '-x']]])(
    '%j prints the usage, exits with 2 and does nothing',
    async (args) => {
      const { code, out, errors } = await soKet(args)
      expect([code, out]).toEqual([2, ''])
      expect(errors).toMatch(/^Cách dùng/)
      expect(readdirSync(folder)).toEqual([])
    },
  )

  test.each(['backup', 'export'])('%s of a missing database does not create one', async (name) => {
    const { code, errors } = await soKet([name, at('file')])
    expect([code, errors]).toEqual([1, 'Chưa có cơ sở dữ liệu …/a.sqlite.\n'])
    expect(readdirSync(folder)).toEqual([])
  })

  test('an invalid setting is reported as at server start', async () => {
    const { code, errors } = await soKet(['doctor', '--database'], { database: 'mysql://x' })
    expect(code).toBe(1)
    expect(errors).toMatch(/^DATABASE_URL phải là/)
  })

  test('PostgreSQL is left to its own tools, without printing the password', async () => {
    const postgres = { database: 'postgres://a:secret@localhost:1/b' }
    const { code, errors } = await soKet(['backup', 'x.dump'], postgres)
    expect([code, errors]).toEqual([
      1,
      'PostgreSQL có công cụ riêng: pg_dump --format=custom --file=x.dump "$DATABASE_URL"\n',
    ])
    expect((await soKet(['restore', 'x.dump'], postgres)).errors).toMatch(/pg_restore/)
  })
})

describe('admin:create', () => {
  const create = (input: string, username = 'quantri', name = 'Trần Văn B') =>
    soKet(['admin:create', username, name, '--password-stdin'], { input })

  test('creates an administrator before the first start, who can sign in', async () => {
    const { code, out } = await create(`${PASSWORD}\n`)
    expect([code, out]).toEqual([0, 'Đã tạo người quản trị quantri.\n'])
    const db = openSqlite(at('a.sqlite'))
    onTestFinished(() => db.destroy())
    const secret = 'x'.repeat(40)
    const accounts = databaseAccounts({ db, type: 'sqlite', secret, publicUrl: null })
    expect(await accounts.signIn('quantri', PASSWORD, new Headers())).toMatchObject({
      kind: 'in',
      account: { name: 'Trần Văn B', role: 'admin', unitId: null },
    })
    expect(await sqlStore(db).listAudit({ limit: 9 })).toMatchObject([
      { action: 'addUser', subject: 'quantri', actor: { id: 'console' } },
    ])
    expect((await create(`${PASSWORD}\n`)).errors).toBe('Tên đăng nhập quantri đã có.\n')
  })

  test.each([
    ['ngắn', 'quantri', 'Mật khẩu quá ngắn: cần ít nhất 12 ký tự.\n'],
    ['quantri-quantri', 'quantri', 'Mật khẩu không được chứa tên đăng nhập.\n'],
    [PASSWORD, 'Quản Trị', expect.stringMatching(/^Tên đăng nhập gồm 3–32 chữ/)],
  ])('the password %j of %s is refused with a reason', async (password, username, line) => {
    expect(await create(password, username)).toMatchObject({ code: 1, errors: line })
  })

  test('fails at once without a terminal or a pipe', async () => {
    expect((await soKet(['admin:create', 'quantri', 'B'])).errors).toMatch(/--password-stdin/)
  })
})

describe('backup and restore', () => {
  test('a backup during writes is complete, one file, readable by its owner alone, and records its time', async () => {
    const { db, store } = filledFile()
    let isDone = false
    const copying = soKet(['backup', at('copy.sqlite')]).finally(() => {
      isDone = true
    })
    let writes = 0
    while (!isDone) {
      await write(store, `lần ${writes}`)
      writes += 1
      await new Promise(setImmediate)
    }
    expect(await copying).toEqual({
      code: 0,
      out: 'Đã sao lưu vào …/copy.sqlite, đã kiểm tra.\n',
      errors: '',
    })
    await db.destroy()
    expect(writes).toBeGreaterThan(10)
    expect(readdirSync(folder).sort()).toEqual(['a.sqlite', 'a.sqlite.backed-up', 'copy.sqlite'])
    expect(statSync(at('copy.sqlite')).mode & 0o777).toBe(0o600)
    const copy = openSqlite(at('copy.sqlite'))
    expect((await diagnose(copy)).errors).toEqual([])
    await copy.destroy()
  })

  test('a restore keeps the replaced database, ends sessions and continues the versions', async () => {
    const first = filledFile()
    const versionAtBackup = await first.store.version()
    await soKet(['backup', at('copy.sqlite')])
    await write(first.store, 'sau khi sao lưu')
    const versionBefore = await first.store.version()
    expect((await soKet(['restore', at('copy.sqlite')])).errors).toMatch(/--overwrite/)
    expect((await soKet(['restore', at('copy.sqlite'), '--overwrite'])).errors).toBe(
      'Máy chủ đang mở cơ sở dữ liệu: hãy dừng máy chủ rồi khôi phục.\n',
    )
    await first.db.destroy()
    const { code, out } = await soKet(['restore', at('copy.sqlite'), '--overwrite'])
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^Đã khôi phục .*\nBản trước đó được giữ/),
    ])
    const [keptName = ''] = readdirSync(folder).filter((name) => name.includes('.before-restore-'))
    const read = async (name: string) => {
      const db = openSqlite(at(name))
      const store = sqlStore(db)
      const [draft] = await store.list('drafts', {})
      const [newest] = await store.listAudit({ limit: 1 })
      const sessions = await sql`select * from auth_session`.execute(db)
      const { errors } = await diagnose(db)
      await db.destroy()
      return { text: draft?.record.text, newest, sessions: sessions.rows.length, errors }
    }
    expect(await read('a.sqlite')).toMatchObject({
      text: expect.stringMatching(/^Nháp/),
      newest: {
        action: 'restore',
        version: versionBefore + 1,
        detail: { restoredVersion: versionAtBackup },
      },
      sessions: 0,
      errors: [],
    })
    expect(await read(keptName)).toMatchObject({ text: 'sau khi sao lưu', sessions: 1 })
  })

  test('a lost database is restored at a version that no browser has seen', async () => {
    const { db, store } = filledFile('lost.sqlite')
    const version = await store.version()
    await soKet(['backup', at('copy.sqlite')], { database: 'lost.sqlite' })
    await db.destroy()
    expect((await soKet(['restore', at('copy.sqlite')])).code).toBe(0)
    const restored = openSqlite(at('a.sqlite'))
    expect(await sqlStore(restored).version()).toBeGreaterThan(version + 1000)
    await restored.destroy()
  })

  const REFUSED: [name: string, spoil: (copy: string) => void, line: RegExp][] = [
    ['a text file', (copy) => writeFileSync(copy, 'SQLite? Không.'), /không phải SQLite/],
    ['half of a backup', (copy) => truncateSync(copy, 40_960), /bị hỏng/],
    [
      'a backup with a corrupted page',
      (copy) => {
        const bytes = readFileSync(copy)
        bytes.fill(0xa5, 8192, 12_288)
        writeFileSync(copy, bytes)
      },
      /bị hỏng/,
    ],
    [
      'a database of another program',
      (copy) => {
        rmSync(copy)
        const other = new DatabaseSync(copy)
        other.exec('create table songs (name text)')
        other.close()
      },
      /không phải cơ sở dữ liệu của Sơ Kết/,
    ],
    [
      'a newer database',
      (copy) => {
        const newer = new DatabaseSync(copy)
        newer.exec("insert into kysely_migration values ('9999-later', '')")
        newer.close()
      },
      /mới hơn/,
    ],
  ]
  test.each(REFUSED)('%s is refused and changes nothing', async (_, spoil, line) => {
    const { db } = filledFile()
    await soKet(['backup', at('copy.sqlite')])
    await db.destroy()
    spoil(at('copy.sqlite'))
    const before = readFileSync(at('a.sqlite'))
    const names = readdirSync(folder)
    const { code, errors } = await soKet(['restore', at('copy.sqlite'), '--overwrite'])
    expect(code).toBe(1)
    expect(errors).toMatch(line)
    expect(errors.trimEnd()).not.toContain('\n')
    expect(readdirSync(folder)).toEqual(names)
    expect(readFileSync(at('a.sqlite')).equals(before)).toBe(true)
  })

  test('a damaged database is replaced and set aside too', async () => {
    const { db } = filledFile()
    await soKet(['backup', at('copy.sqlite')])
    await db.destroy()
    writeFileSync(at('a.sqlite'), 'hỏng')
    expect(await soKet(['restore', at('copy.sqlite'), '--overwrite'])).toMatchObject({ code: 0 })
    const [keptName = ''] = readdirSync(folder).filter((name) => name.includes('.before-restore-'))
    expect(readFileSync(at(keptName), 'utf8')).toBe('hỏng')
    expect((await soKet(['doctor', '--database'])).code).toBe(0)
  })
})

describe('export and import', () => {
  test('SQLite to PostgreSQL to SQLite gives the same bytes, and passwords still work', async () => {
    const first = filledFile()
    const second = openPglite()
    const third = openSqlite(at('third.sqlite'))
    onTestFinished(async () => {
      for (const db of [first.db, second, third]) await db.destroy()
    })
    await migrate(second)
    await migrate(third)
    const written = await exportTo(first.db, at('1.jsonl'))
    expect(await importFrom(second, at('1.jsonl'))).toBe(written)
    expect(await exportTo(second, at('2.jsonl'))).toBe(written)
    expect(await importFrom(third, at('2.jsonl'))).toBe(written)
    await exportTo(third, at('3.jsonl'))
    const [one, two, three] = ['1', '2', '3'].map((n) => readFileSync(at(`${n}.jsonl`), 'utf8'))
    expect(two).toBe(one)
    expect(three).toBe(one)
    expect(statSync(at('1.jsonl')).mode & 0o777).toBe(0o600)
    for (const [db, type] of [
      [second, 'postgres'],
      [third, 'sqlite'],
    ] as const) {
      const accounts = databaseAccounts({ db, type, secret: 'y'.repeat(40), publicUrl: null })
      const signedIn = await accounts.signIn('vanthu', PASSWORD, new Headers())
      expect(signedIn).toMatchObject({ kind: 'in', account: { ...AN, role: 'editor' } })
      expect((await diagnose(db)).errors).toEqual([])
      expect(await sqlStore(db).version()).toBe(await first.store.version())
    }
  })

  test('arrangements, meetings, their tasks and indicator words are exported and imported', async () => {
    const { db, store } = filledFile()
    const other = openPglite()
    onTestFinished(async () => {
      for (const each of [db, other]) await each.destroy()
    })
    const month = { unitId: 'cau-ke', period: '2021-04' }
    const arrangement = {
      ...{ ...month, hidden: ['end'], order: ['summary', 'title'], sentences: {} },
      ...{ notes: { summary: 'mời "Chi cục Thuế"\nphát biểu' }, minutes: { summary: 2.5 } },
    }
    const version = await store.version()
    const meeting = {
      ...{ ...month, id: `meeting-${version + 1}`, version, startedAt: AT, startedBy: AN },
      ...{ endedAt: null, shown: [{ slideId: 'summary', at: AT }] },
    }
    const task = {
      ...{ ...month, id: 'ra-soat', text: 'Rà soát', assignee: null, due: null },
      ...{ state: 'open' as const, slideId: 'summary', meetingId: meeting.id },
    }
    const words = {
      indicatorId: 'new-businesses',
      words: { names: ['doanh nghiệp mới', 'DN "mới"'], patterns: ['thành lập … doanh nghiệp'] },
    }
    await store.write(action({ action: 'startMeeting' }), async (writer) => {
      await writer.put('indicatorWords', words)
      await writer.put('arrangements', arrangement)
      await writer.put('meetings', meeting)
      await writer.put('directives', task)
    })
    await migrate(other)
    await exportTo(db, at('1.jsonl'))
    await importFrom(other, at('1.jsonl'))
    await exportTo(other, at('2.jsonl'))
    expect(readFileSync(at('2.jsonl'), 'utf8')).toBe(readFileSync(at('1.jsonl'), 'utf8'))
    const moved = sqlStore(other)
    const stored = (record: object) => ({ record, version: version + 1 })
    expect(await moved.list('arrangements', {})).toEqual([stored(arrangement)])
    expect(await moved.list('meetings', {})).toEqual([stored(meeting)])
    const { indicatorId } = words
    expect(await moved.find('indicatorWords', { indicatorId })).toEqual(stored(words))
    expect(await moved.find('directives', { id: 'ra-soat' })).toEqual(stored(task))
    expect((await diagnose(other)).errors).toEqual([])
  })

  test('the command imports only into an empty database', async () => {
    const { db } = filledFile()
    await db.destroy()
    expect((await soKet(['export', at('all.jsonl')])).out).toMatch(/^Đã xuất \d+ bản ghi/)
    const other = { database: 'other.sqlite' }
    expect((await soKet(['import', at('all.jsonl')], other)).out).toMatch(/^Đã nhập \d+ bản ghi/)
    expect((await soKet(['import', at('all.jsonl')], other)).errors).toBe(
      'Cơ sở dữ liệu đã có dữ liệu: chỉ nhập vào cơ sở dữ liệu trống.\n',
    )
  })

  const changed = (change: (lines: string[]) => string[]) => (file: string) =>
    change(file.trimEnd().split('\n')).join('\n')
  const SPOILED: [name: string, spoil: (file: string) => string, line: RegExp][] = [
    ['a text file', () => 'xin chào', /không phải tệp xuất/],
    ['an empty file', () => '', /cắt cụt/],
    ['other JSON', () => '{"format":"x"}', /không phải tệp xuất/],
    ['a newer format', (file) => file.replace('"version":2', '"version":3'), /mới hơn bản này/],
    ['a file cut short', (file) => file.slice(0, file.length / 2), /không đọc được|cắt cụt/],
    ['a file without its last line', changed((lines) => lines.slice(0, -1)), /cắt cụt/],
    [
      'a file with a line removed',
      changed((lines) => lines.filter((_, i) => i !== lines.length - 3)),
      /đã bị sửa hoặc thiếu dòng/,
    ],
    ['a changed figure', (file) => file.replace('"value":67', '"value":68'), /đã bị sửa/],
    [
      'an unknown kind',
      (file) => file.replace('"kind":"targets"', '"kind":"songs"'),
      /^Dòng \d+: không nhập được/,
    ],
    [
      'a record without its fields',
      (file) =>
        file.replace(/\{"kind":"reports".*\n/, '{"kind":"reports","version":1,"record":{}}\n'),
      /không nhập được/,
    ],
  ]
  test.each(SPOILED)('%s is refused and leaves nothing behind', async (_, spoil, line) => {
    const first = filledFile()
    await exportTo(first.db, at('all.jsonl'))
    await first.db.destroy()
    writeFileSync(at('all.jsonl'), spoil(readFileSync(at('all.jsonl'), 'utf8')))
    const db = openSqlite(at('empty.sqlite'))
    await migrate(db)
    const failing = importFrom(db, at('all.jsonl'))
    await expect(failing).rejects.toThrow(line)
    const store = sqlStore(db)
    expect([await store.version(), await store.listUnits()]).toEqual([0, []])
    await db.destroy()
  })

  test('a failed export leaves an existing file as it was', async () => {
    const { db } = filledFile()
    writeFileSync(at('all.jsonl'), 'cũ')
    await sql`pragma foreign_keys = off`.execute(db)
    await sql`update ledger set version = 99`.execute(db)
    await db.destroy()
    expect((await soKet(['export', at('all.jsonl')])).errors).toMatch(/Cơ sở dữ liệu có lỗi/)
    expect(readFileSync(at('all.jsonl'), 'utf8')).toBe('cũ')
    expect(readdirSync(folder).sort()).toEqual(['a.sqlite', 'all.jsonl'])
  })
})

describe('doctor', () => {
  test('the sample is sound', async () => {
    const { db } = filledFile()
    await db.destroy()
    const { code, out } = await soKet(['doctor', '--database'])
    expect(code).toBe(0)
    expect(out).toMatch(/12 đơn vị, \d+ dòng số liệu, 3 lần sửa\.\nKhông có lỗi\.\n$/)
  })

  const FAULTS: [name: string, spoil: string, line: RegExp][] = [
    ['a gap in the trail', 'update ledger set version = 9', /Nhật ký dừng ở lần sửa 3/],
    [
      'a deleted record of the trail',
      'drop trigger audit_refuses_delete; delete from audit where version = 2',
      /Nhật ký thiếu các lần sửa 2 đến 2/,
    ],
    [
      'a figure of a missing unit',
      "pragma foreign_keys = off; update observation set unit_id = 'khong-co' where unit_id = 'cau-ke' and period = '2020-01'",
      /Bảng observation nhắc đến dòng không có/,
    ],
    [
      'evidence outside the text',
      "update report set text = '' where unit_id = 'cau-ke' and period = '2021-04'",
      /dẫn chứng chỉ ra ngoài lời văn/,
    ],
    [
      'a publication without a recorded change',
      `insert into publication values ('cau-ke', '2021-04', 2, '{"unitId":"cau-ke","period":"2021-04","number":2}', 77)`,
      /Lần sửa 77 có đính chính[\s\S]*thiếu lần công bố 1/,
    ],
    [
      'tables of an older program',
      "delete from kysely_migration where name = '0003-accounts'",
      /Chưa cập nhật bảng \(0003-accounts\)/,
    ],
  ]
  test.each(FAULTS)('%s is found', async (_, spoil, line) => {
    const { db } = filledFile()
    await db.destroy()
    const sqlite = new DatabaseSync(at('a.sqlite'))
    sqlite.exec(spoil)
    sqlite.close()
    const { code, out, errors } = await soKet(['doctor', '--database'])
    expect([code, errors]).toEqual([1, expect.stringMatching(/^Có \d+ lỗi\.\n$/)])
    expect(out).toMatch(line)
  })

  test('a foreign database is reported and not migrated', async () => {
    const other = new DatabaseSync(at('a.sqlite'))
    other.exec('create table songs (name text)')
    other.close()
    expect((await soKet(['doctor', '--database'])).out).toMatch(
      /không phải cơ sở dữ liệu của Sơ Kết/,
    )
    expect(existsSync(at('a.sqlite'))).toBe(true)
  })
})
