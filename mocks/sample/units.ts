import type { Unit } from '../../src/domain/unit.ts'

/** Huyện Cầu Kè as it was in 2021: one town, ten communes. */
const COMMUNES = [
  ['an-phu-tan', 'An Phú Tân', 11],
  ['chau-dien', 'Châu Điền', 12],
  ['hoa-an', 'Hòa Ân', 10],
  ['hoa-tan', 'Hòa Tân', 11],
  ['ninh-thoi', 'Ninh Thới', 10],
  ['phong-phu', 'Phong Phú', 9],
  ['phong-thanh', 'Phong Thạnh', 10],
  ['tam-ngai', 'Tam Ngãi', 11],
  ['thanh-phu', 'Thạnh Phú', 7],
  ['thong-hoa', 'Thông Hòa', 12],
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

/** The parts of the district, each with its illustrative share of what the district does. */
export const parts: readonly { readonly id: string; readonly weight: number }[] = [
  { id: TOWN.id, weight: 13 },
  ...COMMUNES.map(([id, , weight]) => ({ id, weight })),
]
