import type { Figure } from '../../domain/figure.ts'
import type { MeasureKind } from '../../domain/indicator.ts'
import { readQualifier } from '../../language/formats/read-qualifier.ts'

/** What a cell says around its number, and the number with its unit. */
export interface TypedWords extends Pick<Figure, 'qualifier' | 'estimated' | 'word'> {
  readonly rest: string
  /** A fall that may be meant in another way. */
  readonly isOpen?: true
}

const USUAL = ['', 'gần', 'trên', 'không dưới', 'không quá', 'khoảng']
const ESTIMATED_BEHIND = / ?\(ước(?: tính| đạt| thực hiện)?\)$| ước(?: tính| đạt| thực hiện)?$/iu
const REACHED = /^(?:đạt(?: được)?|dat(?: duoc)?) /iu
const FALL = /^gi[ảa]m /iu
const AND_BEYOND = /^(t[ừu] )?(\d(?:.*\S)?) ?tr[ởo] (?:(l[êe]n)|xu[ốo]ng)$/iu
// An accountant's minus: *(0,4) tỷ*, *( 0,4 ) tỷ*, *(0,4 tỷ)*.
const IN_BRACKETS = /^\( ?(\d[\d.,]*) ?\)(?= ?[\p{L}%]|$)|^\( ?(\d[\d.,]* ?[^\d() ]*) ?\)$/u

/** @returns the number below zero, or the text as it is */
function withSign(text: string, kind: MeasureKind): string {
  const bracketed = IN_BRACKETS.exec(text)
  const inside = bracketed?.[1] ?? (kind === 'money' ? bracketed?.[2] : undefined)
  if (bracketed && inside !== undefined) return `-${inside}${text.slice(bracketed[0].length)}`
  return text
}

/**
 * Reads the words around the number of a cell: *ước đạt trên*, *~*, *đạt*, *từ … trở lên*. A fall is a
 * number below zero; of a percentage *giảm 4%* may as well be a growth and no result, so it is a
 * question.
 */
export function readTypedWords(text: string, kind: MeasureKind): TypedWords {
  const isEstimated = ESTIMATED_BEHIND.test(text)
  const bare = text
    .replace(ESTIMATED_BEHIND, '')
    // The end of a sentence; *18,* may be half a number.
    .replace(/(?<=[^\d.,\s])[.,;]$|(?<=\d)[.;]$/u, '')
    .replace(REACHED, '')
  const outer = readQualifier(bare)
  const isFall = FALL.test(outer.rest)
  const inner = isFall ? readQualifier(outer.rest.replace(FALL, '')) : outer
  const qualifier = inner.qualifier === 'exact' ? outer.qualifier : inner.qualifier
  const estimated = isEstimated || outer.estimated || inner.estimated
  const rest = withSign(inner.rest.replace(REACHED, ''), kind)
  const beyond = AND_BEYOND.exec(rest)
  if (beyond && qualifier === 'exact' && !isFall)
    return {
      qualifier: beyond[3] ? 'at-least' : 'at-most',
      estimated,
      word: `${beyond[1] ? 'từ ' : ''}… trở ${beyond[3] ? 'lên' : 'xuống'}`,
      rest: beyond[2]?.trimEnd() ?? '',
    }
  const word = inner.word || outer.word
  return {
    qualifier,
    estimated,
    rest: isFall && /^\d/.test(rest) ? `-${rest}` : rest,
    ...(isFall && kind === 'percent' && { isOpen: true }),
    ...(USUAL.includes(word) ? {} : { word }),
  }
}
