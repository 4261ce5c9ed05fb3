// @vitest-environment jsdom
import { expect, test } from 'vitest'

import { sampleDistrict } from '../../../mocks/sample/sample-district.ts'
import { officePackage, packageFaults, parsedPart } from '../../../test/office-package.ts'
import { NOTHING } from '../../../test/sheet-codec.ts'
import { historyOf } from '../../domain/history.ts'
import { DEFAULT_SECTIONS } from '../../domain/section.ts'
import { standing } from '../../domain/standing.ts'
import { vi } from '../../language/catalogues/vi.ts'
import { everythingXlsx } from './everything.ts'
import { monthSheet } from './month-sheet.ts'
import { template } from './template.ts'
import { xlsxFile } from './workbook.ts'

const CONTEXT = { text: vi, language: 'vi' } as const
const APRIL = '2021-04'
const { units, indicators, targets, observations, reports } = sampleDistrict
const district = units.find(({ id }) => id === 'cau-ke')!
const unit = { ...district, name: { vi: 'Ban Tài chính & Kế hoạch <mới>', en: 'A & B' } }
const isOf = (each: { readonly unitId: string; readonly indicatorId: string }, id: string) =>
  each.unitId === unit.id && each.indicatorId === id

const standings = indicators.map((indicator) =>
  standing(
    indicator,
    historyOf(observations.filter((each) => isOf(each, indicator.id))),
    targets.filter((each) => isOf(each, indicator.id)),
    APRIL,
  ),
)
const rows = indicators.map((indicator) => ({
  ...{ indicator, targets: [], history: [], entry: null, parts: [], partIds: [] },
  published: observations.find((each) => isOf(each, indicator.id) && each.period === APRIL) ?? null,
  arePartsDue: true,
}))

const FILES = {
  'the month': () =>
    xlsxFile(
      monthSheet(
        {
          ...{ unit, period: APRIL, standings, sections: DEFAULT_SECTIONS },
          ...{ words: 'Gần 25 tỷ & hơn <30%>', presentedAt: null },
          report: reports.find((each) => each.unitId === unit.id && each.period === APRIL)!,
        },
        CONTEXT,
      ),
    ),
  'all that is published': () =>
    everythingXlsx(
      { ...NOTHING, ...sampleDistrict, units: [unit, ...units.slice(1)], unit: unit.id },
      CONTEXT,
      () => {},
      new AbortController().signal,
    ),
  'the sheet to fill in': () => template({ unit, period: APRIL, sheets: [{ unit, rows }] }),
}

test.each(Object.entries(FILES))(
  '%s is a package that Excel opens without a word',
  async (_, make) => {
    const file = await officePackage(await make())
    expect(packageFaults(file)).toEqual([])
    const sheets = file.names.filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
    expect(sheets.length).toBeGreaterThan(0)
    for (const name of sheets) {
      const sheet = parsedPart(file, name)
      // Each column that has a cell has a width of its own: nothing is shown as ####.
      const used = new Set(
        [...sheet.getElementsByTagName('c')].map((each) =>
          (each.getAttribute('r') ?? '').replace(/\d+/, ''),
        ),
      )
      const wide = [...sheet.getElementsByTagName('col')].reduce(
        (sum, each) =>
          sum + Number(each.getAttribute('max')) - Number(each.getAttribute('min')) + 1,
        0,
      )
      expect(wide, name).toBeGreaterThanOrEqual(used.size)
    }
  },
)
