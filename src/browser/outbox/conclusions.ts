import type { QueryClient } from '@tanstack/react-query'

import {
  type DirectiveInput,
  directivesQuery,
  saveDirective,
  type VersionedDirective,
} from '~/api/directives.ts'
import { ApiProblem, changedTo } from '~/api/problem.ts'
import { invalidateReading } from '~/api/reading.ts'
import type { Directive } from '~/domain/report.ts'
import { drop, keep, keptAt, keysUnder } from '../storage.ts'
import { UNSENT } from './is-outbox-empty.ts'

/** A conclusion that the server has not acknowledged. Its id was chosen here: sent twice it is one task. */
export interface Conclusion extends Directive {
  readonly slideId: string
  readonly meetingId: string
  /** Who concluded it; nobody else sends it. */
  readonly accountId: string
  /** ISO 8601 in UTC. */
  readonly concludedAt: string
  /** It was changed after it may have been sent. */
  readonly isEdited: boolean
  /** Why the server does not take it; `null` while it waits. */
  readonly refusal: string | null
}

const PREFIX = `${UNSENT}-conclusion `
const keyOf = ({ meetingId, id }: Conclusion) => `${PREFIX}${meetingId} ${id}`

export const keepConclusion = (conclusion: Conclusion): void =>
  keep(keyOf(conclusion), JSON.stringify(conclusion))

export const dropConclusion = (conclusion: Conclusion): void => drop(keyOf(conclusion))

/** Everything kept, as one text that changes with it. */
export const conclusionsAsKept = (): string =>
  `[${keysUnder(PREFIX)
    .flatMap((key) => keptAt(key) ?? [])
    .join()}]`

/** @param asKept - of `conclusionsAsKept` @returns those of one account, oldest first */
export const conclusionsIn = (asKept: string, accountId: string | undefined): Conclusion[] =>
  (JSON.parse(asKept) as Conclusion[])
    .filter((each) => each.accountId === accountId)
    .sort((a, b) => a.concludedAt.localeCompare(b.concludedAt))

/**
 * Sends what waits, oldest first, until the network fails. What the server refuses stays, with its
 * reason.
 */
export async function sendConclusionsOf(client: QueryClient, accountId: string): Promise<void> {
  const tried = new Set<string>()
  const next = () =>
    conclusionsIn(conclusionsAsKept(), accountId).find(
      ({ id, refusal }) => refusal === null && !tried.has(id),
    )
  for (let each = next(); each; each = next()) {
    tried.add(each.id)
    try {
      await send(client, each)
      // What was changed while it was on its way goes once more.
      if (keptAt(keyOf(each)) === JSON.stringify(each)) dropConclusion(each)
    } catch (problem) {
      if (!isRefusal(problem)) throw problem
      if (await isThere(client, each)) dropConclusion(each)
      else keepConclusion({ ...each, refusal: problem.message })
    }
  }
}

async function send(client: QueryClient, conclusion: Conclusion): Promise<void> {
  const { id, unitId, period, text, assignee, due, state, slideId, meetingId } = conclusion
  const input: DirectiveInput = { text, assignee, due, state, slideId, meetingId }
  try {
    await saveDirective(client, { ...input, id, unitId, period, version: 0 }, input)
  } catch (problem) {
    const held = changedTo<VersionedDirective>(problem)
    if (!held) throw problem
    // An earlier try arrived, and its answer was lost.
    if (conclusion.isEdited) await saveDirective(client, held, input)
    else await invalidateReading(client)
  }
}

/** A meeting that ended meanwhile refuses also what an earlier try had brought. */
async function isThere(client: QueryClient, { unitId, period, id }: Conclusion): Promise<boolean> {
  const { directives } = await client.query(directivesQuery({ unit: unitId, period }))
  return directives.some((each) => each.id === id)
}

// Signing in again, or waiting, helps against these.
const PASSING: ReadonlySet<number> = new Set([401, 408, 429])

const isRefusal = (problem: unknown): problem is ApiProblem =>
  problem instanceof ApiProblem && problem.status < 500 && !PASSING.has(problem.status)
