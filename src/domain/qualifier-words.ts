import type { Figure, Qualifier } from './figure.ts'

/** What each wording before a number promises; longer wordings before those they begin with. */
export const QUALIFIER_WORDS: readonly (readonly [wording: string, qualifier: Qualifier])[] = [
  ['không dưới', 'at-least'],
  ['không ít hơn', 'at-least'],
  ['không thấp hơn', 'at-least'],
  ['ít nhất', 'at-least'],
  ['tối thiểu', 'at-least'],
  ['không quá', 'at-most'],
  ['không vượt quá', 'at-most'],
  ['không hơn', 'at-most'],
  ['không tới', 'under'],
  ['nhiều nhất', 'at-most'],
  ['tối đa', 'at-most'],
  ['đến', 'at-most'],
  ['trên dưới', 'about'],
  ['xấp xỉ dưới', 'under'],
  ['xấp xỉ', 'about'],
  ['ngót nghét', 'under'],
  ['ngót', 'under'],
  ['chưa đến', 'under'],
  ['chưa tới', 'under'],
  ['chưa đầy', 'under'],
  ['dưới', 'under'],
  ['non', 'under'],
  ['gần', 'under'],
  ['trên', 'over'],
  ['quá', 'over'],
  ['hơn', 'over'],
  ['khoảng chừng', 'about'],
  ['vào khoảng', 'about'],
  ['độ khoảng', 'about'],
  ['khoảng', 'about'],
  ['chừng', 'about'],
  ['tầm', 'about'],
]

/** Words that are stored as they stand around the number: *từ 45 trở lên*, *25–27*. */
const AROUND: readonly (readonly [wording: string, qualifier: Qualifier])[] = [
  ['… trở lên', 'at-least'],
  ['từ … trở lên', 'at-least'],
  ['… trở xuống', 'at-most'],
  ['từ … trở xuống', 'at-most'],
  ['–', 'between'],
]

const QUALIFIERS: ReadonlyMap<string, Qualifier> = new Map([...QUALIFIER_WORDS, ...AROUND])

/**
 * True where a figure's word says what its qualifier does, or there is none. An exact number has no
 * word; a word that no sheet knows could not be typed again.
 */
export const isWordOf = ({ word, qualifier }: Pick<Figure, 'word' | 'qualifier'>): boolean =>
  word === undefined ||
  (qualifier !== 'exact' && QUALIFIERS.get(word.normalize('NFC').toLowerCase()) === qualifier)
