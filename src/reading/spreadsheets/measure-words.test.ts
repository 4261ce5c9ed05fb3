import { expect, test } from 'vitest'

import type { Measure } from '../../domain/indicator.ts'
import { indicatorFinder, type KnownIndicator, likeliest, partNamed } from './indicator-finder.ts'
import { isTotal, unitNamed } from './known-unit.ts'
import { isOtherMeasure, measureSaid } from './measure-words.ts'
import { moneyWordIn, moneyWordOfTitle } from './number-separators.ts'

const measure = (kind: Measure['kind'], vi: string): Measure => ({ kind, name: { vi, en: '' } })

test.each([
  ['1.000 ha', ['physical', 'ha', 1000]],
  ['nghìn lượt', ['counted', 'luot', 1000]],
  ['Triệu con', ['counted', 'con', 1e6]],
  ['Triệu đồng', ['money', 'trieu dong', 1]],
  ['%', ['percent', '%', 1]],
  ['ĐVT: người', ['counted', 'nguoi', 1]],
  ['đồng chí', ['counted', 'dong chi', 1]],
  ['dân tộc thiểu số', null],
  ['nông thôn', null],
])('the measure “%s” is %j', (text, said) => {
  const { kind, word, factor } = measureSaid(text) ?? {}
  expect(kind ? [kind, word, factor] : null).toEqual(said)
})

test.each([
  ['Triệu đồng', measure('count', 'đảng viên'), true],
  ['người', measure('money', 'đồng'), true],
  ['hộ', measure('percent', '%'), true],
  ['%', measure('count', 'hộ'), true],
  ['tấn', measure('amount', 'ha'), true],
  ['1.000 ha', measure('amount', 'ha'), false],
  ['người', measure('count', 'đảng viên'), false],
  ['lượt', measure('amount', 'ha'), false],
])('%s of an indicator in %j is another measure: %s', (text, own, isOther) => {
  expect(isOtherMeasure(measureSaid(text), own)).toBe(isOther)
})

test('the council and comrades are no money', () => {
  expect(moneyWordIn('Nghị quyết Hội đồng nhân dân')).toBeNull()
  expect(moneyWordOfTitle('NGHỊ QUYẾT HỘI ĐỒNG NHÂN DÂN\nHỢP ĐỒNG LAO ĐỘNG')).toBeNull()
  expect(moneyWordOfTitle('HỘI ĐỒNG NHÂN DÂN\nĐơn vị tính: đồng')).toBe('đồng')
  expect(moneyWordOfTitle('THU CHI\nĐVT: Tr.đồng')).toBe('triệu đồng')
})

const known = (id: string, vi: string, more: object = {}): KnownIndicator => ({
  indicator: {
    ...{ id, name: { vi, en: '' }, measure: measure('percent', '%'), accumulation: 'rate' },
    ...more,
  } as KnownIndicator['indicator'],
  words: { names: [], counted: [] },
})
const INDICATORS = [
  known('poor', 'Tỷ lệ hộ nghèo'),
  known('poor-rural', 'Hộ nghèo (nông thôn)', { partOf: 'poor' }),
  known('insured', 'Tỷ lệ dân số tham gia bảo hiểm y tế'),
  known('revenue', 'Thu ngân sách nhà nước', { measure: measure('money', 'đồng') }),
]

test.each([
  ['Tỷ lệ hộ nghèo', 'poor'],
  ['Tỷ lệ hộ nghèo (%)', 'poor'],
  ['Tỷ lệ hộ nghèo (*)', 'poor'],
  ['Tỷ lệ hộ nghèo (dân tộc thiểu số)', undefined],
  ['Tỷ lệ hộ nghèo (dân tộc thiểu số) (%)', undefined],
  ['Tỷ lệ hộ nghèo(nông thôn)', undefined],
  ['Hộ nghèo (nông thôn)', 'poor-rural'],
  ['2. Tổng thu NSNN (tỷ đồng)', 'revenue'],
  ['Thu NSNN, trong đó:', 'revenue'],
  ['Tỷ lệ dân số tham gia BHYT:', 'insured'],
])('“%s” is called %s', (name, id) => {
  expect(indicatorFinder(INDICATORS)('', name)?.indicator.id).toBe(id)
})

test('a part is known below its whole, and the likeliest names come first', () => {
  expect(partNamed('- Nông thôn', 'poor', INDICATORS)).toBeNull()
  expect(partNamed('Hộ nghèo (nông thôn)', 'poor', INDICATORS)?.indicator.id).toBe('poor-rural')
  const women = known('women', 'Tỷ lệ hộ nghèo do nữ làm chủ', { partOf: 'poor' })
  expect(partNamed('do nữ làm chủ', 'poor', [...INDICATORS, women])?.indicator.id).toBe('women')
  expect(likeliest('Tỷ lệ BHYT', INDICATORS)[0]?.indicator.id).toBe('insured')
  const admitted = { ...known('admitted', 'Phát triển đảng'), words: { names: ['vào đảng'] } }
  expect(likeliest('Quần chúng vào Đảng', [...INDICATORS, admitted])[0]).toBe(admitted)
})

test.each([
  ['X. Hòa Tân', 'tan'],
  ['Xã Hoà Tân', 'tan'],
  ['UBND xã Hòa Tân', 'tan'],
  ['Đảng ủy xã Hòa Tân', 'tan'],
  ['Hòa Tấn', 'tan-2'],
  ['TT Cầu Kè', 'town'],
  ['TT. Cầu Kè', 'town'],
  ['P. 5', 'ward'],
  ['CB ấp 1', 'cell'],
  ['Thị trấn', undefined],
  ['Toàn huyện', undefined],
])('the unit “%s” is %s', (text, id) => {
  const units = [
    { id: 'tan', name: 'Xã Hòa Tân' },
    { id: 'tan-2', name: 'Xã Hòa Tấn' },
    { id: 'town', name: 'Thị trấn Cầu Kè' },
    { id: 'ward', name: 'Phường 5' },
    { id: 'cell', name: 'Chi bộ ấp 1' },
  ]
  expect(unitNamed(text, units)?.id).toBe(id)
})

test.each([
  ['A.P.Tân', 'an-phu-tan'],
  ['X. A.P.Tân', 'an-phu-tan'],
  ['TT C.Kè', 'town'],
  ['X. C.Kè', undefined],
  ['P.Phú', 'phong-phu'],
  ['Th.Phú', 'thanh-phu'],
  ['Ph. Thạnh', 'phong-thanh'],
  // *Hòa Tân* and *Hưng Tân*.
  ['H.Tân', undefined],
  ['Hò.Tân', 'hoa-tan'],
  ['H.Tấn', undefined],
  ['C. Kè Lớn', undefined],
  ['T.số', undefined],
])('the narrow column “%s” is of %s', (text, id) => {
  const units = [
    { id: 'an-phu-tan', name: 'Xã An Phú Tân' },
    { id: 'hoa-tan', name: 'Xã Hòa Tân' },
    { id: 'hung-tan', name: 'Xã Hưng Tân' },
    { id: 'phong-phu', name: 'Xã Phong Phú' },
    { id: 'thanh-phu', name: 'Xã Thạnh Phú' },
    { id: 'phong-thanh', name: 'Xã Phong Thạnh' },
    { id: 'town', name: 'Thị trấn Cầu Kè' },
    { id: 'cau-ke', name: 'Huyện ủy Cầu Kè' },
  ]
  expect(unitNamed(text, units)?.id).toBe(id)
})

test.each([
  ...['Tổng cộng (A+B)', 'Cộng trang', 'Trang trước mang sang', 'Khối xã', 'Khối các phường'],
])('%s is a sum too', (text) => expect(isTotal(text)).toBe(true))

test('a block that may be a unit is no sum', () => {
  expect(isTotal('Khối Doanh nghiệp')).toBe(false)
})

test.each(['Cộng', 'TỔNG CỘNG:', 'Tổng số', 'Toàn huyện', 'Tổng huyện'])('%s is a sum', (text) => {
  expect(isTotal(text)).toBe(true)
  expect(isTotal(`${text} thu`)).toBe(false)
})
