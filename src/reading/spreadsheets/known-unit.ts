import { folded, syllableKey } from '~/language/formats/spelling.ts'

/** A unit as a file may name it. */
export interface KnownUnit {
  readonly id: string
  readonly name: string
}

// How sheets shorten the kinds of unit, longest first.
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^(?:ubnd|uy ban nhan dan|dang uy|dang bo|d\.?b\.?) (?=x|t|p|d)/, ''],
  [/^x\. ?/, 'xa '],
  [/^t\.?t(?:\. ?| )/, 'thi tran '],
  [/^p\. ?/, 'phuong '],
  [/^(?:cb|c\.b\.?) /, 'chi bo '],
  [/^h\. ?/, 'huyen '],
]
const KIND = /^(?:xa|thi tran|phuong|dac khu|chi bo) /

/** *X. Châu Điền*, *UBND xã Châu Điền* and *Đảng bộ xã Châu Điền* are *xa chau dien*. */
const canonical = (name: string): string =>
  SHORT.reduce((text, [short, whole]) => text.replace(short, whole), folded(name))

const bare = (name: string): string => canonical(name).replace(KIND, '')

const spelled = (name: string): string =>
  name.toLowerCase().normalize('NFC').split(/\s+/).map(syllableKey).join(' ')

/** The only one; of several, the one spelled like the text: *Hòa Tân* is not *Hòa Tấn*. */
function only(found: readonly KnownUnit[], text: string): KnownUnit | null {
  const [first] = found
  if (found.length <= 1) return first ?? null
  return found.find(({ name }) => spelled(text.trim()).endsWith(spelled(lastWords(name)))) ?? null
}
const lastWords = (name: string): string => name.split(' ').slice(-2).join(' ')

const named = new WeakMap<readonly KnownUnit[], Map<string, KnownUnit | null>>()

/** The unit that a cell names, with or without *xã*; `null` for none. Looked up once for each text. */
export function unitNamed(text: string, units: readonly KnownUnit[]): KnownUnit | null {
  const known = named.get(units) ?? new Map<string, KnownUnit | null>()
  named.set(units, known)
  const found = known.get(text)
  if (found !== undefined) return found
  const unit = lookedUp(text, units)
  known.set(text, unit)
  return unit
}

function lookedUp(text: string, units: readonly KnownUnit[]): KnownUnit | null {
  const by = (key: (name: string) => string) => {
    const own = key(text)
    return own === ''
      ? null
      : only(
          units.filter(({ name }) => key(name) === own),
          text,
        )
  }
  const own = units.find(({ id }) => id === text.trim())
  return own ?? by(folded) ?? by(canonical) ?? by(bare)
}

/** Of a title: *Xã Hòa Ân* is found in *TÌNH HÌNH XÃ HÒA ÂN*, the longest name first. */
export function unitIn(text: string, units: readonly KnownUnit[]): KnownUnit | null {
  const words = (of: string) => ` ${of.replace(/[^\p{L}\d]+/gu, ' ').trim()} `
  const within = words(folded(text))
  const named = units.filter(
    ({ name }) => within.includes(words(folded(name))) || within.includes(words(canonical(name))),
  )
  return named.toSorted((a, b) => b.name.length - a.name.length)[0] ?? null
}

/** *Cộng*, *Tổng số*, *Toàn huyện*: a sum, and no unit and no indicator. */
export const isTotal = (text: string): boolean =>
  /^(?:tong|cong|toan)(?: (?:so|cong|chung|toan|huyen|xa|tinh|thanh pho|phuong|thi tran|dang bo|dang uy))*\s*:?$/.test(
    folded(text),
  )
