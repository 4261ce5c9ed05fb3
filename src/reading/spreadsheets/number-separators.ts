import type { Measure } from '~/domain/indicator.ts'
import { folded } from '~/language/formats/spelling.ts'
import { writeNumeral } from '~/reading/typed/typed-number.ts'
import type { GridCell } from './grid.ts'

/** How a file writes numbers: *1.710,5* or *1,710.5*. */
export type SeparatorStyle = 'vi' | 'en'

/** The unit an amount of money is written in. */
export type MoneyWord = 'đồng' | 'nghìn đồng' | 'triệu đồng' | 'tỷ đồng'
export const MONEY_WORDS: readonly MoneyWord[] = ['đồng', 'nghìn đồng', 'triệu đồng', 'tỷ đồng']

/** The unit of money that a heading, a cell or a title names; `null` for none. */
export function moneyWordIn(text: string): MoneyWord | null {
  const plain = folded(text)
  // *Tỉ đồng* too; not *công ty*.
  if (/(?<!\bcong )\bt(?:y|i(?= dong))(?: dong\b|\)?$)/.test(plain)) return 'tỷ đồng'
  if (/\btrieu( dong\b|(?! ?[\p{L}\d]))|\btr\.? ?d(?:ong)?\b|\btrd\b/u.test(plain))
    return 'triệu đồng'
  if (/\b(nghin|ngan) ?(dong|d)\b|\b1[.,]?000 ?(d|dong)\b/.test(plain)) return 'nghìn đồng'
  // Not *hội đồng*, *đồng chí*.
  return /(?:^|[(,;:/]\s*)(?:vn ?)?(?:dong\s*(?:[),;/]|$)|d\s*(?:\)|$))|\bvnd\b/.test(plain)
    ? 'đồng'
    : null
}

// *ĐVT: triệu đồng*, *(tỷ đồng)*, *triệu đồng*; a title has other words with *đồng*.
const IN_TITLE = /(?:đơn vị(?: tính)?|đvt)\s*:?[^\n]*|\([^)\n]*\)|\S+ đồng(?![\p{L}\s]*\p{L})/giu

/** The unit of money that the lines above a table name; `null` for none. */
export function moneyWordOfTitle(title: string): MoneyWord | null {
  const places = title.normalize('NFC').match(IN_TITLE) ?? []
  return places.map((place) => moneyWordIn(place.trim())).find(Boolean) ?? null
}

const VIETNAMESE_ONLY =
  /^-?(?:\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:\.\d{3})+,\d+|\d+,(?:\d{1,2}|\d{4,}))$/
const ENGLISH_ONLY = /^-?(?:\d{1,3}(?:,\d{3}){2,}|\d{1,3}(?:,\d{3})+\.\d+|\d+\.(?:\d{1,2}|\d{4,}))$/
const EITHER = /^-?\d{1,3}[.,]\d{3}$/

const numeralOf = (text: string): string => text.replace(/\s*(?:%|[\p{L}].*)$/u, '').trim()

/**
 * How the numbers of a file are written, by those that can be read in one way only.
 *
 * @returns `null` if there are none, or of both kinds
 */
export function separatorStyleOf(texts: Iterable<string>): SeparatorStyle | null {
  let isVietnamese = false
  let isEnglish = false
  for (const text of texts) {
    const numeral = numeralOf(text)
    isVietnamese ||= VIETNAMESE_ONLY.test(numeral)
    isEnglish ||= ENGLISH_ONLY.test(numeral)
  }
  return isVietnamese === isEnglish ? null : isEnglish ? 'en' : 'vi'
}

/** True if a text alone may be 1710 or 1,71. */
export const isEitherWay = (text: string): boolean => EITHER.test(numeralOf(text))

const swapped = (text: string): string =>
  text.replace(/\d[\d.,]*/g, (numeral) =>
    numeral.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')),
  )

// What may stand behind a number whose unit is the column's: *(0,4)*, *25 (ước)*, *25 trở lên*.
const END_OF_NUMBER = /(\d\)?)(?= ?(?:\(ước[^)]*\)|trở (?:lên|xuống))?$)/iu

const SPACED = /^-?\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?%?$/

/**
 * What would be typed for a cell: numbers in the Vietnamese way, money with its unit, percentages with
 * their sign. *1.710* and *1,710* in a file whose way is not known are left for a person, as
 * *1,710*, which has two readings.
 */
export function bareText(
  cell: GridCell,
  { kind }: Measure,
  money: MoneyWord | null,
  separators: SeparatorStyle | null,
): string {
  if (cell.number !== undefined) {
    const written = writeNumeral(cell.number, kind)
    if (kind === 'money') return money ? `${written} ${money}` : written
    return kind === 'percent' ? `${written}%` : written
  }
  // A cell is one number, so a space between its digits parts thousands.
  const plain = SPACED.test(cell.text.trim()) ? cell.text.replace(/\s/g, '') : cell.text
  const own = separators === 'en' ? swapped(plain) : plain
  const text =
    separators === null && isEitherWay(own) ? own.replace('.', ',') : exactDecimals(own, separators)
  return kind === 'money' && money ? text.replace(END_OF_NUMBER, `$1 ${money}`) : text
}

/** In a file that writes decimals with a comma, *1,710* is a little less than two. */
const exactDecimals = (text: string, separators: SeparatorStyle | null): string =>
  separators === null ? text : text.replace(/(?<![\d.,])(\d{1,3}),(\d{3})(?![\d.,])/g, '$1,$20')
