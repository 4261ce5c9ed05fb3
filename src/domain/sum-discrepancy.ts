import type { Discrepancy } from './discrepancy.ts'
import { boundsOf, type Figure, figureOf, sum } from './figure.ts'
import type { Indicator } from './indicator.ts'
import type { Period } from './period.ts'
import { asRounded, clashes, roundedSum } from './rounding.ts'

/**
 * Do the communes' year-to-dates add up to the district's?
 *
 * @param communes - one figure for every commune; a missing one leaves nothing to compare
 */
export const communeDiscrepancy = (
  district: Figure,
  communes: readonly (Figure | null)[],
  period: Period,
  kind: Indicator['measure']['kind'],
): Discrepancy | null => sumDiscrepancy('communes', district, communes, period, kind)

/**
 * A whole against its parts (*trong đó*): a part that is certainly more than the whole; parts that are
 * complete and do not add up to it.
 *
 * @param parts - one figure for every part
 * @param areComplete - whether nothing else belongs to the whole
 */
export function partDiscrepancies(
  whole: Figure,
  parts: readonly (Figure | null)[],
  areComplete: boolean,
  period: Period,
  kind: Indicator['measure']['kind'],
): Discrepancy[] {
  const { high } = asRounded(whole, kind)
  const beyond = parts.flatMap((part): Discrepancy[] =>
    part && asRounded(part, kind).low > high
      ? [{ rule: 'beyond-whole', stated: part, expected: whole, period }]
      : [],
  )
  const sum = areComplete ? sumDiscrepancy('sum-of-parts', whole, parts, period, kind) : null
  return sum ? [...beyond, sum] : beyond
}

function sumDiscrepancy(
  rule: Discrepancy['rule'],
  whole: Figure,
  parts: readonly (Figure | null)[],
  period: Period,
  kind: Indicator['measure']['kind'],
): Discrepancy | null {
  const figures = parts.flatMap((figure) => (figure ? [figure] : []))
  if (parts.length === 0 || figures.length < parts.length) return null
  const expected = figureOf(sum(figures.map(boundsOf)))
  if (!expected || !clashes(asRounded(whole, kind), roundedSum(figures, kind))) return null
  return { rule, stated: whole, expected, period }
}
