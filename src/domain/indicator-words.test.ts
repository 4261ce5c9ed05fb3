import { expect, test } from 'vitest'

import { makeIndicator } from '../../test/builders.ts'
import type { Measure } from './indicator.ts'
import { usualWords, withWords } from './indicator-words.ts'

test.each<[Measure['kind'], readonly string[] | undefined]>([
  ['count', ['tấn']],
  ['amount', ['tấn']],
  ['money', undefined],
  ['percent', undefined],
])(
  'without words of its own an indicator in %s is called by its name and counts %j',
  (kind, counted) => {
    const measure = { kind, name: { vi: 'tấn', en: 'tonnes' } } as Measure
    expect(usualWords(makeIndicator({ measure }))).toEqual({
      names: ['Kết nạp đảng viên mới'],
      ...(counted && { counted }),
    })
  },
)

test('each indicator has the words it was given, else its usual ones', () => {
  const measure = { kind: 'money', name: { vi: 'đồng', en: 'dong' } } as const
  const [revenue, savings] = [
    makeIndicator({ id: 'revenue', measure }),
    makeIndicator({ id: 'savings', measure }),
  ]
  const words = { names: ['thu ngân sách', 'thu NSNN'] }
  expect(withWords([revenue, savings], [{ indicatorId: 'savings', words }])).toEqual([
    { indicator: revenue, words: { names: ['Kết nạp đảng viên mới'] } },
    { indicator: savings, words },
  ])
})
