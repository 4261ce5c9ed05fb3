import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { SAMPLE_ACCOUNTS } from '../../mocks/sample/accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import type { Role } from '../../src/domain/account.ts'
import { exactly, type Figure } from '../../src/domain/figure.ts'
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

const CLOCK = () => '2021-06-04T02:00:00.000Z'
const FEBRUARY = { unit: 'cau-ke', period: '2021-02' }
const MARCH = { unit: 'cau-ke', period: '2021-03' }
const APRIL = { unit: 'cau-ke', period: '2021-04' }
const MAY = { unit: 'cau-ke', period: '2021-05' }
const MEMBERS = 'party-members-admitted'

/** The row of an indicator. */
function rowOf<Row extends { indicator: { id: string } }>(
  { rows }: { readonly rows: readonly Row[] },
  id: string,
): Row {
  const row = rows.find((each) => each.indicator.id === id)
  if (!row) throw new Error(`no row ${id}`)
  return row
}

async function office(name: string) {
  const store = await STORES[name]!(CLOCK)
  await store.fill(sampleDistrict)
  const { accounts, signInAs } = memoryAccounts()
  const api = createApi(store, { accounts })
  const client = clientOf(api)
  const sheets = client.sheets[':unit'][':period']
  const sheet = (param = MAY) => answerTo(sheets.$get({ param }))
  const preview = (param = MAY) => answerTo(sheets.preview.$get({ param }))
  const overview = (query: Parameters<typeof client.overview.$get>[0]['query'] = {}) =>
    answerTo(client.overview.$get({ query }))
  const corrections = async (period: string) =>
    (await answerTo(client.corrections.$get({ query: { period } }))).corrections
  const coverage = (year: string) =>
    answerTo(client.coverage[':unit'].$get({ param: { unit: 'cau-ke' }, query: { year } }))
  const audit = async (query: Parameters<typeof client.audit.$get>[0]['query']) =>
    (await answerTo(client.audit.$get({ query }))).records
  const save = (indicator: string, json = makeEntryInput(), version = 0, month = MAY) =>
    sheets.entries[':indicator'].$put({
      param: { ...month, indicator },
      header: onVersion(version),
      json,
    })
  const saveText = (text: string, param = MAY) => {
    const json = { meetingDate: '2021-04-05', source: null, text }
    return sheets.draft.$put({ param, header: onVersion(0), json })
  }
  const publish = async (param = MAY) => {
    const { reportVersion } = await sheet(param)
    return sheets.publication.$post({ param, header: onVersionOnce(reportVersion), json: {} })
  }
  const reopen = async (reason: string, param = MAY) => {
    const { reportVersion } = await sheet(param)
    return sheets.reopening.$post({ param, header: onVersionOnce(reportVersion), json: { reason } })
  }
  const reads = { sheet, preview, overview, corrections, coverage, audit }
  return {
    store,
    accounts,
    signInAs,
    api,
    client,
    sheets,
    ...reads,
    save,
    saveText,
    publish,
    reopen,
  }
}

describe.each(Object.keys(STORES))('the office over %s', (name) => {
  let desk: Awaited<ReturnType<typeof office>>
  beforeAll(async () => {
    desk = await office(name)
  })
  afterAll(() => desk.store.close())

  test('only the office sees entries before they are published', async () => {
    const { signInAs, client, sheets, sheet, save } = desk
    signInAs('editor')
    const typed = makeEntryInput({ month: exactly(20), yearToDate: exactly(87) })
    const { version } = await answerTo(save(MEMBERS, typed))
    expect(version).toBeGreaterThan(1)
    expect(rowOf(await sheet(), MEMBERS).version).toBe(version)
    signInAs(null)
    expect((await sheets.$get({ param: MAY })).status).toBe(401)
    expect((await client.overview.$get({ query: { period: '2021-05' } })).status).toBe(404)
  })

  test('a change based on an older version is refused with the newer one', async () => {
    const { signInAs, sheet, save } = desk
    signInAs('editor')
    const { version } = rowOf(await sheet(), MEMBERS)
    expect(await refusalOf(save(MEMBERS, makeEntryInput({ month: exactly(21) })))).toMatchObject({
      status: 412,
      type: 'urn:so-ket:changed-meanwhile',
      current: { month: exactly(20), version },
    })
    const typed = makeEntryInput({ month: exactly(20), yearToDate: exactly(80) })
    expect((await save(MEMBERS, typed, version)).status).toBe(200)
  })

  test('a figure that the sheet would refuse is refused with its field', async () => {
    const { signInAs, save } = desk
    signInAs('editor')
    const range = (high?: number) => ({ ...exactly(20), qualifier: 'between' as const, high })
    const growth = { ...exactly(-4), as: 'increase' as const }
    for (const [row, field] of [
      [{ month: exactly(20.5) }, 'month'],
      [{ yearToDate: range(20) }, 'yearToDate'],
      [{ month: range() }, 'month'],
      [{ month: { ...exactly(0), qualifier: 'under' as const } }, 'month'],
      [{ statedGrowth: growth }, 'statedGrowth'],
    ] as const) {
      const refusal = await refusalOf(save(MEMBERS, makeEntryInput(row)))
      expect(refusal).toMatchObject({ status: 400, type: 'urn:so-ket:invalid-request' })
      expect(refusal.detail).toMatch(new RegExp(`^${field}:`))
    }
  })

  test('a month that does not add up needs a reason to be published', async () => {
    const { signInAs, sheet, save, publish } = desk
    signInAs('approver')
    expect(await refusalOf(publish())).toMatchObject({
      status: 422,
      obstacles: [{ indicatorId: MEMBERS, check: { rule: 'sum-of-months', severity: 'warning' } }],
    })
    const check = 'sum-of-months | exact 80 | exact 87'
    const typed = makeEntryInput({
      month: exactly(20),
      yearToDate: exactly(80),
      acceptances: [{ check, reason: 'Bảy hồ sơ chờ chuẩn y' }],
      note: 'kể cả chuyển đến',
    })
    const { version } = rowOf(await sheet(), MEMBERS)
    expect((await save(MEMBERS, typed, version)).status).toBe(200)
  })

  test('the preview shows the month as it will be', async () => {
    const { preview } = desk
    const may = await preview()
    expect(may.differences.map((each) => each.indicatorId)).toEqual([MEMBERS])
    expect(rowOf(may, MEMBERS).observations.at(-1)).toMatchObject({ period: '2021-05' })
  })

  test('two requests with one key publish once, and then the month is locked', async () => {
    const { signInAs, sheets, sheet, overview, save, publish } = desk
    const { reportVersion } = await sheet()
    const header = onVersionOnce(reportVersion, 'key-for-may')
    const once = () => answerTo(sheets.publication.$post({ param: MAY, header, json: {} }))
    const [first, second] = [await once(), await once()]
    expect(second).toEqual(first)
    expect(first.number).toBe(1)
    expect((await publish()).status).toBe(409)
    expect((await refusalOf(save(MEMBERS))).type).toBe('urn:so-ket:locked')
    signInAs(null)
    const may = await overview()
    expect(rowOf(may, MEMBERS).observations.at(-1)).toMatchObject({
      period: '2021-05',
      yearToDate: exactly(80),
      note: 'kể cả chuyển đến',
    })
    expect(may.publications).toMatchObject([{ number: 1, reason: null }])
  })

  test('a key that was used for another operation is refused', async () => {
    const { signInAs, sheets } = desk
    signInAs('approver')
    const header = onVersionOnce(1, 'key-for-may')
    const reopening = sheets.reopening.$post({ param: MAY, header, json: { reason: 'sai số' } })
    expect((await refusalOf(reopening)).type).toBe('urn:so-ket:key-used')
  })

  test('a correction is recorded, and the month remains readable as presented', async () => {
    const { signInAs, client, overview, save, publish, reopen } = desk
    signInAs('approver')
    expect((await reopen('Biên bản đối chiếu ngày 04/6')).status).toBe(200)
    // Readers still see what was published.
    expect(rowOf(await overview(), MEMBERS).observations.at(-1)?.yearToDate).toEqual(exactly(80))
    signInAs('editor')
    await save(MEMBERS, makeEntryInput({ month: exactly(20), yearToDate: exactly(87) }))
    signInAs('approver')
    expect((await answerTo(publish())).number).toBe(2)

    signInAs(null)
    const now = rowOf(await overview(), MEMBERS)
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
    const then = await overview({ period: '2021-05', edition: '1' })
    expect(rowOf(then, MEMBERS).observations.at(-1)?.yearToDate).toEqual(exactly(80))
    const third = { period: '2021-05', edition: '3' }
    expect((await client.overview.$get({ query: third })).status).toBe(404)
    const corrections = await desk.corrections('2021-05')
    expect(corrections).toMatchObject([{ indicatorId: MEMBERS, at: CLOCK() }])
  })

  test('an empty cell removes nothing, and a removal needs a reason', async () => {
    const { signInAs, preview, overview, save, publish, reopen } = desk
    signInAs('approver')
    await reopen('thiếu một xã')
    await save(MEMBERS, makeEntryInput())
    expect((await preview()).differences).toEqual([])
    await publish()
    const latest = rowOf(await overview(), MEMBERS).observations.at(-1)
    expect(latest).toMatchObject({ month: exactly(20), yearToDate: exactly(87) })
    await reopen('số liệu nhầm kỳ')
    await save('new-businesses', makeEntryInput({ month: exactly(4) }))
    await save(MEMBERS, makeEntryInput({ removal: 'số của tháng sau' }))
    await publish()
    const observations = rowOf(await overview(), MEMBERS).observations
    expect(observations.at(-1)?.period).toBe('2021-04')
    const corrections = await desk.corrections('2021-05')
    expect(corrections[0]).toMatchObject({ reason: 'số liệu nhầm kỳ', after: null })
  })

  test('changing a target needs a reason and records the old one', async () => {
    const { signInAs, client } = desk
    signInAs('editor')
    const ofYear = client.targets[':unit'][':year']
    const year = { unit: 'cau-ke', year: '2021' }
    const target = client.targets[':unit'][':span'][':indicator'][':base']
    const param = {
      unit: 'cau-ke',
      span: '2021',
      indicator: 'new-businesses',
      base: 'council',
    } as const
    const put = (figure: Figure, document: string, reason: string, version = 0) =>
      target.$put({
        param,
        query: {},
        header: onVersion(version),
        json: { figure, document, reason },
      })
    const { version } = await answerTo(put(exactly(40), 'NQ 12/HĐND', ''))
    const refused = await refusalOf(put(exactly(45), '', '', version))
    expect(refused.type).toBe('urn:so-ket:reason-needed')
    const changed = await answerTo(put(exactly(45), '', 'điều chỉnh giữa năm', version))
    const { targets, revisions } = await answerTo(ofYear.$get({ param: year }))
    expect(targets.find((each) => each.version === changed.version)?.figure).toEqual(exactly(45))
    expect(revisions[0]?.reason).toBe('điều chỉnh giữa năm')
    const header = onVersion(changed.version)
    const removed = await target.$delete({
      param,
      query: {},
      header,
      json: { reason: 'nhập nhầm' },
    })
    expect(removed.status).toBe(200)
  })

  test('the question of a leader and the answer of the unit appear beside the figure', async () => {
    const { signInAs, client, overview } = desk
    const explanation = client.explanations[':unit'][':period'][':indicator']
    const param = { ...APRIL, indicator: 'production-value' }
    signInAs('viewer')
    const json = { question: 'Vì sao chậm?' }
    const { version } = await answerTo(explanation.$post({ param, header: onVersion(0), json }))
    signInAs('editor')
    const answer = { cause: 'Hạn mặn kéo dài', remedy: 'Chuyển đổi 200 ha' }
    const answered = await explanation.$put({ param, header: onVersion(version), json: answer })
    expect(answered.status).toBe(200)
    const row = rowOf(await overview({ period: '2021-04' }), 'production-value')
    expect(row.explanations).toMatchObject([{ question: 'Vì sao chậm?', ...answer }])
  })

  test('a task is written, closed, or carried into the next month', async () => {
    const { signInAs, client } = desk
    signInAs('editor')
    const month = client.directives[':unit'][':period']
    const task = { text: 'Xuống giống Hè Thu', assignee: null, due: '2021-06-20' }
    const param = { ...MAY, id: 'he-thu' }
    const { version } = await answerTo(
      month[':id'].$put({ param, header: onVersion(0), json: { ...task, state: 'open' } }),
    )
    const header = onVersion(version)
    expect((await month[':id'].carrying.$post({ param, header, json: {} })).status).toBe(200)
    const june = await answerTo(month.$get({ param: { unit: 'cau-ke', period: '2021-06' } }))
    expect(june.before).toMatchObject([{ id: 'he-thu', state: 'carried' }])
    expect(june.directives).toMatchObject([{ state: 'open', carriedFrom: 'he-thu' }])
  })

  test('one list shows which units have handed in', async () => {
    const { signInAs, client, sheets } = desk
    signInAs('editor')
    const commune = { unit: 'hoa-an', period: '2021-05' }
    await sheets.submission.$post({ param: commune, header: onVersion(0), json: {} })
    const { handIns } = await answerTo(client['hand-ins'][':unit'][':period'].$get({ param: MAY }))
    const of = (id: string) => handIns.find((each) => each.unit.id === id)?.status
    expect([of('cau-ke'), of('hoa-an'), of('tam-ngai')]).toEqual([
      'published',
      'submitted',
      'nothing',
    ])
  })

  test('history stays readable after the reform of July 2025', async () => {
    const { signInAs, client } = desk
    signInAs('admin')
    const name = (vi: string) => ({ vi, en: '' })
    const province = {
      id: 'vinh-long',
      kind: 'province',
      name: name('Tỉnh Vĩnh Long'),
      parentId: null,
    } as const
    expect((await client.units.$post({ json: province })).status).toBe(200)
    expect((await client.units.$post({ json: province })).status).toBe(409)
    const { units } = await answerTo(client['unit-history'].$get({}))
    const versionOf = (id: string) => units.find((each) => each.id === id)?.version ?? 0
    const moved = {
      kind: 'commune',
      name: name('Xã Tam Ngãi'),
      parentId: 'vinh-long',
      from: '2025-07',
      closedFrom: null,
    } as const
    type Change = Parameters<(typeof client.units)[':id']['$put']>[0]['json']
    const change = (id: string, json: Change) =>
      client.units[':id'].$put({ param: { id }, header: onVersion(versionOf(id)), json })
    expect((await change('tam-ngai', moved)).status).toBe(200)
    const district = {
      kind: 'district',
      name: name('Huyện ủy Cầu Kè'),
      parentId: 'tam-ngai',
      from: null,
      closedFrom: '2025-07',
    } as const
    const closing = (parentId: string | null) => change('cau-ke', { ...district, parentId })
    expect((await closing(null)).status).toBe(200)
    expect((await closing('tam-ngai')).status).not.toBe(200)
    const now = await answerTo(client.units.$get({ query: { period: '2025-08' } }))
    expect(now.units.map((unit) => unit.id)).not.toContain('cau-ke')
    expect(now.units.find((unit) => unit.id === 'tam-ngai')?.parentId).toBe('vinh-long')
    // In 2021 the district still has eleven communes.
    const then = await answerTo(
      client.indicators[':id'].$get({ param: { id: 'new-businesses' }, query: APRIL }),
    )
    expect(then.parts).toHaveLength(11)
  })

  test('the audit trail lists who did what, newest first, page by page', async () => {
    const { signInAs, audit } = desk
    signInAs('admin')
    const newest = await audit({ limit: '3' })
    expect(newest).toHaveLength(3)
    const older = await audit({ limit: '2', before: String(newest[2]?.version) })
    expect(older[0]?.version).toBe((newest[2]?.version ?? 0) - 1)
    const published = await audit({ action: 'publishSheet' })
    expect(published).toHaveLength(4)
    expect(published[0]).toMatchObject({
      actor: { name: 'Chánh Văn phòng (mẫu)' },
      subject: '2021-05',
    })
    expect(await audit({ from: '2021-06-05' })).toEqual([])
    expect(await audit({ from: '2021-06-04', to: '2021-06-04', limit: '1' })).toHaveLength(1)
  })
})

describe.each(Object.keys(STORES))('illustrative figures over %s', (name) => {
  const REPLACING = 'Thay số minh họa bằng số báo cáo'
  let desk: Awaited<ReturnType<typeof office>>
  beforeAll(async () => {
    desk = await office(name)
  })
  afterAll(() => desk.store.close())
  type Coverage = Awaited<ReturnType<typeof desk.coverage>>
  const cellsOf = (year: Coverage, id: string) =>
    Object.fromEntries(rowOf(year, id).cells.map((each) => [each.period, each]))

  test('getCoverage gives the state of every cell of a year', async () => {
    desk.signInAs('editor')
    const year = await desk.coverage('2021')
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
    const before = await desk.coverage('2020')
    expect(cellsOf(before, 'party-inspections')['2020-08']?.state).toBe('missing')
    expect((await desk.coverage('1999')).rows[0]?.cells[0]?.state).toBe('missing')
    expect((await desk.api.request('/api/coverage/atlantis?year=2021')).status).toBe(404)
    expect((await desk.api.request('/api/coverage/cau-ke?year=now')).status).toBe(400)
    expect((await desk.api.request('/api/coverage/cau-ke')).status).toBe(400)
  })

  test('only illustrative figures of a published month can be edited', async () => {
    const { signInAs, coverage, save, saveText } = desk
    signInAs('editor')
    const april = save(MEMBERS, makeEntryInput({ month: exactly(19) }), 0, APRIL)
    expect((await refusalOf(april)).type).toBe('urn:so-ket:locked')
    expect((await refusalOf(saveText('khác', APRIL))).type).toBe('urn:so-ket:locked')
    const removal = save(MEMBERS, makeEntryInput({ removal: 'không có' }), 0, MARCH)
    expect((await refusalOf(removal)).type).toBe('urn:so-ket:locked')
    expect((await save(MEMBERS, makeEntryInput({ month: exactly(22) }), 0, MARCH)).status).toBe(200)
    const cells = cellsOf(await coverage('2021'), MEMBERS)
    expect(cells['2021-03']).toMatchObject({ state: 'illustrative', isWriting: true })
  })

  test('publishing replaces illustrative figures with reported ones and records why', async () => {
    const { signInAs, preview, overview, coverage, save, saveText, publish } = desk
    signInAs('approver')
    expect((await publish(FEBRUARY)).status).toBe(422)
    expect((await saveText('Kết nạp 22 đảng viên.', MARCH)).status).toBe(200)
    expect(await answerTo(publish(MARCH))).toMatchObject({ number: 1, reason: REPLACING })

    signInAs(null)
    const march = await overview({ period: '2021-03' })
    const now = rowOf(march, MEMBERS)
    // The number is the same, but now a report states it.
    expect(now.observations.at(-1)).toMatchObject({ month: exactly(22), origin: 'reported' })
    expect(march.report.status).toBe('published')
    expect(now.corrections).toMatchObject([
      {
        before: { month: exactly(22), origin: 'illustrative' },
        after: { month: exactly(22), origin: 'reported' },
        reason: REPLACING,
      },
    ])
    const others = rowOf(march, 'new-businesses').observations.at(-1)
    expect(others).toMatchObject({ origin: 'illustrative' })
    const corrections = await desk.corrections('2021-04')
    expect(corrections).toContainEqual(
      expect.objectContaining({ indicatorId: MEMBERS, reason: REPLACING }),
    )
    const then = await overview({ period: '2021-03', at: '1' })
    expect(then.report.status).toBe('published')
    expect(rowOf(then, MEMBERS).observations.at(-1)).toMatchObject({ origin: 'illustrative' })

    signInAs('approver')
    const cells = cellsOf(await coverage('2021'), MEMBERS)
    expect(cells['2021-03']).toMatchObject({ state: 'reported', isWriting: false })
    // A reported figure is locked like any other published one.
    const again = save(MEMBERS, makeEntryInput({ month: exactly(23) }), 0, MARCH)
    expect((await refusalOf(again)).type).toBe('urn:so-ket:locked')
    expect((await preview(MARCH)).differences).toEqual([])
  })
})

test('a leader may only write conclusions of a running meeting', async () => {
  const { store, accounts, signInAs, client } = await office('memory')
  for (const { username, ...account } of SAMPLE_ACCOUNTS)
    await accounts.change(username, { ...account, unitId: 'cau-ke', isDisabled: false })
  signInAs('viewer')
  const meetings = client.meetings[':unit'][':period']
  const start = async (param: typeof APRIL) => {
    const header = { 'idempotency-key': crypto.randomUUID() }
    return (await answerTo(meetings.$post({ param, header, json: {} }))).meeting.id
  }
  const running = await start(APRIL)
  const march = await start(MARCH)
  const other = await start({ unit: 'hoa-an', period: '2021-04' })
  const directive = client.directives[':unit'][':period'][':id']
  type Task = Parameters<typeof directive.$put>[0]['json']
  const task: Task = { text: 'Rà soát hồ sơ kết nạp', assignee: null, due: null, state: 'open' }
  const slide = { ...task, slideId: 'party-members-admitted' }
  const write = async (role: Role | null, id: string, json: Task, version = 0) => {
    signInAs(role)
    const param = { ...APRIL, id }
    const response = await directive.$put({ param, header: onVersion(version), json })
    if (response.status === 200) return [200, null]
    return [response.status, (await response.json()).type.replace('urn:so-ket:', '')]
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
  const done: Task = { ...concluded, state: 'done' }
  expect(await write('viewer', 'a', done)).toEqual([412, 'changed-meanwhile'])
  expect(await write('viewer', 'a', done, version)).toEqual([200, null])

  // A leader may not change tasks of the office, even during a meeting.
  expect(await write('editor', 'b', task)).toEqual([200, null])
  const { version: written = 0 } = (await store.find('directives', { id: 'b' })) ?? {}
  expect(await write('viewer', 'b', concluded, written)).toEqual(refused)
  expect(await write('approver', 'c', concluded)).toEqual([200, null])
  expect(await write('editor', 'd', { ...slide, meetingId: other })).toEqual([
    404,
    'unknown-record',
  ])

  signInAs('viewer')
  const [{ version: meetingVersion = 0 } = {}] = (await store.list('meetings', {})).filter(
    (each) => each.record.id === running,
  )
  const ended = await meetings[':id'].$put({
    param: { ...APRIL, id: running },
    header: onVersion(meetingVersion),
    json: { shown: [], endedAt: CLOCK() },
  })
  expect(ended.status).toBe(200)
  expect(await write('viewer', 'e', concluded)).toEqual([409, 'meeting-ended'])
  expect(await write('editor', 'e', concluded)).toEqual([200, null])
})

test.each([
  // Set after the month had been published, and then changed.
  ['2021-04', [150, 120]],
  // From May on another value is in force, and was when the month was published.
  ['2021-05', []],
])('in %s, corrected targets are those in force in that month: %j', async (period, told) => {
  const { signInAs, client, store } = await office('memory')
  onTestFinished(() => store.close())
  signInAs('editor')
  const target = (span: string, value: number, version: number, from?: string) =>
    client.targets[':unit'][':span'][':indicator'][':base'].$put({
      param: { unit: 'cau-ke', span, indicator: MEMBERS, base: 'plan' },
      query: from ? { from } : {},
      header: onVersion(version),
      json: { figure: exactly(value), document: '', reason: 'ghi nhầm' },
    })
  const { version } = await answerTo(target('2021', 120, 0))
  await answerTo(target('2021', 150, version))
  const next = await answerTo(target('2022', 90, 0))
  await answerTo(target('2022', 95, next.version))
  // Set for the first time: no correction of a month that is published with it.
  await answerTo(target('2021', 170, 0, '2021-05'))
  await store.write(
    { actor: { id: 'a', name: 'A' }, action: 'publishSheet', unitId: 'cau-ke', subject: '' },
    (writer) =>
      writer.put('reports', {
        unitId: 'cau-ke',
        period: '2021-05',
        status: 'published',
        meetingDate: null,
        source: null,
        text: '',
      }),
  )
  const { corrections } = await answerTo(client.corrections.$get({ query: { period } }))
  const targets = corrections.filter(({ kind }) => kind === 'target')
  expect(targets.map(({ after }) => after && 'figure' in after && after.figure.value)).toEqual(told)
})
