import { ApiProblem } from './problem.ts'

/**
 * The stored record if somebody else changed it first, `null` if it was removed; `undefined`
 * for any other failure.
 */
export function conflictIn<Stored>(problem: unknown): Stored | null | undefined {
  if (!(problem instanceof ApiProblem) || problem.kind !== 'changed-meanwhile') return undefined
  return (problem.members.current ?? null) as Stored | null
}

/** The version that the next attempt names: after a conflict, that of the stored record. */
export function versionAfter(problem: unknown, version: number): number {
  const stored = conflictIn<{ readonly version: number }>(problem)
  return stored === undefined ? version : (stored?.version ?? 0)
}

/**
 * Why a change was refused, in the server's words; `null` if it was not.
 *
 * @param offline - the message if there was no answer
 */
export function refusalOf(problem: unknown, offline: string): string | null {
  if (!problem) return null
  return problem instanceof ApiProblem ? problem.message : offline
}
