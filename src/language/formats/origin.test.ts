import { expect, test } from 'vitest'

import type { Provenance } from '../../domain/observation.ts'
import { en } from '../catalogues/en.ts'
import { vi } from '../catalogues/vi.ts'
import { illustrativeMark } from './illustrative-mark.ts'
import { originWords } from './origin.ts'

type Source = Pick<Provenance, 'origin' | 'addedFrom' | 'inferredFrom'>

test.each<[Source, string, string]>([
  [{ origin: 'reported' }, 'số liệu báo cáo', 'reported'],
  [{ origin: 'derived' }, 'tính từ báo cáo', 'derived'],
  [
    { origin: 'derived', inferredFrom: { period: '2021-04' } },
    'tính từ báo cáo tháng 4',
    'inferred from the report of April',
  ],
  [{ origin: 'derived', addedFrom: 1 }, 'số của đơn vị cũ', 'of the former unit'],
  [{ origin: 'derived', addedFrom: 3 }, 'cộng từ 03 đơn vị cũ', 'added up from 3 former units'],
  [
    { origin: 'illustrative', addedFrom: 3 },
    'minh họa, cộng từ 03 đơn vị cũ',
    'illustrative, added up from 3 former units',
  ],
])('where %o comes from', (source, vietnamese, english) => {
  expect(originWords(source, vi)).toBe(vietnamese)
  expect(originWords(source, en)).toBe(english)
})

test.each<[(Source | null)[], string]>([
  [[{ origin: 'illustrative' }, null, { origin: 'illustrative' }], ' (minh họa)'],
  [[{ origin: 'illustrative' }, { origin: 'reported' }], ''],
  // What says more of itself keeps its own mark.
  [[{ origin: 'illustrative', addedFrom: 3 }], ''],
  // Nothing at all is not illustrative.
  [[null, null], ''],
  [[], ''],
])('figures %o are marked in their heading by “%s”', (figures, mark) => {
  expect(illustrativeMark(figures, vi)).toBe(mark)
})
