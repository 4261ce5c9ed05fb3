import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import type { Records } from '../store/store.ts'
import type { Prerender } from './app.ts'
import { MissingBuild } from './build.ts'
import { failureLine } from './failure.ts'
import { demoSettingsFrom, SettingsError, settingsFrom } from './settings.ts'
import { start } from './start.ts'

const folder = mkdtempSync(join(tmpdir(), 'so-ket-start-'))
const clientDir = join(folder, 'client')
const at = (name: string) => join(folder, name)

beforeAll(() => {
  mkdirSync(clientDir)
  writeFileSync(join(clientDir, 'index.html'), '<!doctype html>')
})
afterAll(() => rmSync(folder, { recursive: true }))

const prerender: Prerender = async (_request, template) => new Response(template)

const sampleOf = (name: string): Records => ({
  units: [{ id: 'cau-ke', kind: 'district', name: { vi: name, en: name }, parentId: null }],
  indicators: [],
  targets: [],
  observations: [],
  reports: [],
  directives: [],
})

async function startAt(
  path: string,
  { port = 0, ...more }: { port?: number; sample?: Records } = {},
) {
  const settings = demoSettingsFrom({ DEMO_DATABASE: path, PORT: String(port) })
  const running = await start({ settings, clientDir, prerender, ...more })
  let stopped = false
  const stop = async () => {
    if (!stopped) await running.stop()
    stopped = true
  }
  onTestFinished(stop)
  return { ...running, stop }
}

const failureOf = (starting: Promise<unknown>) => starting.then(() => 'it started', failureLine)

const unitNames = async (url: string) => {
  const { units } = (await (await fetch(`${url}/api/units`)).json()) as {
    units: { name: { vi: string } }[]
  }
  return units.map((unit) => unit.name.vi)
}

test('an empty database is filled once, and a second start keeps its data', async () => {
  const path = at('new/folder/twice.sqlite')
  const first = await startAt(path, { sample: sampleOf('Cầu Kè') })
  expect(first.url).toMatch(/^http:\/\/localhost:\d+$/)
  expect(await unitNames(first.url)).toEqual(['Cầu Kè'])
  await first.stop()
  await expect(fetch(first.url)).rejects.toThrow()
  const second = await startAt(path, { sample: sampleOf('Càng Long') })
  expect(await unitNames(second.url)).toEqual(['Cầu Kè'])
})

test('without a sample the database stays empty and pages still work', async () => {
  const running = await startAt(at('empty.sqlite'))
  expect(await unitNames(running.url)).toEqual([])
  const page = await fetch(running.url)
  expect([page.status, await page.text()]).toEqual([200, '<!doctype html>'])
})

test('compression and HEAD work over a real connection', async () => {
  const { url } = await startAt(at('wire.sqlite'))
  const whole = await fetch(`${url}/api/openapi.json`, { headers: { 'accept-encoding': 'br' } })
  expect(whole.headers.get('content-encoding')).toBe('br')
  expect(await whole.json()).toMatchObject({ openapi: '3.1.0' })
  const etag = whole.headers.get('etag') ?? ''
  expect(etag).toMatch(/-br"$/)
  const headers = { 'accept-encoding': 'br', 'if-none-match': etag }
  expect((await fetch(`${url}/api/openapi.json`, { headers })).status).toBe(304)
  const head = await fetch(`${url}/api/openapi.json`, {
    method: 'HEAD',
    headers: { 'accept-encoding': 'br' },
  })
  expect(head.headers.get('content-length')).toBe(whole.headers.get('content-length'))
})

test('the message for a taken port suggests another', async () => {
  const { url } = await startAt(at('first.sqlite'))
  const port = Number(new URL(url).port)
  expect(await failureOf(startAt(at('other.sqlite'), { port }))).toBe(
    `Cổng ${port} đang có chương trình khác dùng: hãy chọn cổng khác, ví dụ PORT=3000.`,
  )
})

test.each(['file/below.sqlite', 'file/deep/below.sqlite', '.'])(
  'a database that cannot be written at %s is reported',
  async (path) => {
    writeFileSync(at('file'), '')
    expect(await failureOf(startAt(at(path)))).toMatch(
      /^Không ghi được vào chỗ đặt cơ sở dữ liệu.*: hãy xem lại đường dẫn và quyền ghi\.$/,
    )
  },
)

test.each([
  ['noise', Buffer.alloc(8192, 0xa5)],
  ['a torn database', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8192, 0xa5)])],
])('a damaged file is reported: %s', async (_name, content) => {
  writeFileSync(at('damaged.sqlite'), content)
  expect(await failureOf(startAt(at('damaged.sqlite')))).toBe(
    'Tệp cơ sở dữ liệu bị hỏng hoặc không phải SQLite: hãy khôi phục từ bản sao lưu, hoặc chọn tệp khác.',
  )
})

test('a PostgreSQL that does not answer is reported', async () => {
  const settings = settingsFrom({
    DATABASE_URL: 'postgres://localhost:1/so_ket',
    PORT: '0',
    AUTH_SECRET: 'a'.repeat(32),
  })
  expect(await failureOf(start({ settings, clientDir, prerender }))).toBe(
    'Không kết nối được PostgreSQL: hãy xem máy chủ đã chạy chưa và DATABASE_URL có đúng không.',
  )
})

test('a missing build is reported', async () => {
  const settings = demoSettingsFrom({ DEMO_DATABASE: ':memory:', PORT: '0' })
  expect(await failureOf(start({ settings, clientDir: at('none'), prerender }))).toBe(
    `Chưa có bản dựng (thiếu ${at('none/index.html')}): hãy chạy npm run build trước.`,
  )
})

const nodeError = (details: object, message = 'x') => Object.assign(new Error(message), details)

test.each([
  [new SettingsError('PORT sai.'), 'PORT sai.'],
  [new MissingBuild('a'), 'Chưa có bản dựng (thiếu a): hãy chạy npm run build trước.'],
  [
    nodeError({ code: 'EACCES', syscall: 'listen', port: 80 }),
    'Không được phép mở cổng 80: hãy chọn cổng từ 1024 trở lên, ví dụ PORT=3000.',
  ],
  [
    nodeError({ code: 'EADDRNOTAVAIL', syscall: 'listen', address: '10.9.9.9' }),
    'Máy này không có địa chỉ 10.9.9.9: hãy sửa HOST.',
  ],
  [
    nodeError({ code: 'EROFS', syscall: 'mkdir', path: '/data' }),
    'Không ghi được vào chỗ đặt cơ sở dữ liệu /data: hãy xem lại đường dẫn và quyền ghi.',
  ],
  [
    new Error('database file is damaged: row 3 missing from index'),
    'Tệp cơ sở dữ liệu bị hỏng hoặc không phải SQLite: hãy khôi phục từ bản sao lưu, hoặc chọn tệp khác.',
  ],
  [new Error('two\n  lines'), 'Không khởi động được: two lines'],
  ['text', 'Không khởi động được: text'],
])('%o becomes one line', (error, line) => {
  expect(failureLine(error)).toBe(line)
})

const repository = new URL('../..', import.meta.url)

function node(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, args, { cwd: repository, env: { ...process.env, ...env } })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

test('a failed start prints one line, no stack, and exits with 1', async () => {
  const child = node(['server/main.ts'], { PORT: 'abc' })
  const [[code], out, errors] = await Promise.all([
    once(child, 'exit'),
    text(child.stdout),
    text(child.stderr),
  ])
  expect({ code, out, errors }).toEqual({
    code: 1,
    out: '',
    errors: 'PORT phải là số nguyên từ 0 đến 65535, không phải "abc".\n',
  })
})

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s lets the request under way finish, then exits with 0',
  async (signal) => {
    // The answer is given only after the signal has come.
    const child = node([
      '--input-type=module',
      '--eval',
      `import { listen, stopOnSignal } from './server/http/listen.ts'
      const fetch = () => new Promise((resolve) => {
        process.once('${signal}', () => resolve(new Response('done')))
        console.log('asked')
      })
      const listening = await listen({ fetch }, { host: '127.0.0.1', port: 0 })
      stopOnSignal(async () => {
        await listening.close()
        console.log('closed')
      })
      console.log(listening.port)`,
    ])
    const exit = once(child, 'exit')
    const lines = child.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>
    const line = async () => String((await lines.next()).value).trim()
    const port = await line()
    const answer = fetch(`http://127.0.0.1:${port}/`)
    expect(await line()).toBe('asked')
    child.kill(signal)
    expect(await (await answer).text()).toBe('done')
    expect(await line()).toBe('closed')
    expect((await exit)[0]).toBe(0)
  },
)
