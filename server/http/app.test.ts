import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shifted } from '../../src/domain/period.ts'
import { answerTo, clientOf } from '../../test/api-client.ts'
import { makeIndicator, makeObservation } from '../../test/builders.ts'
import { createApi } from '../api/api.ts'
import { memoryStore } from '../store/memory/memory-store.ts'
import { createApp, type Prerender } from './app.ts'

const clientDir = mkdtempSync(join(tmpdir(), 'so-ket-client-'))
const TEMPLATE = `<!doctype html><title>Sơ Kết</title><!--app-->${'<!-- -->'.repeat(200)}`
const SCRIPT = 'export const greeting = "xin chào"\n'.repeat(50)

beforeAll(() => {
  mkdirSync(join(clientDir, 'assets'))
  writeFileSync(join(clientDir, 'index.html'), TEMPLATE)
  writeFileSync(join(clientDir, 'index.html.br'), brotliCompressSync(TEMPLATE))
  writeFileSync(join(clientDir, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  writeFileSync(join(clientDir, 'manifest.webmanifest'), '{}')
  writeFileSync(join(clientDir, 'sw.js'), SCRIPT)
  writeFileSync(join(clientDir, 'assets/app-1a2b.js'), SCRIPT)
  writeFileSync(join(clientDir, 'assets/app-1a2b.js.br'), brotliCompressSync(SCRIPT))
  writeFileSync(join(clientDir, 'assets/app-1a2b.js.gz'), gzipSync(SCRIPT))
})
afterAll(() => rmSync(clientDir, { recursive: true }))

const api = createApi(
  memoryStore({
    units: [
      { id: 'cau-ke', kind: 'district', name: { vi: 'Cầu Kè', en: 'Cầu Kè' }, parentId: null },
    ],
    indicators: [makeIndicator()],
    targets: [],
    observations: Array.from({ length: 24 }, (_, i) => makeObservation(shifted('2021-04', -i))),
    reports: [
      {
        unitId: 'cau-ke',
        period: '2021-04',
        status: 'published',
        meetingDate: null,
        source: null,
        text: '',
      },
    ],
    directives: [],
  }),
)

const greet: Prerender = async (request, template) =>
  new Response(template.replace('<!--app-->', `<p>${new URL(request.url).pathname}</p>`), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })

const appWith = (prerender: Prerender, onError?: (error: unknown) => void) =>
  createApp({ api, version: async () => 1, clientDir, prerender, ...(onError && { onError }) })

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  appWith(greet).request(path, { method, headers })

const bytes = async (response: Response) => Buffer.from(await response.arrayBuffer())

const LONG = '/api/overview'
const SHORT = '/api/units'

test('without a build there is no app', () => {
  expect(() =>
    createApp({ api, version: async () => 1, clientDir: '/nowhere', prerender: greet }),
  ).toThrow(expect.objectContaining({ name: 'MissingBuild', path: '/nowhere/index.html' }))
})

test('a hashed file is cached for good, any other is revalidated', async () => {
  const script = await get('/assets/app-1a2b.js')
  expect(script.status).toBe(200)
  expect(script.headers.get('content-type')).toMatch(/^text\/javascript/)
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(await script.text()).toBe(SCRIPT)
  const icon = await get('/icon.svg')
  expect(icon.headers.get('content-type')).toMatch(/^image\/svg\+xml/)
  expect(icon.headers.get('cache-control')).toBe('no-cache')
})

test.each([
  ['/manifest.webmanifest', 'application/manifest+json'],
  ['/sw.js', 'text/javascript; charset=utf-8'],
])('%s, needed to install the page, is revalidated each time', async (path, type) => {
  const { headers } = await get(path)
  expect(headers.get('content-type')).toBe(type)
  expect(headers.get('cache-control')).toBe('no-cache')
})

test.each([
  ['br, gzip', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
])('a file is sent as compressed at build time: %s', async (accept, encoding, decode) => {
  const response = await get('/assets/app-1a2b.js', { 'accept-encoding': accept })
  expect(response.headers.get('content-encoding')).toBe(encoding)
  expect(response.headers.get('vary')).toBe('Accept-Encoding')
  expect(response.headers.get('content-type')).toMatch(/^text\/javascript/)
  const body = await bytes(response)
  expect(response.headers.get('content-length')).toBe(String(body.length))
  expect(decode(body).toString()).toBe(SCRIPT)
})

test('an uncompressed file also varies by encoding', async () => {
  const response = await get('/assets/app-1a2b.js')
  expect(response.headers.get('content-encoding')).toBeNull()
  expect(response.headers.get('vary')).toBe('Accept-Encoding')
})

test('a hashed file of another build is not found instead of being a page', async () => {
  const response = await get('/assets/app-gone.js')
  expect(response.status).toBe(404)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await response.text()).toBe('Không có địa chỉ này')
})

test.each(['/', '/index.html', '/indicators/new-businesses', '/icon.svg/', '/../package.json'])(
  'GET %s is a page made from the template',
  async (path) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(await response.text()).toBe(
      TEMPLATE.replace('<!--app-->', `<p>${path.replace('/..', '')}</p>`),
    )
  },
)

test('a page calls the API in process', async () => {
  const app = appWith(async (_request, _template, fetchApi) => {
    const { units } = await answerTo(clientOf({ fetch: fetchApi }).units.$get({ query: {} }))
    return new Response(units[0]?.name.vi, { headers: { 'content-type': 'text/html' } })
  })
  expect(await (await app.request('/')).text()).toBe('Cầu Kè')
})

test('a page keeps its own status and headers', async () => {
  const app = appWith(
    async () => new Response('?', { status: 404, headers: { 'cache-control': 'private' } }),
  )
  const response = await app.request('/nowhere')
  expect(response.status).toBe(404)
  expect(response.headers.get('cache-control')).toBe('private')
})

test('a page that cannot be rendered is logged, and the app starts in the browser instead', async () => {
  const logged: unknown[] = []
  const failure = new Error('no page')
  const app = appWith(
    async () => {
      throw failure
    },
    (error) => logged.push(error),
  )
  const response = await app.request('/')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(await response.text()).toBe(TEMPLATE)
  expect(logged).toEqual([failure])
})

test.each(['/', '/assets/app-1a2b.js', LONG])('HEAD %s has the headers of GET', async (path) => {
  const headers = { 'accept-encoding': 'br' }
  const [head, whole] = [await get(path, headers, 'HEAD'), await get(path, headers)]
  // Each answer has its own.
  for (const { headers } of [head, whole]) headers.delete('x-request-id')
  expect(head.status).toBe(200)
  expect(await head.text()).toBe('')
  expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(whole.headers))
  expect(head.headers.get('content-encoding')).toBe('br')
  expect(head.headers.get('content-length')).toBe(String((await bytes(whole)).length))
})

test('only the API accepts other methods, each at its own address', async () => {
  expect((await get('/', {}, 'POST')).status).toBe(404)
  const response = await get(LONG, {}, 'POST')
  expect(response.status).toBe(404)
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
})

test.each([
  ['br, gzip', 'br', brotliDecompressSync],
  ['gzip, deflate', 'gzip', gunzipSync],
  ['br;q=0.5, gzip', 'gzip', gunzipSync],
  ['*', 'br', brotliDecompressSync],
  ['br;q=0, *', 'gzip', gunzipSync],
])('answers and pages are compressed as requested: %s', async (accept, encoding, decode) => {
  for (const path of ['/', LONG]) {
    const response = await get(path, { 'accept-encoding': accept })
    expect(response.headers.get('content-encoding')).toBe(encoding)
    expect(response.headers.get('vary')).toBe('Accept-Encoding')
    const plain = await get(path)
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(plain.headers.get('vary')).toBe('Accept-Encoding')
    expect(decode(await bytes(response)).toString()).toBe(await plain.text())
  }
})

test.each(['', 'identity', 'br;q=0', 'zstd'])(
  'what the browser does not take is not sent: "%s"',
  async (accept) => {
    const response = await get(LONG, { 'accept-encoding': accept })
    expect(response.headers.get('content-encoding')).toBeNull()
  },
)

test('a short answer is not compressed', async () => {
  const response = await get(SHORT, { 'accept-encoding': 'br' })
  expect(response.headers.get('content-encoding')).toBeNull()
  expect(response.headers.get('etag')).toMatch(/^"dev\.1\.anyone\.[^"]+"$/)
})

test('each encoding of an answer has its own strong ETag, and its own 304', async () => {
  const plain = (await get(LONG)).headers.get('etag') ?? ''
  expect(plain).toMatch(/^"dev\.1\.anyone\.[^"]+"$/)
  const brotli = plain.replace(/"$/, '-br"')
  const gzipped = plain.replace(/"$/, '-gzip"')
  const ask = async (accept: string, tags: string) => {
    const response = await get(LONG, { 'accept-encoding': accept, 'if-none-match': tags })
    return [response.status, response.headers.get('etag')]
  }
  expect(await ask('br', '"other"')).toEqual([200, brotli])
  expect(await ask('gzip', '"other"')).toEqual([200, gzipped])
  expect(await ask('br', brotli)).toEqual([304, brotli])
  expect(await ask('br', `"other", W/${brotli}`)).toEqual([304, brotli])
  expect(await ask('gzip', gzipped)).toEqual([304, gzipped])
  expect(await ask('identity', plain)).toEqual([304, plain])
  expect(await ask('br', '*')).toEqual([304, brotli])
  // Another encoding is another representation.
  expect(await ask('gzip', brotli)).toEqual([200, gzipped])
  expect(await ask('br', plain)).toEqual([200, brotli])
  expect(await ask('identity', brotli)).toEqual([200, plain])
})

test('a 304 has no body and repeats what a cache needs', async () => {
  const etag = (await get(LONG, { 'accept-encoding': 'br' })).headers.get('etag') ?? ''
  const response = await get(LONG, { 'accept-encoding': 'br', 'if-none-match': etag })
  expect(response.status).toBe(304)
  expect(await response.text()).toBe('')
  expect(response.headers.get('cache-control')).toBe('private, no-cache')
  expect(response.headers.get('vary')).toBe('Accept-Encoding')
  expect(response.headers.get('content-encoding')).toBeNull()
  expect(response.headers.get('content-length')).toBeNull()
})

const policy = (styles: string) =>
  `default-src 'self'; script-src 'self'; style-src ${styles}; ` +
  "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; " +
  "manifest-src 'self'; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"

test.each(['/', '/icon.svg', '/assets/gone.js', SHORT, '/api/nowhere', '/healthz', '/readyz'])(
  '%s carries the security headers',
  async (path) => {
    const { headers } = await get(path)
    expect(headers.get('content-security-policy')).toBe(policy("'self'"))
    expect(headers.get('permissions-policy')).toBe(
      'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    )
    expect(headers.get('cross-origin-opener-policy')).toBeNull()
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('strict-transport-security')).toBeNull()
  },
)

test('the reference page may use its own style element and no other', async () => {
  const response = await get('/api/docs')
  const style = /<style>([\s\S]*)<\/style>/.exec(await response.text())?.[1] ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  expect(style).toContain('body {')
  expect(response.headers.get('content-security-policy')).toBe(policy(`'sha256-${hash}'`))
})

test('the reference page keeps its style after a failure', async () => {
  let isFailing = true
  const failing = {
    fetch: (request: Request) =>
      isFailing ? new Response('', { status: 500 }) : api.fetch(request),
  }
  const app = createApp({ api: failing, version: async () => 1, clientDir, prerender: greet })
  await app.request('/api/docs')
  isFailing = false
  const { headers } = await app.request('/api/docs')
  expect(headers.get('content-security-policy')).toMatch(/style-src 'sha256-/)
})

test('an error outside the API and the pages is answered without a stack', async () => {
  const logged: unknown[] = []
  const failure = new Error('no version')
  const app = createApp({
    api,
    version: () => Promise.reject(failure),
    clientDir,
    prerender: greet,
    onError: (error) => logged.push(error),
  })
  const response = await app.request('/')
  const id = response.headers.get('x-request-id')
  expect(id).not.toBeNull()
  expect([response.status, await response.text()]).toEqual([
    500,
    `Máy chủ gặp lỗi, hãy thử lại. Mã yêu cầu: ${id}`,
  ])
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('content-security-policy')).toBe(policy("'self'"))
  expect(logged).toEqual([failure])
})

test('the answer to an API failure contains the id of its request', async () => {
  const details = { type: 'urn:so-ket:internal-error', title: 'Lỗi', status: 500 }
  const headers = { 'content-type': 'application/problem+json; charset=utf-8' }
  const failing = { fetch: () => Response.json(details, { status: 500, headers }) }
  const app = createApp({ api: failing, version: async () => 1, clientDir, prerender: greet })
  const response = await app.request(LONG)
  const id = response.headers.get('x-request-id')
  expect(id).not.toBeNull()
  expect(await response.json()).toEqual({ ...details, instance: `urn:so-ket:request:${id}` })
})
