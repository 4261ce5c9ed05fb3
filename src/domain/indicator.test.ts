import { expect, test } from 'vitest'
import { makeIndicator } from '../../test/builders.ts'
import { isPartOf } from './hierarchy.ts'
import { indicatorAt, isAskedOf, isDueIn } from './indicator.ts'

test('an indicator has the name and the definition of a month', () => {
  const now = makeIndicator({ id: 'files', definition: 'Tính cả hồ sơ trực tuyến.' })
  const name = { vi: 'Hồ sơ một cửa', en: 'One-stop files' }
  const past = [
    { id: 'files', until: '2026-01', name },
    { id: 'files', until: '2025-01', name: { vi: 'Hồ sơ', en: 'Files' }, definition: 'Cũ.' },
    { id: 'other', until: '2030-01', name },
  ]
  expect(indicatorAt(now, past, '2026-01')).toBe(now)
  expect(indicatorAt(now, past, '2025-12')).toMatchObject({ id: 'files', name })
  expect(indicatorAt(now, past, '2025-12').definition).toBeUndefined()
  expect(indicatorAt(now, past, '2024-12').definition).toBe('Cũ.')
})

test.each([
  [undefined, '2021-02', true],
  ['quarterly', '2021-02', false],
  ['quarterly', '2021-03', true],
  ['half-yearly', '2021-03', false],
  ['half-yearly', '2021-06', true],
  ['yearly', '2021-06', false],
  ['yearly', '2021-12', true],
  ['once', '2021-12', false],
] as const)('%s is due in %s: %s', (frequency, period, expected) => {
  expect(isDueIn(makeIndicator({ frequency }), period)).toBe(expected)
  expect(isDueIn(makeIndicator({ frequency, closedFrom: period }), period)).toBe(false)
  expect(isDueIn(makeIndicator({ frequency, since: '2022-01' }), period)).toBe(false)
})

test('an indicator is asked of the kinds and the units it names, of all where it names none', () => {
  const commune = { id: 'hoa-an', kind: 'commune' } as const
  expect(isAskedOf({}, commune)).toBe(true)
  expect(isAskedOf({ unitKinds: ['commune'] }, commune)).toBe(true)
  expect(isAskedOf({ unitKinds: ['branch'] }, commune)).toBe(false)
  expect(isAskedOf({ unitKinds: ['branch'], unitIds: ['hoa-an'] }, commune)).toBe(true)
})

test.each([
  ['itself', 'a', 'a', true],
  ['a part of it', 'b', 'a', true],
  ['a part of a part', 'c', 'a', true],
  ['the whole of it', 'a', 'b', false],
  ['one beside it', 'd', 'a', false],
  ['an unknown one', 'x', 'a', false],
  ['one of a stored circle', 'e', 'a', false],
])('%s', (_, id, whole, expected) => {
  const all = [
    { id: 'a' },
    { id: 'b', partOf: 'a' },
    { id: 'c', partOf: 'b' },
    { id: 'd' },
    { id: 'e', partOf: 'f' },
    { id: 'f', partOf: 'e' },
  ]
  expect(isPartOf(all, id, whole)).toBe(expected)
})
