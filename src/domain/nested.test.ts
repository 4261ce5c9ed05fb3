import { expect, test } from 'vitest'
import { nested } from './nested.ts'

const row = (id: string, partOf?: string) => ({ id, ...(partOf && { partOf }) })
const placed = (rows: readonly ReturnType<typeof row>[]) =>
  nested(rows, (each) => each).map(({ row: { id }, depth, isFirst }) => [id, depth, isFirst])

test('parts follow their whole, the first of them marked', () => {
  expect(placed([row('b', 'a'), row('x'), row('a'), row('c', 'a'), row('d', 'b')])).toEqual([
    ['x', 0, false],
    ['a', 0, false],
    ['b', 1, true],
    ['d', 2, true],
    ['c', 1, false],
  ])
})

test('a part without its whole stays where it is', () => {
  expect(placed([row('x'), row('b', 'a'), row('y')])).toEqual([
    ['x', 0, false],
    ['b', 0, false],
    ['y', 0, false],
  ])
  expect(placed([])).toEqual([])
})
