import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

import { normalised } from './normalise.ts'

describe('what looks alike is written alike', () => {
  test.each([
    ['HUYỆN ỦY', 'huyện ủy'],
    ['đa\u0309ng viên'.normalize('NFD'), 'đảng viên'],
    ['25\u00a0tỷ\u202fđồng', '25 tỷ đồng'],
    ['2021–2026', '2021-2026'],
    ['Ðảng ủy', 'đảng ủy'],
    ['kết\u200b nạp\u00ad', 'kết nạp'],
    ['một\r\nhai', 'một \nhai'],
  ])('%j', (original, text) => {
    expect(normalised(original).text).toBe(text)
  })
})

it('leads back from each letter to the marks it was composed of', () => {
  const original = 'Thu\u00a0ngân sách'.normalize('NFD')
  const { text, starts, ends } = normalised(original)
  const from = text.indexOf('ngân')
  const words = original.slice(starts[from], ends[from + 3])
  expect(words.normalize('NFC')).toBe('ngân')
})

it('keeps offsets inside the text and in order, whatever is pasted', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (original) => {
      const { text, starts, ends, capitals } = normalised(original)
      expect([starts.length, ends.length, capitals.length]).toEqual(Array(3).fill(text.length))
      for (let i = 0; i < text.length; i += 1) {
        expect(starts[i]).toBeLessThan(ends[i] ?? 0)
        expect(ends[i]).toBeLessThanOrEqual(original.length)
        if (i > 0) expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] ?? 0)
      }
    }),
  )
})
