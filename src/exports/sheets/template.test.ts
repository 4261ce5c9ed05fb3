import fc from 'fast-check'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'

import { sampleDistrict } from '../../../mocks/sample/sample-district.ts'
import { makeFigure, makeIndicator, makeObservation } from '../../../test/builders.ts'
import type { Figure } from '../../domain/figure.ts'
import type { Observation } from '../../domain/observation.ts'
import type { Row } from '../../domain/publishing.ts'
import { readTypedFigure } from '../../reading/typed/typed-figure.ts'
import { template } from './template.ts'
import { templateRow } from './template-row.ts'
import { TEMPLATE_TEXT } from './template-text.ts'

const OFFICIAL = [
  'Mã chỉ tiêu',
  'Chỉ tiêu',
  'Đơn vị tính',
  'Đơn vị',
  'Tháng',
  'Thực hiện trong tháng',
  'Lũy kế từ đầu năm',
  'Tỷ lệ % so với chỉ tiêu năm',
  'So với',
  'Tăng, giảm so với cùng kỳ (%)',
  'Ghi chú',
]
const APRIL = '2021-04'
const [district, ...communes] = sampleDistrict.units

const rowsOf = (unitId: string): Row[] =>
  sampleDistrict.indicators.map((indicator) => {
    const own = sampleDistrict.observations.filter(
      (each) => each.unitId === unitId && each.indicatorId === indicator.id,
    )
    return {
      indicator,
      targets: sampleDistrict.targets.filter(
        (each) =>
          each.unitId === unitId && each.indicatorId === indicator.id && each.span === '2021',
      ),
      history: own.filter((each) => each.period < APRIL),
      published: own.find((each) => each.period === APRIL) ?? null,
      entry: null,
      parts: [],
      partIds: [],
      arePartsDue: true,
    }
  })

async function opened(units: typeof communes) {
  const sheets = units.map((unit) => ({ unit, rows: rowsOf(unit.id) }))
  const file = await template({ unit: district!, period: APRIL, sheets })
  const { sheets: read } = await readXlsx(await file.arrayBuffer(), { readStyles: true })
  const [filled, guide] = read
  const cellsOf = (id: string, name: string) =>
    filled!.rows.find((row) => row[0] === id && row[3] === name)
  return { filled: filled!, guide: guide!, cellsOf }
}

describe('the sheet to fill in', () => {
  it('has title lines, then the official columns in one row', async () => {
    const { filled } = await opened([district!])
    expect(filled.name).toBe('Biểu nhập 04-2021')
    expect(filled.rows[0]?.[0]).toBe('BIỂU NHẬP SỐ LIỆU THÁNG 4 NĂM 2021')
    expect(filled.rows[1]?.[0]).toBe('Huyện ủy Cầu Kè')
    expect(filled.rows[3]?.slice(0, OFFICIAL.length)).toEqual([...OFFICIAL])
    expect(filled.rows).toHaveLength(4 + sampleDistrict.indicators.length)
    expect(filled.rows[4]?.slice(3, 5)).toEqual(['Huyện ủy Cầu Kè', '04/2021'])
  })

  it('has filled in what a report states: numbers as numbers, words where words travel', async () => {
    const { cellsOf } = await opened([district!])
    const inputs = (id: string) => cellsOf(id, 'Huyện ủy Cầu Kè')?.slice(2, 9)
    expect(inputs('party-members-admitted')).toEqual([
      'đảng viên',
      'Huyện ủy Cầu Kè',
      '04/2021',
      18,
      67,
      67,
      'Nghị quyết',
    ])
    expect(inputs('state-budget-revenue')).toEqual([
      'tỷ đồng',
      'Huyện ủy Cầu Kè',
      '04/2021',
      null,
      'gần 25 tỷ đồng',
      'trên 60%',
      'chỉ tiêu năm',
    ])
    expect(inputs('production-value')?.slice(3)).toEqual([
      null,
      'ước đạt trên 1.710 tỷ đồng',
      'hơn 30%',
      'kế hoạch năm',
    ])
  })

  it('has nothing illustrative filled in, but shows it beside the cell', async () => {
    const { filled } = await opened(communes)
    const shown = [...(filled.cells?.values() ?? [])].flatMap((cell) => cell.comment?.text ?? [])
    for (const unit of communes)
      for (const [index, row] of rowsOf(unit.id).entries()) {
        if (row.published?.origin !== 'illustrative') continue
        const at = filled.rows.findIndex((each) => each[3] === unit.name.vi) + index
        expect(filled.rows[at]?.slice(5, 9)).toEqual([null, null, null, null])
      }
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.every((text) => text.includes('minh họa'))).toBe(true)
  })

  it('has every part with every indicator, each under its own name', async () => {
    const { filled } = await opened(communes)
    expect(filled.rows[1]?.[0]).toBe('Các đơn vị trực thuộc Huyện ủy Cầu Kè')
    const pairs = filled.rows.slice(4).map((row) => `${row[3]} ${row[0]}`)
    expect(new Set(pairs).size).toBe(communes.length * sampleDistrict.indicators.length)
    expect(pairs).toHaveLength(communes.length * sampleDistrict.indicators.length)
  })

  it('locks all but the cells to fill, without a password', async () => {
    const { filled, guide } = await opened([district!])
    const isLocked = (row: number, column: number) =>
      filled.cells?.get(`${row},${column}`)?.style?.protection?.locked !== false
    const open = HEADED.filter((_, column) => !isLocked(4, column))
    expect(open).toEqual(OFFICIAL.slice(5))
    expect(HEADED.every((_, column) => isLocked(3, column))).toBe(true)
    for (const sheet of [filled, guide]) {
      expect(sheet.protection?.sheet).toBe(true)
      expect(sheet.protection?.password).toBeUndefined()
    }
  })

  it('offers the targets’ bases, and says beside each cell how it is filled in', async () => {
    const { filled } = await opened([district!])
    const rules = filled.dataValidations ?? []
    const [list] = rules.filter((each) => each.type === 'list')
    expect(list?.range).toBe('I5:I17')
    expect(list?.values ?? list?.formula1).toEqual([
      'Nghị quyết',
      'tỉnh giao',
      'HĐND huyện giao',
      'kế hoạch năm',
      'chỉ tiêu năm',
    ])
    const figures = rules.filter((each) => /^[FGH]/.test(each.range))
    expect(figures.length).toBeGreaterThan(0)
    for (const rule of figures) {
      expect(rule.inputMessage).toMatch(/gần|trên/)
      expect(rule.inputMessage).toMatch(/để trống/)
      // Words are never refused, and a number is only questioned.
      expect(rule.formula1).toMatch(/^TRUE$|ISTEXT/)
      expect(rule.errorStyle).toBe('warning')
    }
    // Excel takes no file whose messages are longer.
    for (const { inputTitle = '', inputMessage = '', errorTitle = '', errorMessage = '' } of rules)
      expect(
        [inputTitle, errorTitle, inputMessage, errorMessage].map((each) => each.length),
      ).toSatisfy(
        ([a = 0, b = 0, c = 0, d = 0]: number[]) => a <= 32 && b <= 32 && c <= 255 && d <= 225,
      )
  })

  it('is printed on A4 across with its headings on each page, and keeps them in view', async () => {
    const { filled } = await opened(communes)
    expect(filled.pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'landscape',
      fitToWidth: 1,
    })
    expect(filled.pageSetup?.printTitlesRow?.replaceAll('$', '')).toBe('4:4')
    expect(filled.freezePane).toMatchObject({ rows: 4, columns: 2 })
  })

  it('has a page that says how it is filled in', async () => {
    const { guide } = await opened([district!])
    expect(guide.name).toBe('Hướng dẫn')
    expect(guide.rows.slice(1).map((row) => row[1])).toEqual([...TEMPLATE_TEXT.steps])
  })
})

const HEADED = [...OFFICIAL, TEMPLATE_TEXT.lastMonth, TEMPLATE_TEXT.target]

describe('a figure filled in', () => {
  const money = makeIndicator({ measure: { kind: 'money', name: { vi: 'đồng', en: 'dong' } } })
  const row = (with_: Partial<Observation>, indicator = money): Row => ({
    indicator,
    targets: [],
    history: [],
    published: makeObservation(APRIL, with_),
    entry: null,
    parts: [],
    partIds: [],
    arePartsDue: true,
  })
  const cells = (each: Row) => templateRow(each, district!, APRIL).cells

  it('is read back unchanged, whatever its size and its words', () => {
    const figure: fc.Arbitrary<Figure> = fc.record({
      value: fc.integer({ min: 1, max: 999_999_999_999_999 }),
      qualifier: fc.constantFrom('exact', 'under', 'over', 'about'),
      estimated: fc.boolean(),
    })
    fc.assert(
      fc.property(figure, (yearToDate) => {
        const shown = cells(row({ yearToDate }))
        const size = shown[2] === 'tỷ đồng' ? 1e9 : 1e6
        const cell = shown[6]
        if (typeof cell === 'number') expect(Math.round(cell * size)).toBe(yearToDate.value)
        else
          expect(readTypedFigure(String(cell), money.measure)).toEqual({
            kind: 'figure',
            figure: yearToDate,
          })
      }),
    )
  })

  it.each([
    '24,0 tỷ',
    'từ 25 đến 27 tỷ',
    '25–27 tỷ',
    'ước từ 25 tỷ trở lên',
    'tối đa 25 tỷ',
    'trên dưới 1.710,50 tỷ',
    '-0,4 tỷ',
    'ngót nghét 25 tỷ',
  ])('is read back as it was typed: %s', (typed) => {
    const stated = readTypedFigure(typed, money.measure)
    if (stated.kind !== 'figure') throw new Error(`not a figure: ${typed}`)
    const shown = cells(row({ yearToDate: stated.figure }))
    const unit = shown[2] === 'tỷ đồng' ? ' tỷ' : ' triệu'
    const cell = shown[6]
    const again = typeof cell === 'number' ? `${cell}`.replace('.', ',') + unit : String(cell)
    expect(readTypedFigure(again, money.measure)).toEqual(stated)
  })

  it('is what is being written rather than what is published', () => {
    const entry = {
      ...makeObservation(APRIL, { month: makeFigure(20) }),
      note: 'mới',
      acceptances: [],
      removal: '',
      savedAt: '',
      savedBy: { id: '', name: '' },
    }
    const published = row({ month: makeFigure(18) }, makeIndicator())
    expect(cells({ ...published, entry }).slice(5, 11)).toEqual([20, null, null, null, null, 'mới'])
  })

  it('has the month before beside it, and says where that is illustrative', () => {
    const march = makeObservation('2021-03', { month: makeFigure(9), yearToDate: makeFigure(49) })
    const shown = (origin: Observation['origin']) =>
      cells({ ...row({}, makeIndicator()), history: [{ ...march, origin }] })[11]
    expect(shown('reported')).toBe('trong tháng 9 đảng viên; lũy kế 49 đảng viên')
    expect(shown('illustrative')).toMatch(/; minh họa$/)
  })
})
