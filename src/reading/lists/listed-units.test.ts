import { describe, expect, test } from 'vitest'
import type { Unit } from '../../domain/unit.ts'
import { readPastedBlock } from '../typed/pasted-block.ts'
import { listedUnits, monthOf } from './listed-units.ts'
import { kindInName } from './unit-kinds.ts'

const unit = (id: string, vi: string, kind: Unit['kind'], parentId: string | null): Unit => ({
  ...{ id, kind, parentId },
  name: { vi, en: vi },
})
const COMMUNE = unit('hoa-an', 'Xã Hòa Ân', 'commune', null)
const SCHOOL = unit('chi-bo-truong-hoc', 'Chi bộ Trường học', 'branch', 'hoa-an')

const read = (
  text: string,
  existing: readonly Unit[] = [COMMUNE],
  parentId: string | null | undefined = undefined,
) => listedUnits(readPastedBlock(text), existing, { parentId, since: null })

describe('the names of a pasted list', () => {
  test.each([
    ['a name per line', 'Chi bộ ấp 1\nChi bộ ấp 2'],
    ['empty lines and spaces', '\n  Chi bộ  ấp 1 \n\n\tChi bộ ấp 2\n'],
    ['numbers in front', '1. Chi bộ ấp 1\n2.Chi bộ ấp 2'],
    ['bullets of a document', '•\tChi bộ ấp 1\n- Chi bộ ấp 2'],
    ['Roman numbers and letters', 'I. Chi bộ ấp 1\nb) Chi bộ ấp 2'],
    ['a column of ordinal numbers', '1\tChi bộ ấp 1\n02\tChi bộ ấp 2'],
    ['headings', 'STT\tTên chi bộ\n1\tChi bộ ấp 1\n2\tChi bộ ấp 2'],
    ['headings in capitals, kind first', 'LOẠI\tTÊN ĐƠN VỊ\nChi bộ\tChi bộ ấp 1\n\tChi bộ ấp 2'],
    ['a title and a sum', 'DANH SÁCH CHI BỘ\nChi bộ ấp 1\nChi bộ ấp 2\nTổng cộng: 2 chi bộ'],
    ['a column nobody asked for', 'Tên\tSố đảng viên\nChi bộ ấp 1\t15\nChi bộ ấp 2\t21'],
    ['numbers beside the names', 'Chi bộ ấp 1\t15\nChi bộ ấp 2\t21'],
    ['lines typed with semicolons', 'Chi bộ ấp 1; chi bộ\nChi bộ ấp 2; chi bộ'],
  ])('%s', (_, text) => {
    const found = read(text)
    expect(found.map(({ name }) => name)).toEqual(['Chi bộ ấp 1', 'Chi bộ ấp 2'])
    expect(found.map(({ id }) => id)).toEqual(['chi-bo-ap-1', 'chi-bo-ap-2'])
    expect(found.every(({ state, kind }) => state === 'new' && kind === 'branch')).toBe(true)
    expect(found.every(({ parentId }) => parentId === 'hoa-an')).toBe(true)
  })

  test('an abbreviated commune is no Roman number', () => {
    expect(read('X. Châu Điền', [])[0]).toMatchObject({ name: 'X. Châu Điền', kind: 'commune' })
  })
})

test.each([
  ['Chi bộ ấp Chợ', 'branch'],
  ['CB Trường Mầm non', 'branch'],
  ['Ấp Giồng Lớn', 'branch'],
  ['Khóm 3', 'branch'],
  ['Xã Hòa Ân', 'commune'],
  ['Đảng bộ xã Hòa Ân', 'commune'],
  ['Đảng ủy phường Long Đức', 'ward'],
  ['Thị trấn Cầu Kè', 'town'],
  ['TT. Cầu Kè', 'town'],
  ['Đặc khu Côn Đảo', 'special-zone'],
  ['Huyện ủy Cầu Kè', 'district'],
  ['Đảng bộ huyện Cầu Kè', 'district'],
  ['Tỉnh ủy Vĩnh Long', 'province'],
  ['Đảng bộ Công an xã Hòa Ân', 'base-committee'],
  ['Đảng ủy Quân sự', 'base-committee'],
  ['Trạm Y tế', null],
] as const)('the kind in the name %s is %s', (name, kind) => {
  expect(kindInName(name)).toBe(kind)
})

test.each([
  ['2025-07', '2025-07'],
  ['07/2025', '2025-07'],
  ['01/07/2025', '2025-07'],
  ['từ tháng 7/2025', '2025-07'],
  ['tháng 7 năm 2025', '2025-07'],
  ['Kể từ 7-2025', '2025-07'],
  ['2025', '2025-01'],
  ['sau Đại hội', null],
  ['13/2025', null],
] as const)('a unit since %s is since %s', (text, month) => {
  expect(monthOf(text)).toBe(month)
})

test.each([
  ['is there already', 'CHI BỘ TRƯỜNG HỌC', 'existing'],
  ['is the unit above', 'Xã Hoà Ân', 'existing'],
  ['has another tone and is another', 'Chi bộ Trường hóc', 'new'],
  ['has no name', 'chi bộ\t07/2025', 'bad-name'],
  ['is too long', 'x'.repeat(121), 'bad-name'],
  ['is part of nobody known', 'Tên\tTrực thuộc\nChi bộ ấp 1\tXã Tam Ngãi', 'unknown-parent'],
  ['began in no month', 'Tên\tTừ tháng\nChi bộ ấp 1\tsau Đại hội', 'unread-month'],
] as const)('a line that %s', (_, text, state) => {
  const [found] = read(text, [COMMUNE, SCHOOL])
  expect(found).toMatchObject({ state, id: state === 'new' ? 'chi-bo-truong-hoc-2' : '' })
})

test('a line said twice is written once, and one of the same name elsewhere only by a person', () => {
  const other = unit('tam-ngai', 'Xã Tam Ngãi', 'commune', null)
  const found = read('Chi bộ Trường học\nChi bộ Trường học', [COMMUNE, SCHOOL, other], 'tam-ngai')
  expect(found.map(({ state, id }) => [state, id])).toEqual([
    ['namesake', 'chi-bo-truong-hoc-2'],
    ['twice', ''],
  ])
})

test('the first of a list is above the others where no unit is there yet', () => {
  const found = read('Đảng ủy xã Hòa Ân\nChi bộ ấp 1\nTrạm Y tế', [])
  expect(found.map(({ id, kind, parentId }) => [id, kind, parentId])).toEqual([
    ['dang-uy-xa-hoa-an', 'commune', null],
    ['chi-bo-ap-1', 'branch', 'dang-uy-xa-hoa-an'],
    ['tram-y-te', 'branch', 'dang-uy-xa-hoa-an'],
  ])
})

test('a line says its own kind, parent and month, the others have what was chosen for all', () => {
  const text = [
    'Tên đơn vị\tLoại\tTrực thuộc\tKể từ tháng',
    'Đảng bộ Công an\t\t\t',
    'Đội nghiệp vụ\tChi bộ\tĐảng bộ Công an\t8/2025',
  ].join('\n')
  const defaults = { parentId: null, since: '2025-07' } as const
  expect(listedUnits(readPastedBlock(text), [COMMUNE], defaults)).toMatchObject([
    { id: 'dang-bo-cong-an', kind: 'base-committee', parentId: null, since: '2025-07' },
    { id: 'doi-nghiep-vu', kind: 'branch', parentId: 'dang-bo-cong-an', since: '2025-08' },
  ])
})

test('nothing that is pasted breaks the reading', () => {
  for (const text of ['', '\t\t', '123', '---', 'STT\tTên', '=1+1'])
    expect(read(text).every(({ state }) => state === 'bad-name')).toBe(true)
})
