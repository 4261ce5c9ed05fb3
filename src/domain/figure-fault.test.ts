import { describe, expect, test } from 'vitest'

import type { Figure } from './figure.ts'
import { type FigureFault, faultInRow, figureFault } from './figure-fault.ts'
import type { MeasureKind } from './indicator.ts'
import type { StatedGrowth } from './observation.ts'

const figure = (value: number, with_: Partial<Figure> = {}): Figure => ({
  value,
  qualifier: 'exact',
  estimated: false,
  ...with_,
})

describe('a figure can be stated', () => {
  test.each<[MeasureKind, Figure, FigureFault | null]>([
    ['count', figure(18), null],
    ['count', figure(-3), null],
    ['count', figure(18.5), 'not-whole'],
    ['money', figure(24.5), 'not-whole'],
    ['percent', figure(33.3), null],
    ['amount', figure(24.9), null],
    ['amount', figure(1e15), 'too-large'],
    ['amount', figure(-1e15), 'too-large'],
    ['count', figure(0, { qualifier: 'under' }), 'no-reading'],
    ['count', figure(0, { qualifier: 'at-most' }), null],
    ['count', figure(-1, { qualifier: 'at-least' }), 'no-reading'],
    ['count', figure(25, { qualifier: 'between', high: 27 }), null],
    ['count', figure(25, { qualifier: 'between', high: 27.5 }), 'not-whole'],
    ['count', figure(25, { qualifier: 'between', high: 25 }), 'no-reading'],
    ['count', figure(25, { qualifier: 'between' }), 'no-reading'],
    ['count', figure(25, { high: 27 }), 'no-reading'],
    ['count', figure(0, { qualifier: 'between', high: 2 }), null],
    ['count', figure(-2, { qualifier: 'between', high: 2 }), 'no-reading'],
    ['amount', figure(25, { qualifier: 'between', high: 1e15 }), 'too-large'],
    ['money', figure(25e9, { digit: 1e8 }), null],
    ['amount', figure(25, { digit: 0.001 }), null],
    ['amount', figure(25, { digit: 0.3 }), 'no-place'],
    ['amount', figure(25, { digit: 0 }), 'no-place'],
    ['amount', figure(25, { digit: -10 }), 'no-place'],
    ['count', figure(18, { qualifier: 'under', word: 'ngót' }), null],
    ['count', figure(18, { qualifier: 'at-least', word: 'từ … trở lên' }), null],
    ['count', figure(18, { qualifier: 'at-least', word: 'Ít nhất'.normalize('NFD') }), null],
    ['count', figure(18, { qualifier: 'between', high: 20, word: '–' }), null],
    ['count', figure(18, { qualifier: 'under', word: 'ít nhất' }), 'other-word'],
    ['count', figure(18, { qualifier: 'at-most', word: 'từ … trở lên' }), 'other-word'],
    ['count', figure(18, { qualifier: 'about', word: '–' }), 'other-word'],
    ['count', figure(18, { word: 'gần' }), 'other-word'],
    ['count', figure(18, { qualifier: 'over', word: 'thừa' }), 'other-word'],
  ])('%s %o: %s', (kind, stated, fault) => {
    expect(figureFault(stated, kind)).toBe(fault)
  })
})

describe('of what there was, no more than all can go', () => {
  test.each<[Partial<StatedGrowth>, FigureFault | null]>([
    [{ as: 'decrease', value: 100 }, null],
    [{ as: 'decrease', value: 100, qualifier: 'under' }, null],
    [{ as: 'decrease', value: 120 }, 'fall-beyond-all'],
    [{ as: 'decrease', value: 120, qualifier: 'under' }, 'fall-beyond-all'],
    [{ as: 'decrease', value: 100, qualifier: 'over' }, 'fall-beyond-all'],
    [{ as: 'decrease', value: 90, qualifier: 'over' }, null],
    [{ as: 'decrease', value: 90, qualifier: 'between', high: 110 }, 'fall-beyond-all'],
    [{ as: 'increase', value: 120 }, null],
    [{ as: 'increase', value: 0 }, null],
    [{ as: 'ratio', value: 120 }, null],
  ])('%o: %s', (growth, fault) => {
    const statedGrowth = { ...figure(0), as: 'increase' as const, ...growth }
    const row = { month: null, yearToDate: null, statedPercent: null, statedGrowth }
    const field = 'statedGrowth'
    expect(faultInRow(row, 'count')).toEqual(fault && { field, fault })
    expect(faultInRow({ ...row, month: figure(5) }, 'count')).toEqual(fault && { field, fault })
  })
})

test('a row names the first figure that cannot be stated; percentages have their own rule', () => {
  const row = { month: figure(5), yearToDate: null, statedPercent: null }
  const percent = { ...figure(33.3), base: 'plan' as const }
  expect(faultInRow({ ...row, statedPercent: percent }, 'count')).toBeNull()
  expect(faultInRow({ ...row, yearToDate: figure(0.5) }, 'count')).toEqual({
    field: 'yearToDate',
    fault: 'not-whole',
  })
  expect(faultInRow({ ...row, month: figure(-3) }, 'count')).toBeNull()
  const growth = { ...figure(14.7), as: 'increase' as const }
  expect(faultInRow({ ...row, statedGrowth: growth }, 'count')).toBeNull()
  expect(faultInRow({ ...row, statedGrowth: { ...growth, value: -4 } }, 'count')).toEqual({
    field: 'statedGrowth',
    fault: 'no-reading',
  })
})
