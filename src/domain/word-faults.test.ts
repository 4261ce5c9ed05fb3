import fc from 'fast-check'
import { expect, it, test } from 'vitest'

import type { IndicatorWords } from './indicator-words.ts'
import { tidyWording, WORDING_MAX, WORDINGS_MAX, wordFaults } from './word-faults.ts'

test.each([
  ['  thu   ngân\tsách ', 'thu ngân sách'],
  ['kết nạp...đảng viên', 'kết nạp … đảng viên'],
  ['kết nạp ..... đảng viên', 'kết nạp … đảng viên'],
  ['kết nạp…đảng viên', 'kết nạp … đảng viên'],
  ['thu ns. nhà nước', 'thu ns. nhà nước'],
  ['Kết nạp'.normalize('NFD'), 'Kết nạp'],
  ['  ', ''],
])('“%s” is stored as “%s”', (typed, tidy) => {
  expect(tidyWording(typed)).toBe(tidy)
})

it('leaves what is tidy as it is', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aấ .…\u0301\u00a0\n') })
  fc.assert(
    fc.property(text, (typed) => {
      expect(tidyWording(tidyWording(typed))).toBe(tidyWording(typed))
    }),
  )
})

const long = 'a'.repeat(WORDING_MAX)
const many = Array.from({ length: WORDINGS_MAX }, (_, i) => `tên ${i}`)

test.each<[words: IndicatorWords, faults: string[]]>([
  [{ names: ['thu ngân sách'] }, []],
  [{ names: ['a'], patterns: ['a … b', 'a … b … c'], counted: ['đồng'], topics: [] }, []],
  [{ names: [long, ...many.slice(1)] }, []],
  [{ names: [] }, ['names no-name ']],
  [{ names: [`${long}a`] }, [`names too-long ${long}a`]],
  [{ names: [...many, 'một tên nữa'] }, ['names too-many ']],
  [{ names: ['thu', 'Thu'] }, ['names twice Thu']],
  [{ names: ['thu'], alsoSaid: ['thu'] }, []],
  [{ names: ['thu', '', '12%'] }, ['names no-letter ', 'names no-letter 12%']],
  [{ names: ['thu … ngân sách'] }, ['names gap-elsewhere thu … ngân sách']],
  [{ names: ['a'], patterns: ['kết nạp'] }, ['patterns gap-missing kết nạp']],
  [{ names: ['a'], patterns: ['kết nạp …'] }, ['patterns gap-missing kết nạp …']],
  [{ names: ['a'], patterns: ['… kết nạp'] }, ['patterns gap-missing … kết nạp']],
  [{ names: ['a'], patterns: ['a … … b'] }, ['patterns gap-missing a … … b']],
  [{ names: ['a'], patterns: ['a … 5'] }, ['patterns gap-missing a … 5']],
  [{ names: ['a'], notMeant: ['A', 'a b'] }, ['notMeant meant-and-not A']],
])('%j: %j', (words, faults) => {
  const found = wordFaults(words).map(({ list, kind, wording }) => `${list} ${kind} ${wording}`)
  expect(found).toEqual(faults)
})
