import { expect, test } from 'vitest'
import { makeObservation, makeTarget } from '../../test/builders.ts'
import { type Correction, isFirstTarget } from './correction.ts'

const [target, observation] = [makeTarget(100), makeObservation('2021-04')]

test.each<[string, Pick<Correction, 'kind' | 'before' | 'after'>, boolean]>([
  ['a target where there was none', { kind: 'target', before: null, after: target }, true],
  ['another target', { kind: 'target', before: target, after: makeTarget(90) }, false],
  ['a target taken away', { kind: 'target', before: target, after: null }, false],
  ['a figure', { kind: 'observation', before: null, after: observation }, false],
])('%s is a target set for the first time: %s', (_, change, expected) => {
  const rest = { version: 1, unitId: '', period: '', indicatorId: '', reason: '', at: '' }
  expect(isFirstTarget({ ...rest, ...change, by: { id: '', name: '' } })).toBe(expected)
})
