import { expect } from 'vitest'

import type { ProblemDetails } from '../server/api/problem.ts'
import { apiClient, type Fetch } from '../src/api/client.ts'
import { answerOf } from '../src/api/problem.ts'

/** The typed client of an API in the same process, without a network in between. */
export const clientOf = (api: { readonly fetch: Fetch }) =>
  apiClient((request) => api.fetch(request))
type Client = ReturnType<typeof clientOf>

type Refusable = Parameters<typeof answerOf>[0]
type Refusal = ReturnType<typeof ProblemDetails.parse>

/**
 * The body of a successful answer, typed by the API itself.
 *
 * @throws ApiProblem for any other answer
 */
export const answerTo = async <Response extends Refusable>(request: Promise<Response>) =>
  answerOf(await request)

/**
 * The problem details of a refusal, with the status of the response.
 *
 * @throws Error if the request succeeded
 */
export async function refusalOf(request: Refusable | Promise<Refusable>): Promise<Refusal> {
  const response = await request
  if (response.ok) throw new Error(`answered with ${response.status} instead of a refusal`)
  const refusal = (await response.json()) as Refusal
  expect(refusal.status).toBe(response.status)
  return refusal
}

/** The header of a change that is based on this version. */
export const onVersion = (version: number) => ({ 'if-match': `"${version}"` })

/** The same for a change that is made once, however often it is sent. */
export const onVersionOnce = (version: number, key: string = crypto.randomUUID()) => ({
  ...onVersion(version),
  'idempotency-key': key,
})

type SaveEntry = Client['sheets'][':unit'][':period']['entries'][':indicator']['$put']
type EntryInput = Parameters<SaveEntry>[0]['json']

/** A row of a sheet as it is sent; without an argument, an empty one. */
export const makeEntryInput = (with_: Partial<EntryInput> = {}): EntryInput => ({
  month: null,
  yearToDate: null,
  statedPercent: null,
  scopeAssumed: false,
  cutOff: null,
  evidence: [],
  note: '',
  acceptances: [],
  removal: '',
  ...with_,
})
