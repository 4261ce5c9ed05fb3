import { attention } from '../domain/attention.ts'
import type { Standing } from '../domain/standing.ts'
import { inSentence } from '../format/words.ts'
import { headline } from '../sentences/headline.ts'
import { attentionSentence, paceSentence } from '../sentences/pace.ts'
import type { Voice } from '../sentences/phrases.ts'
import { ANNEX_TEXT } from './annex-text.ts'

/**
 * What stands below the table: the month in one sentence, then one for each indicator that the
 * report states. Illustrative ones are told only where there is nothing else, and say so.
 */
export function annexSentences(standings: readonly Standing[], voice: Voice): string[] {
  const present = standings.filter((each) => each.yearToDate !== null)
  const stated = present.filter((each) => each.observation?.origin !== 'illustrative')
  const told = stated.length > 0 ? stated : present
  const { illustrative } = ANNEX_TEXT[voice.language]
  const worrying = new Set(attention(told))
  return [
    headline(standings, voice)
      .map(({ text }) => text)
      .join(''),
    ...told.map((each) => {
      const sentence = indicatorSentence(each, worrying.has(each), voice)
      return each.observation?.origin === 'illustrative' ? illustrative(sentence) : sentence
    }),
  ]
}

/** The one place that chooses how an indicator is told of in a report's words. */
const indicatorSentence = (standing: Standing, isWorrying: boolean, voice: Voice): string =>
  isWorrying
    ? attentionSentence(standing, voice)
    : `${standing.indicator.name[voice.language]}: ${inSentence(paceSentence(standing, voice))}`
