import type { Standing } from '../../domain/standing.ts'
import { headline } from '../../language/sentences/headline.ts'
import type { SentenceContext } from '../../language/sentences/phrases.ts'
import { reportSentence } from '../../language/sentences/report-sentence.ts'

/**
 * What stands below the table: the month in one sentence, then one for each indicator that the
 * report states. Illustrative ones are told only where there is nothing else, and say so.
 */
export function annexSentences(standings: readonly Standing[], context: SentenceContext): string[] {
  const present = standings.filter((each) => each.yearToDate !== null)
  const stated = present.filter((each) => each.observation?.origin !== 'illustrative')
  const told = stated.length > 0 ? stated : present
  return [
    headline(standings, context)
      .map(({ text }) => text)
      .join(''),
    ...told.map((each) => reportSentence(each, context)),
  ]
}
