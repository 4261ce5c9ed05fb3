import { isDueIn } from '../../domain/indicator.ts'
import type { Standing } from '../../domain/standing.ts'
import type { SentenceContext } from './phrases.ts'

/** What is shown where an indicator has no value: *chưa có số liệu*; in a month that asks for none *báo cáo theo quý*. */
export function missingWords(
  { indicator: { frequency }, period }: Pick<Standing, 'indicator' | 'period'>,
  { text }: SentenceContext,
): string {
  const isAsked = isDueIn({ frequency }, period)
  return (!isAsked && text.captions.every[frequency ?? '']) || text.missing
}
