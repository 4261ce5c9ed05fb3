/** Where a party committee is, by its name. */
export interface Committee {
  /** *Huyện Cầu Kè* */
  readonly area: string
  /** *Cầu Kè*, as in the date line of a letter */
  readonly place: string
}

const AREAS: readonly (readonly [committee: string, area: string])[] = [
  ['Tỉnh ủy', 'Tỉnh'],
  ['Thành ủy', 'Thành phố'],
  ['Huyện ủy', 'Huyện'],
  ['Thị ủy', 'Thị xã'],
  ['Đảng ủy', ''],
]
const KINDS = /^(?:tỉnh|thành phố|huyện|thị xã|thị trấn|phường|xã|đặc khu)\s+/iu

/** @param name - a unit's Vietnamese name, a committee's (*Huyện ủy Cầu Kè*) or a place's (*Xã Hòa Ân*) */
export function committee(name: string): Committee {
  // What stands in brackets, as *(minh họa)*, is no part of a place.
  const plain = name
    .normalize('NFC')
    .replace(/\s*\([^)]*\)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  const found = AREAS.find(([start]) => plain.toLowerCase().startsWith(`${start.toLowerCase()} `))
  const area = found ? `${found[1]} ${plain.slice(found[0].length + 1)}`.trim() : plain
  return { area, place: area.replace(KINDS, '') }
}
