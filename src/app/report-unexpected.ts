import { ApiProblem } from '~/api/problem.ts'

/** An answer that could not be had is told on the screen; anything else is a fault of ours. */
export function reportUnexpected(error: unknown): void {
  if (!(error instanceof ApiProblem) && !(error instanceof TypeError)) reportError(error)
}
