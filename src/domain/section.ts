import type { Localized } from './indicator.ts'

/** *Mục*: a part of the official table. An indicator is in one of them, its `group`. */
export interface Section {
  readonly id: string
  readonly name: Localized
}

/** Those of an installation that has named none of its own, in the order of the official table. */
export const DEFAULT_SECTIONS: readonly Section[] = [
  { id: 'party-building', name: { vi: 'Xây dựng Đảng', en: 'Party building' } },
  { id: 'economy', name: { vi: 'Kinh tế', en: 'Economy' } },
  { id: 'society', name: { vi: 'Văn hóa – xã hội', en: 'Culture and society' } },
  { id: 'security', name: { vi: 'Quốc phòng – an ninh', en: 'Defence and security' } },
]

/** The section with this id; one that nobody named is called by its id. */
export const sectionOf = (sections: readonly Section[], id: string): Section =>
  sections.find((each) => each.id === id) ?? { id, name: { vi: id, en: id } }

/** Rows by section, in the order of the sections; only those that have rows. */
export function bySection<Row>(
  sections: readonly Section[],
  rows: readonly Row[],
  groupOf: (row: Row) => string,
): { readonly section: Section; readonly rows: readonly Row[] }[] {
  const found = Map.groupBy(rows, groupOf)
  const ids = new Set([...sections.map(({ id }) => id), ...found.keys()])
  return [...ids].flatMap((id) => {
    const ofSection = found.get(id)
    return ofSection ? [{ section: sectionOf(sections, id), rows: ofSection }] : []
  })
}
