import type { ProgrammeCount } from './programme-count.ts'

/** *28/41 chỉ tiêu đạt*, as a report states it. */
export interface StatedCount {
  readonly achieved: number
  readonly of: number
}

const COUNT = /(?<![\d/])(\d{1,3})\s*\/\s*(\d{1,3})\s+chỉ\s+tiêu/giu
/** What makes of a count one of those achieved, and what makes it the opposite. */
const ACHIEVED = /(?:^|[^\p{L}])(?:đạt|hoàn\s+thành|vượt)(?:[^\p{L}]|$)/iu
const NOT = /(?:chưa|không)(?:\s+\p{L}+)?\s+(?:đạt|hoàn\s+thành)/iu
const SENTENCE_END = /[.;:\n]/u

/** How many indicators a report's words say are achieved, of how many; empty where they do not say. */
export function statedCounts(text: string): StatedCount[] {
  const words = text.normalize('NFC').replaceAll('\u00a0', ' ')
  return [...words.matchAll(COUNT)].flatMap((match) => {
    const [whole, achieved, of] = match
    const before = words.slice(0, match.index).split(SENTENCE_END).at(-1) ?? ''
    const after = words.slice(match.index + whole.length).split(/[.;:,\n]/u)[0] ?? ''
    const around = `${before.slice(-40)} ${after.slice(0, 40)}`
    if (!ACHIEVED.test(around) || NOT.test(around)) return []
    return Number(achieved) <= Number(of) ? [{ achieved: Number(achieved), of: Number(of) }] : []
  })
}

/**
 * The stated count that the figures do not allow; `null` where none contradicts them. Compared is what
 * is of as many indicators as the programme. What is undecided, has no figure or holds its ceiling may
 * have been counted as achieved or not.
 */
export function contradictedCount(
  { of, certain, likely, holding, undecided, without }: ProgrammeCount,
  stated: readonly StatedCount[],
): StatedCount | null {
  const most = certain + likely + holding + undecided + without
  return (
    stated.find((each) => each.of === of && (each.achieved < certain || each.achieved > most)) ??
    null
  )
}
