import { expect, test } from 'vitest'

import { makeIndicator } from '../../test/builders.ts'
import type { Measure } from './indicator.ts'
import { usualWords } from './indicator-words.ts'

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
