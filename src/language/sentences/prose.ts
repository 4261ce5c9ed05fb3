import type { Figure } from '../../domain/figure.ts'
import type { Indicator, MeasureKind } from '../../domain/indicator.ts'
import type { Percent } from '../../domain/standing.ts'
import type { Language } from '../catalogues/language.ts'
import { figureParts, formatPercent } from '../formats/quantity.ts'

/** A report repeats the digits it was given; tables and charts have less room. */
const DECIMALS: Record<MeasureKind, number> = { count: 0, money: 2, percent: 2, amount: 2 }

export const proseStyle = (indicator: Indicator) => ({
  leadingZero: true,
  decimals: DECIMALS[indicator.measure.kind],
})

/** True if a figure is certainly zero, so that words can replace the numeral. */
export const isNone = ({ value, qualifier, estimated }: Figure): boolean =>
  value === 0 && qualifier === 'exact' && !estimated

/** A figure without *ước*, which the verb before it carries: *05 doanh nghiệp*, *gần 25 tỷ đồng*, *18* beside a name with the unit in it. */
export function proseAmount(figure: Figure, indicator: Indicator, language: Language): string {
  const { measure, name } = indicator
  const parts = figureParts(
    { ...figure, estimated: false },
    measure,
    language,
    proseStyle(indicator),
  )
  // "Party members admitted: 18": English says the unit once, and 1 needs no other ending.
  const isInName =
    language === 'en' &&
    measure.kind === 'count' &&
    name.en.toLowerCase().includes(parts.unit.toLowerCase())
  return [parts.qualifier, parts.number, isInName ? '' : parts.unit].filter(Boolean).join(' ')
}

const SHOWN = 0.1

/**
 * A percentage without *ước*. A stated one keeps its digits; a computed one is never rounded onto
 * 100, because *đạt 100%* claims what 99,96 has not reached.
 */
export function prosePercent({ figure, how }: Percent, language: Language): string | null {
  if (!figure) return null
  if (how === 'stated') return formatPercent({ ...figure, estimated: false }, language, 2)
  return formatPercent({ ...unrounded(figure), estimated: false }, language)
}

function unrounded(figure: Figure): Figure {
  const { value, qualifier } = figure
  if (qualifier !== 'exact') return figure
  if (value === 100 || Math.abs(value - 100) >= SHOWN / 2) return figure
  return { ...figure, value: 100, qualifier: value < 100 ? 'under' : 'over' }
}
