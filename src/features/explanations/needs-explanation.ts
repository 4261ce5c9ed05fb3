import { isTrouble, type Status } from '~/domain/status.ts'

/** True for a status that calls for an explanation: behind or over what is allowed, certain or likely, or undecided. */
export const needsExplanation = (status: Status): boolean =>
  status.kind === 'undecided' || (status.kind === 'verdict' && isTrouble(status.verdict))
