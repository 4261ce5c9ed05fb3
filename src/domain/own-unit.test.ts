import { expect, test } from 'vitest'

import { ownUnitBelowTop } from './own-unit.ts'
import type { Unit } from './unit.ts'

const unit = (id: string, parentId: string | null): Unit => ({
  id,
  kind: 'district',
  name: { vi: id, en: id },
  parentId,
})
const units = [unit('hoa-an', 'cau-ke'), unit('cau-ke', null)]

test.each([
  ['of a commune, its own', 'hoa-an', 'hoa-an'],
  ['of the unit at the top, none: addresses leave it out', 'cau-ke', undefined],
  ['of a unit that is no more, none', 'khong-co', undefined],
  ['of all units, none', null, undefined],
])('the first address of an account names, %s', (_, own, expected) => {
  expect(ownUnitBelowTop(units, own)).toBe(expected)
  expect(ownUnitBelowTop([], own)).toBeUndefined()
})
