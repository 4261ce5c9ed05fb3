// @vitest-environment node
import { describe, expect, test } from 'vitest'

import { memoryCaches } from '../../mocks/cache-storage.ts'
import { appFiles, SHELL } from './app-files.ts'

const origin = 'http://localhost'
const FILES = ['/assets/main-1.js', SHELL]
const LATER = '/closed-room.html'
const never = new Promise<never>(() => {})
const page = (text: string, status = 200) => Promise.resolve(new Response(text, { status }))
const text = async (response: Promise<Response>) => (await response).text()

function app(release: string, storage = memoryCaches(), missing: readonly string[] = []) {
  const asked: string[] = []
  const ask = async ({ url }: Request) => {
    const path = url.slice(origin.length)
    asked.push(path)
    return new Response(`${release} ${path}`, { status: missing.includes(path) ? 404 : 200 })
  }
  return {
    ...appFiles({ release, files: FILES, later: [LATER] }, { storage, ask, origin }),
    storage,
    asked,
  }
}

describe('the files of a build', () => {
  test('are brought once, and given without the network', async () => {
    const { bring, file, has, asked } = app('a')
    await bring()
    await bring()
    expect(asked).toEqual(FILES)
    const main = new Request(`${origin}/assets/main-1.js`)
    expect(await text(file(main))).toBe('a /assets/main-1.js')
    expect(asked).toEqual(FILES)
    expect(has('/assets/main-1.js')).toBe(true)
    expect(has('/assets/other.js')).toBe(false)
  })

  test('that few need are brought when they are first asked for', async () => {
    const { bring, file, has, asked } = app('a')
    await bring()
    expect(asked).not.toContain(LATER)
    expect(has(LATER)).toBe(true)
    const request = new Request(origin + LATER)
    expect(await text(file(request))).toBe(`a ${LATER}`)
    expect(await text(file(request))).toBe(`a ${LATER}`)
    expect(asked.filter((path) => path === LATER)).toHaveLength(1)
  })

  test('are not taken in part', async () => {
    await expect(app('a', memoryCaches(), [SHELL]).bring()).rejects.toThrow('404')
  })

  test('take the place of an earlier build’s, and leave all other caches alone', async () => {
    const storage = memoryCaches()
    await app('a', storage).bring()
    await storage.open('so-ket-answers')
    const next = app('b', storage)
    await next.bring()
    await next.tidy()
    expect(await storage.keys()).toEqual(['so-ket-answers', 'so-ket-app-b'])
  })
})

describe('a page', () => {
  test('is the server’s where it answers, also with a refusal', async () => {
    const { bring, page: open } = app('a')
    await bring()
    expect(await text(open(page('drawn'), never))).toBe('drawn')
    expect(await text(open(page('no such page', 404), never))).toBe('no such page')
  })

  test.each([
    ['the network is gone', () => Promise.reject(new TypeError()), never],
    ['the server fails', () => page('failed', 502), never],
    ['nobody should wait longer', () => never, Promise.resolve()],
  ])('is the bare one where %s', async (_, network, limit) => {
    const { bring, page: open } = app('a')
    await bring()
    expect(await text(open(network(), limit))).toBe(`a ${SHELL}`)
  })

  test('is waited for as long as nothing was brought', async () => {
    expect(await text(app('a').page(page('drawn'), Promise.resolve()))).toBe('drawn')
  })
})
