import { expect, test } from 'vitest'
import { column, nullable, openRecord, optional, record } from './columns.ts'

interface Sample {
  readonly id: string
  readonly note?: string | undefined
}

test('a field without columns does not compile, not even an optional one', () => {
  // @ts-expect-error note is missing
  const partial = record<Sample>()({ id: column('id') })
  // @ts-expect-error an optional field is never read as null
  const wrong = record<Sample>()({ id: column('id'), note: column<'note', string | null>('note') })
  expect([partial.names, wrong.names]).toEqual([['id'], ['id', 'note']])
})

test('a missing field is null in its column and absent from the record', () => {
  const sample = record<Sample>()({ id: column('id'), note: optional('note') })
  expect(sample.write({ id: 'a' })).toEqual({ id: 'a', note: null })
  expect(sample.read({ id: 'a', note: null })).toStrictEqual({ id: 'a' })
  expect(sample.read(sample.write({ id: 'a', note: '' }))).toStrictEqual({ id: 'a', note: '' })
})

test('an open record keeps optional fields without columns together, and needs columns for the others', () => {
  // @ts-expect-error id is missing
  openRecord<Sample>()({ note: optional('note') })
  const sample = openRecord<Sample & { readonly weights?: readonly number[] }>()({
    id: column('id'),
    note: optional('note'),
  })
  const full = { id: 'a', note: 'b', weights: [1, 2] }
  expect(sample.names).toEqual(['id', 'note', 'more'])
  expect(sample.write(full)).toEqual({ id: 'a', note: 'b', more: '{"weights":[1,2]}' })
  expect(sample.read(sample.write(full))).toStrictEqual(full)
  expect(sample.write({ id: 'a' })).toEqual({ id: 'a', note: null, more: null })
  expect(sample.read({ id: 'a', note: null, more: null })).toStrictEqual({ id: 'a' })
})

test('a value that is null has null in all its columns', () => {
  const sample = nullable(record<Sample>()({ id: column('id'), note: optional('note') }))
  expect(sample.write(null)).toEqual({ id: null, note: null })
  expect(sample.read({ id: null, note: null })).toBeNull()
})
