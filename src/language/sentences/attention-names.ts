import { attention } from '../../domain/attention.ts'
import type { Standing } from '../../domain/standing.ts'
import type { Catalogue } from '../catalogues/language.ts'
import { formatList } from '../formats/list.ts'
import { inSentence, numeral } from '../formats/words.ts'
import { ATTENTION_SHOWN, counted } from './headline.ts'
import type { SentenceContext } from './phrases.ts'

interface AttentionWords {
  readonly attention: (names: string) => string
  readonly others: (count: string) => string
}

const WORDS: Catalogue<AttentionWords> = {
  vi: {
    attention: (names) => ` Cần tập trung chỉ đạo: ${names}.`,
    others: (count) => `${count} chỉ tiêu khác`,
  },
  en: {
    attention: (names) => ` Needs attention: ${names}.`,
    others: (count) => `${count} more`,
  },
}

/** What needs attention by name, after the headline where no list of it follows; empty where nothing does. */
export function attentionNames(
  standings: readonly Standing[],
  { language }: SentenceContext,
): string {
  const { included } = counted(standings)
  const names = attention(included).map((each) => inSentence(each.indicator.name[language]))
  if (names.length === 0) return ''
  const shown = names.slice(0, ATTENTION_SHOWN)
  const left = names.length - shown.length
  const words = WORDS[language]
  const listed = left > 0 ? [...shown, words.others(numeral(left, language))] : shown
  return words.attention(formatList(listed, language))
}
