import { expect, test } from 'vitest'
import { InvalidInput } from './form-fields.ts'
import { spanField, spanIn } from './span-field.ts'
import { vi } from './text.vi.ts'

const field = spanField(vi)

test.each(['2021', '2025-H1', '2025-H2', '2025-Q3', '2025..2030', '2025-07..2026-03'])(
  '%s comes back as it was filled in',
  (span) => {
    expect(field.read('span', field.fill('span', span))).toBe(span)
  },
)

test('only the parts of the chosen shape are asked for', () => {
  const shown = (shape: string) =>
    field
      .controls('span')
      .filter(({ isShown }) => isShown?.({ span: shape }) ?? true)
      .map(({ label }) => label)
  expect(shown('Q2')).toEqual(['Kỳ', 'Năm'])
  expect(shown('term')).toEqual(['Kỳ', 'Từ năm', 'Đến năm'])
  expect(shown('months')).toEqual(['Kỳ', 'Từ tháng', 'Đến tháng'])
})

test.each([
  { span: 'year', 'span.year': '21' },
  { span: 'term', 'span.fromYear': '2030', 'span.toYear': '2025' },
  { span: 'months', 'span.first': '2025-07', 'span.last': '' },
])('%o is no span, and saving says so', (values) => {
  expect(spanIn('span', values)).toBeNull()
  expect(() => field.read('span', values)).toThrow(InvalidInput)
})
