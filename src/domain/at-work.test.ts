import { expect, test } from 'vitest'

import { lastMonthTaken, monthAtWork, unitAtWork, yearAtWork } from './at-work.ts'
import type { ReportStatus } from './report.ts'
import { topUnit, type Unit } from './unit.ts'

const unit = (id: string, parentId: string | null): Unit => ({
  id,
  kind: 'district',
  name: { vi: id, en: id },
  parentId,
})
const units = [unit('hoa-an', 'cau-ke'), unit('cau-ke', null)]

test.each([
  ['hoa-an', 'cau-ke', 'hoa-an'],
  [undefined, 'phong-phu', 'phong-phu'],
  [undefined, null, 'cau-ke'],
  [undefined, undefined, 'cau-ke'],
])('addressed %s and of the account %s, the office works on %s', (addressed, own, expected) => {
  expect(unitAtWork(units, addressed, own)).toBe(expected)
})

test('what is left of looking at another unit gives way to the account’s own', () => {
  const all = [...units, unit('xa-khac', null)]
  expect(unitAtWork(all, 'xa-khac', 'hoa-an')).toBe('hoa-an')
  expect(unitAtWork(all, 'hoa-an', 'cau-ke')).toBe('hoa-an')
  expect(unitAtWork(all, 'xa-khac', null)).toBe('xa-khac')
  // That there is no such unit is for the page to say.
  expect(unitAtWork(all, 'khong-co', 'hoa-an')).toBe('khong-co')
})

test('a unit that no longer exists is at the top only where no other is', () => {
  const closed: Unit = { ...unit('cau-ke', null), closedFrom: '2025-07' }
  expect(topUnit([closed, unit('tam-ngai', null)])?.id).toBe('tam-ngai')
  expect(topUnit([closed, unit('hoa-an', 'cau-ke')])?.id).toBe('cau-ke')
  expect(unitAtWork([closed, unit('tam-ngai', null)], undefined, null)).toBe('tam-ngai')
})

test('an office without any unit works on none', () => {
  expect(unitAtWork([], undefined, null)).toBeUndefined()
})

const reports = (...all: [string, ReportStatus][]) =>
  all.map(([period, status]) => ({ period, status }))

test.each([
  [
    'the month after the newest',
    reports(['2021-12', 'published'], ['2021-11', 'reopened']),
    '2022-01',
  ],
  ['the newest, to be corrected', reports(['2021-12', 'reopened']), '2021-12'],
  ['the last that is over, where none is published', [], '2025-12'],
])('the month at work is %s', (_, published, expected) => {
  expect(monthAtWork(published, '2026-01-31')).toBe(expected)
})

test.each([
  ['its first, of a unit that begins now', [], { since: '2026-01' }, '2026-01'],
  ['the last that is over, of one that began before', [], { since: '2025-07' }, '2025-12'],
  [
    'its last, of a unit that has ended',
    reports(['2025-06', 'published']),
    { closedFrom: '2025-07' },
    '2025-06',
  ],
  [
    'the one after the newest, of a unit that ends later',
    reports(['2025-04', 'published']),
    { closedFrom: '2025-07' },
    '2025-05',
  ],
  ['its last, where it never published', [], { closedFrom: '2025-07' }, '2025-06'],
])('the month at work is %s', (_, published, unit, expected) => {
  expect(monthAtWork(published, '2026-01-31', unit)).toBe(expected)
})

test.each([
  ['2026-11-01', '2026-12'],
  ['2026-12-31', '2027-01'],
])('on %s figures are taken up to %s', (today, expected) => {
  expect(lastMonthTaken(today)).toBe(expected)
})

test.each<[string | null, { since?: string; closedFrom?: string }, number]>([
  ['2021-04', {}, 2021],
  ['2025-12', { since: '2025-07' }, 2025],
  [null, {}, 2026],
  [null, { since: '2025-07' }, 2026],
  [null, { since: '2027-01' }, 2027],
  [null, { closedFrom: '2025-07' }, 2025],
])('with %s published, a unit of %o opens the targets of %d', (period, unit, year) => {
  const published = period ? [{ period, status: 'published' as const }] : []
  expect(yearAtWork(published, '2026-11-29', unit)).toBe(year)
})
