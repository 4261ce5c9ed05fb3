import { expect, test } from 'vitest'

import { directiveAnchor, sentenceAnchor } from './anchor.ts'

// Minutes and messages link to them: an address that was sent stays valid.
test('places of a report keep their addresses', () => {
  expect(sentenceAnchor(120)).toBe('sentence-120')
  expect(directiveAnchor('d1')).toBe('task-d1')
})
