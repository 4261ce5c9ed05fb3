import { ApiProblem } from '~/api/problem.ts'
import type { AdminText } from './text.vi.ts'

/** Why the server refused, in words an administrator can act on. */
export function problemText(problem: unknown, words: AdminText): string {
  if (!(problem instanceof ApiProblem)) return words.offline
  const { detail } = problem.members
  if (problem.kind === 'weak-password')
    return words.weak[detail as keyof AdminText['weak']] ?? problem.message
  if (problem.kind === 'in-use' && typeof detail === 'string')
    return words.inUse(words.usedBy[detail as keyof AdminText['usedBy']] ?? words.usedElsewhere)
  if (problem.kind === 'already-there' && typeof detail === 'string') return words.taken(detail)
  if (problem.kind === 'invalid-request' && typeof detail === 'string')
    return `${problem.message}: ${detail}`
  return problem.message
}
