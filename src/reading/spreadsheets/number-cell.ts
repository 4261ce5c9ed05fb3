import { writeNumeral } from '~/reading/typed/typed-number.ts'
import { joinedLines } from './cell-lines.ts'
import type { GridCell } from './grid.ts'

const PERCENT_FORMAT = /%/
// Commas after the last digit leave out thousands: `#,##0,,` shows millions.
const LEFT_OUT = /[0#?](,+)(?![0#?,])/
const MOST_DECIMALS = 6

/** A number of a workbook as its format shows it. */
export function numberCell(content: number, format: string): GridCell {
  const isPercent = PERCENT_FORMAT.test(format)
  const number = decimalOf(isPercent ? content * 100 : content, format)
  const thousands = LEFT_OUT.exec(format.replace(/"[^"]*"/g, ''))?.[1]?.length ?? 0
  const shown = Number((number / 1000 ** thousands).toPrecision(12))
  return {
    text: `${writeNumeral(number, 'amount')}${isPercent ? '%' : ''}`,
    number,
    ...(isPercent && { isPercent }),
    ...(thousands > 0 && !isPercent && { shown }),
  }
}

/** A number without what doubles make of it; of an endless quotient, the decimals that its cell shows. */
function decimalOf(content: number, format: string): number {
  const number = Number.isInteger(content) ? content : Number(content.toPrecision(12))
  const decimals = /\.(\d+)$/.exec(String(number))?.[1]?.length ?? 0
  if (decimals <= MOST_DECIMALS) return number
  const shown = /\.([0#?]+)/.exec(format)?.[1]?.length
  return Number(number.toFixed(shown ?? (/^0%?$|^#,##0%?$/.test(format) ? 0 : 2)))
}

/** A text of a workbook; an error that a formula gave is a fault. */
export const textCell = (content: string): GridCell =>
  /^#[A-Z/0!?]+[!?]?$/.test(content)
    ? { text: content, fault: 'error-value' }
    : { text: content.includes('\n') ? joinedLines(content.split('\n')) : content.trim() }
