import { isDueIn } from '../../domain/indicator.ts'
import { periodsFrom, shifted } from '../../domain/period.ts'
import type { Standing } from '../../domain/standing.ts'
import { timeOfValue } from './captions.ts'
import type { SentenceContext } from './phrases.ts'

/**
 * What is shown where an indicator has no value: *chưa có số liệu*; in a month that asks for none *báo
 * cáo theo quý, có số liệu từ quý I*, by the next month that does.
 */
export function missingWords(
  { indicator, period }: Pick<Standing, 'indicator' | 'period'>,
  context: SentenceContext,
): string {
  const { captions, missing } = context.text
  const { frequency = 'monthly' } = indicator
  const every = captions.every[frequency]
  if (every === undefined || isDueIn({ frequency }, period)) return missing
  const asOf = periodsFrom(period, shifted(period, 12)).find((each) => isDueIn(indicator, each))
  // Closed before anything is due again.
  if (asOf === undefined) return every
  return captions.everyFrom(every, timeOfValue({ indicator, asOf, period }, context))
}

/** What is shown where a flow has no figure of the month: *báo cáo không nêu*; in a month that asks for none *báo cáo theo quý*. */
export function monthMissingWords(
  { indicator, period }: Pick<Standing, 'indicator' | 'period'>,
  { text }: SentenceContext,
): string {
  const { frequency = 'monthly' } = indicator
  const every = text.captions.every[frequency]
  return every === undefined || isDueIn({ frequency }, period) ? text.notStatedForMonth : every
}
