import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'

import { wordsOfIndicators } from '../../../mocks/sample/indicator-words.ts'
import { indicators as sample } from '../../../mocks/sample/indicators.ts'
import { units as district } from '../../../mocks/sample/units.ts'
import { FIRST_LAYOUTS } from '../../../test/office-layouts/first-layouts.ts'
import { FURTHER_LAYOUTS } from '../../../test/office-layouts/further-layouts.ts'
import { LATER_LAYOUTS } from '../../../test/office-layouts/later-layouts.ts'
import type { OfficeLayout } from '../../../test/office-layouts/layout.ts'
import { withWords } from '../../domain/indicator-words.ts'
import { vi } from '../../language/catalogues/vi.ts'
import { separatorStyleOf } from './number-separators.ts'
import { readFile } from './read-file.ts'
import { type ImportContext, readRows, tableContext } from './rows.ts'
import { tablesIn } from './table.ts'

const WOMEN = {
  ...sample[0]!,
  id: 'party-women-admitted',
  name: { vi: 'Kết nạp đảng viên mới là nữ', en: '' },
  partOf: 'party-members-admitted',
}
const indicators = withWords([...sample, WOMEN], wordsOfIndicators)
const CELLS = [
  { id: 'dang-uy', name: 'Đảng ủy xã Châu Điền' },
  { id: 'o-mich', name: 'Chi bộ ấp Ô Mịch' },
  { id: 'truong-hoc', name: 'Chi bộ Trường học' },
  { id: 'cong-an', name: 'Chi bộ Công an' },
]
const DISTRICT = district.map(({ id, name }) => ({ id, name: name.vi }))

async function rowsOf({ sheets, unitId, period }: OfficeLayout) {
  const read = await readFile('a.xlsx', await writeXlsx({ sheets: [...sheets] }))
  if ('fault' in read) throw new Error(read.fault)
  const context: ImportContext = {
    units: unitId === 'dang-uy' ? CELLS : DISTRICT,
    ...{ indicators, unitId, period, bases: vi.bases, money: null, wide: null },
    separators: separatorStyleOf(
      read.grids.flatMap(({ rows }) => rows.flat().map(({ text }) => text)),
    ),
  }
  const tables = read.grids.flatMap((grid) => tablesIn(grid, tableContext(context)))
  return tables.flatMap((table) => readRows(table, context).rows)
}

describe.each([
  ['the first layouts', FIRST_LAYOUTS],
  ['later ones', LATER_LAYOUTS],
  ['further ones', FURTHER_LAYOUTS],
] as const)('%s', (_, layouts) => {
  test.each(layouts.map((layout) => [layout.name, layout] as const))('%s', async (_, layout) => {
    const rows = await rowsOf(layout)
    const entered = rows.flatMap(({ unitId, period, indicatorId, cells, base }) =>
      indicatorId === null
        ? []
        : cells.flatMap(({ role, read, fault }) => {
            if (read.kind === 'empty' && !fault) return []
            const what = fault === 'scope' ? 'figure' : role
            const figure =
              read.kind === 'figure'
                ? `${read.figure.estimated ? '~' : ''}${read.figure.value}`
                : '?'
            const of = role === 'statedPercent' ? ` ${base ?? 'unstated'}` : ''
            return `${unitId} ${period} ${indicatorId} ${what} ${figure}${of}`
          }),
    )
    expect(entered.toSorted()).toEqual(layout.entered.toSorted())
    const unknown = rows.flatMap(({ indicatorId, called }) =>
      indicatorId === null ? [called.indicator] : [],
    )
    expect([...new Set(unknown)]).toEqual(layout.unknown ?? [])
  })
})
