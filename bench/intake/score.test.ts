import { expect, test } from 'vitest'

import { paragraphs } from './corpus.ts'
import { FIELDS, score } from './score.ts'

// What the reader has to reach on paragraphs it was not tuned on.
const PRECISION = 0.98
const RECALL = 0.95

test.each(paragraphs('tuned'))('of the tuned paragraph “$title” nothing is misread', (each) => {
  expect(score([each]).misses).toEqual([])
})

test.each(['tuned', 'kept-aside'] as const)('the %s paragraphs are read well', (file) => {
  const { fields, wrongAndHigh, wrongAtOneClick } = score(paragraphs(file))
  for (const field of FIELDS) {
    const { right, proposed, stated } = fields[field]
    expect.soft(right / proposed, `${field}: precision`).toBeGreaterThanOrEqual(PRECISION)
    expect.soft(right / stated, `${field}: recall`).toBeGreaterThanOrEqual(RECALL)
  }
  expect(wrongAndHigh).toBe(0)
  expect(wrongAtOneClick).toBe(0)
})
