import { beforeEach, expect, test } from 'vitest'

import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { memoryStore } from '../../mocks/memory-store.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import type { WordsOfIndicator } from '../../src/domain/indicator-words.ts'
import { createApi } from './api.ts'

const ALL = '/api/indicator-words'
const BUSINESSES = `${ALL}/new-businesses`

let store: ReturnType<typeof memoryStore>
let ask: (
  path: string,
  options?: { body?: object; ifMatch?: string },
) => Promise<{ status: number; body: Body }>

interface Body {
  readonly type: string
  readonly version: number
  readonly words: readonly (WordsOfIndicator & { readonly version: number })[]
  readonly current: WordsOfIndicator
  readonly errors?: readonly { readonly path: string; readonly message: string }[]
}

beforeEach(async () => {
  const { indicatorWords: _, ...records } = sampleDistrict
  store = memoryStore({ ...records, indicatorWords: [] })
  const { accounts, signInAs } = memoryAccounts()
  const api = createApi(store, { accounts })
  signInAs('editor')
  ask = async (path, { body, ifMatch = '"0"' } = {}) => {
    const answer = await api.request(path, {
      method: body ? 'PUT' : 'GET',
      headers: { 'content-type': 'application/json', 'if-match': ifMatch },
      ...(body && { body: JSON.stringify(body) }),
    })
    return { status: answer.status, body: (await answer.json()) as Body }
  }
})

const wordsOf = async (id: string) =>
  (await ask(ALL)).body.words.find(({ indicatorId }) => indicatorId === id)

test('an indicator that nobody gave words goes by its name and what it counts', async () => {
  expect(await wordsOf('new-businesses')).toEqual({
    indicatorId: 'new-businesses',
    words: { names: ['Phát triển doanh nghiệp mới'], counted: ['doanh nghiệp'] },
    version: 0,
  })
})

test('words are kept as given, three dots as one sign, empty lists left out', async () => {
  const saved = await ask(BUSINESSES, {
    body: {
      names: ['  doanh nghiệp mới '],
      patterns: ['thành lập...doanh nghiệp', 'phát triển … dn'],
      topics: [],
    },
  })
  expect(saved.status).toBe(200)
  expect(await wordsOf('new-businesses')).toEqual({
    indicatorId: 'new-businesses',
    words: {
      names: ['doanh nghiệp mới'],
      patterns: ['thành lập … doanh nghiệp', 'phát triển … dn'],
    },
    version: saved.body.version,
  })
  const [record] = await store.listAudit({ limit: 1 })
  expect(record).toMatchObject({ action: 'saveIndicatorWords', subject: 'new-businesses' })
})

test('words changed meanwhile are not written over', async () => {
  await ask(BUSINESSES, { body: { names: ['doanh nghiệp mới'] } })
  const late = await ask(BUSINESSES, { body: { names: ['dn mới'] } })
  expect(late.status).toBe(412)
  expect(late.body.current.words).toEqual({ names: ['doanh nghiệp mới'] })
})

test.each([
  ['no name', { names: [] }],
  ['an empty name', { names: ['  '] }],
  ['a name of numbers alone', { names: ['2021'] }],
  ['a name given twice', { names: ['DN mới', 'dn mới'] }],
  ['a name longer than a line', { names: ['a'.repeat(121)] }],
  ['more names than anybody reads', { names: Array.from({ length: 61 }, (_, at) => `tên ${at}`) }],
  ['a pattern without a gap', { names: ['a'], patterns: ['thành lập doanh nghiệp'] }],
  ['a pattern open at its end', { names: ['a'], patterns: ['thành lập …'] }],
  ['a pattern with two gaps', { names: ['a'], patterns: ['a … b … c'] }],
])('%s is refused and nothing is written', async (_, body) => {
  const before = await store.version()
  expect((await ask(BUSINESSES, { body })).status).toBe(400)
  expect(await store.version()).toBe(before)
})

test('an indicator that is not there has no words', async () => {
  expect((await ask(`${ALL}/khong-co`, { body: { names: ['a'] } })).status).toBe(404)
})
