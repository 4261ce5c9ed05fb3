import { expect, test } from 'vitest'

import { formatBytes } from './bytes.ts'

test.each([
  [0, '0 B'],
  [1023, '1.023 B'],
  [1024, '1 KB'],
  [13_107_200, '12,5 MB'],
  [3 * 1024 ** 4, '3 TB'],
  [5000 * 1024 ** 4, '5.000 TB'],
])('%i bytes are %s', (bytes, words) => {
  expect(formatBytes(bytes, 'vi')).toBe(words)
})
