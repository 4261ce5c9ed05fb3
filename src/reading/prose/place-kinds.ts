/** How high a place stands; who gives a commune its targets is above it, and not its own council. */
export type PlaceLevel = 'commune' | 'district' | 'province'

interface PlaceKind {
  readonly kind: string
  readonly level: PlaceLevel
  /** *huyện ủy*; a commune's is called *đảng ủy* of it. */
  readonly committee?: string
  readonly short?: string
}

/** The kinds of places that report, or that reports name. */
export const PLACE_KINDS: readonly PlaceKind[] = [
  { kind: 'xã', level: 'commune' },
  { kind: 'phường', level: 'commune' },
  { kind: 'thị trấn', level: 'commune', short: 'tt' },
  { kind: 'đặc khu', level: 'commune' },
  { kind: 'huyện', level: 'district', committee: 'huyện ủy' },
  { kind: 'thị xã', level: 'district', committee: 'thị ủy', short: 'tx' },
  { kind: 'quận', level: 'district', committee: 'quận ủy' },
  { kind: 'thành phố', level: 'district', committee: 'thành ủy', short: 'tp' },
  { kind: 'tỉnh', level: 'province', committee: 'tỉnh ủy' },
]

export const COMMITTEES: readonly string[] = PLACE_KINDS.flatMap(({ committee }) => committee ?? [])

/** The kinds of some levels, with what a wording makes of each: *toàn huyện, toàn quận …*. */
export const ofEachPlace = (
  wordings: (kind: string) => readonly string[],
  levels: readonly PlaceLevel[] = ['commune', 'district'],
): string[] =>
  PLACE_KINDS.filter(({ level }) => levels.includes(level)).flatMap(({ kind }) => wordings(kind))
