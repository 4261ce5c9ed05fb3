import { expect, test } from 'vitest'

import { limitConcurrency } from './limit-concurrency.ts'

test('no more than so many run at once, in the order they came, also after one fails', async () => {
  const limited = limitConcurrency(2)
  const started: number[] = []
  let running = 0
  let most = 0
  const work = (n: number) =>
    limited(async () => {
      started.push(n)
      running += 1
      most = Math.max(most, running)
      await new Promise(setImmediate)
      running -= 1
      if (n === 1) throw new Error('one')
      return n
    })
  const ends = await Promise.allSettled([0, 1, 2, 3, 4].map(work))
  expect(ends.map((end) => end.status)).toEqual([
    'fulfilled',
    'rejected',
    ...Array(3).fill('fulfilled'),
  ])
  expect([started, most]).toEqual([[0, 1, 2, 3, 4], 2])
  expect(await work(9)).toBe(9)
})
