import { describe, expect, test } from 'vitest'

import { makeIndicator } from '../../../test/builders.ts'
import { subject } from './subject.ts'

const taken = (name: string, unit: string): string => {
  const measure = { kind: 'count', name: { vi: unit, en: unit } } as const
  const as = subject(makeIndicator({ name: { vi: name, en: name }, measure }))
  switch (as.kind) {
    case 'action':
      return `${as.before} … ${as.after}`.trim()
    case 'things':
      return `có … ${as.after}`.trim()
    default:
      return `${as.name}:`
  }
}

describe('a name takes its number where it counts', () => {
  test.each([
    ['Kết nạp đảng viên mới', 'đảng viên', 'kết nạp … mới'],
    ['Kết nạp Đảng viên mới', 'đảng viên', 'kết nạp … mới'],
    ['Kết nạp đảng viên mới'.normalize('NFD'), 'đảng viên', 'kết nạp … mới'],
    ['Thi hành kỷ luật đảng viên', 'đảng viên', 'thi hành kỷ luật …'],
    ['Đào tạo nghề cho lao động nông thôn', 'lao động', 'đào tạo nghề cho … nông thôn'],
    ['Thành lập mới doanh nghiệp', 'doanh nghiệp', 'thành lập mới …'],
    ['Giải quyết việc làm cho lao động', 'lao động', 'giải quyết việc làm cho …'],
    ['Vụ phạm pháp hình sự', 'vụ', 'có … phạm pháp hình sự'],
    ['Số vụ tai nạn giao thông', 'vụ', 'có … tai nạn giao thông'],
    ['Tổng số hộ nghèo', 'hộ', 'có … nghèo'],
    ['Số lượng hộ nghèo', 'hộ', 'có … nghèo'],
    ['Kết nạp thêm đảng viên', 'đảng viên', 'kết nạp thêm …'],
    ['Kết nạp được đảng viên', 'đảng viên', 'kết nạp được …'],
    ['Số đảng viên mới kết nạp', 'đảng viên', 'có … mới kết nạp'],
    ['Hợp tác xã thành lập mới', 'hợp tác xã', 'có … thành lập mới'],
  ])('%s', (name, unit, expected) => {
    expect(taken(name, unit)).toBe(expected)
  })
})

describe('a name that cannot be taken apart safely stays whole', () => {
  test.each([
    ['what is counted is not in it', 'Giao quân', 'thanh niên', 'giao quân:'],
    [
      'two things are counted',
      'Kiểm tra tổ chức đảng và đảng viên',
      'đảng viên',
      'kiểm tra tổ chức đảng và đảng viên:',
    ],
    [
      'two things follow',
      'Công nhận gia đình văn hóa và ấp văn hóa',
      'gia đình',
      'công nhận gia đình văn hóa và ấp văn hóa:',
    ],
    ['it occurs there twice', 'Hộ cận nghèo thoát hộ nghèo', 'hộ', 'hộ cận nghèo thoát hộ nghèo:'],
    ['it is the end of another word', 'Phát triển hợp tác xã', 'xã', 'phát triển hợp tác xã:'],
    [
      'it does not begin with a verb',
      'Công tác kết nạp đảng viên',
      'đảng viên',
      'công tác kết nạp đảng viên:',
    ],
    [
      'a plural precedes it',
      'Giám sát các tổ chức đảng',
      'tổ chức đảng',
      'giám sát các tổ chức đảng:',
    ],
    ['nothing is counted', 'Kết nạp đảng viên', '', 'kết nạp đảng viên:'],
    ['*số* is not at its beginning', 'Kết nạp số đảng viên', 'đảng viên', 'kết nạp số đảng viên:'],
    ['a verb is only the beginning of a word', 'Mởi cho hộ', 'hộ', 'mởi cho hộ:'],
    ['an abbreviation keeps its capitals', 'BHYT hộ gia đình', 'thẻ', 'BHYT hộ gia đình:'],
  ])('%s', (_, name, unit, expected) => {
    expect(taken(name, unit)).toBe(expected)
  })

  test('money and percentages are never part of a name', () => {
    const measure = { kind: 'money', name: { vi: 'đồng', en: 'dong' } } as const
    const name = { vi: 'Thu tiền đồng', en: 'Coins' }
    expect(subject(makeIndicator({ name, measure }))).toEqual({
      kind: 'amount',
      name: 'thu tiền đồng',
    })
  })
})
