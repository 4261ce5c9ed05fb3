import { ApiProblem } from '~/api/problem.ts'
import { formatNumber } from '~/language/formats/number.ts'
import type { EntryText } from './text.vi.ts'

/** Why a month was not published, in words that say what to do. */
export function publishRefusal(problem: unknown, words: EntryText, language: 'vi' | 'en'): string {
  if (!(problem instanceof ApiProblem)) return words.offline
  const { obstacles, detail } = problem.members
  if (Array.isArray(obstacles)) return words.obstacles(formatNumber(obstacles.length, language))
  if (problem.kind === 'locked' || problem.kind === 'changed-meanwhile') return words.locked
  return typeof detail === 'string' ? detail : problem.message
}
