import type { Figure } from '../../domain/figure.ts'
import type { StatedGrowth } from '../../domain/observation.ts'
import type { Language } from '../catalogues/language.ts'
import { formatGrowth } from './growth.ts'
import { formatPercent } from './quantity.ts'

const SAME_PERIOD: Record<Language, (growth: string, as: StatedGrowth['as']) => string> = {
  vi: (growth, as) => `${growth}${as === 'ratio' ? '' : ' so với'} cùng kỳ năm trước`,
  en: (growth, as) => `${growth} ${as === 'ratio' ? 'of' : 'on'} the same period last year`,
}

/** A growth with what it is compared with: *tăng 14,7% so với cùng kỳ năm trước*. */
export const growthPhrase = (growth: StatedGrowth, language: Language): string =>
  SAME_PERIOD[language](formatGrowth(growth, language), growth.as)

/** A percentage that may be a growth, which has its own words. */
export const formatPercentOrGrowth = (
  figure: Figure | StatedGrowth,
  language: Language,
  decimals?: number,
): string =>
  'as' in figure
    ? formatGrowth(figure, language, decimals)
    : formatPercent(figure, language, decimals)
