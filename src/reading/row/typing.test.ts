import { expect, test } from 'vitest'

import type { TypedRow } from './typed-row.ts'
import { startTyping, type Typing, type TypingAction, typing } from './typing.ts'

const blank: TypedRow = {
  month: '',
  yearToDate: '',
  statedPercent: '',
  statedGrowth: '',
  base: 'unstated',
  note: '',
  quotes: {},
  scopeAssumed: false,
  removal: '',
  reasons: {},
}
const start = startTyping({ a: blank, b: blank, c: { ...blank, month: '7' } })
const type = (id: string, month: string): TypingAction => ({
  kind: 'type',
  id,
  field: 'month',
  change: { month },
})
const after = (...actions: TypingAction[]) => actions.reduce(typing, start)
const months = ({ rows }: Typing) => Object.values(rows).map((row) => row.month)

test('letters typed in one cell are one step back', () => {
  const typed = after(type('a', '1'), type('a', '18'), type('b', '5'))
  expect(months(typed)).toEqual(['18', '5', '7'])
  const once = typing(typed, { kind: 'undo' })
  expect(months(once)).toEqual(['18', '', '7'])
  const twice = typing(once, { kind: 'undo' })
  expect(months(twice)).toEqual(['', '', '7'])
  expect(typing(twice, { kind: 'undo' })).toBe(twice)
  expect(months(typing(twice, { kind: 'redo' }))).toEqual(['18', '', '7'])
})

test('steps go back and forward one by one', () => {
  const typed = after(type('a', '1'), type('b', '2'), type('c', '3'))
  const back = [1, 2, 3].reduce((state) => typing(state, { kind: 'undo' }), typed)
  expect(months(back)).toEqual(['', '', '7'])
  const forward = [1, 2].reduce((state) => typing(state, { kind: 'redo' }), back)
  expect(months(forward)).toEqual(['1', '2', '7'])
  expect(months(typing(forward, { kind: 'undo' }))).toEqual(['1', '', '7'])
  const end = typing(forward, { kind: 'redo' })
  expect(months(end)).toEqual(['1', '2', '3'])
  expect(typing(end, { kind: 'redo' })).toBe(end)
  const again = [1, 2, 3].reduce((state) => typing(state, { kind: 'undo' }), end)
  expect(months(again)).toEqual(['', '', '7'])
})

test('the last 200 steps are kept', () => {
  const ids = Array.from({ length: 201 }, (_, i) => (i % 2 ? 'a' : 'b'))
  const { past } = after(...ids.map((id, i) => type(id, String(i))))
  expect(past).toHaveLength(200)
  expect(months({ ...start, rows: past[0]! })).toEqual(['', '0', '7'])
})

test('typing in a row that is not there changes nothing', () => {
  expect(after(type('z', '1'))).toBe(start)
})

test('typing after a step back begins a new way forward', () => {
  const typed = after(type('a', '1'), { kind: 'undo' }, type('b', '2'))
  expect(typing(typed, { kind: 'redo' })).toBe(typed)
})

test('a pasted block fills from its cell to the right and down, as one step', () => {
  const block = [['18', '67', '67%', 'đủ hồ sơ', 'too far'], ['', ' gần 25 tỷ '], [''], ['9']]
  const typed = after({ kind: 'paste', ids: ['a', 'b', 'c'], field: 'month', block })
  expect(typed.rows.a).toEqual({
    ...blank,
    month: '18',
    yearToDate: '67',
    statedPercent: '67%',
    note: 'đủ hồ sơ',
  })
  expect(typed.rows.b).toEqual({ ...blank, yearToDate: 'gần 25 tỷ' })
  expect(typed.rows.c).toEqual({ ...blank, month: '7' })
  expect(typing(typed, { kind: 'undo' }).rows).toEqual(start.rows)
})

test('a block pasted further right fills from there, and passes over locked rows', () => {
  const block = [['67', '67%'], ['70'], ['80'], ['90']]
  const typed = after({ kind: 'paste', ids: ['a', 'locked', 'b'], field: 'yearToDate', block })
  expect(typed.rows).toEqual({
    ...start.rows,
    a: { ...blank, yearToDate: '67', statedPercent: '67%' },
    b: { ...blank, yearToDate: '80' },
  })
})

test('what comes from elsewhere is no step of the typist’s', () => {
  const taken = after({ kind: 'take', rows: { a: { ...blank, month: '20' } } })
  expect(months(taken)).toEqual(['20', '', '7'])
  expect(typing(taken, { kind: 'undo' })).toBe(taken)
})

test('rows filled together are one step back', () => {
  const filled = after({ kind: 'fill', changes: { a: { month: '18' }, b: { month: '5' }, z: {} } })
  expect(months(filled)).toEqual(['18', '5', '7'])
  expect(typing(filled, { kind: 'undo' }).rows).toEqual(start.rows)
})
