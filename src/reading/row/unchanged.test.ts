import { describe, expect, test } from 'vitest'

import { exactly } from '~/domain/figure.ts'
import type { Observation } from '~/domain/observation.ts'
import { makeFigure, makeIndicator, makeObservation } from '../../../test/builders.ts'
import { makeSheetRow } from '../../../test/sheet-builders.ts'
import { typedFrom } from './typed-row.ts'
import { asBefore, lastLevel } from './unchanged.ts'

const stock = makeIndicator({ accumulation: 'stock' })
const level = (period: string, value: number, with_: Partial<Observation> = {}) =>
  makeObservation(period, { month: exactly(value), ...with_ })
const rowOf = (history: readonly Observation[], with_: Parameters<typeof makeSheetRow>[0] = {}) =>
  makeSheetRow({ indicator: stock, history, published: null, entry: null, ...with_ })
const offered = (row: ReturnType<typeof rowOf>, change = {}) =>
  lastLevel(row, { ...typedFrom(row, ''), ...change })?.period ?? null

describe('a level may have stayed as it was', () => {
  const MARCH = level('2021-03', 40)
  const APRIL = level('2021-04', 41)
  test.each<[string, string | null, string | null]>([
    ['the last one is offered', offered(rowOf([MARCH, APRIL])), '2021-04'],
    ['an older one too, where it was not due since', offered(rowOf([MARCH])), '2021-03'],
    [
      'not what is illustrative, or added up from former units',
      offered(rowOf([MARCH, { ...APRIL, origin: 'illustrative' }])),
      '2021-03',
    ],
    [
      'not a percentage alone',
      offered(
        rowOf([
          level('2021-04', 0, { month: null, statedPercent: { ...exactly(9), base: 'plan' } }),
        ]),
      ),
      null,
    ],
    ['nothing where something is typed', offered(rowOf([APRIL]), { month: '42' }), null],
    ['nothing over what readers have', offered(rowOf([APRIL], { published: MARCH })), null],
    [
      'never what is counted anew each month',
      offered(rowOf([APRIL], { indicator: makeIndicator() })),
      null,
    ],
  ])('%s', (_, period, expected) => {
    expect(period).toBe(expected)
  })

  test('it is typed as it was written, with a note unless there is one', () => {
    const row = rowOf([])
    const last = level('2021-04', 0, { month: makeFigure(40, 'over') })
    expect(asBefore(row, last, { note: '' }, 'giữ nguyên')).toEqual({
      month: 'trên 40',
      yearToDate: '',
      note: 'giữ nguyên',
    })
    expect(asBefore(row, last, { note: 'chờ đối chiếu' }, 'giữ nguyên').note).toBe('chờ đối chiếu')
  })
})
