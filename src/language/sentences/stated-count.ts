import type { Programme } from '../../domain/programme.ts'
import { programmeCount } from '../../domain/programme-count.ts'
import type { Standing } from '../../domain/standing.ts'
import { contradictedCount, statedCounts } from '../../domain/stated-count.ts'
import type { Language } from '../catalogues/language.ts'
import type { SentenceContext } from './phrases.ts'
import { countPhrase } from './programme-sentence.ts'

const WORDS: Record<Language, (stated: string, found: string) => string> = {
  vi: (stated, found) => `báo cáo nêu ${stated}, theo số liệu là ${found}; cần rà soát`,
  en: (stated, found) =>
    `the report states ${stated}, by the figures it is ${found}; to be checked`,
}

/**
 * Where a report states another count than its figures allow: *Nghị quyết Đại hội: báo cáo nêu 33/41
 * chỉ tiêu đạt, theo số liệu là 28/41 chỉ tiêu đạt (26 chắc chắn, 02 có khả năng); cần rà soát.*
 *
 * @param reportText - the report's words
 * @returns empty where they say nothing of it, or what the figures may come to
 */
export function contradictedCounts(
  programmes: readonly Programme[],
  standings: readonly Standing[],
  reportText: string,
  { language }: SentenceContext,
): string[] {
  const stated = statedCounts(reportText)
  return programmes.flatMap((programme) => {
    const count = programmeCount(programme, standings)
    const other = contradictedCount(count, stated)
    if (!other) return []
    const told = countPhrase({ ...count, certain: other.achieved, likely: 0 }, language)
    return [`${programme.name[language]}: ${WORDS[language](told, countPhrase(count, language))}.`]
  })
}
