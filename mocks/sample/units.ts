import type { Unit } from '../../src/domain/unit.ts'

/** Huyện Cầu Kè as it was in 2021: one town, ten communes. */
const COMMUNES = [
  ['an-phu-tan', 'An Phú Tân', 11, 1],
  ['chau-dien', 'Châu Điền', 12, -2],
  ['hoa-an', 'Hòa Ân', 10, 0],
  ['hoa-tan', 'Hòa Tân', 11, 2],
  ['ninh-thoi', 'Ninh Thới', 10, -1],
  ['phong-phu', 'Phong Phú', 9, -2],
  ['phong-thanh', 'Phong Thạnh', 10, -1],
  ['tam-ngai', 'Tam Ngãi', 11, 1],
  ['thanh-phu', 'Thạnh Phú', 7, 0],
  ['thong-hoa', 'Thông Hòa', 12, -2],
] as const

const DISTRICT: Unit = {
  id: 'cau-ke',
  kind: 'district',
  name: { vi: 'Huyện ủy Cầu Kè', en: 'Cầu Kè District Party Committee' },
  parentId: null,
}

const TOWN: Unit = {
  id: 'thi-tran-cau-ke',
  kind: 'town',
  name: { vi: 'Thị trấn Cầu Kè', en: 'Cầu Kè town' },
  parentId: 'cau-ke',
}

export const units: readonly Unit[] = [
  DISTRICT,
  TOWN,
  ...COMMUNES.map(
    ([id, name]): Unit => ({
      id,
      kind: 'commune',
      name: { vi: `Xã ${name}`, en: `${name} commune` },
      parentId: 'cau-ke',
    }),
  ),
]

/**
 * The parts of the district, each with an illustrative share of its amounts and the steps by which its
 * rates exceed the district's; weighted, the steps cancel out.
 */
export const parts: readonly {
  readonly id: string
  readonly weight: number
  readonly steps: number
}[] = [
  { id: TOWN.id, weight: 13, steps: 3 },
  ...COMMUNES.map(([id, , weight, steps]) => ({ id, weight, steps })),
]

/** The parts' shares of one indicator, in order. */
export const weightsOf = (indicatorId: string): number[] =>
  parts.map(({ id, weight }) =>
    // A town has streets where a commune has fields.
    id === TOWN.id && indicatorId === 'rice-area-sown' ? 2 : weight,
  )
