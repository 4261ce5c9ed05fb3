import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { ACCESS } from '../../src/domain/permissions.ts'
import { STORES } from '../../test/every-store.ts'
import { memoryStore } from '../store/memory/memory-store.ts'
import type { Store } from '../store/store.ts'
import { createApi } from './api.ts'

async function filled(name: string): Promise<Store> {
  const store = await STORES[name]!()
  await store.fill(sampleDistrict)
  return store
}

let opened: Promise<Store[]> | undefined
const filledStores = () => {
  opened ??= Promise.all(Object.keys(STORES).map(filled))
  return opened
}
afterAll(async () => {
  for (const store of (await opened) ?? []) await store.close()
})

// What the tests read of an answer; the whole of it is in server/api/schemas.ts.
interface Observed {
  indicatorId: string
  unitId: string
  period: string
  month: unknown
  yearToDate: unknown
  statedPercent: unknown
}
interface Row {
  indicator: { id: string }
  targets: unknown[]
  observations: Observed[]
}
interface Part {
  unit: { id: string; parentId: string | null }
  targets: unknown[]
  observations: Observed[]
}
interface Answer {
  units: { id: string; kind: string; parentId: string | null }[]
  indicators: { id: string }[]
  indicator: { id: string }
  periods: { period: string; status: string }[]
  unit: { id: string }
  period: string
  previous: string | null
  next: string | null
  report: { unitId: string; period: string }
  rows: Row[]
  directives: { period: string; unitId: string }[]
  observations: Observed[]
  parts: Part[]
  passage: { text: string; start: number; marks: { field: string; start: number; end: number }[] }
  text: string
}

const MONTHS = Array.from(
  { length: 16 },
  (_, i) => `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
)

const COMMUNE = sampleDistrict.units.find((unit) => unit.parentId !== null)?.id ?? ''

const READING = [
  ['get', '/api/units', 'listUnits'],
  ['get', '/api/indicators', 'listIndicators'],
  ['get', '/api/indicators/{id}', 'getIndicator'],
  ['get', '/api/periods', 'listPeriods'],
  ['get', '/api/overview', 'getOverview'],
  ['get', '/api/report', 'getReport'],
  ['get', '/api/compare', 'compareUnits'],
  ['get', '/api/export', 'exportData'],
  ['get', '/api/directives/{unit}/{period}', 'listDirectives'],
  ['get', '/api/arrangements/{unit}/{period}', 'getArrangement'],
  ['get', '/api/meetings/{unit}/{period}', 'listMeetings'],
]

const UNKNOWN_UNIT = { type: 'urn:so-ket:unknown-unit', title: 'Không có đơn vị này' }
const UNKNOWN_INDICATOR = { type: 'urn:so-ket:unknown-indicator', title: 'Không có chỉ tiêu này' }
const NO_REPORT = { type: 'urn:so-ket:no-report', title: 'Chưa có báo cáo của kỳ này' }
const UNKNOWN_ADDRESS = { type: 'urn:so-ket:unknown-address', title: 'Không có địa chỉ này' }
const INVALID = { type: 'urn:so-ket:invalid-request', title: 'Yêu cầu không hợp lệ' }
const BAD_PERIOD = 'period: phải có dạng YYYY-MM'
const BAD_ID = 'phải gồm chữ thường không dấu, chữ số và gạch nối'

const PROBLEMS: [address: string, status: number, body: object][] = [
  ['/api/overview?unit=atlantis', 404, { ...UNKNOWN_UNIT, detail: 'atlantis' }],
  ['/api/periods?unit=atlantis', 404, { ...UNKNOWN_UNIT, detail: 'atlantis' }],
  ['/api/report?unit=atlantis', 404, { ...UNKNOWN_UNIT, detail: 'atlantis' }],
  ['/api/compare?unit=atlantis', 404, { ...UNKNOWN_UNIT, detail: 'atlantis' }],
  ['/api/indicators/happiness', 404, { ...UNKNOWN_INDICATOR, detail: 'happiness' }],
  ['/api/compare?indicator=happiness', 404, { ...UNKNOWN_INDICATOR, detail: 'happiness' }],
  ['/api/overview?period=1999-01', 404, { ...NO_REPORT, detail: '1999-01' }],
  ['/api/report?period=2021-05', 404, { ...NO_REPORT, detail: '2021-05' }],
  ['/api/nowhere', 404, UNKNOWN_ADDRESS],
  ['/api/overview?period=2021-13', 400, { ...INVALID, detail: BAD_PERIOD }],
  ['/api/overview?period=', 400, { ...INVALID, detail: BAD_PERIOD }],
  ['/api/overview?period=04/2021', 400, { ...INVALID, detail: BAD_PERIOD }],
  ['/api/overview?unit=Cầu%20Kè', 400, { ...INVALID, detail: `unit: ${BAD_ID}` }],
  ["/api/compare?indicator=';drop", 400, { ...INVALID, detail: `indicator: ${BAD_ID}` }],
  ['/api/indicators/A', 400, { ...INVALID, detail: `id: ${BAD_ID}` }],
  ['/api/report?unit=A&period=x', 400, { ...INVALID, detail: `unit: ${BAD_ID}; ${BAD_PERIOD}` }],
]

const ADDRESSES = [
  '/api/units',
  '/api/indicators',
  '/api/periods',
  `/api/periods?unit=${COMMUNE}`,
  '/api/overview',
  '/api/overview?period=2020-01',
  '/api/overview?period=2020-12',
  `/api/overview?unit=${COMMUNE}`,
  '/api/report',
  '/api/report?period=2021-02',
  `/api/report?unit=${COMMUNE}&period=2021-03`,
  '/api/compare',
  `/api/compare?unit=${COMMUNE}&period=2020-09`,
  ...sampleDistrict.indicators.flatMap(({ id }) => [
    `/api/indicators/${id}`,
    `/api/compare?indicator=${id}`,
  ]),
  '/api/overview?at=1',
  '/api/overview?at=1&edition=1',
  '/api/report?period=2021-02&at=1',
  '/api/directives/cau-ke/2021-04',
  '/api/arrangements/cau-ke/2021-04',
  '/api/meetings/cau-ke/2021-04',
  '/api/overview?unit=atlantis',
]

describe.each(Object.keys(STORES))('the API over %s', (name) => {
  let store: Store
  let api: ReturnType<typeof createApi>
  const get = async (address: string): Promise<Answer> => {
    const response = await api.request(address)
    expect(response.status).toBe(200)
    return (await response.json()) as Answer
  }
  const figuresOf = (rows: readonly Row[], id: string, period: string) => {
    const row = rows.find((each) => each.indicator.id === id)
    const { month, yearToDate, statedPercent, ...rest } =
      row?.observations.find((each) => each.period === period) ?? ({} as Observed)
    return { month, yearToDate, statedPercent, rest }
  }

  beforeAll(async () => {
    store = await filled(name)
    api = createApi(store)
  })
  afterAll(() => store.close())

  test('listUnits: the district and its parts', async () => {
    const { units } = await get('/api/units')
    expect(units).toHaveLength(12)
    expect(units[0]).toEqual({
      id: 'cau-ke',
      kind: 'district',
      name: { vi: expect.any(String), en: expect.any(String) },
      parentId: null,
    })
    expect(units.filter((unit) => unit.parentId === 'cau-ke')).toHaveLength(11)
  })

  test('listIndicators: all, in the order of the table', async () => {
    const { indicators } = await get('/api/indicators')
    expect(indicators).toEqual(sampleDistrict.indicators)
    expect(indicators).toHaveLength(13)
  })

  test('listPeriods: newest first', async () => {
    const { periods } = await get('/api/periods')
    const months = periods.map((each) => each.period)
    expect(months[0]).toBe('2021-04')
    expect(months).toEqual(MONTHS.filter((month) => months.includes(month)).reverse())
    expect(periods.every((each) => !('text' in each))).toBe(true)
  })

  test('getOverview: the figures of record, as they were stated', async () => {
    const { rows } = await get('/api/overview?unit=cau-ke&period=2021-04')
    expect(figuresOf(rows, 'party-members-admitted', '2021-04')).toMatchObject({
      month: { value: 18, qualifier: 'exact', estimated: false },
      yearToDate: { value: 67, qualifier: 'exact', estimated: false },
      statedPercent: { value: 67, qualifier: 'exact', estimated: false, base: 'resolution' },
    })
    expect(figuresOf(rows, 'state-budget-revenue', '2021-04')).toMatchObject({
      yearToDate: { value: 25_000_000_000, qualifier: 'under', estimated: false },
      statedPercent: { value: 60, qualifier: 'over', estimated: false, base: 'unstated' },
      rest: { scopeAssumed: true },
    })
    expect(figuresOf(rows, 'new-businesses', '2021-04')).toMatchObject({
      month: { value: 5, qualifier: 'exact', estimated: false },
      yearToDate: { value: 13, qualifier: 'exact', estimated: false },
    })
    expect(figuresOf(rows, 'production-value', '2021-04')).toMatchObject({
      yearToDate: { value: 1_710_000_000_000, qualifier: 'over', estimated: true },
      statedPercent: expect.objectContaining({ value: 30, qualifier: 'over', base: 'plan' }),
    })
  })

  test('getOverview: every indicator in order, its month, its neighbours', async () => {
    const answer = await get('/api/overview?unit=cau-ke&period=2021-04')
    expect(answer).toMatchObject({
      unit: { id: 'cau-ke' },
      period: '2021-04',
      previous: '2021-03',
      next: null,
      report: { unitId: 'cau-ke', period: '2021-04', status: 'published' },
    })
    const ids = sampleDistrict.indicators.map((each) => each.id)
    expect(answer.rows.map((row) => row.indicator.id)).toEqual(ids)
    expect(answer.directives).toEqual(
      sampleDistrict.directives.filter(
        (each) => each.unitId === 'cau-ke' && each.period === '2021-04',
      ),
    )
  })

  test('getOverview: oldest first, 24 months at most, last year inside, nothing invented', async () => {
    const { rows } = await get('/api/overview?unit=cau-ke&period=2021-04')
    for (const { indicator, observations } of rows) {
      const periods = observations.map((each) => each.period)
      const recorded = sampleDistrict.observations
        .filter((each) => each.unitId === 'cau-ke' && each.indicatorId === indicator.id)
        .map((each) => each.period)
      expect(periods).toEqual(recorded.sort())
      expect(periods.length).toBeLessThanOrEqual(24)
    }
    expect(figuresOf(rows, 'party-members-admitted', '2020-04').yearToDate).toBeDefined()
  })

  test('getOverview: nothing later than the month asked for', async () => {
    const { rows, period, next } = await get('/api/overview?period=2021-03')
    expect({ period, next }).toEqual({ period: '2021-03', next: '2021-04' })
    const latest = rows
      .flatMap((row) => row.observations.map((each) => each.period))
      .sort()
      .at(-1)
    expect(latest).toBe('2021-03')
  })

  test('without a unit or a month: the district, its newest', async () => {
    for (const path of ['overview', 'report', 'compare', 'indicators/new-businesses']) {
      const answer = await get(`/api/${path}`)
      expect([answer.unit.id, answer.period]).toEqual(['cau-ke', '2021-04'])
    }
    expect(await get('/api/periods')).toEqual(await get('/api/periods?unit=cau-ke'))
  })

  test('getIndicator: one indicator, the words that state it, and its parts', async () => {
    const answer = await get('/api/indicators/party-members-admitted?unit=cau-ke&period=2021-04')
    expect(answer.indicator.id).toBe('party-members-admitted')
    expect(answer.observations.at(-1)).toMatchObject({
      period: '2021-04',
      month: { value: 18 },
      yearToDate: { value: 67 },
    })
    const { text, marks } = answer.passage
    const words = marks.map(({ field, start, end }) => [field, text.slice(start, end)])
    expect(Object.fromEntries(words)).toEqual({
      month: expect.stringMatching(/\b18\b/),
      yearToDate: expect.stringMatching(/\b67\b/),
      statedPercent: expect.stringMatching(/\b67\s?%/),
    })
    expect(answer.parts).toHaveLength(11)
    expect(answer.parts.every((part) => part.unit.parentId === 'cau-ke')).toBe(true)
  })

  test('getIndicator: a commune has no parts', async () => {
    const { parts, observations } = await get(`/api/indicators/new-businesses?unit=${COMMUNE}`)
    expect(parts).toEqual([])
    expect(observations.every((each) => each.unitId === COMMUNE)).toBe(true)
  })

  test('getReport: the words, whole, with every indicator', async () => {
    const { text, rows } = await get('/api/report?unit=cau-ke&period=2021-04')
    expect(text).toBe(
      sampleDistrict.reports.find((each) => each.unitId === 'cau-ke' && each.period === '2021-04')
        ?.text,
    )
    expect(text).toMatch(/\b67\s?%/)
    expect(rows).toHaveLength(13)
    expect(figuresOf(rows, 'new-businesses', '2021-04').yearToDate).toMatchObject({ value: 13 })
    // From January of last year: what a year is compared with.
    expect(figuresOf(rows, 'new-businesses', '2020-01').yearToDate).toBeDefined()
  })

  test('compareUnits: the parts of the district, in their order', async () => {
    const { indicator, indicators, parts } = await get('/api/compare?indicator=new-businesses')
    expect(indicator.id).toBe('new-businesses')
    expect(indicators).toHaveLength(13)
    const communes = sampleDistrict.units.filter((unit) => unit.parentId === 'cau-ke')
    expect(parts.map((part) => part.unit)).toEqual(communes)
    for (const { unit, observations } of parts)
      expect(new Set(observations.map((each) => `${each.unitId} ${each.indicatorId}`))).toEqual(
        new Set(observations.length > 0 ? [`${unit.id} new-businesses`] : []),
      )
  })

  test('compareUnits: a commune among its siblings, by the first indicator when none is named', async () => {
    const answer = await get(`/api/compare?unit=${COMMUNE}`)
    expect(answer.unit.id).toBe(COMMUNE)
    expect(answer.indicator).toEqual(sampleDistrict.indicators[0])
    expect(answer.parts).toHaveLength(11)
    expect(answer.parts.map((part) => part.unit.id)).toContain(COMMUNE)
  })

  test.each(PROBLEMS)('%s → %i', async (address, status, body) => {
    const response = await api.request(address)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toEqual({ ...body, status })
  })

  test('an answer has a strong ETag, and asked for again with it costs no body', async () => {
    const first = await api.request('/api/overview')
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[^"]+"$/)
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    const again = await api.request('/api/overview', { headers: { 'if-none-match': etag } })
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, ''])
    const other = await api.request('/api/report', { headers: { 'if-none-match': etag } })
    expect(other.status).toBe(200)
  })
})

test.each(ADDRESSES)('%s is the same to the byte from every store', async (address) => {
  const bodies = await Promise.all(
    (await filledStores()).map(async (store) => (await createApi(store).request(address)).text()),
  )
  const [memory = '', ...others] = bodies
  // As values first: a difference between two long lines of JSON tells nobody anything.
  for (const other of others) expect(JSON.parse(other)).toEqual(JSON.parse(memory))
  expect(others.map((other) => other === memory)).toEqual(others.map(() => true))
})

test('the OpenAPI 3.1 document and its page name every operation of the table of access', async () => {
  const api = createApi(memoryStore())
  const document = (await (await api.request('/api/openapi.json')).json()) as {
    openapi: string
    paths: Record<string, Record<string, { operationId: string }>>
  }
  expect(document.openapi).toBe('3.1.0')
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => [method, path, operationId]),
  )
  expect(operations).toEqual(expect.arrayContaining(READING))
  expect(operations.map(([, , id]) => id).sort()).toEqual(Object.keys(ACCESS).sort())
  const page = await api.request('/api/docs')
  expect(page.headers.get('content-type')).toBe('text/html; charset=UTF-8')
  const text = await page.text()
  for (const [method = '', path, id] of operations) {
    expect(text).toContain(`<code>${method.toUpperCase()} ${path}</code>`)
    expect(text).toContain(`<code>${id}</code>`)
  }
})

test('a failing store is told to us, and to the caller only that it failed', async () => {
  const failure = new Error('password=secret at /srv/db')
  const told: Error[] = []
  const failing: Store = {
    ...memoryStore(sampleDistrict),
    listIndicators: () => Promise.reject(failure),
  }
  const response = await createApi(failing, { onError: (error) => told.push(error) }).request(
    '/api/overview',
  )
  expect(response.status).toBe(500)
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(await response.json()).toEqual({
    type: 'urn:so-ket:internal-error',
    title: 'Máy chủ gặp lỗi, chưa thực hiện được yêu cầu',
    status: 500,
  })
  expect(told).toEqual([failure])
})
