import { expect, it } from 'vitest'

import { cachedPages } from './page-cache.ts'

/** Pages of one figure, counting how often one is drawn. */
function setUp() {
  const state = { figure: '67', version: 1, drawn: 0, status: 200, lifetime: 'no-cache' }
  const pages = cachedPages(
    () => {
      state.drawn += 1
      const headers = { 'cache-control': state.lifetime }
      return new Response(`đạt ${state.figure}`, { status: state.status, headers })
    },
    async () => state.version,
  )
  const page = async (address = '/', headers: Record<string, string> = {}) =>
    (await pages(new Request(`http://localhost${address}`, { headers }))).text()
  return { state, page }
}

it('draws a page once while its data stays the same', async () => {
  const { state, page } = setUp()
  expect([await page(), await page(), await page()]).toEqual(['đạt 67', 'đạt 67', 'đạt 67'])
  expect(state.drawn).toBe(1)
})

it('draws it again as soon as anything has changed', async () => {
  const { state, page } = setUp()
  await page()
  Object.assign(state, { figure: '68', version: 2 })
  expect(await page()).toBe('đạt 68')
  expect(state.drawn).toBe(2)
})

it('keeps addresses, cookies and encodings apart', async () => {
  const { state, page } = setUp()
  await page('/')
  await page('/report')
  await page('/', { cookie: 'so-ket-language=en' })
  await page('/', { 'accept-encoding': 'br' })
  expect(state.drawn).toBe(4)
})

it.each([
  ['failed', { status: 404 }],
  ['must not be stored', { lifetime: 'no-store' }],
])('renders a page that %s each time', async (_, how) => {
  const { state, page } = setUp()
  Object.assign(state, how)
  await page()
  await page()
  expect(state.drawn).toBe(2)
})
