import { expect, test } from 'vitest'
import { makeFigure, makeIndicator, makeObservation, makeTarget } from '../../../test/builders.ts'
import { historyOf } from '../../domain/history.ts'
import type { Indicator } from '../../domain/indicator.ts'
import { standing } from '../../domain/standing.ts'
import type { Target } from '../../domain/target.ts'
import { vi } from '../catalogues/vi.ts'
import { casesOf, levelPosition, paceModel } from './pace-model.ts'

const context = { text: vi, language: 'vi' } as const
const measure = { kind: 'count', name: { vi: 'hộ', en: 'households' } } as const

const at = (
  indicator: Partial<Indicator>,
  values: Readonly<Record<string, number>>,
  target: Partial<Target> = {},
  goal = 140,
) =>
  standing(
    makeIndicator({ measure, ...indicator }),
    historyOf(
      Object.entries(values).map(([period, value]) =>
        makeObservation(period, { yearToDate: makeFigure(value) }),
      ),
    ),
    [makeTarget(goal, target)],
    '2021-04',
  )
const LEVEL = { accumulation: 'stock' } as const
const START = { '2020-12': 100 }

test.each([
  ['forward', 120, 50, false],
  ['not at all', 100, 0, false],
  ['back', 90, -25, true],
])('a level that went %s is drawn from where it began', (_, now, made, isTrouble) => {
  const given = at(LEVEL, { ...START, '2021-04': now })
  const model = paceModel(given, context)
  expect(model).toMatchObject({ kind: 'level', low: made, high: made, isTrouble, dueLabel: '' })
  expect(model?.due).toBeCloseTo(33.3, 1)
  expect(model?.label).toBe(String(now))
  expect(model?.ends).toEqual({ start: 'từ 100', goal: 'chỉ tiêu 140' })
  expect(model?.name).toBe(levelPosition(given, context))
})

test.each([
  ['a level without a start', at(LEVEL, { '2021-04': 120 })],
  ['a level without a value', at(LEVEL, START)],
  ['a level with a ceiling', at(LEVEL, { ...START, '2021-04': 120 }, { limit: 'ceiling' })],
  ['a flow without a figure', at({}, {})],
  ['what is not to happen at all', at({}, { '2021-04': 1 }, { limit: 'ceiling' }, 0)],
])('%s has no way to draw', (_, given) => {
  expect(paceModel(given, context)).toBeNull()
})

test.each([
  ['more than the ceiling', 150, true],
  ['more than is allowed by now', 60, true],
  ['within it', 20, false],
])('a flow under a ceiling is in trouble by %s', (_, done, isTrouble) => {
  const given = at({}, { '2021-04': done }, { limit: 'ceiling' })
  expect(paceModel(given, context)).toMatchObject({ kind: 'ceiling', ends: null, isTrouble })
})

test('where nothing may happen the cases are counted', () => {
  const cases = (values: Readonly<Record<string, number>>) =>
    casesOf(at({}, values, { limit: 'ceiling' }, 0), context)
  expect(cases({ '2021-04': 2 })).toEqual({
    count: 2,
    name: vi.captions.noneAllowed('2 hộ'),
    origin: 'reported',
  })
  expect(cases({})).toBeNull()
})
