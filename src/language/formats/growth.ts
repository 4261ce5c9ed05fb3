import { lastDecimal } from '../../domain/last-decimal.ts'
import type { StatedGrowth } from '../../domain/observation.ts'
import type { Language } from '../catalogues/language.ts'
import { formatPercent } from './quantity.ts'

const WORDS: Record<Language, Record<StatedGrowth['as'], string>> = {
  vi: { increase: 'tăng', decrease: 'giảm', ratio: 'bằng' },
  en: { increase: 'up', decrease: 'down', ratio: '' },
}

const decimalsOf = (digit: number): number => Math.max(0, -Math.round(Math.log10(digit)))

const ESTIMATED: Record<Language, string> = { vi: 'ước', en: 'an estimated' }

/** *tăng 14,7%*, *ước giảm trên 4%*, *bằng 96%*, with the digits it was stated with unless `decimals` are given. */
export function formatGrowth(
  growth: StatedGrowth,
  language: Language,
  decimals: number = Math.max(
    decimalsOf(growth.digit ?? lastDecimal(growth.value)),
    decimalsOf(lastDecimal(growth.high ?? 0)),
  ),
): string {
  const { as, estimated } = growth
  const number = formatPercent({ ...growth, estimated: false }, language, decimals)
  const estimate = estimated ? ESTIMATED[language] : ''
  const parts = language === 'vi' ? [estimate, WORDS.vi[as]] : [WORDS.en[as], estimate]
  return [...parts, number].filter(Boolean).join(' ')
}
