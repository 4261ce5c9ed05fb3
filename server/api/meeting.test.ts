import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { type Check, checkKey } from '../../src/domain/check.ts'
import { exactly } from '../../src/domain/figure.ts'
import {
  answerTo,
  clientOf,
  makeEntryInput,
  onVersion,
  onVersionOnce,
  refusalOf,
} from '../../test/api-client.ts'
import { STORES } from '../../test/every-store.ts'
import { createApi } from './api.ts'

const CLOCK = () => '2021-05-06T02:00:00.000Z'
const MARCH = { unit: 'cau-ke', period: '2021-03' }
const APRIL = { unit: 'cau-ke', period: '2021-04' }
const MAY = { unit: 'cau-ke', period: '2021-05' }
const JUNE = { unit: 'cau-ke', period: '2021-06' }
const MEMBERS = 'party-members-admitted'
const LEADER = { id: 'lanhdao', name: 'Lãnh đạo (mẫu)' }

const ARRANGED = {
  hidden: ['new-businesses'],
  order: ['title', 'summary', 'party-members-admitted'],
  sentences: { summary: 'Thu ngân sách đạt trên 60% dự toán' },
  notes: { summary: 'mời Chi cục Thuế phát biểu' },
  minutes: { summary: 5, title: 0.5 },
}

type Typed = Readonly<Record<string, Parameters<typeof makeEntryInput>[0]>>
type Obstacles = readonly { readonly indicatorId: string; readonly check: Check }[]

async function hall(name: string) {
  const store = await STORES[name]!(CLOCK)
  await store.fill(sampleDistrict)
  const { accounts, signInAs } = memoryAccounts()
  const api = createApi(store, { accounts })
  const client = clientOf(api)
  const meetings = client.meetings[':unit'][':period']
  const sheets = client.sheets[':unit'][':period']
  const directives = client.directives[':unit'][':period']
  const arrangements = client.arrangements[':unit'][':period']

  const arrangementOf = (param = APRIL) => answerTo(arrangements.$get({ param }))
  const arrange = (param: typeof APRIL, version: number) =>
    arrangements.$put({ param, header: onVersion(version), json: ARRANGED })
  const meetingsOf = async (param = APRIL) => (await answerTo(meetings.$get({ param }))).meetings
  const start = (key: string = crypto.randomUUID(), param = APRIL) =>
    meetings.$post({ param, header: { 'idempotency-key': key }, json: {} })
  type MeetingInput = Parameters<(typeof meetings)[':id']['$put']>[0]['json']
  const saveMeeting = (id: string, json: MeetingInput, version: number, month = APRIL) =>
    meetings[':id'].$put({ param: { ...month, id }, header: onVersion(version), json })
  const tasksOf = (param = APRIL) => answerTo(directives.$get({ param }))
  type Task = Parameters<(typeof directives)[':id']['$put']>[0]['json']
  const saveTask = (param: typeof APRIL & { id: string }, json: Task, version: number) =>
    answerTo(directives[':id'].$put({ param, header: onVersion(version), json }))
  const overview = (query: Parameters<typeof client.overview.$get>[0]['query'] = {}) =>
    answerTo(client.overview.$get({ query }))

  const saveEntry = (month: typeof APRIL, indicator: string, typed: Typed[string], version = 0) => {
    const param = { ...month, indicator }
    const json = makeEntryInput(typed)
    return answerTo(sheets.entries[':indicator'].$put({ param, header: onVersion(version), json }))
  }
  const publish = async (param = APRIL) => {
    const { reportVersion } = await answerTo(sheets.$get({ param }))
    return sheets.publication.$post({ param, header: onVersionOnce(reportVersion), json: {} })
  }
  /** Enters figures in April's rows, with a reason for each warning of the checks. */
  const type = async (typed: Typed, warnings: Obstacles) => {
    const { rows } = await answerTo(sheets.$get({ param: APRIL }))
    for (const [id, entry] of Object.entries(typed)) {
      const acceptances = warnings
        .filter((each) => each.indicatorId === id)
        .map(({ check }) => ({ check: checkKey(check), reason: 'đã đối chiếu' }))
      const version = rows.find((each) => each.indicator.id === id)?.version
      await saveEntry(APRIL, id, { ...entry, acceptances }, version)
    }
  }
  /** Reopens April, changes figures and publishes it again. */
  const correct = async (
    typed: Typed,
    reason: string,
    whileOpen: () => Promise<void> = async () => {},
  ) => {
    signInAs('approver')
    const { reportVersion } = await answerTo(sheets.$get({ param: APRIL }))
    const header = onVersionOnce(reportVersion)
    await answerTo(sheets.reopening.$post({ param: APRIL, header, json: { reason } }))
    await type(typed, [])
    await whileOpen()
    const refused = await publish()
    if (refused.ok) return
    await type(typed, (await refusalOf(refused)).obstacles as Obstacles)
    expect((await publish()).status).toBe(200)
  }
  const routes = { client, meetings, sheets, directives }
  const ofMeeting = { arrangementOf, arrange, meetingsOf, start, saveMeeting, tasksOf, saveTask }
  return { store, signInAs, api, ...routes, ...ofMeeting, overview, saveEntry, publish, correct }
}

describe.each(Object.keys(STORES))('a meeting over %s', (name) => {
  let desk: Awaited<ReturnType<typeof hall>>
  beforeAll(async () => {
    desk = await hall(name)
  })
  afterAll(() => desk.store.close())

  test('an arrangement is saved for a month and offered to the next, without its sentences', async () => {
    const { signInAs, arrangementOf, arrange } = desk
    signInAs(null)
    expect(await arrangementOf()).toEqual({ arrangement: null, offered: null, version: 0 })
    signInAs('editor')
    const arrangement = { unitId: 'cau-ke', period: '2021-04', ...ARRANGED }
    expect(await answerTo(arrange(APRIL, 0))).toEqual({ ...arrangement, version: 2 })
    expect(await arrangementOf()).toEqual({ arrangement, offered: null, version: 2 })
    const offered = { ...arrangement, period: '2021-05', sentences: {} }
    expect(await arrangementOf(MAY)).toEqual({ arrangement: null, offered, version: 0 })
    expect(await arrangementOf(MARCH)).toMatchObject({ offered: null })
    expect(await arrangementOf({ ...MAY, unit: 'hoa-an' })).toMatchObject({ offered: null })
    // Only accounts that may present see the presenter's notes.
    signInAs(null)
    expect(await arrangementOf()).toMatchObject({ arrangement: { ...arrangement, notes: {} } })
    signInAs('viewer')
    expect(await arrangementOf()).toMatchObject({ arrangement })
  })

  test('an arrangement based on an older version is refused with the newer one', async () => {
    const { signInAs, arrange } = desk
    signInAs('approver')
    expect(await refusalOf(arrange(APRIL, 0))).toMatchObject({
      status: 412,
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
    const { signInAs, api } = desk
    signInAs('editor')
    const response = api.request('/api/arrangements/cau-ke/2021-04', {
      method: 'PUT',
      headers: { 'content-type': 'application/json', ...onVersion(2) },
      body: JSON.stringify({ ...ARRANGED, ...wrong }),
    })
    expect(await refusalOf(response)).toMatchObject({
      status: 400,
      type: 'urn:so-ket:invalid-request',
      detail: expect.stringContaining(detail),
    })
  })

  test('only the office sees arrangements and tasks of an unpublished month', async () => {
    const { signInAs, arrangementOf, arrange, tasksOf, saveTask } = desk
    signInAs('editor')
    await answerTo(arrange(MAY, 0))
    const task = { text: 'Xuống giống Hè Thu', assignee: null, due: null, state: 'open' } as const
    await saveTask({ ...MAY, id: 'he-thu' }, task, 0)
    const seen = async () => {
      const { arrangement } = await arrangementOf(MAY)
      const { offered } = await arrangementOf(JUNE)
      const { before, directives } = await tasksOf(MAY)
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

  test('only a published month can have a meeting', async () => {
    const { signInAs, meetingsOf, start } = desk
    signInAs('viewer')
    for (const period of ['2021-05', '2022-01'])
      expect(await refusalOf(start('key-of-an-early-one', { ...APRIL, period }))).toEqual({
        type: 'urn:so-ket:not-published',
        title: 'Kỳ này chưa công bố',
        status: 409,
      })
    const nowhere = { ...APRIL, unit: 'khong-co' }
    expect((await start('key-of-nowhere', nowhere)).status).toBe(404)
    expect(await meetingsOf()).toEqual([])
  })

  test('two requests with one key start one meeting, at the version before it', async () => {
    const { store, signInAs, meetingsOf, start } = desk
    signInAs('viewer')
    const version = await store.version()
    const first = await answerTo(start('key-of-april'))
    const second = await answerTo(start('key-of-april'))
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
    expect(first).toEqual({ meeting, version: version + 1 })
    expect(second).toEqual(first)
    expect(await store.version()).toBe(version + 1)
    expect((await refusalOf(start('key-of-april', MARCH))).type).toBe('urn:so-ket:key-used')
    signInAs(null)
    expect(await meetingsOf()).toEqual([first])
    expect(await meetingsOf(MARCH)).toEqual([])
  })

  test('a meeting records what was shown, refuses stale changes, and is final once ended', async () => {
    const { signInAs, meetingsOf, start, saveMeeting } = desk
    signInAs('viewer')
    const { meeting, version } = (await meetingsOf())[0]!
    const { id } = meeting
    const shown = [
      { slideId: 'title', at: '2021-05-06T02:00:05.000Z' },
      { slideId: 'summary', at: '2021-05-06T02:01:10.250Z' },
    ]
    const saved = await answerTo(saveMeeting(id, { shown, endedAt: null }, version))
    expect(saved).toEqual({ meeting: { ...meeting, shown }, version: expect.any(Number) })
    expect(saved.version).toBeGreaterThan(version)

    const stale = saveMeeting(id, { shown: [], endedAt: null }, version)
    expect(await refusalOf(stale)).toMatchObject({
      status: 412,
      type: 'urn:so-ket:changed-meanwhile',
      current: saved,
    })

    const endedAt = '2021-05-06T03:30:00.000Z'
    const ended = await answerTo(saveMeeting(id, { shown, endedAt }, saved.version))
    expect(ended.meeting).toEqual({ ...meeting, shown, endedAt })
    const late = saveMeeting(id, { shown: [], endedAt: null }, ended.version)
    expect(await refusalOf(late)).toEqual({
      type: 'urn:so-ket:meeting-ended',
      title: 'Cuộc họp này đã kết thúc',
      status: 409,
    })
    const local = { shown: [], endedAt: '06/5/2021' }
    expect((await saveMeeting(id, local, ended.version)).status).toBe(400)
    for (const other of [
      saveMeeting('meeting-99', { shown, endedAt }, 1),
      saveMeeting(id, { shown, endedAt }, 1, MARCH),
    ])
      expect((await refusalOf(other)).type).toBe('urn:so-ket:unknown-record')

    // The next meeting has an id and figures of its own, and is listed after it.
    const next = await answerTo(start())
    expect(await meetingsOf()).toEqual([ended, next])
  })

  test('a conclusion refers to its slide and meeting; carried over, only to its slide', async () => {
    const { signInAs, directives, meetingsOf, tasksOf, saveTask } = desk
    signInAs('viewer')
    const { meeting } = (await meetingsOf()).at(-1)!
    const param = { ...APRIL, id: 'ra-soat' }
    const task = {
      text: 'Rà soát hồ sơ kết nạp',
      assignee: null,
      due: null,
      state: 'open',
    } as const
    const concluded = { ...task, slideId: MEMBERS, meetingId: meeting.id }
    const saved = await saveTask(param, concluded, 0)
    const month = { id: 'ra-soat', unitId: 'cau-ke', period: '2021-04' }
    expect(saved).toEqual({ ...month, ...concluded, version: expect.any(Number) })
    // A change that does not mention slides leaves them as they are.
    signInAs('editor')
    const again = await saveTask(param, { ...task, due: '2021-05-20' }, saved.version)
    expect(again).toMatchObject({ ...concluded, due: '2021-05-20' })
    const header = onVersion(again.version)
    const carried = await answerTo(directives[':id'].carrying.$post({ param, header, json: {} }))
    expect(carried).toEqual({
      ...{ ...task, due: '2021-05-20', slideId: MEMBERS, unitId: 'cau-ke', period: '2021-05' },
      ...{ id: `ra-soat-${carried.version}`, carriedFrom: 'ra-soat' },
      version: expect.any(Number),
    })
    signInAs(null)
    expect((await tasksOf()).directives.at(-1)).toMatchObject({
      ...month,
      slideId: MEMBERS,
      meetingId: meeting.id,
      state: 'carried',
    })
  })

  test('every change is in the audit trail', async () => {
    const { signInAs, client } = desk
    signInAs('admin')
    for (const [action, subject] of [
      ['saveArrangement', '2021-05'],
      ['startMeeting', '2021-04'],
      ['saveMeeting', expect.stringMatching(/^2021-04 meeting-\d+$/)],
    ]) {
      const { records } = await answerTo(client.audit.$get({ query: { action, limit: '1' } }))
      expect(records).toMatchObject([{ action, subject, unitId: 'cau-ke' }])
    }
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

  type Overview = Awaited<ReturnType<typeof desk.overview>>
  const membersIn = (overview: Overview) =>
    overview.rows.find((row) => row.indicator.id === MEMBERS)?.observations.at(-1)?.yearToDate
  const read = async (suffix = '') =>
    Promise.all(
      SCREENS.map(async (path) => {
        const response = await desk.api.request(path + suffix)
        return (await response.json()) as unknown
      }),
    )

  test('a correction published later does not change the figures of that version', async () => {
    const { store, signInAs, client, sheets, start, overview, correct } = desk
    const untouched = await read()
    // Corrected before the meeting, so it stays corrected.
    await correct({ 'new-businesses': { removal: 'nhầm kỳ' } }, 'nhầm kỳ')
    signInAs('viewer')
    const at = (await answerTo(start())).meeting.version
    const [before, frozen] = [await overview({ period: '2021-04' }), await read()]
    expect(await read(`&at=${at}`)).toEqual(frozen)

    const typed = {
      [MEMBERS]: { month: exactly(20), yearToDate: exactly(69) },
      // Stated for the first time since.
      'new-businesses': { month: exactly(4) },
      'production-value': { removal: 'chưa thống nhất' },
    }
    await correct(typed, 'sót hai hồ sơ', async () => {
      expect((await overview()).report.status).toBe('reopened')
      expect(await read(`&at=${at}`)).toEqual(frozen)
      // In another text, no figure is in the same place.
      const json = { meetingDate: '2021-05-07', source: null, text: 'Báo cáo viết lại.' }
      await answerTo(sheets.draft.$put({ param: APRIL, header: onVersion(0), json }))
    })

    const now = await overview({ period: '2021-04' })
    expect([membersIn(now), membersIn(before)]).toEqual([exactly(69), exactly(67)])
    expect(now.report).toMatchObject({ status: 'published', meetingDate: '2021-05-07' })
    expect(await read(`&at=${at}`)).toEqual(frozen)
    // The month exists at versions before its first publication here, too.
    expect(await read('&at=1')).toEqual(untouched)
    // The edition that was the newest when the meeting began reads the same.
    const edition = await overview({ period: '2021-04', edition: '1' })
    expect(edition.rows).toEqual(before.rows)
    const newest = String(await store.version())
    expect(await overview({ period: '2021-04', at: newest })).toEqual(now)
    // A first figure, or another place in the text, is not a correction.
    const { corrections } = await answerTo(
      client.corrections.$get({ query: { period: '2021-04' } }),
    )
    expect(corrections.map((each) => each.indicatorId)).toEqual([
      ...[MEMBERS, 'production-value', null],
      'new-businesses',
    ])
  })

  test('a month first published later does not exist at that version', async () => {
    const { store, signInAs, client, start, overview, saveEntry, publish } = desk
    signInAs('approver')
    const at = String((await answerTo(start())).meeting.version)
    await saveEntry(MAY, 'new-businesses', { month: exactly(4) })
    expect((await publish(MAY)).status).toBe(200)
    expect((await overview()).period).toBe('2021-05')
    expect(await overview({ at })).toMatchObject({ period: '2021-04', next: null })
    const gone = await refusalOf(client.overview.$get({ query: { period: '2021-05', at } }))
    expect([gone.status, gone.type]).toEqual([404, 'urn:so-ket:no-report'])
    const newest = String(await store.version())
    expect(await overview({ at: newest })).toMatchObject({ period: '2021-05' })
  })

  test.each([
    ['at=1&edition=1', 'at: không dùng cùng với edition'],
    ['at=100000', 'at: dữ liệu chưa đến bản này'],
    ['at=0', 'at: '],
    ['at=x', 'at: '],
    ['at=1.5', 'at: '],
  ])('%s is refused', async (query, detail) => {
    for (const screen of SCREENS) {
      const refusal = await refusalOf(desk.api.request(`${screen}&${query}`))
      expect([refusal.status, refusal.type]).toEqual([400, 'urn:so-ket:invalid-request'])
      expect(refusal.detail).toContain(detail)
    }
  })

  test('the ETag includes the requested version', async () => {
    const { api } = desk
    const etagOf = async (path: string) => (await api.request(path)).headers.get('etag') ?? ''
    const etag = await etagOf('/api/overview?at=1')
    expect(etag).toMatch(/at=1"$/)
    expect(etag).not.toBe(await etagOf('/api/overview'))
    const headers = { 'if-none-match': etag }
    expect((await api.request('/api/overview?at=1', { headers })).status).toBe(304)
    expect((await api.request('/api/overview?at=2', { headers })).status).toBe(200)
  })
})
