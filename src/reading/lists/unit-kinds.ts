import type { UnitKind } from '~/domain/unit.ts'
import { folded } from '~/language/formats/spelling.ts'

const COMMITTEE = '(?:(?:ban chap hanh )?(?:dang uy|dang bo)|bch|ubnd|uy ban nhan dan)'

// The committee of a place is the place; any other committee is one of its own.
const NAMES: readonly (readonly [RegExp, UnitKind])[] = [
  [/^(?:chi bo|chi uy|cb|c\.b\.?)(?: |$)/, 'branch'],
  [/^(?:ap|khom|thon|khu pho|to dan pho|xom|lang|buon) /, 'branch'],
  [new RegExp(`^(?:${COMMITTEE} )?(?:thi tran|tt\\.?) `), 'town'],
  [new RegExp(`^(?:${COMMITTEE} )?(?:phuong|p\\.) ?\\S`), 'ward'],
  [new RegExp(`^(?:${COMMITTEE} )?(?:dac khu) `), 'special-zone'],
  [
    new RegExp(`^(?:${COMMITTEE} )?(?:huyen uy|quan uy|thi uy|huyen|quan(?! su)|thi xa) `),
    'district',
  ],
  [new RegExp(`^(?:${COMMITTEE} )?(?:xa|x\\.) ?\\S`), 'commune'],
  [new RegExp(`^(?:${COMMITTEE} )?(?:tinh uy|tinh) `), 'province'],
  [/^(?:dang uy|dang bo) /, 'base-committee'],
]

/** The kind that a unit's name tells: *Đảng bộ xã Hòa Ân* is a commune; `null` where it tells none. */
export const kindInName = (name: string): UnitKind | null =>
  NAMES.find(([pattern]) => pattern.test(folded(name)))?.[1] ?? null

const KINDS: readonly (readonly [RegExp, UnitKind])[] = [
  [/^(?:tinh|tinh uy)$/, 'province'],
  [/^(?:huyen|quan|thi xa|huyen uy)$/, 'district'],
  [/^(?:thi tran|tt)$/, 'town'],
  [/^xa$/, 'commune'],
  [/^phuong$/, 'ward'],
  [/^dac khu$/, 'special-zone'],
  [/^(?:dang bo|dang bo co so|dang uy co so|dbcs|db)$/, 'base-committee'],
  [/^(?:chi bo|chi bo co so|chi bo truc thuoc|cb|cbcs)$/, 'branch'],
]

/** The kind that a cell names; `null` for any other text. */
export const kindNamed = (cell: string): UnitKind | null =>
  KINDS.find(([pattern]) => pattern.test(folded(cell)))?.[1] ?? null

/** What usually stands below a unit of this kind; a commune where nothing is above. */
export function kindBelow(above: UnitKind | undefined): UnitKind {
  return above === undefined || above === 'province' || above === 'district' ? 'commune' : 'branch'
}
