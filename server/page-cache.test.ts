import { expect, it } from 'vitest'

import type { Prerender } from './app.ts'
import { cachedPages } from './page-cache.ts'

/** An API of one figure, and a page that shows it; both count how often they are asked. */
function setUp() {
  const state = { figure: '67', drawn: 0, status: 200 }
  const fetchApi = (request: Request) =>
    request.headers.get('if-none-match') === `"${state.figure}"`
      ? new Response(null, { status: 304 })
      : new Response(state.figure, { headers: { etag: `"${state.figure}"` } })
  const prerender: Prerender = async (_request, template, fetchIt) => {
    state.drawn += 1
    const figure = await (await fetchIt(new Request('http://localhost/api/overview'))).text()
    return new Response(`${template} ${figure}`, { status: state.status })
  }
  const pages = cachedPages(prerender)
  const page = async (address = '/', cookie = '') =>
    (
      await pages(
        new Request(`http://localhost${address}`, { headers: { cookie } }),
        'đạt',
        fetchApi,
      )
    ).text()
  return { state, page }
}

it('draws a page once while its data stays the same', async () => {
  const { state, page } = setUp()
  expect([await page(), await page(), await page()]).toEqual(['đạt 67', 'đạt 67', 'đạt 67'])
  expect(state.drawn).toBe(1)
})

it('draws it again as soon as a figure has changed', async () => {
  const { state, page } = setUp()
  await page()
  state.figure = '68'
  expect(await page()).toBe('đạt 68')
  expect(state.drawn).toBe(2)
})

it('keeps addresses and preferences apart, and no page that failed', async () => {
  const { state, page } = setUp()
  await page('/')
  await page('/report')
  await page('/', 'so-ket-language=en')
  expect(state.drawn).toBe(3)
  state.status = 404
  await page('/khong-co')
  await page('/khong-co')
  expect(state.drawn).toBe(5)
})
