import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { ACCESS } from '../../src/domain/permissions.ts'
import { answerTo, clientOf } from '../../test/api-client.ts'
import { STORES } from '../../test/every-store.ts'
import { memoryStore } from '../store/memory/memory-store.ts'
import type { Store } from '../store/store.ts'
import { type Api, createApi } from './api.ts'

async function filled(name: string): Promise<Store> {
  const store = await STORES[name]!()
  await store.fill(sampleDistrict)
  return store
}

let stores: Promise<Store[]> | undefined
const filledStores = () => {
  stores ??= Promise.all(Object.keys(STORES).map(filled))
  return stores
}
afterAll(async () => {
  for (const store of (await stores) ?? []) await store.close()
})

interface Row {
  readonly indicator: { readonly id: string }
  readonly observations: readonly Observation[]
}

const APRIL = { unit: 'cau-ke', period: '2021-04' }
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
  ['get', '/api/matrix', 'getMatrix'],
  ['get', '/api/export', 'exportData'],
  ['get', '/api/programmes', 'listProgrammes'],
  ['get', '/api/events/{unit}', 'listEvents'],
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
  '/api/matrix',
  `/api/matrix?unit=${COMMUNE}&period=2020-09`,
  ...sampleDistrict.indicators.flatMap(({ id }) => [
    `/api/indicators/${id}`,
    `/api/compare?indicator=${id}`,
  ]),
  '/api/overview?at=1',
  '/api/overview?at=1&edition=1',
  '/api/report?period=2021-02&at=1',
  '/api/programmes',
  '/api/directives/cau-ke/2021-04',
  '/api/arrangements/cau-ke/2021-04',
  '/api/meetings/cau-ke/2021-04',
  '/api/overview?unit=atlantis',
]

describe.each(Object.keys(STORES))('the API over %s', (name) => {
  let store: Store
  let api: Api
  let client: ReturnType<typeof clientOf>
  const figuresOf = (rows: readonly Row[], id: string, period: string) => {
    const row = rows.find((each) => each.indicator.id === id)
    const { month, yearToDate, statedPercent, ...rest } =
      row?.observations.find((each) => each.period === period) ?? ({} as Partial<Observation>)
    return { month, yearToDate, statedPercent, rest }
  }

  beforeAll(async () => {
    store = await filled(name)
    api = createApi(store)
    client = clientOf(api)
  })
  afterAll(() => store.close())

  test('listUnits answers with the district and its communes', async () => {
    const { units } = await answerTo(client.units.$get({ query: {} }))
    expect(units).toHaveLength(12)
    expect(units[0]).toEqual({
      id: 'cau-ke',
      kind: 'district',
      name: { vi: expect.any(String), en: expect.any(String) },
      parentId: null,
    })
    expect(units.filter((unit) => unit.parentId === 'cau-ke')).toHaveLength(11)
  })

  test('listIndicators answers with every indicator, in table order', async () => {
    const { indicators } = await answerTo(client.indicators.$get({ query: {} }))
    expect(indicators).toEqual(sampleDistrict.indicators)
    expect(indicators).toHaveLength(13)
  })

  test('listPeriods lists the newest month first, without report texts', async () => {
    const { periods } = await answerTo(client.periods.$get({ query: {} }))
    const months = periods.map((each) => each.period)
    expect(months[0]).toBe('2021-04')
    expect(months).toEqual(MONTHS.filter((month) => months.includes(month)).reverse())
    expect(periods.every((each) => !('text' in each))).toBe(true)
  })

  test('getOverview returns figures exactly as reported', async () => {
    const { rows } = await answerTo(client.overview.$get({ query: APRIL }))
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

  test('getOverview returns every indicator in order, and the months before and after', async () => {
    const answer = await answerTo(client.overview.$get({ query: APRIL }))
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

  test('getOverview returns up to 24 recorded months, oldest first, including last year', async () => {
    const { rows } = await answerTo(client.overview.$get({ query: APRIL }))
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

  test('getOverview returns nothing later than the requested month', async () => {
    const { rows, period, next } = await answerTo(
      client.overview.$get({ query: { period: '2021-03' } }),
    )
    expect({ period, next }).toEqual({ period: '2021-03', next: '2021-04' })
    const latest = rows
      .flatMap((row) => row.observations.map((each) => each.period))
      .sort()
      .at(-1)
    expect(latest).toBe('2021-03')
  })

  test('unit and month default to the district and its newest month', async () => {
    const nothing = { query: {} }
    for (const answer of [
      await answerTo(client.overview.$get(nothing)),
      await answerTo(client.report.$get(nothing)),
      await answerTo(client.compare.$get(nothing)),
      await answerTo(
        client.indicators[':id'].$get({ param: { id: 'new-businesses' }, ...nothing }),
      ),
    ])
      expect([answer.unit.id, answer.period]).toEqual(['cau-ke', '2021-04'])
    expect(await answerTo(client.periods.$get(nothing))).toEqual(
      await answerTo(client.periods.$get({ query: { unit: 'cau-ke' } })),
    )
  })

  test('getIndicator returns the indicator, the sentence that states it, and its communes', async () => {
    const answer = await answerTo(
      client.indicators[':id'].$get({ param: { id: 'party-members-admitted' }, query: APRIL }),
    )
    expect(answer.indicator.id).toBe('party-members-admitted')
    expect(answer.observations.at(-1)).toMatchObject({
      period: '2021-04',
      month: { value: 18 },
      yearToDate: { value: 67 },
    })
    const { text, marks } = answer.passage!
    const words = marks.map(({ field, start, end }) => [field, text.slice(start, end)])
    expect(Object.fromEntries(words)).toEqual({
      month: expect.stringMatching(/\b18\b/),
      yearToDate: expect.stringMatching(/\b67\b/),
      statedPercent: expect.stringMatching(/\b67\s?%/),
    })
    expect(answer.parts).toHaveLength(11)
    expect(answer.parts.every((part) => part.unit.parentId === 'cau-ke')).toBe(true)
  })

  test('getIndicator returns no parts for a commune', async () => {
    const { parts, observations } = await answerTo(
      client.indicators[':id'].$get({ param: { id: 'new-businesses' }, query: { unit: COMMUNE } }),
    )
    expect(parts).toEqual([])
    expect(observations.every((each) => each.unitId === COMMUNE)).toBe(true)
  })

  test('getReport returns the full text and every indicator', async () => {
    const { text, rows } = await answerTo(client.report.$get({ query: APRIL }))
    expect(text).toBe(
      sampleDistrict.reports.find((each) => each.unitId === 'cau-ke' && each.period === '2021-04')
        ?.text,
    )
    expect(text).toMatch(/\b67\s?%/)
    expect(rows).toHaveLength(13)
    expect(figuresOf(rows, 'new-businesses', '2021-04').yearToDate).toMatchObject({ value: 13 })
    // Starts in January of last year, for comparison with the same period.
    expect(figuresOf(rows, 'new-businesses', '2020-01').yearToDate).toBeDefined()
  })

  test('compareUnits returns the communes of the district, in order', async () => {
    const { indicator, indicators, parts } = await answerTo(
      client.compare.$get({ query: { indicator: 'new-businesses' } }),
    )
    expect(indicator.id).toBe('new-businesses')
    expect(indicators).toHaveLength(13)
    const communes = sampleDistrict.units.filter((unit) => unit.parentId === 'cau-ke')
    expect(parts.map((part) => part.unit)).toEqual(communes)
    for (const { unit, observations } of parts)
      expect(new Set(observations.map((each) => `${each.unitId} ${each.indicatorId}`))).toEqual(
        new Set(observations.length > 0 ? [`${unit.id} new-businesses`] : []),
      )
  })

  test('compareUnits compares a commune with its siblings, by the first indicator by default', async () => {
    const answer = await answerTo(client.compare.$get({ query: { unit: COMMUNE } }))
    expect(answer.unit.id).toBe(COMMUNE)
    expect(answer.indicator).toEqual(sampleDistrict.indicators[0])
    expect(answer.parts).toHaveLength(11)
    expect(answer.parts.map((part) => part.unit.id)).toContain(COMMUNE)
  })

  test('getMatrix returns each indicator in the communes, as compareUnits does', async () => {
    const { columns, units } = await answerTo(client.matrix.$get({ query: {} }))
    expect(units).toEqual(sampleDistrict.units.filter((unit) => unit.parentId === 'cau-ke'))
    const { indicators } = await answerTo(client.compare.$get({ query: {} }))
    expect(columns.map((each) => each.indicator)).toEqual(indicators)
    for (const { indicator, parts } of columns) {
      const one = await answerTo(client.compare.$get({ query: { indicator: indicator.id } }))
      expect(parts).toEqual(one.parts)
    }
  })

  test.each(PROBLEMS)('%s → %i', async (address, status, body) => {
    const response = await api.request(address)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toEqual({ ...body, status })
  })

  test('a request with the current ETag gets 304 without a body', async () => {
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

test.each(ADDRESSES)('%s is byte for byte the same from every store', async (address) => {
  const bodies = await Promise.all(
    (await filledStores()).map(async (store) => (await createApi(store).request(address)).text()),
  )
  const [memory = '', ...others] = bodies
  // Compare values first: a diff of two long lines of JSON is unreadable.
  for (const other of others) expect(JSON.parse(other)).toEqual(JSON.parse(memory))
  expect(others.map((other) => other === memory)).toEqual(others.map(() => true))
})

test('the OpenAPI 3.1 document and its page list every operation of the access table', async () => {
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

test('a store failure is logged, and its details are not sent to the caller', async () => {
  const failure = new Error('password=secret at /srv/db')
  const logged: Error[] = []
  const failing: Store = {
    ...memoryStore(sampleDistrict),
    listIndicators: () => Promise.reject(failure),
  }
  const response = await createApi(failing, { onError: (error) => logged.push(error) }).request(
    '/api/overview',
  )
  expect(response.status).toBe(500)
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(await response.json()).toEqual({
    type: 'urn:so-ket:internal-error',
    title: 'Máy chủ gặp lỗi, chưa thực hiện được yêu cầu',
    status: 500,
  })
  expect(logged).toEqual([failure])
})
