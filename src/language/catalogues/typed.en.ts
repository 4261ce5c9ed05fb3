import type { TypedText } from './typed.vi.ts'

export const en: TypedText = {
  'no-number': (piece) =>
    `There is no number in “${piece}”. Leave the cell empty if none is known.`,
  'none-or-zero': (piece) =>
    `“${piece}” may mean zero or not known. Write 0 for zero, and leave the cell empty if not known.`,
  word: (piece) => `“${piece}” cannot be read. Enter only a number and its unit.`,
  text: (piece) => `“${piece}” is too long. Enter only a number, and put words in the note.`,
  number: (piece) =>
    `“${piece}” is not written as a number. Use a dot for thousands and a comma for decimals: 1.710,5.`,
  'two-numbers': (piece) => `Enter one number per cell. Please remove “${piece}”.`,
  formula: (piece) =>
    `“${piece}” is a formula or a spreadsheet error. Please enter the result as a number.`,
  range: (piece) => `“${piece}” needs the smaller number first: from 25 to 27.`,
  decimals: (piece) => `This indicator takes whole numbers only: “${piece}”.`,
  'less-than-dong': (piece) =>
    `“${piece}” has a fraction of a dong. Write whole dong, or use triệu or tỷ.`,
  'qualified-zero': (piece) =>
    `“${piece}” has no clear meaning. Gần, trên and khoảng go with numbers above 0.`,
  'qualified-negative': (piece) =>
    `“${piece}” may be further below zero or less far. Write a number below zero without gần, trên or khoảng.`,
  'fall-beyond-all': (piece) =>
    `“${piece}”: nothing can fall by more than 100%. Check the number, or whether it is a share of the same period.`,
  'too-long': (piece) => `“${piece}” is too large or has too many digits. Please check it.`,
  'percent-sign': (piece) =>
    `This indicator is not a percentage. Remove “${piece}”, or use the percentage column.`,
  'money-word': (piece) =>
    `This indicator is not money. Remove “${piece}”, or check that this is the right row.`,
}
