import { expect, test } from 'vitest'

import type { Figure } from './figure.ts'
import type { Accumulation, Direction, MeasureKind } from './indicator.ts'
import type { Limit } from './target.ts'
import { type TargetFault, targetFault } from './target-fault.ts'

type Of = [Accumulation, Direction, MeasureKind]
const FLOW: Of = ['flow', 'up', 'count']
const CRIMES: Of = ['flow', 'down', 'count']
const POVERTY: Of = ['rate', 'down', 'percent']

test.each<[string, Of, number, Figure['qualifier'], Limit | undefined, TargetFault | null]>([
  ['a number to reach', FLOW, 100, 'exact', undefined, null],
  ['from 45 on', FLOW, 45, 'at-least', undefined, null],
  ['over 45', FLOW, 45, 'over', 'floor', null],
  ['none allowed', CRIMES, 0, 'exact', undefined, null],
  ['no more than 5', CRIMES, 5, 'at-most', undefined, null],
  ['under 5', CRIMES, 5, 'under', 'ceiling', null],
  ['fewer people than none', FLOW, -5, 'exact', undefined, 'negative'],
  ['fewer people than none at the end', ['stock', 'up', 'count'], -5, 'exact', 'floor', 'negative'],
  ['a sum of money below zero', ['flow', 'up', 'money'], -5e9, 'exact', 'floor', 'negative'],
  ['a balance below zero', ['stock', 'up', 'money'], -5e9, 'exact', 'floor', null],
  ['a growth below zero', ['rate', 'down', 'percent'], -0.5, 'exact', 'floor', null],
  ['a rate above all', ['rate', 'up', 'percent'], 118, 'exact', 'floor', null],
  ['a rate to come down to', POVERTY, 3, 'under', 'floor', null],
  ['a rate to come down to, or lower', POVERTY, 3, 'at-most', 'floor', null],
  ['a ceiling from 5 on', CRIMES, 5, 'at-least', undefined, 'other-limit'],
  ['a ceiling above 5', CRIMES, 5, 'over', 'ceiling', 'other-limit'],
  ['a number to reach of no more than 45', FLOW, 45, 'at-most', 'floor', 'other-limit'],
])('%s: %o %s %s as %s is %s', (_, of, value, qualifier, limit, fault) => {
  const [accumulation, direction, kind] = of
  const measure = { kind, name: { vi: '', en: '' } }
  const figure: Figure = { value, qualifier, estimated: false }
  expect(targetFault({ accumulation, direction, measure }, { figure, limit })).toBe(fault)
})
