import type { Figure } from '../../domain/figure.ts'
import { fallsBeyondAll } from '../../domain/figure-fault.ts'
import type { Measure } from '../../domain/indicator.ts'
import type { StatedGrowth } from '../../domain/observation.ts'
import { formatTyped, readTypedFigure, type Typed, tidy, unreadable } from './typed-figure.ts'

/** A growth on the same period last year, as read. */
export type TypedGrowth = Typed<StatedGrowth>

const PERCENT: Measure = { kind: 'percent', name: { vi: '%', en: '%' } }
const AS: Readonly<Record<string, StatedGrowth['as']>> = {
  tăng: 'increase',
  '+': 'increase',
  giảm: 'decrease',
  bằng: 'ratio',
  đạt: 'ratio',
}
const WORDS: Record<StatedGrowth['as'], string> = {
  increase: 'tăng',
  decrease: 'giảm',
  ratio: 'bằng',
}
const SAME_PERIOD =
  / ?(?:(?:so với|so) )?(?:cùng kỳ|cùng kì|ck)(?: năm (?:trước|ngoái|\d{4}))?[.;,]?$/iu
const DIRECTION = /^(ước(?: tính| thực hiện)? )?(tăng|giảm|bằng|đạt|\+) ?(?=\S)(.*)$/iu

/**
 * Reads a growth as reports word it: *tăng 14,7%*, *giảm gần 4%*, *bằng 96% cùng kỳ*, *-4%*. A bare
 * *96%* may be 96 % more or 96 % of it, so it is a question. Dashes and nothing at all are empty.
 *
 * @param as what bare numbers are, where the column says it
 */
export function readTypedGrowth(text: string, as?: StatedGrowth['as']): TypedGrowth {
  const typed = tidy(text)
  const bare = typed.replace(SAME_PERIOD, '')
  const [, estimate = '', word, number = bare] = DIRECTION.exec(bare) ?? []
  const read = readTypedFigure(`${estimate}${number}`, PERCENT)
  if (read.kind === 'empty') return bare === typed ? read : unreadable('no-number', typed)
  if (read.kind === 'unreadable') return read
  const said = word === undefined ? as : AS[word.toLowerCase()]
  const found = read.kind === 'figure' ? [read.figure] : read.readings
  const readings = found.flatMap((figure): StatedGrowth[] => {
    if (figure.value < 0) {
      // *tăng -4%* says two things.
      if (word !== undefined) return []
      return [{ ...figure, value: -figure.value, as: 'decrease' }]
    }
    if (said) return [{ ...figure, as: said }]
    if (figure.value === 0) return [{ ...figure, as: 'increase' }]
    return [
      { ...figure, as: 'increase' },
      { ...figure, as: 'ratio' },
    ]
  })
  const [only] = readings
  if (!only) return unreadable('word', number)
  if (readings.some(fallsBeyondAll)) return unreadable('fall-beyond-all', typed)
  return read.kind === 'figure' && readings.length === 1
    ? { kind: 'figure', figure: only }
    : { kind: 'ambiguous', readings }
}

/** The text that puts a stated growth back in its field: reading it gives the same. */
export function formatTypedGrowth({ as, ...figure }: StatedGrowth): string {
  const number = formatTyped({ ...figure, estimated: false }, PERCENT)
  return [figure.estimated ? 'ước' : '', WORDS[as], number].filter(Boolean).join(' ')
}

const isGrowth = (figure: Figure | StatedGrowth): figure is StatedGrowth => 'as' in figure

/** The text of any figure that is stated, a growth among them. */
export const formatStated = (figure: Figure | StatedGrowth, measure: Measure): string =>
  isGrowth(figure) ? formatTypedGrowth(figure) : formatTyped(figure, measure)
