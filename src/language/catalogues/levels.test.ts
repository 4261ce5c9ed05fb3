import { expect, test } from 'vitest'
import type { UnitKind } from '../../domain/unit.ts'
import { en } from './en.ts'
import { basesOf } from './levels.ts'
import { vi } from './vi.ts'

test.each<[UnitKind, string, string, string]>([
  ['province', '2026-10', 'Trung ương giao', 'HĐND tỉnh giao'],
  ['district', '2021-04', 'tỉnh giao', 'HĐND huyện giao'],
  ['town', '2021-04', 'cấp trên giao', 'HĐND thị trấn giao'],
  ['commune', '2021-04', 'cấp trên giao', 'HĐND xã giao'],
  ['commune', '2025-06', 'cấp trên giao', 'HĐND xã giao'],
  ['commune', '2025-07', 'tỉnh giao', 'HĐND xã giao'],
  ['ward', '2026-10', 'tỉnh giao', 'HĐND phường giao'],
  ['special-zone', '2026-10', 'tỉnh giao', 'HĐND đặc khu giao'],
  ['base-committee', '2026-10', 'cấp trên giao', 'HĐND giao'],
  ['branch', '2026-10', 'cấp trên giao', 'HĐND giao'],
])('the targets of a %s in %s are set by “%s” and “%s”', (kind, period, superior, council) => {
  const words = basesOf({ kind }, period, vi)
  expect([words.province, words.council]).toEqual([superior, council])
  expect(words).toMatchObject({ resolution: 'Nghị quyết', plan: 'kế hoạch năm' })
})

test('where the unit is not known, nobody’s level is named', () => {
  for (const [text, district] of [
    [vi, /huyện|xã|tỉnh/],
    [en, /District|Commune|Province/],
  ] as const)
    for (const word of Object.values(text.bases)) expect(word).not.toMatch(district)
})
