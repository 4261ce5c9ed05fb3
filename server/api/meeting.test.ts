import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { type Check, checkKey } from '../../src/domain/check.ts'
import { exactly } from '../../src/domain/figure.ts'
import type { Arrangement, Meeting } from '../../src/domain/meeting.ts'
import type { Observation } from '../../src/domain/observation.ts'
import type { Directive } from '../../src/domain/report.ts'
import { STORES } from '../../test/every-store.ts'
import { createApi } from './api.ts'

const CLOCK = () => '2021-05-06T02:00:00.000Z'
const APRIL = '/api/sheets/cau-ke/2021-04'
const MEETINGS = '/api/meetings/cau-ke/2021-04'
const MEMBERS = 'party-members-admitted'
const LEADER = { id: 'lanhdao', name: 'Lãnh đạo (mẫu)' }

const ARRANGED = {
  hidden: ['new-businesses'],
  order: ['title', 'summary', 'party-members-admitted'],
  sentences: { summary: 'Thu ngân sách đạt trên 60% dự toán' },
  notes: { summary: 'mời Chi cục Thuế phát biểu' },
  minutes: { summary: 5, title: 0.5 },
}
const NOT_STATED = {
  ...{ month: null, yearToDate: null, statedPercent: null, scopeAssumed: false, cutOff: null },
  ...{ evidence: [], note: '', acceptances: [], removal: '' },
}

// What the tests read of an answer; they compare whole ones with literals.
interface Body {
  readonly type: string
  readonly detail: string
  readonly version: number
  readonly meeting: Meeting
  readonly meetings: readonly { readonly meeting: Meeting; readonly version: number }[]
  readonly arrangement: Arrangement | null
  readonly offered: Arrangement | null
  readonly before: readonly Directive[]
  readonly directives: readonly Directive[]
  readonly period: string
  readonly report: { readonly status: string; readonly meetingDate: string }
  readonly reportVersion: number
  readonly rows: readonly {
    readonly indicator: { readonly id: string }
    readonly version: number
    readonly observations: readonly Observation[]
  }[]
  readonly obstacles: readonly { readonly indicatorId: string; readonly check: Check }[]
  readonly corrections: readonly { readonly indicatorId: string | null }[]
  readonly records: readonly object[]
}

async function hall(name: string) {
  const store = await STORES[name]!(CLOCK)
  await store.fill(sampleDistrict)
  const { accounts, signInAs } = memoryAccounts()
  const api = createApi(store, { accounts })
  const ask = async (
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; body: Body; etag: string | null }> => {
    const response = await api.request(path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return {
      status: response.status,
      body: (text === '' ? null : JSON.parse(text)) as Body,
      etag: response.headers.get('etag'),
    }
  }
  const get = async (path: string): Promise<Body> => (await ask('GET', path)).body
  const put = (path: string, body: object, version: number) =>
    ask('PUT', path, body, { 'if-match': `"${version}"` })
  const start = (key: string = crypto.randomUUID(), path = MEETINGS) =>
    ask('POST', path, {}, { 'idempotency-key': key })
  const post = async (what: string, body: object) => {
    const { reportVersion } = await get(APRIL)
    const headers = { 'if-match': `"${reportVersion}"`, 'idempotency-key': crypto.randomUUID() }
    return ask('POST', `${APRIL}/${what}`, body, headers)
  }
  /** Types over April's rows, with a reason for whatever the checks warn of. */
  const type = async (typed: Readonly<Record<string, object>>, warnings: Body['obstacles']) => {
    const { rows } = await get(APRIL)
    for (const [id, entry] of Object.entries(typed)) {
      const acceptances = warnings
        .filter((each) => each.indicatorId === id)
        .map(({ check }) => ({ check: checkKey(check), reason: 'đã đối chiếu' }))
      const version = rows.find((each) => each.indicator.id === id)?.version ?? 0
      const input = { ...NOT_STATED, ...entry, acceptances }
      expect((await put(`${APRIL}/entries/${id}`, input, version)).status).toBe(200)
    }
  }
  /** April reopened, typed over and published again. */
  const correct = async (
    typed: Readonly<Record<string, object>>,
    reason: string,
    whileOpen: () => Promise<void> = async () => {},
  ) => {
    signInAs('approver')
    expect((await post('reopening', { reason })).status).toBe(200)
    await type(typed, [])
    await whileOpen()
    const refused = await post('publication', {})
    if (refused.status === 200) return
    await type(typed, refused.body.obstacles)
    expect((await post('publication', {})).status).toBe(200)
  }
  return { store, signInAs, ask, get, put, start, correct }
}

describe.each(Object.keys(STORES))('a meeting over %s', (name) => {
  let desk: Awaited<ReturnType<typeof hall>>
  beforeAll(async () => {
    desk = await hall(name)
  })
  afterAll(() => desk.store.close())

  test('an arrangement is kept for a month and offered to the next, without its sentences', async () => {
    const { signInAs, get, put } = desk
    const path = '/api/arrangements/cau-ke/2021-04'
    signInAs(null)
    expect(await get(path)).toEqual({ arrangement: null, offered: null, version: 0 })
    signInAs('editor')
    const arrangement = { unitId: 'cau-ke', period: '2021-04', ...ARRANGED }
    const saved = await put(path, ARRANGED, 0)
    expect([saved.status, saved.body]).toEqual([200, { ...arrangement, version: 2 }])
    expect(await get(path)).toEqual({ arrangement, offered: null, version: 2 })
    const offered = { ...arrangement, period: '2021-05', sentences: {} }
    expect(await get('/api/arrangements/cau-ke/2021-05')).toEqual({
      ...{ arrangement: null, offered, version: 0 },
    })
    expect(await get('/api/arrangements/cau-ke/2021-03')).toMatchObject({ offered: null })
    expect(await get('/api/arrangements/hoa-an/2021-05')).toMatchObject({ offered: null })
    // What only the presenter reads is not told to everybody.
    signInAs(null)
    expect(await get(path)).toMatchObject({ arrangement: { ...arrangement, notes: {} } })
    signInAs('viewer')
    expect(await get(path)).toMatchObject({ arrangement })
  })

  test('an arrangement made on an older version is refused, and shows the newer one', async () => {
    const { signInAs, put } = desk
    signInAs('approver')
    const { status, body } = await put('/api/arrangements/cau-ke/2021-04', ARRANGED, 0)
    expect(status).toBe(412)
    expect(body).toMatchObject({
      type: 'urn:so-ket:changed-meanwhile',
      current: { unitId: 'cau-ke', period: '2021-04', ...ARRANGED, version: 2 },
    })
  })

  test.each<[string, object, string]>([
    ['a name that is too long', { hidden: ['x'.repeat(81)] }, 'hidden.0'],
    ['an empty name', { order: [''] }, 'order.0'],
    ['a slide twice', { order: ['a', 'a'] }, 'order: có trang lặp lại'],
    ['minutes below none', { minutes: { a: -1 } }, 'minutes.a'],
    ['a sentence without an end', { sentences: { a: 'x'.repeat(301) } }, 'sentences.a'],
    ['a record in place of a list', { hidden: {} }, 'hidden'],
  ])('an arrangement is refused for %s', async (_, wrong, detail) => {
    const { signInAs, put } = desk
    signInAs('editor')
    const path = '/api/arrangements/cau-ke/2021-04'
    const { status, body } = await put(path, { ...ARRANGED, ...wrong }, 2)
    expect([status, body.type]).toEqual([400, 'urn:so-ket:invalid-request'])
    expect(body.detail).toContain(detail)
  })

  test('what is written beside a month that is not published is the office’s alone', async () => {
    const { signInAs, get, put } = desk
    signInAs('editor')
    await put('/api/arrangements/cau-ke/2021-05', ARRANGED, 0)
    const task = { text: 'Xuống giống Hè Thu', assignee: null, due: null, state: 'open' }
    await put('/api/directives/cau-ke/2021-05/he-thu', task, 0)
    const seen = async () => {
      const { arrangement } = await get('/api/arrangements/cau-ke/2021-05')
      const { offered } = await get('/api/arrangements/cau-ke/2021-06')
      const { before, directives } = await get('/api/directives/cau-ke/2021-05')
      const ids = directives.map((each) => each.id)
      return [arrangement?.period ?? null, offered?.hidden ?? null, ids, before.length]
    }
    const tasks = sampleDistrict.directives.filter(
      (each) => each.unitId === 'cau-ke' && each.period === '2021-04',
    )
    expect(tasks.length).toBeGreaterThan(0)
    expect(await seen()).toEqual(['2021-05', ['new-businesses'], ['he-thu'], tasks.length])
    for (const role of [null, 'viewer', 'admin'] as const) {
      signInAs(role)
      expect(await seen()).toEqual([null, ['new-businesses'], [], tasks.length])
    }
  })

  test('only a published month has a meeting', async () => {
    const { signInAs, start, get } = desk
    signInAs('viewer')
    for (const period of ['2021-05', '2022-01']) {
      const { status, body } = await start('key-of-an-early-one', `/api/meetings/cau-ke/${period}`)
      expect([status, body]).toEqual([
        409,
        { type: 'urn:so-ket:not-published', title: 'Kỳ này chưa công bố', status: 409 },
      ])
    }
    expect(await start('key-of-nowhere', '/api/meetings/khong-co/2021-04')).toMatchObject({
      status: 404,
    })
    expect(await get(MEETINGS)).toEqual({ meetings: [] })
  })

  test('started twice under one key it starts once, at the version before it', async () => {
    const { store, signInAs, start, get } = desk
    signInAs('viewer')
    const version = await store.version()
    const [first, second] = [await start('key-of-april'), await start('key-of-april')]
    const meeting = {
      id: `meeting-${version + 1}`,
      unitId: 'cau-ke',
      period: '2021-04',
      version,
      startedAt: CLOCK(),
      startedBy: LEADER,
      endedAt: null,
      shown: [],
    }
    expect([first.status, first.body]).toEqual([200, { meeting, version: version + 1 }])
    expect(second.body).toEqual(first.body)
    expect(await store.version()).toBe(version + 1)
    const elsewhere = await start('key-of-april', '/api/meetings/cau-ke/2021-03')
    expect(elsewhere.body.type).toBe('urn:so-ket:key-used')
    signInAs(null)
    expect(await get(MEETINGS)).toEqual({ meetings: [first.body] })
    expect(await get('/api/meetings/cau-ke/2021-03')).toEqual({ meetings: [] })
  })

  test('it remembers what was shown, clashes are told, and once ended it stays', async () => {
    const { signInAs, get, put, start } = desk
    signInAs('viewer')
    const { meeting, version } = (await get(MEETINGS)).meetings[0]!
    const path = `${MEETINGS}/${meeting.id}`
    const shown = [
      { slideId: 'title', at: '2021-05-06T02:00:05.000Z' },
      { slideId: 'summary', at: '2021-05-06T02:01:10.250Z' },
    ]
    const saved = await put(path, { shown, endedAt: null }, version)
    expect(saved.status).toBe(200)
    expect(saved.body).toEqual({ meeting: { ...meeting, shown }, version: expect.any(Number) })
    expect(saved.body.version).toBeGreaterThan(version)

    const stale = await put(path, { shown: [], endedAt: null }, version)
    expect(stale.status).toBe(412)
    expect(stale.body).toMatchObject({ type: 'urn:so-ket:changed-meanwhile', current: saved.body })

    const endedAt = '2021-05-06T03:30:00.000Z'
    const ended = await put(path, { shown, endedAt }, saved.body.version)
    expect(ended.body.meeting).toEqual({ ...meeting, shown, endedAt })
    const late = await put(path, { shown: [], endedAt: null }, ended.body.version)
    expect([late.status, late.body]).toEqual([
      409,
      { type: 'urn:so-ket:meeting-ended', title: 'Cuộc họp này đã kết thúc', status: 409 },
    ])
    const local = { shown: [], endedAt: '06/5/2021' }
    expect((await put(path, local, ended.body.version)).status).toBe(400)
    for (const other of [`${MEETINGS}/meeting-99`, path.replace('2021-04', '2021-03')])
      expect((await put(other, { shown, endedAt }, 1)).body.type).toBe('urn:so-ket:unknown-record')

    // The next one has a name and figures of its own, and stands behind it.
    const next = await start()
    expect((await get(MEETINGS)).meetings).toEqual([ended.body, next.body])
  })

  test('a conclusion knows its slide and its meeting; carried over, its slide alone', async () => {
    const { signInAs, get, put, ask } = desk
    signInAs('viewer')
    const { meeting } = (await get(MEETINGS)).meetings.at(-1)!
    const path = '/api/directives/cau-ke/2021-04/ra-soat'
    const task = { text: 'Rà soát hồ sơ kết nạp', assignee: null, due: null, state: 'open' }
    const concluded = { ...task, slideId: MEMBERS, meetingId: meeting.id }
    const { body } = await put(path, concluded, 0)
    const month = { id: 'ra-soat', unitId: 'cau-ke', period: '2021-04' }
    expect(body).toEqual({ ...month, ...concluded, version: expect.any(Number) })
    // Whoever does not know of slides leaves them as they were.
    signInAs('editor')
    const again = await put(path, { ...task, due: '2021-05-20' }, body.version)
    expect(again.body).toMatchObject({ ...concluded, due: '2021-05-20' })
    const carried = await ask(
      'POST',
      `${path}/carrying`,
      {},
      { 'if-match': `"${again.body.version}"` },
    )
    expect(carried.body).toEqual({
      ...{ ...task, due: '2021-05-20', slideId: MEMBERS, unitId: 'cau-ke', period: '2021-05' },
      ...{ id: `ra-soat-${carried.body.version}`, carriedFrom: 'ra-soat' },
      version: expect.any(Number),
    })
    signInAs(null)
    const { directives } = await get('/api/directives/cau-ke/2021-04')
    expect(directives.at(-1)).toMatchObject({
      ...month,
      slideId: MEMBERS,
      meetingId: meeting.id,
      state: 'carried',
    })
  })

  test('every deed of it is in the trail', async () => {
    const { signInAs, get } = desk
    signInAs('admin')
    for (const [action, subject] of [
      ['saveArrangement', '2021-05'],
      ['startMeeting', '2021-04'],
      ['saveMeeting', expect.stringMatching(/^2021-04 meeting-\d+$/)],
    ])
      expect((await get(`/api/audit?action=${action}&limit=1`)).records).toMatchObject([
        { action, subject, unitId: 'cau-ke' },
      ])
  })
})

const SCREENS = [
  '/api/overview?period=2021-04',
  '/api/report?period=2021-04',
  `/api/indicators/${MEMBERS}?period=2021-04`,
  '/api/indicators/state-budget-revenue?period=2021-04',
  `/api/compare?indicator=${MEMBERS}&period=2021-04`,
  '/api/corrections?period=2021-04',
]

describe.each(Object.keys(STORES))('figures frozen by a meeting over %s', (name) => {
  let desk: Awaited<ReturnType<typeof hall>>
  beforeAll(async () => {
    desk = await hall(name)
  })
  afterAll(() => desk.store.close())

  const membersIn = (overview: Body | undefined) =>
    overview?.rows.find((row) => row.indicator.id === MEMBERS)?.observations.at(-1)?.yearToDate

  test('a correction published meanwhile changes nothing under the version', async () => {
    const { store, signInAs, get, put, start, correct } = desk
    const untouched = await Promise.all(SCREENS.map(get))
    // Corrected before the meeting: this stays corrected.
    await correct({ 'new-businesses': { removal: 'nhầm kỳ' } }, 'nhầm kỳ')
    signInAs('viewer')
    const at = (await start()).body.meeting.version
    const frozen = await Promise.all(SCREENS.map(get))
    const read = () => Promise.all(SCREENS.map((path) => get(`${path}&at=${at}`)))
    expect(await read()).toEqual(frozen)

    const typed = {
      [MEMBERS]: { month: exactly(20), yearToDate: exactly(69) },
      // Stated for the first time since.
      'new-businesses': { month: exactly(4) },
      'production-value': { removal: 'chưa thống nhất' },
    }
    await correct(typed, 'sót hai hồ sơ', async () => {
      expect((await get('/api/overview')).report.status).toBe('reopened')
      expect(await read()).toEqual(frozen)
      // Another text, in which no figure stands where it stood.
      const draft = { meetingDate: '2021-05-07', source: null, text: 'Báo cáo viết lại.' }
      expect((await put(`${APRIL}/draft`, draft, 0)).status).toBe(200)
    })

    const now = await get('/api/overview?period=2021-04')
    expect([membersIn(now), membersIn(frozen[0])]).toEqual([exactly(69), exactly(67)])
    expect(now.report).toMatchObject({ status: 'published', meetingDate: '2021-05-07' })
    expect(await read()).toEqual(frozen)
    // Older than its first publication, the month was there all the same.
    expect(await Promise.all(SCREENS.map((path) => get(`${path}&at=1`)))).toEqual(untouched)
    // The edition that was the newest when the meeting began reads the same.
    const edition = await get('/api/overview?period=2021-04&edition=1')
    expect(edition.rows).toEqual(frozen[0]?.rows)
    expect(await get(`/api/overview?period=2021-04&at=${await store.version()}`)).toEqual(now)
    // Corrections are of figures that stood, not of one stated first or of a place in the text.
    const { corrections } = await get('/api/corrections?period=2021-04')
    expect(corrections.map((each) => each.indicatorId)).toEqual([
      ...[MEMBERS, 'production-value', null],
      'new-businesses',
    ])
  })

  test('a month first published later is not there, and no neighbour', async () => {
    const { store, signInAs, get, put, ask, start } = desk
    signInAs('approver')
    const at = (await start()).body.meeting.version
    const MAY = '/api/sheets/cau-ke/2021-05'
    await put(`${MAY}/entries/new-businesses`, { ...NOT_STATED, month: exactly(4) }, 0)
    const key = { 'if-match': '"0"', 'idempotency-key': crypto.randomUUID() }
    expect((await ask('POST', `${MAY}/publication`, {}, key)).status).toBe(200)
    expect((await get('/api/overview')).period).toBe('2021-05')
    expect(await get(`/api/overview?at=${at}`)).toMatchObject({ period: '2021-04', next: null })
    const gone = await ask('GET', `/api/overview?period=2021-05&at=${at}`)
    expect([gone.status, gone.body.type]).toEqual([404, 'urn:so-ket:no-report'])
    expect(await get(`/api/overview?at=${await store.version()}`)).toMatchObject({
      period: '2021-05',
    })
  })

  test.each([
    ['at=1&edition=1', 'at: không dùng cùng với edition'],
    ['at=100000', 'at: dữ liệu chưa đến bản này'],
    ['at=0', 'at: '],
    ['at=x', 'at: '],
    ['at=1.5', 'at: '],
  ])('%s is refused', async (query, detail) => {
    for (const screen of SCREENS) {
      const { status, body } = await desk.ask('GET', `${screen}&${query}`)
      expect([status, body.type]).toEqual([400, 'urn:so-ket:invalid-request'])
      expect(body.detail).toContain(detail)
    }
  })

  test('the ETag names the version asked for beside that of the data', async () => {
    const { ask } = desk
    const [now, then] = [await ask('GET', '/api/overview'), await ask('GET', '/api/overview?at=1')]
    expect(then.etag).toMatch(/at=1"$/)
    expect(then.etag).not.toBe(now.etag)
    const headers = { 'if-none-match': then.etag ?? '' }
    expect((await ask('GET', '/api/overview?at=1', undefined, headers)).status).toBe(304)
    expect((await ask('GET', '/api/overview?at=2', undefined, headers)).status).toBe(200)
  })
})
