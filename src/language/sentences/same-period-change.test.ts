import { expect, test } from 'vitest'
import { makeFigure, makeIndicator, makeObservation } from '../../../test/builders.ts'
import type { Figure } from '../../domain/figure.ts'
import { historyOf } from '../../domain/history.ts'
import type { Indicator } from '../../domain/indicator.ts'
import { standing } from '../../domain/standing.ts'
import { en } from '../catalogues/en.ts'
import { vi } from '../catalogues/vi.ts'
import { samePeriodChange } from './same-period-change.ts'

const rate = {
  accumulation: 'rate',
  measure: { kind: 'percent', name: { vi: '%', en: '%' } },
} as const

const changed = (before: Figure | null, now: Figure, indicator: Partial<Indicator> = rate) =>
  standing(
    makeIndicator(indicator),
    historyOf([
      ...(before ? [makeObservation('2020-04', { yearToDate: before })] : []),
      makeObservation('2021-04', { yearToDate: now }),
    ]),
    [],
    '2021-04',
  )

test.each<[string, Figure, Figure, string | null, string | null]>([
  ['that rose', makeFigure(92.9), makeFigure(93.5), 'tăng 0,6 điểm', 'up 0.6 points'],
  ['that fell', makeFigure(2.4), makeFigure(1.95), 'giảm 0,45 điểm', 'down 0.45 points'],
  ['as it was', makeFigure(90), makeFigure(90), 'không đổi', 'unchanged'],
  [
    'of which the least is known',
    makeFigure(90),
    makeFigure(92, 'over'),
    'tăng trên 2 điểm',
    'up over 2 points',
  ],
  [
    'that was estimated',
    makeFigure(90),
    { ...makeFigure(92), estimated: true },
    'ước tăng 2 điểm',
    'up an estimated 2 points',
  ],
  ['whose words leave its direction open', makeFigure(90), makeFigure(92, 'under'), null, null],
])('a percentage %s is compared in points', (_, before, now, inVi, inEn) => {
  const found = changed(before, now)
  expect(samePeriodChange(found, { text: vi, language: 'vi' })).toBe(inVi)
  expect(samePeriodChange(found, { text: en, language: 'en' })).toBe(inEn)
})

test('anything else is a ratio, and nothing of last year no comparison', () => {
  const context = { text: vi, language: 'vi' } as const
  expect(samePeriodChange(changed(makeFigure(50), makeFigure(60), {}), context)).toBe('120%')
  expect(samePeriodChange(changed(makeFigure(0), makeFigure(60), {}), context)).toBeNull()
  expect(samePeriodChange(changed(null, makeFigure(60)), context)).toBeNull()
})
