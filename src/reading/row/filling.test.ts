import { expect, test } from 'vitest'

import type { Proposal } from '~/reading/prose/proposal.ts'
import { cellOf } from './filling.ts'

const of = (scope: Proposal['scope']) => ({ scope })
const flow = { accumulation: 'flow' as const }

test.each([
  ['the month’s figure', of('month'), flow, '2021-04', 'month'],
  ['the year’s so far', of('year-to-date'), flow, '2021-04', 'yearToDate'],
  ['what the words leave open', of(null), flow, '2021-04', 'yearToDate'],
  ['a quarter’s, in its month of the year’s first', of('quarter'), flow, '2021-03', 'yearToDate'],
  ['half a year’s, at its end', of('half-year'), flow, '2021-06', 'yearToDate'],
  ['a year’s, at its end', of('year'), flow, '2021-12', 'yearToDate'],
  ['a later quarter’s, which has no column', of('quarter'), flow, '2021-06', null],
  ['half a year’s, stated before its end', of('half-year'), flow, '2021-05', null],
  ['a whole year’s, stated before its end', of('year'), flow, '2021-04', null],
  [
    'a level, whatever period is stated',
    of('year-to-date'),
    { accumulation: 'stock' },
    '2021-04',
    'month',
  ],
  ['a share, whatever period is stated', of(null), { accumulation: 'rate' }, '2021-04', 'month'],
] as const)('%s has its cell', (_, proposal, indicator, period, expected) => {
  expect(cellOf(proposal, indicator, period)).toBe(expected)
})
