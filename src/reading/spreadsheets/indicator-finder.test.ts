import { describe, expect, test } from 'vitest'

import { nameKey, wordingsOf } from './indicator-finder.ts'

const BARE = 'Số quần chúng vào Đảng'

describe('what may be added to an indicator’s words for a name of a sheet', () => {
  test.each<[name: string, wordings: readonly string[]]>([
    [BARE, [BARE]],
    [`  2.1.  ${BARE}`, [BARE, `2.1. ${BARE}`]],
    [`IV. ${BARE}, trong đó:`, [BARE, `IV. ${BARE}, trong đó:`]],
    [`- ${BARE} (1)`, [BARE, `- ${BARE} (1)`]],
    [`${BARE} (người)`, [BARE, `${BARE} (người)`]],
    [`${BARE} (dân tộc Khmer)`, [`${BARE} (dân tộc Khmer)`]],
    // Short for a long name.
    ['Thu NSNN', ['Thu NSNN']],
    // These may be of anything.
    ['Nữ', []],
    ['1. Kiểm tra', []],
    ['Kiểm tra (cuộc)', []],
    ['', []],
  ])('%s', (name, wordings) => {
    expect(wordingsOf(name)).toEqual(wordings)
  })

  test.each([`2.1. ${BARE}`, `a) ${BARE}:`, `đ) ${BARE}`, `${BARE} (người)`])(
    '%s is known again by each of them',
    (name) => {
      expect(new Set(wordingsOf(name).map(nameKey))).toEqual(new Set([nameKey(name)]))
    },
  )
})
