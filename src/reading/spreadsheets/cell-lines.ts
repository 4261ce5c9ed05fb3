import { folded } from '~/language/formats/spelling.ts'
import { isMeasure } from './measure-words.ts'

/** Counted too, and more often the end of a heading. */
const HEADING = 'chi tieu'

/**
 * The lines of one cell as one line. A unit of measure below a name stands behind it in brackets: *Thu ngân sách* over
 * *tỷ đồng*.
 */
export function joinedLines(lines: readonly string[]): string {
  const [first = '', ...others] = lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
  return others.reduce((cell, line) => {
    const isUnit =
      /\p{L}$/u.test(cell) && /^[\p{L}%]/u.test(line) && isMeasure(line) && folded(line) !== HEADING
    return `${cell} ${isUnit ? `(${line})` : line}`
  }, first)
}
