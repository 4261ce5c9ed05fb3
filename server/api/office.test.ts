import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { SAMPLE_ACCOUNTS } from '../../mocks/sample/accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import type { Role } from '../../src/domain/account.ts'
import { exactly, type Figure } from '../../src/domain/figure.ts'
import { STORES } from '../../test/every-store.ts'
import { createApi } from './api.ts'

const CLOCK = () => '2021-06-04T02:00:00.000Z'
const MAY = '/api/sheets/cau-ke/2021-05'
const APRIL = '/api/sheets/cau-ke/2021-04'
const MEMBERS = 'party-members-admitted'

const entry = (figures: { month?: Figure; yearToDate?: Figure } = {}, more: object = {}) => ({
  month: figures.month ?? null,
  yearToDate: figures.yearToDate ?? null,
  statedPercent: null,
  scopeAssumed: false,
  cutOff: null,
  evidence: [],
  note: '',
  acceptances: [],
  removal: '',
  ...more,
})

interface Body {
  version: number
  type: string
  status: number
  number: number
  current: { month: Figure | null; version: number } | null
  obstacles: { indicatorId: string; check: { rule: string; severity: string } }[]
  rows: {
    indicator: { id: string }
    version: number
    observations: {
      period: string
      month: Figure | null
      yearToDate: Figure | null
      note?: string
    }[]
    corrections: { before: { yearToDate: Figure }; after: { yearToDate: Figure }; reason: string }[]
    cells: { period: string; state: string; isWriting: boolean }[]
    explanations: { question: string; cause: string; version: number }[]
  }[]
  months: { period: string; state: string }[]
  differences: { indicatorId: string }[]
  reportVersion: number
  report: { status: string; text: string } | null
  publications: { number: number; reason: string | null }[]
  corrections: { indicatorId: string; reason: string; at: string }[]
  targets: { base: string; figure: Figure; version: number }[]
  revisions: { reason: string }[]
  directives: { id: string; state: string; carriedFrom?: string; version: number }[]
  before: { id: string; version: number }[]
  handIns: { unit: { id: string }; status: string }[]
  records: { version: number; action: string; actor: { name: string }; subject: string }[]
  units: { id: string; name: { vi: string }; parentId: string | null; version: number }[]
  parts: { unit: { id: string } }[]
  unit: { id: string; name: { vi: string }; parentId: string | null }
  text: string
}

async function office(name: string, isReadingOpen = true) {
  const store = await (STORES[name] ?? STORES.memory)?.(CLOCK)
  if (!store) throw new Error(`no store ${name}`)
  await store.fill(sampleDistrict)
  const { accounts, signInAs } = memoryAccounts()
  const api = createApi(store, { accounts, isReadingOpen })
  const ask = async (
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ) => {
    const response = await api.request(path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body && { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as Body }
  }
  /** A change made on a version. */
  const change = (method: string, path: string, body: object, version: number, key?: string) =>
    ask(method, path, body, {
      'if-match': `"${version}"`,
      ...(key && { 'idempotency-key': key }),
    })
  const get = async (path: string) => (await ask('GET', path)).body
  const save = (id: string, body: object, version = 0, sheet = MAY) =>
    change('PUT', `${sheet}/entries/${id}`, body, version)
  const publish = async (sheet = MAY, key = crypto.randomUUID()) =>
    change('POST', `${sheet}/publication`, {}, (await get(sheet)).reportVersion, key)
  const reopen = async (reason: string, sheet = APRIL) =>
    change(
      'POST',
      `${sheet}/reopening`,
      { reason },
      (await get(sheet)).reportVersion,
      crypto.randomUUID(),
    )
  const rowOf = (body: Body, id: string) => {
    const row = body.rows.find((each) => each.indicator.id === id)
    if (!row) throw new Error(`no row ${id}`)
    return row
  }
  return { store, accounts, signInAs, ask, change, get, save, publish, reopen, rowOf }
}

describe.each(Object.keys(STORES))('the office over %s', (name) => {
  let desk: Awaited<ReturnType<typeof office>>
  beforeAll(async () => {
    desk = await office(name)
  })
  afterAll(() => desk.store.close())

  test('what is being written is seen by nobody but the office', async () => {
    const { signInAs, save, get, ask, rowOf } = desk
    signInAs('editor')
    const saved = await save(MEMBERS, entry({ month: exactly(20), yearToDate: exactly(87) }))
    expect(saved.status).toBe(200)
    expect(saved.body.version).toBeGreaterThan(1)
    expect(rowOf(await get(MAY), MEMBERS).version).toBe(saved.body.version)
    signInAs(null)
    expect((await ask('GET', MAY)).status).toBe(401)
    expect((await ask('GET', '/api/overview?period=2021-05')).status).toBe(404)
  })

  test('a change on an older version is refused, and shows the newer one', async () => {
    const { signInAs, save } = desk
    signInAs('editor')
    const refused = await save(MEMBERS, entry({ month: exactly(21) }), 0)
    expect(refused.status).toBe(412)
    expect(refused.body).toMatchObject({
      type: 'urn:so-ket:changed-meanwhile',
      current: { month: exactly(20), version: expect.any(Number) },
    })
    const { current } = refused.body
    const typed = entry({ month: exactly(20), yearToDate: exactly(80) })
    expect((await save(MEMBERS, typed, current?.version)).status).toBe(200)
  })

  test('a month that does not add up is not published without a reason', async () => {
    const { signInAs, publish, save, get, rowOf } = desk
    signInAs('approver')
    const refused = await publish()
    expect(refused.status).toBe(422)
    expect(refused.body.obstacles).toMatchObject([
      { indicatorId: MEMBERS, check: { rule: 'sum-of-months', severity: 'warning' } },
    ])
    const check = 'sum-of-months | exact 80 | exact 87'
    const typed = entry(
      { month: exactly(20), yearToDate: exactly(80) },
      { acceptances: [{ check, reason: 'Bảy hồ sơ chờ chuẩn y' }], note: 'kể cả chuyển đến' },
    )
    const { version } = rowOf(await get(MAY), MEMBERS)
    expect((await save(MEMBERS, typed, version)).status).toBe(200)
  })

  test('the preview shows the month as it will be', async () => {
    const { get, rowOf } = desk
    const preview = await get(`${MAY}/preview`)
    expect(preview.differences.map((each) => each.indicatorId)).toEqual([MEMBERS])
    expect(rowOf(preview, MEMBERS).observations.at(-1)).toMatchObject({ period: '2021-05' })
  })

  test('publishing twice under one key publishes once; afterwards the month is locked', async () => {
    const { signInAs, change, get, save, publish, rowOf } = desk
    const { reportVersion } = await get(MAY)
    const once = () => change('POST', `${MAY}/publication`, {}, reportVersion, 'key-for-may')
    const [first, second] = [await once(), await once()]
    expect([first.status, second.status]).toEqual([200, 200])
    expect(second.body).toEqual(first.body)
    expect(first.body.number).toBe(1)
    expect((await publish()).status).toBe(409)
    expect((await save(MEMBERS, entry(), 0)).body.type).toBe('urn:so-ket:locked')
    signInAs(null)
    const overview = await get('/api/overview')
    expect(rowOf(overview, MEMBERS).observations.at(-1)).toMatchObject({
      period: '2021-05',
      yearToDate: exactly(80),
      note: 'kể cả chuyển đến',
    })
    expect(overview.publications).toMatchObject([{ number: 1, reason: null }])
  })

  test('a key used for something else is refused', async () => {
    const { signInAs, change } = desk
    signInAs('approver')
    const body = { reason: 'sai số' }
    const refused = await change('POST', `${MAY}/reopening`, body, 1, 'key-for-may')
    expect(refused.body.type).toBe('urn:so-ket:key-used')
  })

  test('a correction leaves its trace, and the month as it was presented can be read', async () => {
    const { signInAs, reopen, save, publish, get, rowOf } = desk
    signInAs('approver')
    expect((await reopen('Biên bản đối chiếu ngày 04/6', MAY)).status).toBe(200)
    // Readers still see what was published.
    expect(rowOf(await get('/api/overview'), MEMBERS).observations.at(-1)?.yearToDate).toEqual(
      exactly(80),
    )
    signInAs('editor')
    await save(MEMBERS, entry({ month: exactly(20), yearToDate: exactly(87) }))
    signInAs('approver')
    expect((await publish()).body.number).toBe(2)

    signInAs(null)
    const now = rowOf(await get('/api/overview'), MEMBERS)
    expect(now.observations.at(-1)?.yearToDate).toEqual(exactly(87))
    expect(now.corrections).toMatchObject([
      {
        before: { yearToDate: exactly(80) },
        after: { yearToDate: exactly(87) },
        reason: 'Biên bản đối chiếu ngày 04/6',
        at: CLOCK(),
        by: { name: 'Chánh Văn phòng (mẫu)' },
      },
    ])
    const then = await get('/api/overview?period=2021-05&edition=1')
    expect(rowOf(then, MEMBERS).observations.at(-1)?.yearToDate).toEqual(exactly(80))
    expect((await desk.ask('GET', '/api/overview?period=2021-05&edition=3')).status).toBe(404)
    const { corrections } = await get('/api/corrections?period=2021-05')
    expect(corrections).toMatchObject([{ indicatorId: MEMBERS, at: CLOCK() }])
  })

  test('an empty cell erases nothing; a removal says why', async () => {
    const { signInAs, reopen, save, publish, get, rowOf } = desk
    signInAs('approver')
    await reopen('thiếu một xã', MAY)
    await save(MEMBERS, entry())
    expect((await get(`${MAY}/preview`)).differences).toEqual([])
    await publish()
    const kept = rowOf(await get('/api/overview'), MEMBERS).observations.at(-1)
    expect(kept).toMatchObject({ month: exactly(20), yearToDate: exactly(87) })
    await reopen('số liệu nhầm kỳ', MAY)
    await save('new-businesses', entry({ month: exactly(4) }))
    await save(MEMBERS, entry({}, { removal: 'số của tháng sau' }))
    await publish()
    const observations = rowOf(await get('/api/overview'), MEMBERS).observations
    expect(observations.at(-1)?.period).toBe('2021-04')
    const corrections = (await get('/api/corrections?period=2021-05')).corrections
    expect(corrections[0]).toMatchObject({ reason: 'số liệu nhầm kỳ', after: null })
  })

  test('a target that stood is changed only for a reason, and what stood is kept', async () => {
    const { signInAs, get, change } = desk
    signInAs('editor')
    const path = '/api/targets/cau-ke/2021/new-businesses/council'
    const first = { figure: exactly(40), document: 'NQ 12/HĐND', reason: '' }
    const { version } = (await change('PUT', path, first, 0)).body
    const second = { figure: exactly(45), document: '', reason: '' }
    expect((await change('PUT', path, second, version)).body.type).toBe('urn:so-ket:reason-needed')
    const changed = await change('PUT', path, { ...second, reason: 'điều chỉnh giữa năm' }, version)
    expect(changed.status).toBe(200)
    const { targets, revisions } = await get('/api/targets/cau-ke/2021')
    expect(targets.find((each) => each.version === changed.body.version)?.figure).toEqual(
      exactly(45),
    )
    expect(revisions[0]?.reason).toBe('điều chỉnh giữa năm')
    const removed = await change('DELETE', path, { reason: 'nhập nhầm' }, changed.body.version)
    expect(removed.status).toBe(200)
  })

  test('a leader asks, the unit answers, both stand beside the figure', async () => {
    const { signInAs, change, get, rowOf } = desk
    const path = '/api/explanations/cau-ke/2021-04/production-value'
    signInAs('viewer')
    const asked = await change('POST', path, { question: 'Vì sao chậm?' }, 0)
    expect(asked.status).toBe(200)
    signInAs('editor')
    const answer = { cause: 'Hạn mặn kéo dài', remedy: 'Chuyển đổi 200 ha' }
    expect((await change('PUT', path, answer, asked.body.version)).status).toBe(200)
    const row = rowOf(await get('/api/overview?period=2021-04'), 'production-value')
    expect(row.explanations).toMatchObject([{ question: 'Vì sao chậm?', ...answer }])
  })

  test('a task is written, closed, or carried into the next month', async () => {
    const { signInAs, change, get } = desk
    signInAs('editor')
    const task = { text: 'Xuống giống Hè Thu', assignee: null, due: '2021-06-20', state: 'open' }
    const path = '/api/directives/cau-ke/2021-05/he-thu'
    const { version } = (await change('PUT', path, task, 0)).body
    expect((await change('POST', `${path}/carrying`, {}, version)).status).toBe(200)
    const june = await get('/api/directives/cau-ke/2021-06')
    expect(june.before).toMatchObject([{ id: 'he-thu', state: 'carried' }])
    expect(june.directives).toMatchObject([{ state: 'open', carriedFrom: 'he-thu' }])
  })

  test('who has handed in is one list', async () => {
    const { signInAs, change, get } = desk
    signInAs('editor')
    await change('POST', '/api/sheets/hoa-an/2021-05/submission', {}, 0)
    const { handIns } = await get('/api/hand-ins/cau-ke/2021-05')
    const of = (id: string) => handIns.find((each) => each.unit.id === id)?.status
    expect([of('cau-ke'), of('hoa-an'), of('tam-ngai')]).toEqual([
      'published',
      'submitted',
      'nothing',
    ])
  })

  test('the reform of July 2025: history stays readable', async () => {
    const { signInAs, ask, change, get } = desk
    signInAs('admin')
    const name = (vi: string) => ({ vi, en: '' })
    const province = {
      id: 'vinh-long',
      kind: 'province',
      name: name('Tỉnh Vĩnh Long'),
      parentId: null,
    }
    expect((await ask('POST', '/api/units', province)).status).toBe(200)
    expect((await ask('POST', '/api/units', province)).status).toBe(409)
    const { units } = await get('/api/unit-history')
    const versionOf = (id: string) => units.find((each) => each.id === id)?.version ?? 0
    const moved = {
      kind: 'commune',
      name: name('Xã Tam Ngãi'),
      parentId: 'vinh-long',
      from: '2025-07',
      closedFrom: null,
    }
    const path = '/api/units/tam-ngai'
    expect((await change('PUT', path, moved, versionOf('tam-ngai'))).status).toBe(200)
    const district = {
      kind: 'district',
      name: name('Huyện ủy Cầu Kè'),
      parentId: 'tam-ngai',
      from: null,
      closedFrom: '2025-07',
    }
    const closing = (parentId: string | null) =>
      change('PUT', '/api/units/cau-ke', { ...district, parentId }, versionOf('cau-ke'))
    expect((await closing(null)).status).toBe(200)
    expect((await closing('tam-ngai')).status).not.toBe(200)
    const now = await get('/api/units?period=2025-08')
    expect(now.units.map((unit) => unit.id)).not.toContain('cau-ke')
    expect(now.units.find((unit) => unit.id === 'tam-ngai')?.parentId).toBe('vinh-long')
    // Of then, as then: eleven communes under the district.
    const then = await get('/api/indicators/new-businesses?unit=cau-ke&period=2021-04')
    expect(then.parts).toHaveLength(11)
  })

  test('the trail says who did what, in order, and can be paged', async () => {
    const { signInAs, get } = desk
    signInAs('admin')
    const { records } = await get('/api/audit?limit=3')
    expect(records).toHaveLength(3)
    const older = await get(`/api/audit?limit=2&before=${records[2]?.version}`)
    expect(older.records[0]?.version).toBe((records[2]?.version ?? 0) - 1)
    const published = await get('/api/audit?action=publishSheet')
    expect(published.records).toHaveLength(4)
    expect(published.records[0]).toMatchObject({
      actor: { name: 'Chánh Văn phòng (mẫu)' },
      subject: '2021-05',
    })
    expect((await get('/api/audit?from=2021-06-05')).records).toEqual([])
    expect((await get('/api/audit?from=2021-06-04&to=2021-06-04&limit=1')).records).toHaveLength(1)
  })
})

describe.each(Object.keys(STORES))('illustrative figures over %s', (name) => {
  const MARCH = '/api/sheets/cau-ke/2021-03'
  const REPLACING = 'Thay số minh họa bằng số báo cáo'
  let desk: Awaited<ReturnType<typeof office>>
  beforeAll(async () => {
    desk = await office(name)
  })
  afterAll(() => desk.store.close())
  const rowOf = (body: Body, id: string) => desk.rowOf(body, id)
  const cellsOf = (body: Body, id: string) =>
    Object.fromEntries(rowOf(body, id).cells.map((each) => [each.period, each]))

  test('getCoverage: what a year holds, cell by cell', async () => {
    desk.signInAs('editor')
    const year = await desk.get('/api/coverage/cau-ke?year=2021')
    expect(year.months.map((each) => each.state)).toEqual([
      ...Array(4).fill('published'),
      ...Array(8).fill('nothing'),
    ])
    expect(year.rows).toHaveLength(13)
    const members = cellsOf(year, MEMBERS)
    expect(members['2021-04']).toEqual({
      period: '2021-04',
      state: 'reported',
      month: 'reported',
      yearToDate: 'reported',
      statedPercent: 'reported',
      isWriting: false,
    })
    expect([members['2021-03']?.state, members['2021-05']?.state]).toEqual([
      'illustrative',
      'missing',
    ])
    const before = await desk.get('/api/coverage/cau-ke?year=2020')
    expect(cellsOf(before, 'party-inspections')['2020-08']?.state).toBe('missing')
    expect((await desk.get('/api/coverage/cau-ke?year=1999')).rows[0]?.cells[0]?.state).toBe(
      'missing',
    )
    expect((await desk.ask('GET', '/api/coverage/atlantis?year=2021')).status).toBe(404)
    expect((await desk.ask('GET', '/api/coverage/cau-ke?year=now')).status).toBe(400)
    expect((await desk.ask('GET', '/api/coverage/cau-ke')).status).toBe(400)
  })

  test('of a published month, what no report stated can be written, and the rest cannot', async () => {
    const { signInAs, save, change, get } = desk
    signInAs('editor')
    const april = await save(MEMBERS, entry({ month: exactly(19) }), 0, APRIL)
    expect(april.body.type).toBe('urn:so-ket:locked')
    const words = { meetingDate: null, source: null, text: 'khác' }
    const inApril = await change('PUT', `${APRIL}/draft`, words, 0)
    expect(inApril.body.type).toBe('urn:so-ket:locked')
    const goes = await save(MEMBERS, entry({}, { removal: 'không có' }), 0, MARCH)
    expect(goes.body.type).toBe('urn:so-ket:locked')
    expect((await save(MEMBERS, entry({ month: exactly(22) }), 0, MARCH)).status).toBe(200)
    const cells = cellsOf(await get('/api/coverage/cau-ke?year=2021'), MEMBERS)
    expect(cells['2021-03']).toMatchObject({ state: 'illustrative', isWriting: true })
  })

  test('one publishing puts reported figures in the place, with the reason and its trace', async () => {
    const { signInAs, publish, get, ask, change } = desk
    signInAs('approver')
    expect((await publish('/api/sheets/cau-ke/2021-02')).status).toBe(422)
    const words = { meetingDate: '2021-04-05', source: null, text: 'Kết nạp 22 đảng viên.' }
    expect((await change('PUT', `${MARCH}/draft`, words, 0)).status).toBe(200)
    const published = await publish(MARCH)
    expect(published.body).toMatchObject({ number: 1, reason: REPLACING })

    signInAs(null)
    const overview = await get('/api/overview?period=2021-03')
    const now = rowOf(overview, MEMBERS)
    // The same number as before, and another thing to be told: a report says so.
    expect(now.observations.at(-1)).toMatchObject({ month: exactly(22), origin: 'reported' })
    expect(overview.report?.status).toBe('published')
    expect(now.corrections).toMatchObject([
      {
        before: { month: exactly(22), origin: 'illustrative' },
        after: { month: exactly(22), origin: 'reported' },
        reason: REPLACING,
      },
    ])
    const others = rowOf(overview, 'new-businesses').observations.at(-1)
    expect(others).toMatchObject({ origin: 'illustrative' })
    const { corrections } = await get('/api/corrections?period=2021-04')
    expect(corrections).toContainEqual(
      expect.objectContaining({ indicatorId: MEMBERS, reason: REPLACING }),
    )
    const then = await get('/api/overview?period=2021-03&at=1')
    expect(then.report?.status).toBe('published')
    expect(rowOf(then, MEMBERS).observations.at(-1)).toMatchObject({ origin: 'illustrative' })

    signInAs('approver')
    const cells = cellsOf(await get('/api/coverage/cau-ke?year=2021'), MEMBERS)
    expect(cells['2021-03']).toMatchObject({ state: 'reported', isWriting: false })
    // What a report has stated is locked like any other published figure.
    const again = await desk.save(MEMBERS, entry({ month: exactly(23) }), 0, MARCH)
    expect(again.body.type).toBe('urn:so-ket:locked')
    expect((await ask('GET', `${MARCH}/preview`)).body.differences).toEqual([])
  })
})

test('a leader writes what a meeting under way concludes, and nothing else', async () => {
  const { store, accounts, signInAs, ask, change } = await office('memory')
  for (const { username, ...account } of SAMPLE_ACCOUNTS)
    await accounts.change(username, { ...account, unitId: 'cau-ke', isDisabled: false })
  signInAs('viewer')
  const start = async (unit: string, period: string) => {
    const path = `/api/meetings/${unit}/${period}`
    const { status, body } = await ask('POST', path, {}, { 'idempotency-key': path })
    expect(status).toBe(200)
    return (body as unknown as { meeting: { id: string } }).meeting.id
  }
  const running = await start('cau-ke', '2021-04')
  const march = await start('cau-ke', '2021-03')
  const other = await start('hoa-an', '2021-04')
  const task = { text: 'Rà soát hồ sơ kết nạp', assignee: null, due: null, state: 'open' }
  const slide = { ...task, slideId: 'party-members-admitted' }
  const write = async (role: Role | null, id: string, body: object, version = 0) => {
    signInAs(role)
    const path = `/api/directives/cau-ke/2021-04/${id}`
    const answer = await change('PUT', path, body, version)
    return [answer.status, answer.body.type?.replace('urn:so-ket:', '') ?? null]
  }
  const refused = [403, 'not-allowed']
  const concluded = { ...slide, meetingId: running }

  expect(await write(null, 'a', concluded)).toEqual([401, 'sign-in-needed'])
  expect(await write('admin', 'a', concluded)).toEqual(refused)
  for (const body of [task, slide, { ...slide, meetingId: 'meeting-99' }])
    expect(await write('viewer', 'a', body)).toEqual(refused)
  for (const meetingId of [march, other])
    expect(await write('viewer', 'a', { ...slide, meetingId })).toEqual(refused)
  expect(await write('viewer', 'a', concluded)).toEqual([200, null])
  const { version = 0, record } = (await store.find('directives', { id: 'a' })) ?? {}
  expect(record).toEqual({ id: 'a', unitId: 'cau-ke', period: '2021-04', ...concluded })
  const done = { ...concluded, state: 'done' }
  expect(await write('viewer', 'a', done)).toEqual([412, 'changed-meanwhile'])
  expect(await write('viewer', 'a', done, version)).toEqual([200, null])

  // What the office wrote is the office's, also while a meeting goes on.
  expect(await write('editor', 'b', task)).toEqual([200, null])
  const { version: written = 0 } = (await store.find('directives', { id: 'b' })) ?? {}
  expect(await write('viewer', 'b', concluded, written)).toEqual(refused)
  expect(await write('approver', 'c', concluded)).toEqual([200, null])
  expect(await write('editor', 'd', { ...slide, meetingId: other })).toEqual([
    404,
    'unknown-record',
  ])

  signInAs('viewer')
  const [{ version: held = 0 } = {}] = (await store.list('meetings', {})).filter(
    (each) => each.record.id === running,
  )
  const ended = { shown: [], endedAt: CLOCK() }
  const path = `/api/meetings/cau-ke/2021-04/${running}`
  expect((await change('PUT', path, ended, held)).status).toBe(200)
  expect(await write('viewer', 'e', concluded)).toEqual([409, 'meeting-ended'])
  expect(await write('editor', 'e', concluded)).toEqual([200, null])
})
