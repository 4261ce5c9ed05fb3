import type { Status } from '~/domain/status.ts'

/** True for a status that calls for an explanation: behind, likely behind, or undecided. */
export const needsExplanation = (status: Status): boolean =>
  status.kind === 'undecided' || (status.kind === 'verdict' && status.verdict === 'behind')
