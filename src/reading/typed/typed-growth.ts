import type { Figure } from '../../domain/figure.ts'
import { fallsBeyondAll } from '../../domain/figure-fault.ts'
import type { Measure } from '../../domain/indicator.ts'
import type { StatedGrowth } from '../../domain/observation.ts'
import { writtenDigit } from '../../domain/rounding.ts'
import { folded } from '../../language/formats/spelling.ts'
import { formatTyped, readTypedFigure, type Typed, tidy, unreadable } from './typed-figure.ts'

/** A growth on the same period last year, as read. */
export type TypedGrowth = Typed<StatedGrowth>

const PERCENT: Measure = { kind: 'percent', name: { vi: '%', en: '%' } }
const TIMES: Measure = { kind: 'amount', name: { vi: 'lần', en: 'times' } }
/** With or without diacritics. */
const AS: Readonly<Record<string, StatedGrowth['as']>> = {
  tang: 'increase',
  '+': 'increase',
  giam: 'decrease',
  bang: 'ratio',
  dat: 'ratio',
}
const WORDS: Record<StatedGrowth['as'], string> = {
  increase: 'tăng',
  decrease: 'giảm',
  ratio: 'bằng',
}
const SAME_PERIOD =
  / ?(?:(?:so với|so) )?(?:cùng kỳ|cùng kì|ck)(?: năm (?:trước|ngoái|\d{4}))?[.;,]?$/iu
const DIRECTION =
  /^(ước(?: tính| thực hiện)? )?(tăng|tang|giảm|giam|bằng|bang|đạt|dat|\+) ?(?=\S)(.*)$/iu
// *gấp 2 lần*, *tăng gấp đôi*: so many times what it was.
const MULTIPLE =
  /^(ước(?: tính| thực hiện)? )?(?:t[ăa]ng )?(?:g[ấa]p (.*\d) l[ầa]n|g[ấa]p (đôi|doi|ba|rưỡi|ruoi)|b[ằa]ng (.*\d) l[ầa]n)$/iu
const MULTIPLES: Readonly<Record<string, string>> = { doi: '2', ba: '3', ruoi: '1,5' }

/**
 * Reads a growth as reports word it: *tăng 14,7%*, *giảm gần 4%*, *bằng 96% cùng kỳ*, *-4%*. A bare
 * *96%* may be 96 % more or 96 % of it, so it is a question; *gấp 2 lần* is 200 % of it. Dashes and nothing at all are empty.
 *
 * @param as what bare numbers are, where the column says it
 */
export function readTypedGrowth(text: string, as?: StatedGrowth['as']): TypedGrowth {
  const typed = tidy(text)
  const bare = typed.replace(SAME_PERIOD, '')
  const multiple = readMultiple(bare)
  if (multiple) return multiple
  const [, estimate = '', word, number = bare] = DIRECTION.exec(bare) ?? []
  const read = readTypedFigure(`${estimate}${number}`, PERCENT)
  if (read.kind === 'empty') return bare === typed ? read : unreadable('no-number', typed)
  if (read.kind === 'unreadable') return read
  const said = word === undefined ? as : AS[folded(word)]
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

/** So many times what it was, as a percentage of it; `null` for anything else. */
function readMultiple(text: string): TypedGrowth | null {
  const [all, estimate = '', times, named, equal] = MULTIPLE.exec(text) ?? []
  if (all === undefined) return null
  const number = times ?? equal ?? MULTIPLES[folded(named ?? '')] ?? ''
  const read = readTypedFigure(`${estimate}${number}`, TIMES)
  if (read.kind === 'empty') return unreadable('no-number', text)
  if (read.kind === 'unreadable') return read
  const asPercent = (figure: Figure): StatedGrowth => {
    const { digit, ...rest } = inHundredths(figure)
    const isExact = figure.qualifier === 'exact'
    return { ...rest, ...(isExact && digit !== undefined && { digit }), as: 'ratio' }
  }
  return read.kind === 'figure'
    ? { kind: 'figure', figure: asPercent(read.figure) }
    : { ...read, readings: read.readings.map(asPercent) }
}

/** 2 as 200, known to its last written place: *2 lần* is anything from 150 % to 250 %. */
function inHundredths(figure: Figure): Figure {
  const { value, high, digit } = figure
  const scaled = (number: number) => Number(`${number}e2`)
  const place = Math.round(Math.log10(writtenDigit({ value, digit }, 'amount')))
  const written = Number(`1e${place + 2}`)
  const { digit: _, ...rest } = figure
  return {
    ...rest,
    value: scaled(value),
    ...(high !== undefined && { high: scaled(high) }),
    ...(written !== writtenDigit({ value: scaled(value) }, 'percent') && { digit: written }),
  }
}

/** The text that puts a stated growth back in its field: reading it gives the same. */
export function formatTypedGrowth({ as, ...figure }: StatedGrowth): string {
  // Written to tens or hundreds of percent only as so many times.
  if (as === 'ratio' && (figure.digit ?? 0) > 1) {
    const times = { ...figure, value: figure.value / 100, digit: (figure.digit ?? 0) / 100 }
    const number = formatTyped({ ...times, estimated: false }, TIMES)
    return [figure.estimated ? 'ước' : '', 'gấp', number, 'lần'].filter(Boolean).join(' ')
  }
  const number = formatTyped({ ...figure, estimated: false }, PERCENT)
  return [figure.estimated ? 'ước' : '', WORDS[as], number].filter(Boolean).join(' ')
}

const isGrowth = (figure: Figure | StatedGrowth): figure is StatedGrowth => 'as' in figure

/** The text of any figure that is stated, a growth among them. */
export const formatStated = (figure: Figure | StatedGrowth, measure: Measure): string =>
  isGrowth(figure) ? formatTypedGrowth(figure) : formatTyped(figure, measure)
