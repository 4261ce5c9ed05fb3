import { ApiProblem } from '~/api/problem.ts'

/** API and network errors are already on the screen; reports everything else. */
export function reportUnexpected(error: unknown): void {
  if (!(error instanceof ApiProblem) && !(error instanceof TypeError)) reportError(error)
}
