import type { Figure } from '~/domain/figure.ts'
import type { Indicator, Measure } from '~/domain/indicator.ts'
import type { Language } from '~/language/catalogues/language.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { formatFigure, formatPercent } from '~/language/formats/quantity.ts'
import type { Proposal, Why } from '~/reading/prose/proposal.ts'
import { isDoubt } from '~/reading/prose/weighing.ts'
import type { ReviewText } from './text.vi.ts'

const PERCENT_RULES = ['percent-of-target', 'percent-of-whole']

/** What a person should know before accepting: evidence for the reading, and doubts. */
export function whySentences(
  { why }: Pick<Proposal, 'why'>,
  { measure, accumulation }: Pick<Indicator, 'measure' | 'accumulation'>,
  words: ReviewText,
  language: Language,
  text: string,
): { readonly doubts: string[]; readonly agreements: string[] } {
  const sentenceOf = (each: Why): string | null => {
    switch (each.code) {
      case 'named-with-slip':
        return words.slip(each.written)
      case 'named-by-lead-line':
        return words.leadLine
      case 'carried-over':
        return words.carried
      case 'unknown-words-between':
        return isDoubt(each) ? words.strangers : null
      case 'may-be-stock':
        return words.mayBeStock
      case 'narrower-name':
        return words.narrower(text.slice(each.words.start, each.words.end))
      case 'no-diacritics':
        return words.noDiacritics
      case 'bare-number':
        return words.bare
      case 'scope-until-now':
        return words.untilNow
      case 'scope-by-contrast':
        return words.byContrast
      case 'scope-assumed':
        return accumulation === 'flow'
          ? words.scopeAssumedFrom(text.slice(each.words.start, each.words.end))
          : null
      case 'scope-not-stated':
        // A level or a share has one value a month, whatever period is stated.
        return accumulation === 'flow' ? words.scopeOpen : null
      case 'year-not-over':
        return words.yearNotOver
      case 'separators-ambiguous':
        return words.marks(exact(each.other, measure, language))
      case 'out-of':
        return words.outOf(formatNumber(each.whole, language))
      case 'stated-twice-differently':
        return words.otherwise(exact(each.other, measure, language))
      case 'disagrees':
        return words.disagrees[each.rule](
          PERCENT_RULES.includes(each.rule)
            ? formatPercent(each.expected, language)
            : formatFigure(each.expected, measure, language),
        )
      default:
        // Nothing to note. An unstated base is shown with the percentage.
        return null
    }
  }
  return {
    doubts: why.flatMap((each) => sentenceOf(each) ?? []),
    agreements: why.flatMap((each) => {
      if (each.code === 'in-table') return words.inTable
      return each.code === 'agrees' ? words.agrees[each.rule] : []
    }),
  }
}

const exact = (value: number, measure: Measure, language: Language): string => {
  const figure: Figure = { value, qualifier: 'exact', estimated: false }
  return formatFigure(figure, measure, language)
}
