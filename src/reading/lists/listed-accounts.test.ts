import { describe, expect, test } from 'vitest'
import type { Unit } from '../../domain/unit.ts'
import { readPastedBlock } from '../typed/pasted-block.ts'
import { listedAccounts } from './listed-accounts.ts'
import { roleNamed } from './role-named.ts'

const unit = (id: string, vi: string, parentId: string | null): Unit => ({
  ...{ id, kind: parentId ? 'branch' : 'commune', parentId },
  name: { vi, en: vi },
})
const UNITS = [
  unit('hoa-an', 'Xã Hòa Ân', null),
  unit('ap-1', 'Chi bộ ấp 1', 'hoa-an'),
  unit('cong-an', 'Chi bộ Công an', 'hoa-an'),
]
const THERE = [{ username: 'vanphong', name: 'Trần Thị Bình', unitId: 'hoa-an' }]

const read = (text: string, existing = THERE) =>
  listedAccounts(readPastedBlock(text), UNITS, existing, { role: 'editor', unitId: 'hoa-an' })

describe('a line of a pasted list', () => {
  const an = { name: 'Nguyễn Văn An', username: 'nguyenvanan', role: 'editor', unitId: 'hoa-an' }
  test.each([
    ['a name alone', 'Nguyễn Văn An', an],
    ['a number and a name', '1.\tNguyễn Văn An', an],
    ['a sign-in name', 'Nguyễn Văn An\tan.nv', { ...an, username: 'an.nv' }],
    ['a role', 'Nguyễn Văn An\tngười duyệt', { ...an, role: 'approver' }],
    ['a unit by its short name', 'Nguyễn Văn An\tCB ấp 1', { ...an, unitId: 'ap-1' }],
    ['all units', 'Nguyễn Văn An\tquản trị\tmọi đơn vị', { ...an, role: 'admin', unitId: null }],
    [
      'any order',
      'Chi bộ Công an\tan.nv\tlãnh đạo (xem)\tNguyễn Văn An',
      { ...an, username: 'an.nv', role: 'viewer', unitId: 'cong-an' },
    ],
    ['a position beside the unit', 'Nguyễn Văn An\tBí thư\tChi bộ ấp 1', { ...an, unitId: 'ap-1' }],
    [
      'columns with headings',
      'STT\tHọ và tên\tChức vụ\tĐơn vị\n1\tNguyễn Văn An\tBí thư\tẤp 1',
      {
        ...{ ...an, unitId: 'ap-1' },
      },
    ],
    [
      'semicolons',
      'Nguyễn Văn An; an.nv; người duyệt',
      { ...an, username: 'an.nv', role: 'approver' },
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toMatchObject([{ state: 'new', ...expected }])
  })

  test.each([
    ['a sign-in name there is', 'Người mới\tvanphong', 'existing'],
    ['somebody there is', 'TRẦN THỊ BÌNH', 'existing'],
    ['somebody of the same name elsewhere', 'Trần Thị Bình\tChi bộ ấp 1', 'new'],
    ['no name', '\tan.nv', 'bad-name'],
    ['an address for a sign-in name', 'Tên\tTài khoản\nAn\tan@so.vn', 'bad-username'],
    ['a unit there is not', 'Nguyễn Văn An\tChi bộ ấp 9', 'unknown-unit'],
    ['no role', 'Họ tên\tVai trò\nNguyễn Văn An\tbảo vệ', 'unread-role'],
  ])('with %s', (_, text, state) => {
    expect(read(text).map((each) => each.state)).toEqual([state])
  })
})

test('two of one name in two units sign in by two names, one said twice is written once', () => {
  const found = read('Lê An\tChi bộ ấp 1\nLê An\tChi bộ Công an\nLê An\tChi bộ ấp 1')
  expect(found.map(({ username, state }) => [username, state])).toEqual([
    ['lean', 'new'],
    ['lean2', 'new'],
    ['lean', 'twice'],
  ])
})

test('a long name is shortened to what the server takes', () => {
  const [found] = read('Chi bộ Trường Trung học phổ thông Cầu Kè mở rộng')
  expect(found).toMatchObject({ username: 'chibotruongtrunghocphothongcauke', state: 'new' })
})

test.each([
  ['lãnh đạo (xem)', 'viewer'],
  ['Lãnh đạo', 'viewer'],
  ['chuyên viên (nhập)', 'editor'],
  ['nhập số liệu', 'editor'],
  ['NGƯỜI DUYỆT', 'approver'],
  ['quản trị', 'admin'],
  ['clerk (enters)', 'editor'],
  ['Bí thư', null],
  ['', null],
] as const)('%s is the role %s', (text, role) => {
  expect(roleNamed(text)).toBe(role)
})
