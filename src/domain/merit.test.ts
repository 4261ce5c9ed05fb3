import { expect, test } from 'vitest'
import { makeFigure, makeIndicator, makeObservation, makeTarget } from '../../test/builders.ts'
import { historyOf } from './history.ts'
import { byMerit } from './merit.ts'
import { standing } from './standing.ts'

/** Named by what was done, of which target. */
const unit = (done: number | null, target: number | null, direction: 'up' | 'down') => ({
  name: `${done ?? '–'}/${target ?? '–'}`,
  ...standing(
    makeIndicator({ direction }),
    historyOf(done === null ? [] : [makeObservation('2021-04', { yearToDate: makeFigure(done) })]),
    target === null ? [] : [makeTarget(target)],
    '2021-04',
  ),
})
type Given = readonly [number | null, number | null]

test.each<[string, 'up' | 'down', readonly Given[], readonly string[]]>([
  [
    'the smaller one that did more of its target',
    'up',
    [
      [50, 100],
      [8, 10],
    ],
    ['8/10', '50/100'],
  ],
  [
    'where less is better the one that used less',
    'down',
    [
      [8, 10],
      [50, 100],
    ],
    ['50/100', '8/10'],
  ],
  [
    'those without targets by size, behind',
    'up',
    [
      [9, null],
      [30, null],
      [1, 10],
    ],
    ['1/10', '30/–', '9/–'],
  ],
  [
    'those without figures last',
    'up',
    [
      [null, 10],
      [0, null],
      [4, 10],
    ],
    ['4/10', '0/–', '–/10'],
  ],
  [
    'equal ones as they are',
    'up',
    [
      [4, 8],
      [5, 10],
    ],
    ['4/8', '5/10'],
  ],
])('first comes %s', (_, direction, given, expected) => {
  const units = given.map(([done, target]) => unit(done, target, direction))
  expect(units.toSorted(byMerit).map(({ name }) => name)).toEqual(expected)
})
