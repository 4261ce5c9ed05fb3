import type { QueryClient } from '@tanstack/react-query'

import { invalidateData, sendChange } from '~/api/change.ts'
import {
  type DirectiveInput,
  directivesQuery,
  saveDirective,
  type VersionedDirective,
} from '~/api/directives.ts'
import { ApiProblem } from '~/api/problem.ts'
import { conflictIn } from '~/api/refusal.ts'
import type { Directive } from '~/domain/report.ts'
import { stored } from '../storage.ts'
import { OUTBOX } from './is-outbox-empty.ts'

/** A conclusion that the server has not acknowledged. Its id is made here: sent twice, it is one task. */
export interface Conclusion extends Directive {
  readonly slideId: string
  readonly meetingId: string
  /** The author; nobody else sends it. */
  readonly accountId: string
  /** ISO 8601 in UTC. */
  readonly concludedAt: string
  /** Changed after it may have been sent. */
  readonly isEdited: boolean
  /** Why the server refused it; `null` while it waits. */
  readonly refusal: string | null
}

/** By meeting and id. */
const conclusions = stored<Conclusion | null>({ key: `${OUTBOX}-conclusion`, empty: null })

export const keepConclusion = (conclusion: Conclusion): void =>
  void conclusions.set(conclusion, conclusion.meetingId, conclusion.id)

export const dropConclusion = ({ meetingId, id }: Conclusion): void =>
  void conclusions.set(null, meetingId, id)

/** All of them as one string, which changes whenever one of them does. */
export const storedConclusions = (): string =>
  JSON.stringify(conclusions.names().flatMap((names) => conclusions.get(...names) ?? []))

/** @param asStored - from `storedConclusions` @returns those of one account, oldest first */
export const conclusionsIn = (asStored: string, accountId: string | undefined): Conclusion[] =>
  (JSON.parse(asStored) as Conclusion[])
    .filter((each) => each.accountId === accountId)
    .sort((a, b) => a.concludedAt.localeCompare(b.concludedAt))

/**
 * Sends the waiting conclusions, oldest first, until the network fails. Refused ones stay, with the
 * reason.
 */
export async function sendConclusionsOf(client: QueryClient, accountId: string): Promise<void> {
  const tried = new Set<string>()
  const next = () =>
    conclusionsIn(storedConclusions(), accountId).find(
      ({ id, refusal }) => refusal === null && !tried.has(id),
    )
  for (let each = next(); each; each = next()) {
    tried.add(each.id)
    try {
      await send(client, each)
      const now = conclusions.get(each.meetingId, each.id)
      // If it was changed while it was being sent, it is sent again.
      if (JSON.stringify(now) === JSON.stringify(each)) dropConclusion(each)
    } catch (problem) {
      if (!isRefusal(problem)) throw problem
      if (await isOnServer(client, each)) dropConclusion(each)
      else keepConclusion({ ...each, refusal: problem.message })
    }
  }
}

async function send(client: QueryClient, conclusion: Conclusion): Promise<void> {
  const { id, unitId, period, text, assignee, due, state, slideId, meetingId } = conclusion
  const input: DirectiveInput = { text, assignee, due, state, slideId, meetingId }
  try {
    const directive = { ...input, id, unitId, period, version: 0 }
    await sendChange(client, saveDirective, { directive, input })
  } catch (problem) {
    const stored = conflictIn<VersionedDirective>(problem)
    if (!stored) throw problem
    // An earlier attempt arrived, but its answer was lost.
    if (conclusion.isEdited) await sendChange(client, saveDirective, { directive: stored, input })
    else await invalidateData(client)
  }
}

/** A meeting that has ended refuses even a conclusion that an earlier attempt already delivered. */
async function isOnServer(
  client: QueryClient,
  { unitId, period, id }: Conclusion,
): Promise<boolean> {
  const { directives } = await client.query(directivesQuery({ unit: unitId, period }))
  return directives.some((each) => each.id === id)
}

// Signing in again or waiting helps.
const TEMPORARY: ReadonlySet<number> = new Set([401, 408, 429])

const isRefusal = (problem: unknown): problem is ApiProblem =>
  problem instanceof ApiProblem && problem.status < 500 && !TEMPORARY.has(problem.status)
