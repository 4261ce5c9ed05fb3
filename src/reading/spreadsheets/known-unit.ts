import { folded, syllableKey, withoutDiacritics } from '~/language/formats/spelling.ts'

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

const syllablesOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('ð', 'đ')
    .match(/[\p{L}\d]+/gu) ?? []

// The south writes *Tam Ngãi* and *Tam Ngải* as it hears them.
const heard = (syllable: string): string => syllableKey(syllable).replace(/4$/, '3')

/** *HÒA TẤN* is not *Hòa Tân*; a syllable without any mark may be any. */
function isSpelledAs(text: string, name: string): boolean {
  const own = syllablesOf(name).toReversed()
  const last = syllablesOf(text).slice(-LAST_WORDS).toReversed()
  return last.every((syllable, at) => {
    const other = own[at] ?? ''
    const isOf = folded(syllable) === folded(other)
    return !isOf || syllable === folded(syllable) || heard(syllable) === heard(other)
  })
}
const LAST_WORDS = 2

/** The only one that is spelled like the text. */
function only(found: readonly KnownUnit[], text: string): KnownUnit | null {
  const own = found.filter(({ name }) => isSpelledAs(text, name))
  return own.length === 1 ? (own[0] ?? null) : null
}

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
  return own ?? by(folded) ?? by(canonical) ?? by(bare) ?? byInitials(text, units)
}

const INITIALS = /^(?:(tt|x|xa|thi tran)[. ]\s*)?((?:\p{L}{1,3}\. ?)+\p{L}+)$/u

/** *A.P.Tân*, *TT C.Kè*, *Th.Hòa*, as narrow columns have them; `null` where several begin so. */
function byInitials(text: string, units: readonly KnownUnit[]): KnownUnit | null {
  const [, kind = '', name = ''] = INITIALS.exec(folded(text)) ?? []
  const parts = wordsOf(name)
  if (parts.length < 2) return null
  const isCalled = (unit: KnownUnit): boolean => {
    const words = wordsOf(bare(unit.name))
    const isTown = canonical(unit.name).startsWith('thi tran')
    return (
      words.length === parts.length &&
      words.every((word, at) => word.startsWith(parts[at] ?? ' ')) &&
      words.at(-1) === parts.at(-1) &&
      (kind === '' || isTown === kind.startsWith('t'))
    )
  }
  return only(units.filter(isCalled), wordsOf(text).at(-1) ?? '')
}

const wordsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\d]+/gu) ?? []

/** A district, its communes, their cells: a letterhead names the superior too. */
export function depthOf(unit: KnownUnit | undefined): number {
  const plain = canonical(unit?.name ?? '')
  if (/^(?:chi bo|ap|khom|thon) /.test(plain)) return 2
  return KIND.test(plain) ? 1 : 0
}

interface Occurrence {
  readonly unit: KnownUnit
  /** Of its words in the text. */
  readonly start: number
  readonly end: number
}

function occurrencesIn(words: readonly string[], unit: KnownUnit): Occurrence[] {
  const plain = words.map(folded)
  const names = [folded(unit.name), canonical(unit.name)].map(wordsOf)
  return names.flatMap((name) =>
    plain.flatMap((_, start) =>
      name.length > 0 && name.every((word, at) => plain[start + at] === word)
        ? [{ unit, start, end: start + name.length }]
        : [],
    ),
  )
}

const ADDRESSEE = /^\W*kinh gui\b/

/**
 * The unit that a title is of: *Xã Hòa Ân* of *HUYỆN ỦY CẦU KÈ, ĐẢNG ỦY XÃ HÒA ÂN*, where the superior
 * comes first; the addressee is none.
 *
 * @returns `null` for none, for several communes, and for one that is only spelled alike without marks
 */
export function unitIn(text: string, units: readonly KnownUnit[]): KnownUnit | null {
  const lines = text.split('\n').filter((line) => !ADDRESSEE.test(folded(line)))
  const words = wordsOf(lines.join('\n'))
  const all = units.flatMap((unit) => occurrencesIn(words, unit))
  // *Xã An* is not in *Xã An Phú*.
  const own = all
    .filter(
      ({ start, end }) =>
        !all.some((o) => o.start <= start && end <= o.end && o.end - o.start > end - start),
    )
    .toSorted((a, b) => a.start - b.start)
  const inOrder = own.map(({ unit, start, end }) => {
    const same = own.filter((each) => each.start === start && each.end === end)
    const units = [...new Set(same.map((each) => each.unit))]
    return { depth: depthOf(unit), unit: only(units, words.slice(start, end).join(' ')) }
  })
  const deepest = Math.max(...inOrder.map(({ depth }) => depth))
  const found = inOrder.flatMap(({ depth, unit }) => (depth === deepest ? [unit] : []))
  const isClear = deepest === 0 || new Set(found).size === 1
  return isClear ? (found.at(-1) ?? null) : null
}

const LETTERHEAD =
  /^(?:bch |ban chap hanh )?(?:dang uy|dang bo|ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan) ((?:xa|thi tran|phuong|dac khu) (?!(?:bao|thang|nam|quy|tong|ket|thuc|va|cac)\b)[\p{L}\d]+(?: [\p{L}\d]+){0,2}?)(?: (?:dang cong san|cong hoa|doc lap|so:).*)?$/u

/**
 * The commune that a letterhead names and nobody knows, *XÃ HÒA TẤN*: what stands below it is of no unit
 * above it.
 *
 * @returns empty for none
 */
export function unknownUnitIn(text: string, units: readonly KnownUnit[]): string {
  const names = text.split('\n').flatMap((line) => {
    const plain = line.normalize('NFC').replace(/\s+/g, ' ').trim()
    const same = withoutDiacritics(plain).toLowerCase()
    const name = LETTERHEAD.exec(same)?.[1]
    return name ? [plain.slice(same.indexOf(name)).slice(0, name.length)] : []
  })
  return names.find((name) => unitNamed(name, units) === null) ?? ''
}

/** *Cộng*, *Tổng số (A+B)*, *Khối xã*, *Mang sang*: a sum, and no unit and no indicator. */
export const isTotal = (text: string): boolean =>
  TOTALS.test(folded(text).replace(/\s*\([^()]*\)$/, ''))

const TOTALS =
  /^(?:(?:tong|cong|toan)(?: (?:so|cong|chung|toan|huyen|quan|thi xa|xa|tinh|thanh pho|phuong|thi tran|dang bo|dang uy|trang|khoi))*|khoi (?:cac )?(?:xa|phuong|thi tran)|(?:trang truoc )?(?:mang|chuyen) sang(?: trang sau)?)\s*:?$/
