import { keysOf } from './phrase-index.ts'

/** How high a place stands; who gives a commune its targets is above it, and not its own council. */
export type PlaceLevel = 'commune' | 'district' | 'province'

/** The place that a reporting unit answers for: *xã Hòa Tân* of *Đảng ủy xã Hòa Tân*. */
export interface OwnPlace {
  readonly level: PlaceLevel
  /** *xã, thành phố*. */
  readonly kind: string
  /** The keys of its words. */
  readonly name: string
}

const KINDS: readonly (readonly [wording: string, kind: string, level: PlaceLevel])[] = [
  ['xã', 'xã', 'commune'],
  ['phường', 'phường', 'commune'],
  ['thị trấn', 'thị trấn', 'commune'],
  ['đặc khu', 'đặc khu', 'commune'],
  ['huyện ủy', 'huyện', 'district'],
  ['huyện', 'huyện', 'district'],
  ['thị ủy', 'thị xã', 'district'],
  ['thị xã', 'thị xã', 'district'],
  ['quận ủy', 'quận', 'district'],
  ['quận', 'quận', 'district'],
  ['thành ủy', 'thành phố', 'district'],
  ['thành phố', 'thành phố', 'district'],
  ['tp', 'thành phố', 'district'],
  ['tx', 'thị xã', 'district'],
  ['tt', 'thị trấn', 'commune'],
  ['tỉnh ủy', 'tỉnh', 'province'],
  ['tỉnh', 'tỉnh', 'province'],
]

const KEYS = KINDS.map(([wording, kind, level]) => ({ keys: keysOf(wording), kind, level }))

/** The place a unit's name ends with; `null` where it names none, as that of a cell in an office. */
export const ownPlace = (unitName: string): OwnPlace | null => placeIn(keysOf(unitName))

/** The same of the keys of words. */
export function placeIn(words: readonly string[]): OwnPlace | null {
  for (const at of words.keys())
    for (const { keys, kind, level } of KEYS)
      if (keys.every((word, i) => words[at + i] === word) && at + keys.length < words.length)
        return { level, kind, name: words.slice(at + keys.length).join(' ') }
  return null
}
