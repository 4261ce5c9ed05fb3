import { expect, test } from 'vitest'
import { makeTarget } from '../../test/builders.ts'
import { targetSubject } from './entry.ts'

test('revisions of a target are found by its indicator and base, and by what it revises', () => {
  const set = makeTarget(100, { indicatorId: 'revenue', base: 'plan' })
  expect(targetSubject(set)).toBe('revenue/plan')
  expect(targetSubject({ ...set, revisedFrom: '2021-07' })).toBe('revenue/plan/2021-07')
})
