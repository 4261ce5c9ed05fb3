import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

import { type Figure, hasReading, QUALIFIERS, type Qualifier } from '../../domain/figure.ts'
import { MEASURE_KINDS, type Measure, type MeasureKind } from '../../domain/indicator.ts'
import { formatTyped, readTypedFigure, type TypedFigure } from './typed-figure.ts'
import type { MoneySize } from './typed-money.ts'

const MEASURES: Record<MeasureKind, Measure> = {
  count: { kind: 'count', name: { vi: 'đảng viên', en: 'members' } },
  money: { kind: 'money', name: { vi: 'đồng', en: 'dong' } },
  percent: { kind: 'percent', name: { vi: '%', en: '%' } },
  amount: { kind: 'amount', name: { vi: 'ha', en: 'ha' } },
}
const stated = (value: number, with_: Partial<Figure> = {}): TypedFigure => ({
  kind: 'figure',
  figure: { value, qualifier: 'exact', estimated: false, ...with_ },
})
const ESTIMATED = { estimated: true }
const FROM_ON = { qualifier: 'at-least', word: 'từ … trở lên' } as const
const values = (typed: TypedFigure): number[] =>
  typed.kind === 'ambiguous' ? typed.readings.map(({ value }) => value) : []

describe('a cell that says one thing is read', () => {
  test.each<[string, MeasureKind, number, Partial<Figure>?]>([
    ['1.710 tỷ', 'money', 1710e9],
    ['1.710 tỷ đồng', 'money', 1710e9],
    ['1.710 TỶ ĐỒNG', 'money', 1710e9],
    ['1.710 tỉ', 'money', 1710e9],
    ['1.000.000', 'money', 1_000_000, { digit: 1 }],
    ['1 tỷ 999 triệu', 'money', 1_999_000_000],
    ['100\u2009000\u2009000 đồng', 'money', 100_000_000, { digit: 1 }],
    ['24,9 tỷ', 'money', 24_900_000_000],
    ['24,9tỷ', 'money', 24_900_000_000],
    ['gần 25 tỷ', 'money', 25e9, { qualifier: 'under' }],
    ['ngót 25 tỷ', 'money', 25e9, { qualifier: 'under', word: 'ngót' }],
    ['ước đạt trên 1.710 tỷ', 'money', 1710e9, { qualifier: 'over', estimated: true }],
    ['ước 7 triệu', 'money', 7e6, { estimated: true }],
    ['25 tỷ 300 triệu', 'money', 25_300_000_000, { digit: 1e6 }],
    ['25 tỷ 300 triệu 500 nghìn đồng', 'money', 25_300_500_000, { digit: 1e3 }],
    ['25 tỷ đồng 300 đồng', 'money', 25_000_000_300, { digit: 1 }],
    ['25.300 triệu', 'money', 25_300_000_000, { digit: 1e6 }],
    ['25.300 tr', 'money', 25_300_000_000, { digit: 1e6 }],
    ['25.300 trđ', 'money', 25_300_000_000, { digit: 1e6 }],
    ['25.300 tr.đồng', 'money', 25_300_000_000, { digit: 1e6 }],
    ['25.300.000.000', 'money', 25_300_000_000, { digit: 1 }],
    ['25.300.000.000 đồng', 'money', 25_300_000_000, { digit: 1 }],
    ['25300000000', 'money', 25_300_000_000, { digit: 1 }],
    ['25.300.000.000 VNĐ', 'money', 25_300_000_000, { digit: 1 }],
    ['500 đồng', 'money', 500],
    ['500 nghìn', 'money', 500_000, { digit: 1e3 }],
    ['1,7 nghìn tỷ', 'money', 1.7e12, { digit: 1e11 }],
    ['0', 'money', 0],
    ['0 đồng', 'money', 0],
    ['25\u00a0tỷ\u202fđồng', 'money', 25e9],
    ['25 ty\u0309 \u00d0ồng', 'money', 25e9],
    ['  25 tỷ\u200b ', 'money', 25e9],
    ['18/20', 'count', 18],
    ['84/100', 'count', 84],
    ['84/100', 'percent', 84],
    ['8.400 / 10.000', 'percent', 84],
    ['9/16', 'percent', 56.25],
    ['8,25 nghìn ha', 'amount', 8250],
    ['1,5 triệu ha', 'amount', 1_500_000],
    ['05', 'count', 5],
    ['18.', 'count', 18],
    ['1.710.', 'count', 1710],
    ['18;', 'count', 18],
    ['18 ước', 'count', 18, { estimated: true }],
    ['25 tỷ ước đạt', 'money', 25e9, { estimated: true }],
    ['18 đv', 'count', 18],
    ['18 ĐV', 'count', 18],
    ['18 dv.', 'count', 18],
    ['( 0,4 ) tỷ', 'money', -0.4e9, { digit: 1e8 }],
    ['( 0,4 tỷ )', 'money', -0.4e9, { digit: 1e8 }],
    ['( 5 )', 'count', -5],
    ['giam 0,4 ty', 'money', -0.4e9, { digit: 1e8 }],
    ['khong duoi 45', 'count', 45, { qualifier: 'at-least' }],
    ['uoc tren 25 ty', 'money', 25e9, { qualifier: 'over', estimated: true }],
    ['tu 45 tro len', 'count', 45, { qualifier: 'at-least', word: 'từ … trở lên' }],
    ['dat 18', 'count', 18],
    ['không tới 25 tỷ', 'money', 25e9, { qualifier: 'under', word: 'không tới' }],
    ['=> 25 tỷ', 'money', 25e9, { qualifier: 'at-least' }],
    ['=<25 tỷ', 'money', 25e9, { qualifier: 'at-most' }],
    ['0', 'count', 0],
    ['18', 'count', 18],
    ['18 đảng viên', 'count', 18],
    ['18 Đảng viên'.normalize('NFD'), 'count', 18],
    ['18 người', 'count', 18],
    ['18,0', 'count', 18],
    ['1.710', 'count', 1710],
    ['1\u202f710', 'count', 1710],
    ['không dưới 45', 'count', 45, { qualifier: 'at-least' }],
    ['không dưới 0', 'count', 0, { qualifier: 'at-least' }],
    ['ít nhất 45', 'count', 45, { qualifier: 'at-least', word: 'ít nhất' }],
    ['tối thiểu 45', 'count', 45, { qualifier: 'at-least', word: 'tối thiểu' }],
    ['5 trở lên', 'count', 5, { qualifier: 'at-least', word: '… trở lên' }],
    ['45 trở lên', 'count', 45, { qualifier: 'at-least', word: '… trở lên' }],
    ['45trở lên', 'count', 45, { qualifier: 'at-least', word: '… trở lên' }],
    ['từ 45 trở lên', 'count', 45, { qualifier: 'at-least', word: 'từ … trở lên' }],
    ['Từ 45 đảng viên trở lên', 'count', 45, { qualifier: 'at-least', word: 'từ … trở lên' }],
    ['ước từ 25 tỷ trở lên', 'money', 25e9, { ...ESTIMATED, ...FROM_ON }],
    ['từ 45 trở xuống', 'count', 45, { qualifier: 'at-most', word: 'từ … trở xuống' }],
    ['không quá 45', 'count', 45, { qualifier: 'at-most' }],
    ['không vượt quá 45', 'count', 45, { qualifier: 'at-most', word: 'không vượt quá' }],
    ['tối đa 45', 'count', 45, { qualifier: 'at-most', word: 'tối đa' }],
    ['đến 45', 'count', 45, { qualifier: 'at-most', word: 'đến' }],
    ['trên dưới 45', 'count', 45, { qualifier: 'about', word: 'trên dưới' }],
    ['dưới 45', 'count', 45, { qualifier: 'under', word: 'dưới' }],
    ['~ 25 tỷ', 'money', 25e9, { qualifier: 'about' }],
    ['≈25 tỷ', 'money', 25e9, { qualifier: 'about' }],
    ['> 25 tỷ', 'money', 25e9, { qualifier: 'over' }],
    ['≥ 25 tỷ', 'money', 25e9, { qualifier: 'at-least' }],
    ['>=25 tỷ', 'money', 25e9, { qualifier: 'at-least' }],
    ['< 25 tỷ', 'money', 25e9, { qualifier: 'under', word: 'dưới' }],
    ['≤ 25 tỷ', 'money', 25e9, { qualifier: 'at-most' }],
    ['<= 25 tỷ', 'money', 25e9, { qualifier: 'at-most' }],
    ['ước > 25 tỷ', 'money', 25e9, { qualifier: 'over', estimated: true }],
    ['25 tỷ.', 'money', 25e9],
    ['60%.', 'percent', 60],
    ['18 đảng viên;', 'count', 18],
    ['18 (ước)', 'count', 18, { estimated: true }],
    ['trên 25 tỷ (ước đạt)', 'money', 25e9, { qualifier: 'over', estimated: true }],
    ['25 ty', 'money', 25e9],
    ['25 Ty Dong', 'money', 25e9],
    ['25 ti', 'money', 25e9],
    ['7 trieu', 'money', 7e6],
    ['18 dang vien', 'count', 18],
    ['18 nguoi', 'count', 18],
    ['60 phan tram', 'percent', 60],
    ['đạt 100%', 'percent', 100],
    ['Đạt trên 60%', 'percent', 60, { qualifier: 'over' }],
    ['đạt được 18 đảng viên', 'count', 18],
    ['giảm 0,4 tỷ', 'money', -0.4e9, { digit: 1e8 }],
    ['Giảm 0,4 tỷ đồng.', 'money', -0.4e9, { digit: 1e8 }],
    ['ước giảm 3 ha', 'amount', -3, { estimated: true }],
    ['(0,4) tỷ', 'money', -0.4e9, { digit: 1e8 }],
    ['(0,4 tỷ)', 'money', -0.4e9, { digit: 1e8 }],
    ['(5)', 'count', -5],
    ['-3', 'count', -3],
    ['giảm 3', 'count', -3],
    ['-1,2 tỷ', 'money', -1.2e9],
    ['12,5 triệu đồng/người', 'money', 12_500_000],
    ['12,5 triệu đồng/người/năm', 'money', 12_500_000],
    ['xấp xỉ 45', 'count', 45, { qualifier: 'about', word: 'xấp xỉ' }],
    ['trên 60%', 'percent', 60, { qualifier: 'over' }],
    ['hơn 30 %', 'percent', 30, { qualifier: 'over', word: 'hơn' }],
    ['GẦN 30%'.normalize('NFD'), 'percent', 30, { qualifier: 'under' }],
    ['60\u00a0%', 'percent', 60],
    ['60 phần trăm', 'percent', 60],
    ['33,3%', 'percent', 33.3],
    ['33,333', 'percent', 33.333],
    ['0,710', 'percent', 0.71, { digit: 0.001 }],
    ['424', 'percent', 424],
    ['-5,5%', 'percent', -5.5],
    ['−5,5', 'percent', -5.5],
    ['-0', 'percent', 0],
    ['- 0', 'percent', 0],
    ['24,9', 'amount', 24.9],
    ['24,9 ha', 'amount', 24.9],
    ['1.710,5', 'amount', 1710.5],
    ['1.710', 'amount', 1710],
  ])('%s in %s', (text, kind, value, words) => {
    expect(readTypedFigure(text, MEASURES[kind])).toEqual(stated(value, words))
  })

  it('strips the measure’s own word even if it contains a digit or a word of money', () => {
    const area: Measure = { kind: 'amount', name: { vi: 'm2', en: 'm2' } }
    const visits: Measure = { kind: 'amount', name: { vi: 'triệu lượt', en: 'million visits' } }
    expect(readTypedFigure('120 m2', area)).toEqual(stated(120))
    expect(readTypedFigure('1,5 triệu lượt', visits)).toEqual(stated(1.5))
  })
})

describe('a range is read with both its ends', () => {
  const range = (value: number, high: number, with_: Partial<Figure> = {}) =>
    stated(value, { high, qualifier: 'between', ...with_ })
  test.each<[string, MeasureKind, TypedFigure]>([
    ['từ 25 đến 27 tỷ', 'money', range(25e9, 27e9)],
    ['Từ 25 tỷ đồng đến 27 tỷ đồng', 'money', range(25e9, 27e9)],
    ['25 đến 27 tỷ', 'money', range(25e9, 27e9)],
    ['25–27 tỷ', 'money', range(25e9, 27e9, { word: '–' })],
    ['25-27 tỷ', 'money', range(25e9, 27e9, { word: '–' })],
    ['25 - 27 tỷ.', 'money', range(25e9, 27e9, { word: '–' })],
    ['ước từ 25 đến 27 tỷ', 'money', range(25e9, 27e9, { estimated: true })],
    ['900 triệu - 1,2 tỷ', 'money', range(900e6, 1.2e9, { word: '–' })],
    ['25 - 26 tỷ 300 triệu', 'money', range(25e9, 26.3e9, { word: '–' })],
    ['2.000.000 – 3.000.000', 'money', range(2e6, 3e6, { word: '–' })],
    ['từ 45 đến 50', 'count', range(45, 50)],
    ['18-20 đảng viên', 'count', range(18, 20, { word: '–' })],
    ['60–65%', 'percent', range(60, 65, { word: '–' })],
    ['đạt từ 60% đến 65%', 'percent', range(60, 65)],
    ['0 – 5 ha', 'amount', range(0, 5, { word: '–' })],
  ])('%s in %s', (text, kind, expected) => {
    expect(readTypedFigure(text, MEASURES[kind])).toEqual(expected)
  })

  it('asks for the money word of both ends at once', () => {
    const read = readTypedFigure('từ 25 đến 27', MEASURES.money)
    const ends =
      read.kind === 'ambiguous' ? read.readings.map((each) => [each.value, each.high]) : []
    expect(ends).toEqual([
      [25e9, 27e9],
      [25e6, 27e6],
    ])
    expect(readTypedFigure('từ 25 đến 27', MEASURES.money, 'million')).toEqual(range(25e6, 27e6))
  })
})

describe('the last written digit is kept where the value does not show it', () => {
  test.each<[string, MeasureKind, number | undefined]>([
    ['25 tỷ', 'money', undefined],
    ['25,0 tỷ', 'money', 1e8],
    ['25,00 tỷ', 'money', 1e7],
    ['25.000 triệu', 'money', 1e6],
    ['25.345 triệu', 'money', undefined],
    ['0,4 tỷ', 'money', 1e8],
    ['400 triệu', 'money', undefined],
    ['gần 25,0 tỷ', 'money', undefined],
    ['500 đồng', 'money', undefined],
    ['33%', 'percent', undefined],
    ['33,0%', 'percent', 0.1],
    ['33,30%', 'percent', 0.01],
    ['24,90 ha', 'amount', 0.01],
    ['1.710', 'amount', undefined],
    // A fourth decimal that is zero only tells three from thousands.
    ['1,7130', 'amount', undefined],
    ['1,7100', 'amount', 0.001],
    ['18,0', 'count', undefined],
    ['0,0%', 'percent', undefined],
  ])('%s in %s', (text, kind, digit) => {
    const read = readTypedFigure(text, MEASURES[kind])
    expect(read.kind === 'figure' && read.figure.digit).toBe(digit)
  })
})

describe('a cell without a figure is empty, and not zero', () => {
  test.each(['', ' ', '\u00a0', '-', '–', '—', '…', 'chưa có', 'Chưa có số liệu'])('%s', (text) => {
    expect(readTypedFigure(text, MEASURES.count)).toEqual({ kind: 'empty' })
  })
  test.each(['không có số liệu', 'báo cáo không nêu'.normalize('NFD')])('%s', (text) => {
    expect(readTypedFigure(text, MEASURES.money)).toEqual({ kind: 'empty' })
  })
})

describe('a cell with two possible meanings gives a question', () => {
  test.each<[string, MeasureKind, number[]]>([
    ['25', 'money', [25e9, 25e6]],
    ['24,9', 'money', [24.9e9, 24.9e6]],
    ['24.9', 'money', [24.9e9, 24.9e6]],
    ['1.710', 'money', [1710e9, 1710e6]],
    ['100.000', 'money', [100_000e9, 100_000e6, 100_000]],
    ['99.999', 'money', [99_999e9, 99_999e6]],
    ['999.999', 'money', [999_999e9, 999_999e6, 999_999]],
    ['500.000', 'money', [500_000e9, 500_000e6, 500_000]],
    ['1,710', 'money', [1.71e9, 1.71e6, 1710e9]],
    ['1,710 tỷ', 'money', [1.71e9, 1710e9]],
    ['24.9 tỷ', 'money', [24.9e9]],
    ['1,710,000', 'money', [1_710_000]],
    ['1710.000 triệu', 'money', [1_710_000e6, 1710e6]],
    ['1,710', 'count', [1710]],
    ['1,000', 'count', [1, 1000]],
    ['1,710', 'amount', [1.71, 1710]],
    ['24.9', 'amount', [24.9]],
    ['1,710.5', 'amount', [1710.5]],
    ['33.3%', 'percent', [33.3]],
    ['33.333%', 'percent', [33.333]],
    ['1.710%', 'percent', [1710, 1.71]],
    ['- 5,5%', 'percent', [-5.5, 5.5]],
    ['giảm 0,4%', 'percent', [-0.4]],
    ['giam 4%', 'percent', [-4]],
    ['—5', 'amount', [-5, 5]],
    ['– 3 tỷ', 'money', [-3e9, 3e9]],
    ['(25)', 'money', [-25e9, -25e6]],
  ])('%s in %s', (text, kind, expected) => {
    expect(values(readTypedFigure(text, MEASURES[kind]))).toEqual(expected)
  })

  it('keeps the words in every reading', () => {
    expect(readTypedFigure('ước đạt hơn 25', MEASURES.money)).toEqual({
      kind: 'ambiguous',
      readings: [25e9, 25e6].map((value) => ({
        value,
        qualifier: 'over',
        estimated: true,
        word: 'hơn',
      })),
    })
  })

  test.each<[string, number[]]>([
    // 100.000,5 đồng, 1,234 đồng and half of a million and a half đồng do not exist.
    ['100.000,5', [100_000.5e9, 100_000.5e6]],
    ['1,234 đồng', [1234]],
    ['1,0005', [1.0005e9, 1.0005e6]],
    ['0,0000001', [100]],
    ['1,234567891 tỷ', [1_234_567_891]],
    ['1,2345678911 tỷ', []],
    ['1.234.567,5', []],
    ['25 tỷ 300,5 triệu', []],
    ['25 tỷ 0,5 đồng', []],
    ['25 tỷ 1,234 đồng', [25_000_001_234]],
    ['1,234 tỷ 5 triệu', [1_234_005_000_000]],
  ])('%s has only readings of whole đồng', (text, expected) => {
    const typed = readTypedFigure(text, MEASURES.money)
    expect(typed.kind === 'figure' ? [typed.figure.value] : values(typed)).toEqual(expected)
  })

  test.each<[string, MoneySize, number, number?]>([
    ['25', 'billion', 25e9],
    ['24,9', 'million', 24_900_000],
    ['1.710', 'dong', 1710],
    ['1.710.000', 'million', 1_710_000e6, 1e6],
    ['25 tỷ', 'million', 25e9],
    ['0', 'billion', 0],
  ])('but %s in a column in %s is not', (text, size, value, digit) => {
    const expected = stated(value, digit === undefined ? {} : { digit })
    expect(readTypedFigure(text, MEASURES.money, size)).toEqual(expected)
  })

  test.each<[string, MeasureKind, number]>([
    ['3/4', 'count', 3],
    ['5/12', 'percent', 41.67],
    ['1/3', 'percent', 33.33],
    ['200/300', 'percent', 66.67],
  ])('asks about %s in %s, a day or a share that is not even', (text, kind, expected) => {
    expect(values(readTypedFigure(text, MEASURES[kind]))).toEqual([expected])
  })

  it('also asks in a column with a size if the number itself is ambiguous', () => {
    expect(values(readTypedFigure('1,710', MEASURES.money, 'billion'))).toEqual([1.71e9, 1710e9])
  })
})

describe('what cannot be read is refused with its piece', () => {
  test.each<[string, MeasureKind, string, string]>([
    ['mười tám', 'count', 'no-number', 'mười tám'],
    ['gần', 'count', 'no-number', 'gần'],
    ['không có', 'count', 'none-or-zero', 'không có'],
    ['Không', 'count', 'none-or-zero', 'Không'],
    ['18 doanh nghiệp', 'count', 'word', 'doanh nghiệp'],
    ['O5', 'count', 'word', 'O'],
    ['1O', 'count', 'word', 'O'],
    ['1e5', 'count', 'word', 'e5'],
    ['gần 45 trở lên', 'count', 'word', 'trở lên'],
    ['được từ 45 trở lên', 'count', 'word', 'được từ'],
    ['45 trở lên nhiều', 'count', 'word', 'trở lên nhiều'],
    ['18 ð', 'count', 'money-word', 'đ'],
    ['18 đảng viên 60%', 'count', 'two-numbers', '60%'],
    ['18 a5', 'count', 'word', 'a5'],
    ['từ 45', 'count', 'word', 'từ'],
    ['18 đảng viên/chi bộ', 'count', 'word', '/chi bộ'],
    ['18-20-2021', 'count', 'two-numbers', '-2021'],
    ['18 ngườita', 'count', 'word', 'ngườita'],
    ['(5 nữ)', 'count', 'word', '('],
    ['60% kế hoạch', 'percent', 'word', 'kế hoạch'],
    ['25 tỷ lẻ', 'money', 'word', 'lẻ'],
    ['1.71.0', 'count', 'number', '1.71.0'],
    ['18,', 'count', 'number', '18,'],
    [',5', 'amount', 'number', ',5'],
    ['25.30 tỷ 5.55.5 triệu', 'money', 'number', '5.55.5 triệu'],
    ['18 (05 nữ)', 'count', 'two-numbers', '(05 nữ)'],
    ['18 đảng viên (05 nữ)', 'count', 'two-numbers', '(05 nữ)'],
    ['20/18', 'count', 'two-numbers', '/18'],
    ['12/2025', 'count', 'two-numbers', '/2025'],
    ['5/4/2025', 'count', 'two-numbers', '/4/2025'],
    ['20-18', 'count', 'range', '20 – 18'],
    ['từ 27 đến 27 tỷ', 'money', 'range', '27 tỷ – 27 tỷ'],
    ['18 20', 'count', 'two-numbers', '20'],
    ['18\u00a0200', 'count', 'two-numbers', '200'],
    ['25 tỷ 300', 'money', 'two-numbers', '300'],
    ['25 300 triệu', 'money', 'two-numbers', '300 triệu'],
    ['25,5 tỷ 300 triệu', 'money', 'two-numbers', '300 triệu'],
    ['25 triệu 3 tỷ', 'money', 'two-numbers', '3 tỷ'],
    ['25 triệu 0 tỷ', 'money', 'two-numbers', '0 tỷ'],
    ['25 tỷ 1.000 triệu', 'money', 'two-numbers', '1.000 triệu'],
    ['25 tỷ 3 tỷ', 'money', 'two-numbers', '3 tỷ'],
    ['25 tỷ 3.000 triệu', 'money', 'two-numbers', '3.000 triệu'],
    ['25 tỷ (60)', 'money', 'two-numbers', '(60)'],
    ['=A1+5', 'count', 'formula', '=A1+5'],
    ['+5', 'count', 'formula', '+5'],
    ['#REF!', 'count', 'formula', '#REF!'],
    ['24,9', 'count', 'decimals', '24,9'],
    ['24.9', 'count', 'decimals', '24.9'],
    ['24,9 đồng', 'money', 'less-than-dong', '24,9 đồng'],
    ['0,0000000001 tỷ', 'money', 'less-than-dong', '0,0000000001 tỷ'],
    ['gần 0', 'count', 'qualified-zero', 'gần 0'],
    ['khoảng -5%', 'percent', 'qualified-negative', 'khoảng -5%'],
    ['giảm gần 5 tỷ', 'money', 'qualified-negative', 'giảm gần 5 tỷ'],
    ['hơn -0,4 tỷ', 'money', 'qualified-negative', 'hơn -0,4 tỷ'],
    ['không quá -3', 'count', 'qualified-negative', 'không quá -3'],
    ['1234567890123456', 'amount', 'too-long', '1234567890123456'],
    ['0,1234567890123456', 'amount', 'too-long', '0,1234567890123456'],
    ['1.000.000 tỷ', 'money', 'too-long', '1.000.000 tỷ'],
    ['60%', 'count', 'percent-sign', '%'],
    ['60 phần trăm', 'amount', 'percent-sign', 'phần trăm'],
    ['60%', 'money', 'percent-sign', '%'],
    ['25 tỷ 300 triệu', 'count', 'money-word', 'tỷ 300 triệu'],
    ['18 đ', 'count', 'money-word', 'đ'],
    ['5 tr', 'percent', 'money-word', 'tr'],
  ])('%s in %s', (text, kind, reason, at) => {
    expect(readTypedFigure(text, MEASURES[kind])).toEqual({ kind: 'unreadable', reason, at })
  })

  it('quotes no more of a pasted paragraph than helps to find it', () => {
    const read = readTypedFigure('Trong tháng kết nạp 18 đảng viên. '.repeat(50), MEASURES.count)
    expect(read).toMatchObject({ kind: 'unreadable', reason: 'text' })
    expect(read.kind === 'unreadable' && read.at).toBe('Trong tháng kết nạp 18 đảng viên. Trong …')
    const short = `18 ${'x'.repeat(40)}`
    expect(readTypedFigure(short, MEASURES.count)).toMatchObject({ at: 'x'.repeat(40) })
  })
})

const WORDS: Record<Qualifier, string[]> = {
  exact: [],
  under: ['ngót', 'ngót nghét', 'xấp xỉ dưới', 'dưới', 'chưa đến', 'chưa tới', 'chưa đầy', 'non'],
  over: ['hơn', 'quá'],
  'at-least': [
    'ít nhất',
    'tối thiểu',
    'không ít hơn',
    'không thấp hơn',
    'từ … trở lên',
    '… trở lên',
  ],
  'at-most': ['tối đa', 'không vượt quá', 'không hơn', 'nhiều nhất', 'đến'],
  between: ['–'],
  about: ['xấp xỉ', 'trên dưới', 'khoảng chừng', 'chừng', 'vào khoảng', 'độ khoảng', 'tầm'],
}
const whole = fc.oneof(
  fc.nat(2000),
  fc.maxSafeNat().map((value) => value % 1e15),
)
const rounded = fc.tuple(fc.nat(99_999), fc.nat(9)).map(([value, power]) => value * 10 ** power)
const decimal = fc.tuple(whole, fc.nat(9)).map(([digits, places]) => Number(`${digits}e-${places}`))
const signed = fc
  .tuple(decimal, fc.boolean())
  .map(([value, isNegative]) => (isNegative && value > 0 ? -value : value))
const value: Record<MeasureKind, fc.Arbitrary<number>> = {
  count: fc.oneof(
    whole,
    fc.nat(99).map((fall) => fall && -fall),
  ),
  money: fc.oneof(
    whole,
    rounded,
    rounded.map((fall) => fall && -fall),
  ),
  percent: signed,
  amount: signed,
}

/** Every figure a cell can contain, with its measure. */
const anyFigure = fc.constantFrom(...MEASURE_KINDS).chain((kind) =>
  fc
    .tuple(value[kind], value[kind], fc.constantFrom(...QUALIFIERS), fc.boolean(), fc.nat(3))
    .map(([one, other, wanted, estimated, choice]) => {
      const number = wanted === 'between' ? Math.min(one, other) : one
      const high = wanted === 'between' ? { high: Math.max(one, other) } : {}
      const isFit = hasReading({ value: number, qualifier: wanted, ...high })
      const qualifier = isFit ? wanted : 'exact'
      const word = WORDS[qualifier][choice]
      const figure: Figure = {
        value: number,
        ...(isFit ? high : {}),
        qualifier,
        estimated,
        ...(word ? { word } : {}),
      }
      return { figure, measure: MEASURES[kind] }
    }),
)

describe('a stored figure is written back into its cell', () => {
  test.each<[MeasureKind, Figure, string]>([
    ['money', { value: 25e9, qualifier: 'under', estimated: false }, 'gần 25 tỷ đồng'],
    ['money', { value: 25_345e6, qualifier: 'exact', estimated: false }, '25.345 triệu đồng'],
    [
      'money',
      { value: 25_300_000_001, qualifier: 'exact', estimated: false },
      '25.300.000.001 đồng',
    ],
    ['money', { value: 1710e9, qualifier: 'over', estimated: true }, 'ước đạt trên 1.710 tỷ đồng'],
    ['money', { value: 0, qualifier: 'exact', estimated: false }, '0 đồng'],
    ['money', { value: 1e9, qualifier: 'exact', estimated: false }, '1 tỷ đồng'],
    ['money', { value: 1e6, qualifier: 'exact', estimated: false }, '1 triệu đồng'],
    ['count', { value: 1710, qualifier: 'exact', estimated: false }, '1.710'],
    ['percent', { value: 30, qualifier: 'over', estimated: false, word: 'hơn' }, 'hơn 30%'],
    ['percent', { value: 1710, qualifier: 'exact', estimated: false }, '1710%'],
    ['percent', { value: 33, qualifier: 'exact', estimated: false, digit: 0.1 }, '33,0%'],
    ['money', { value: 25e9, qualifier: 'exact', estimated: false, digit: 1e8 }, '25,0 tỷ đồng'],
    ['money', { value: -4e8, qualifier: 'exact', estimated: false, digit: 1e8 }, '-0,4 tỷ đồng'],
    ['money', { value: 1_234_500, qualifier: 'exact', estimated: false }, '1.234,5 nghìn đồng'],
    [
      'money',
      { value: 25e9, high: 27e9, qualifier: 'between', estimated: true },
      'ước đạt từ 25 đến 27 tỷ đồng',
    ],
    [
      'money',
      { value: 9e8, high: 1.2e9, qualifier: 'between', estimated: false, word: '–' },
      '900–1.200 triệu đồng',
    ],
    ['count', { value: 45, ...FROM_ON, estimated: false }, 'từ 45 trở lên'],
    ['amount', { value: 1.713, qualifier: 'exact', estimated: false }, '1,7130'],
    ['amount', { value: 1e-7, qualifier: 'exact', estimated: false }, '0,0000001'],
  ])('%s %o is written %s', (kind, figure, expected) => {
    expect(formatTyped(figure, MEASURES[kind])).toBe(expected)
  })

  it('and reading it gives the same figure, whatever the size of the column', () => {
    const sizes = fc.constantFrom<(MoneySize | undefined)[]>(
      undefined,
      'dong',
      'million',
      'billion',
    )
    fc.assert(
      fc.property(
        anyFigure,
        sizes,
        fc.constantFrom('NFC', 'NFD'),
        ({ figure, measure }, size, form) => {
          const typed = formatTyped(figure, measure).normalize(form)
          expect(readTypedFigure(typed, measure, size)).toEqual({ kind: 'figure', figure })
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('refuses what is not a number', () => {
    const figure: Figure = { value: Number.NaN, qualifier: 'exact', estimated: false }
    expect(() => formatTyped(figure, MEASURES.amount)).toThrow(RangeError)
  })
})

it('whatever is typed, what is read can be put back and has a reading', () => {
  const pieces = fc.constantFrom(
    ...['gần', 'trên', 'ước', 'từ', 'trở lên', 'tỷ', 'tr', 'đồng', '%', 'người', 'không'],
    ...['đến', 'giảm', 'đạt', 'không dưới', 'dưới', '>', '≤', '~', ')', '(ước)', '25,0', 'trieu'],
    ...[
      '0',
      '05',
      '25',
      '300',
      '.',
      ',',
      '-',
      '–',
      ' ',
      '\u00a0',
      '\u202f',
      '(',
      '=',
      '1.710',
      '24,9',
    ],
  )
  const measures = fc.constantFrom(...MEASURE_KINDS.map((kind) => MEASURES[kind]))
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 7 }), measures, (typed, measure) => {
      const read = readTypedFigure(typed.join(''), measure)
      const figures =
        read.kind === 'figure' ? [read.figure] : read.kind === 'ambiguous' ? read.readings : []
      if (read.kind === 'ambiguous') expect(figures).not.toHaveLength(0)
      if (read.kind === 'unreadable') expect(read.at).not.toBe('')
      for (const figure of figures) {
        expect(hasReading(figure)).toBe(true)
        const again = readTypedFigure(formatTyped(figure, measure), measure)
        expect(again).toEqual({ kind: 'figure', figure })
      }
    }),
    { numRuns: 3000 },
  )
})
