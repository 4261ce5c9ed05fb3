import type { Status } from '~/domain/status.ts'

/** A status that asks for an explanation: behind, surely or likely, or not to be told. */
export const needsExplanation = (status: Status): boolean =>
  status.kind === 'undecided' || (status.kind === 'verdict' && status.verdict === 'behind')
