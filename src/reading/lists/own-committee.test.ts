import { expect, test } from 'vitest'
import { type CommitteeLevel, ownCommittee } from './own-committee.ts'

const said = (level: CommitteeLevel, name: string, formedFrom = '') => {
  const found = ownCommittee(level, name, formedFrom)
  return found && [found.own, ...found.predecessors].map(({ id, kind }) => `${id} ${kind}`)
}

test.each<[CommitteeLevel, string, string, string[]]>([
  ['province', 'Tỉnh ủy Vĩnh Long', '', ['tinh-uy-vinh-long province']],
  ['commune', 'Đảng ủy xã Hòa Ân', '', ['dang-uy-xa-hoa-an commune']],
  ['commune', 'Đảng ủy phường Long Đức', '', ['dang-uy-phuong-long-duc ward']],
  ['commune', 'Đảng ủy đặc khu Côn Đảo', '', ['dang-uy-dac-khu-con-dao special-zone']],
  ['commune', 'Hòa Ân', '', ['hoa-an commune']],
  ['base-committee', 'Đảng ủy Trường Đại học', '', ['dang-uy-truong-dai-hoc base-committee']],
  ['other', 'Huyện ủy Cầu Kè', '', ['huyen-uy-cau-ke district']],
  ['other', 'Chi bộ Trạm Y tế', '', ['chi-bo-tram-y-te branch']],
  [
    'commune',
    'Xã An Phú Tân',
    'Xã An Phú Tân cũ\n\nThị trấn Cầu Kè\nHòa Tân',
    [
      'xa-an-phu-tan commune',
      'xa-an-phu-tan-cu commune',
      'thi-tran-cau-ke town',
      'hoa-tan commune',
    ],
  ],
  [
    'commune',
    'Xã Hòa Ân',
    'Xã Hòa Ân\nXã Tam Ngãi',
    ['xa-hoa-an commune', 'xa-hoa-an-cu commune', 'xa-tam-ngai commune'],
  ],
])('%s: %s', (level, name, formedFrom, units) => {
  expect(said(level, name, formedFrom)).toEqual(units)
})

test.each([
  ['no name', '', ''],
  ['a former unit said twice', 'Xã Hòa Ân', 'Xã A\nXã A'],
])('%s is refused', (_, name, formedFrom) => {
  expect(said('commune', name, formedFrom)).toBeNull()
})
