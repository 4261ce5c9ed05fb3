import { expect, test } from 'vitest'

import { findings, type Installation } from './installation.ts'

const SOUND: Installation = {
  node: '24.2.0',
  isBuilt: true,
  settingsFault: null,
  hasSecret: true,
  port: 3000,
  portUse: 'free',
  folderFault: null,
  freeBytes: 50_000_000_000,
  backupAgeDays: 0.5,
  isClockBehind: false,
  zoneMinutes: 420,
  service: 'installed',
}

test('a sound installation has nothing to do', () => {
  expect(new Set(findings(SOUND).map(({ kind }) => kind))).toEqual(new Set(['ok']))
})

const CASES: [name: string, seen: Partial<Installation>, kind: 'advice' | 'error', line: RegExp][] =
  [
    ['an old Node', { node: '22.17.1' }, 'error', /^Node 22\.17\.1 đã cũ.*22\.18/],
    ['a very old Node', { node: '20.20.2' }, 'error', /đã cũ/],
    ['no build', { isBuilt: false }, 'error', /npm run build/],
    ['a refused setting', { settingsFault: 'PORT phải là số.' }, 'error', /^PORT phải là số/],
    ['a secret that only the service has', { hasSecret: false }, 'advice', /AUTH_SECRET/],
    ['a port that another program has', { portUse: 'other' }, 'error', /Cổng 3000 .* khác dùng/],
    ['a port that may not be opened', { portUse: 'refused' }, 'error', /1024/],
    [
      'a folder without write access',
      { folderFault: 'Không ghi được.' },
      'error',
      /Không ghi được/,
    ],
    ['a full disk', { freeBytes: 199_999_999 }, 'error', /199 MB, sắp đầy/],
    ['a disk that fills up', { freeBytes: 1_500_000_000 }, 'advice', /1\.500 MB/],
    ['no backup ever', { backupAgeDays: null }, 'advice', /Chưa sao lưu lần nào/],
    ['an old backup', { backupAgeDays: 9.7 }, 'advice', /Đã 9 ngày/],
    ['a clock behind the data', { isClockBehind: true }, 'error', /Đồng hồ/],
    ['another zone', { zoneMinutes: -210 }, 'advice', /Asia\/Ho_Chi_Minh/],
    ['no service', { service: 'missing' }, 'advice', /docs\/install\.md/],
  ]
test.each(CASES)('%s is said, with what to do', (_, seen, kind, line) => {
  const wanting = findings({ ...SOUND, ...seen }).filter((each) => each.kind !== 'ok')
  expect(wanting).toEqual([{ kind, line: expect.stringMatching(line) }])
})

test.each<[name: string, seen: Partial<Installation>]>([
  ['the oldest Node that will do', { node: '22.18.0' }],
  ['a port that our own server has', { portUse: 'so-ket' }],
  ['no disk to look after, as with PostgreSQL', { freeBytes: null, backupAgeDays: 0 }],
  ['a machine whose services we cannot ask', { service: 'unknown' }],
])('%s is no fault', (_, seen) => {
  expect(findings({ ...SOUND, ...seen }).every(({ kind }) => kind === 'ok')).toBe(true)
})
