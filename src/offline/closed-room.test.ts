// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'

import { KEPT_AT } from '../api/kept.ts'
import { closedRoomFile, fetchFromRecord, type TakenRecord, takenRecord } from './closed-room.ts'

const SCRIPT = '</script><!--<script>alert(1)</script>$&'
const record: TakenRecord = {
  unit: {
    id: 'cau-ke',
    kind: 'district',
    parentId: null,
    name: { vi: 'Huyện ủy Cầu Kè', en: 'Cầu Kè' },
  },
  period: '2021-04',
  at: 1_620_264_600_000,
  isKept: false,
  refusal: SCRIPT,
  answers: {
    '/api/overview?period=2021-04': { text: SCRIPT },
    '/api/overview?period=2021-04&at=7': { at: 7 },
    '/api/indicators/a?period=2021-04': { id: 'a' },
    '/api/compare?indicator=a&period=2021-04': { compared: 'a' },
    '/api/units': { units: [] },
  },
}
const TEMPLATE = '<!doctype html><html><body><div></div><!--record--></body></html>'

test('a record goes into the page and out again, whatever its texts are', () => {
  const page = new DOMParser().parseFromString(closedRoomFile(TEMPLATE, record), 'text/html')
  expect(takenRecord(page)).toEqual(record)
  expect(page.querySelectorAll('script')).toHaveLength(1)
})

test('a page without a place for a record is refused', () => {
  expect(() => closedRoomFile('<html></html>', record)).toThrow()
  expect(() => takenRecord(new DOMParser().parseFromString(TEMPLATE, 'text/html'))).toThrow()
})

describe('a file answers', () => {
  const ask = async (path: string, init?: RequestInit) =>
    fetchFromRecord(record)(new Request(`http://localhost${path}`, init))

  test.each([
    ['/api/overview?period=2021-04', { text: SCRIPT }],
    ['/api/overview', { text: SCRIPT }],
    ['/api/overview?unit=cau-ke', { text: SCRIPT }],
    ['/api/overview?at=7&period=2021-04', { at: 7 }],
    ['/api/indicators/a?unit=cau-ke&period=2021-04', { id: 'a' }],
    ['/api/compare?period=2021-04&indicator=a', { compared: 'a' }],
    ['/api/units', { units: [] }],
  ])('%s', async (path, body) => {
    const response = await ask(path)
    expect(await response.json()).toEqual(body)
    expect(response.headers.get(KEPT_AT)).toBe(String(record.at))
  })

  test('that nobody is signed in', async () => {
    expect(await (await ask('/api/session')).json()).toEqual({ account: null, isReadingOpen: true })
  })

  test.each([
    ['/api/overview?period=2021-03', {}],
    ['/api/overview?unit=hoa-an', {}],
    ['/api/users', {}],
    ['/api/overview', { method: 'POST' }],
    ['/api/session', { method: 'DELETE' }],
  ])('%s with a refusal', async (path, init) => {
    const response = await ask(path, init)
    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({ type: 'urn:so-ket:not-in-record', title: SCRIPT })
  })
})
