import { describe, expect, test } from 'vitest'
import { makeIndicator } from '../../../test/builders.ts'
import { indicatorFinder, nameKey, wordingsOf } from './indicator-finder.ts'

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

describe('an indicator is known by its own full name', () => {
  const OF_THE_COMMUNE = 'Thu ngân sách nhà nước (phần xã hưởng)'
  const WHOLE = 'Thu ngân sách nhà nước'
  const known = [WHOLE, OF_THE_COMMUNE, 'Thu nhập bình quân (triệu đồng/người)', 'Nước sạch (%)']
  const find = indicatorFinder(
    known.map((vi) => ({
      indicator: makeIndicator({ id: vi, name: { vi, en: '' } }),
      words: { names: [] },
    })),
  )

  test.each<[string, string | undefined]>([
    ...known.map((name): [string, string] => [name, name]),
    [`2. ${OF_THE_COMMUNE}:`, OF_THE_COMMUNE],
    [`${OF_THE_COMMUNE} (1)`, OF_THE_COMMUNE],
    [`${WHOLE} (chỉ tiêu 41)`, WHOLE],
    // Of somebody whom the office does not count.
    [`${WHOLE} (phần tỉnh hưởng)`, undefined],
  ])('%s is %s', (name, expected) => {
    expect(find('', name)?.indicator.name.vi).toBe(expected)
  })
})
