import { keysOf } from './phrase-index.ts'
import { PLACE_KINDS, type PlaceLevel } from './place-kinds.ts'

/** The place that a reporting unit answers for: *xã Hòa Tân* of *Đảng ủy xã Hòa Tân*. */
export interface OwnPlace {
  readonly level: PlaceLevel
  /** *xã, thành phố*. */
  readonly kind: string
  /** The keys of its words. */
  readonly name: string
}

/** A committee stands before the kind that its name begins with: *huyện ủy*, *huyện*. */
const KEYS = PLACE_KINDS.flatMap(({ kind, level, committee, short }) =>
  [committee, kind, short].flatMap((wording) =>
    wording === undefined ? [] : { keys: keysOf(wording), kind, level },
  ),
)

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
