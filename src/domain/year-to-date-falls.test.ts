import { expect, test } from 'vitest'
import { makeFigure as figure, makeObservation } from '../../test/builders.ts'
import type { Figure } from './figure.ts'
import { historyOf } from './history.ts'
import type { Observation } from './observation.ts'
import type { Period } from './period.ts'
import { yearToDateFalls } from './year-to-date-falls.ts'

const march = (with_: Partial<Observation>) => [makeObservation('2021-03', with_)]
const falls = (
  before: readonly Observation[],
  yearToDate: Figure | null,
  month: Figure | null = null,
  period: Period = '2021-04',
) => {
  const found = yearToDateFalls(
    historyOf(before),
    makeObservation(period, { yearToDate, month }),
    'count',
  )
  return found && [found.stated.value, found.expected.value]
}

test.each<[string, Figure, Figure, number[] | null]>([
  ['67 then 60', figure(67), figure(60), [60, 67]],
  ['67 then 67', figure(67), figure(67), null],
  ['67 then 68', figure(67), figure(68), null],
  ['67 then over 60', figure(67), figure(60, 'over'), null],
  ['67 then nearly 67', figure(67), figure(67, 'under'), [67, 67]],
  ['67 then nearly 68', figure(67), figure(68, 'under'), null],
  ['over 67 then 67', figure(67, 'over'), figure(67), [67, 67]],
  ['nearly 67 then 1', figure(67, 'under'), figure(1), null],
  ['about 100 then 94', figure(100, 'about'), figure(94), [94, 100]],
  ['about 100 then 96', figure(100, 'about'), figure(96), null],
])('%s', (_, before, now, expected) => {
  expect(falls(march({ yearToDate: before }), now)).toEqual(expected)
})

test('a month typed beside it changes nothing', () => {
  expect(falls(march({ yearToDate: figure(48) }), figure(40), figure(16))).toEqual([40, 48])
})

test('but a month that takes something away explains it', () => {
  expect(falls(march({ yearToDate: figure(48) }), figure(40), figure(-8))).toBeNull()
})

test('months replace a year to date that was not stated', () => {
  const each = ['2021-01', '2021-02', '2021-03'].map((period) =>
    makeObservation(period, { month: figure(16) }),
  )
  expect(falls(each, figure(40))).toEqual([40, 48])
  expect(falls(each.slice(1), figure(40))).toBeNull()
})

test('a report is not compared with illustrative figures', () => {
  const illustrative = { origin: 'illustrative' } as const
  expect(falls(march({ yearToDate: figure(67), ...illustrative }), figure(60))).toBeNull()
  const months = ['2021-01', '2021-02', '2021-03'].map((period, i) =>
    makeObservation(period, { month: figure(16), ...(i === 1 && illustrative) }),
  )
  expect(falls(months, figure(40))).toBeNull()
})

test('each year starts from zero, and zero cannot fall', () => {
  const december = [makeObservation('2020-12', { yearToDate: figure(200) })]
  expect(falls(december, figure(16), null, '2021-01')).toBeNull()
  expect(falls([], figure(16))).toBeNull()
  expect(falls(march({ yearToDate: figure(48) }), null)).toBeNull()
})
