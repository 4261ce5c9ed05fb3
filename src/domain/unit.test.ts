import { expect, test } from 'vitest'
import { isWithin } from './hierarchy.ts'
import type { Unit } from './unit.ts'
import { beganIn, type PastUnit, unitsAt } from './unit-history.ts'

const unit = (id: string, parentId: string | null, more: Partial<Unit> = {}): Unit => ({
  id,
  kind: 'commune',
  name: { vi: id, en: id },
  parentId,
  ...more,
})

// The reform of July 2025: the commune moves to the new province, the district ends.
const units = [
  unit('cau-ke', null, { closedFrom: '2025-07' }),
  unit('vinh-long', null, { since: '2025-07' }),
  unit('hoa-an', 'vinh-long', { since: '2025-07' }),
]
const past: PastUnit[] = [
  {
    ...unit('hoa-an', 'cau-ke', { since: '2019-01' }),
    name: { vi: 'xã', en: '' },
    until: '2025-07',
  },
  { ...unit('hoa-an', 'tra-vinh'), until: '2019-01' },
]
const summary = (period: string) =>
  unitsAt(units, past, period).map((each) => [each.id, each.parentId])

test.each([
  [
    '2018-06',
    [
      ['cau-ke', null],
      ['hoa-an', 'tra-vinh'],
    ],
  ],
  [
    '2025-06',
    [
      ['cau-ke', null],
      ['hoa-an', 'cau-ke'],
    ],
  ],
  [
    '2025-07',
    [
      ['vinh-long', null],
      ['hoa-an', 'vinh-long'],
    ],
  ],
])('the units in %s', (period, expected) => {
  expect(summary(period)).toEqual(expected)
})

test.each([
  ['not known of one that was always there', unit('a', null), undefined],
  ['the month it is known from', unit('vinh-long', null, { since: '2025-07' }), '2025-07'],
  [
    'not known where its oldest state always was',
    unit('hoa-an', 'x', { since: '2025-07' }),
    undefined,
  ],
  ['that of its oldest state', unit('tam-ngai', 'x', { since: '2025-07' }), '2012-03'],
])('the first month of a unit is %s', (_, of, expected) => {
  const states: PastUnit[] = [
    ...past,
    { ...unit('tam-ngai', 'cau-ke', { since: '2019-01' }), until: '2025-07' },
    { ...unit('tam-ngai', 'cau-ke', { since: '2012-03' }), until: '2019-01' },
  ]
  expect(beganIn(of, states)).toBe(expected)
  expect(beganIn(of, states.toReversed())).toBe(expected)
})

test('a unit is within itself and all above it, also where somebody made a circle', () => {
  expect(isWithin(units, 'hoa-an', 'hoa-an')).toBe(true)
  expect(isWithin(units, 'hoa-an', 'vinh-long')).toBe(true)
  expect(isWithin(units, 'hoa-an', 'cau-ke')).toBe(false)
  expect(isWithin(units, 'khong-co', 'khong-co')).toBe(false)
  expect(isWithin([unit('a', 'b'), unit('b', 'a')], 'a', 'c')).toBe(false)
})

test('each unit has its own past: the state that ended next after the month', () => {
  const two = [unit('a', null, { since: '2021-01' }), unit('b', null, { since: '2021-01' })]
  const states: PastUnit[] = [
    { ...unit('b', 'p', { since: '2020-01' }), until: '2021-01' },
    { ...unit('a', 'q', { since: '2020-01' }), until: '2021-01' },
    { ...unit('b', 'r'), until: '2020-01' },
    { ...unit('a', 's'), until: '2020-01' },
  ]
  const parents = (period: string) =>
    unitsAt(two, states, period).map(({ id, parentId }) => `${id} in ${parentId}`)
  expect(parents('2019-12')).toEqual(['a in s', 'b in r'])
  expect(parents('2020-01')).toEqual(['a in q', 'b in p'])
  expect(parents('2021-01')).toEqual(['a in null', 'b in null'])
})
