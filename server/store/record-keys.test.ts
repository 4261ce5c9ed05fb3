import { describe, expect, test } from 'vitest'

import { byKey, isOrdered, keyOf, keyValues } from './record-keys.ts'
import type { Kinds } from './store.ts'

const receipt = (actorId: string, key: string): Kinds['receipts'] => ({
  actorId,
  key,
  operation: 'saveEntry',
  digest: '',
  status: 200,
  body: '',
  at: '2021-05-06T01:02:03.000Z',
})

test('only what screens show in a stored order is ordered', () => {
  expect((['units', 'indicators', 'targets', 'directives'] as const).every(isOrdered)).toBe(true)
  expect(isOrdered('entries')).toBe(false)
})

test('a record’s key is its key fields, in order, and nothing else of it', () => {
  const record = { key: 'k', status: 200, actorId: 'an' }
  expect(keyValues('receipts', record)).toEqual(['an', 'k'])
  expect(Object.entries(keyOf('receipts', record))).toEqual([
    ['actorId', 'an'],
    ['key', 'k'],
  ])
})

describe('records are compared by their keys', () => {
  test.each([
    ['by the first field', receipt('an', 'z'), receipt('binh', 'a'), -1],
    ['by the next one where that is equal', receipt('an', 'b'), receipt('an', 'a'), 1],
    ['by code units: capitals first', receipt('Z', ''), receipt('a', ''), -1],
    ['by code units: đ after z', receipt('đ', ''), receipt('z', ''), 1],
    ['and are one record where all are equal', receipt('an', 'a'), receipt('an', 'a'), 0],
  ] as const)('%s', (_, a, b, expected) => {
    expect(byKey('receipts')(a, b)).toBe(expected)
    expect(byKey('receipts')(b, a)).toBe(expected === 0 ? 0 : -expected)
  })

  test('numbers as numbers', () => {
    const at = (version: number) => ({ version }) as Kinds['audit']
    expect([at(10), at(9)].sort(byKey('audit'))).toEqual([at(9), at(10)])
  })
})
