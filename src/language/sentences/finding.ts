import { boundsOf, difference, figureOf, scaled } from '../../domain/figure.ts'
import { isCeiling, type Standing } from '../../domain/standing.ts'
import type { Language } from '../catalogues/language.ts'
import { formatFigure } from '../formats/quantity.ts'
import type { SentenceContext } from './phrases.ts'

interface FindingWords {
  readonly behind: (gap: string) => string
  readonly ahead: (gap: string) => string
  readonly estimated: (finding: string) => string
}

const WORDS: Record<Language, FindingWords> = {
  vi: {
    behind: (gap) => `còn thiếu ${gap} so với tiến độ`,
    ahead: (gap) => `vượt tiến độ ${gap}`,
    estimated: (finding) => `ước ${finding}`,
  },
  en: {
    behind: (gap) => `${gap} short of what was due`,
    ahead: (gap) => `${gap} more than was due`,
    estimated: (finding) => `an estimated ${finding}`,
  },
}

/**
 * How far a flow is from what was due by now, lower case: *còn thiếu 5,8 tỷ đồng so với tiến độ*. Said
 * only of what is behind or ahead for certain; `null` otherwise, without a target, and where the words
 * of the figure leave the distance open.
 */
export function finding(standing: Standing, { language }: SentenceContext): string | null {
  const { indicator, cumulative, target, due, status } = standing
  const isSaid = status.kind === 'verdict' && status.certainty === 'certain'
  if (indicator.accumulation !== 'flow' || !cumulative || !target || !isSaid) return null
  if (isCeiling(standing) || (status.verdict !== 'behind' && status.verdict !== 'ahead'))
    return null
  const [done, asked] = [boundsOf(cumulative.figure), scaled(boundsOf(target.figure), due.share)]
  const gap = figureOf(
    status.verdict === 'behind' ? difference(asked, done) : difference(done, asked),
  )
  // That it is at most so far away would be no finding.
  if (!gap || !['exact', 'over', 'at-least'].includes(gap.qualifier)) return null
  const amount = formatFigure(gap, indicator.measure, language, {
    decimals: indicator.measure.kind === 'count' ? 0 : 1,
    rounding: 'nearest',
  })
  const words = WORDS[language]
  const found = words[status.verdict](amount)
  return cumulative.figure.estimated ? words.estimated(found) : found
}
