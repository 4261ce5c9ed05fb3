import { expect, test } from 'vitest'

import { syllableKey } from '../../language/formats/syllable.ts'
import { isSyllable } from './syllable.ts'

test.each(['nghiệp', 'đảng', 'viên', 'quý', 'giếng', 'khuyến', 'ước', 'gì', 'ủy', 'ngân', 'oanh'])(
  '%s can be a syllable',
  (word) => {
    expect(isSyllable(syllableKey(word))).toBe(true)
  },
)

test.each(['nhgiệp', 'ngiệp', 'kêt', 'sach', 'vien', 'sch', 'nghịep', 'ghan'])(
  '%s cannot',
  (word) => {
    expect(isSyllable(syllableKey(word))).toBe(false)
  },
)
