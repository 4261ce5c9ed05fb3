import { type MutationOptions, mutationOptions, type QueryClient } from '@tanstack/react-query'

import { type Api, apiOf } from './client.ts'
import { type Answer, answerOf, type Reply } from './problem.ts'
import { conflictIn } from './refusal.ts'

/** Invalidates every query except the session. */
export const invalidateData = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })

/**
 * A mutation that sends one request and then updates the cache.
 *
 * @param update - runs before the mutation settles; also, with `null` for the answer, after somebody
 *   else changed the record first. Invalidates every query except the session unless given.
 * @throws ApiProblem, TypeError without a network
 */
export const change = <Variables, R extends Reply>(
  send: (api: Api, variables: Variables) => Promise<R>,
  update: (
    client: QueryClient,
    variables: Variables,
    answer: Answer<R> | null,
  ) => Promise<void> | void = invalidateData,
) =>
  mutationOptions<Answer<R>, Error, Variables>({
    mutationFn: async (variables, { client }) => {
      try {
        const answer = await answerOf(await send(apiOf(client), variables))
        await update(client, variables, answer)
        return answer
      } catch (problem) {
        if (conflictIn(problem) !== undefined) void update(client, variables, null)
        throw problem
      }
    },
  })

/** Sends a change outside of a component. @throws ApiProblem, TypeError without a network */
export const sendChange = <Data, Variables>(
  client: QueryClient,
  options: MutationOptions<Data, Error, Variables>,
  variables: Variables,
): Promise<Data> => client.getMutationCache().build(client, options).execute(variables)

/** The header that names the version a change was made on. */
export const onVersion = (version: number) => ({ 'if-match': `"${version}"` })

/**
 * Sends the same variables under the same idempotency key until the server has answered: after a
 * broken connection the change is repeated, and happens once.
 */
export function once<Variables, R extends Reply>(
  send: (api: Api, variables: Variables, key: { 'idempotency-key': string }) => Promise<R>,
) {
  const keys = new Map<string, string>()
  return async (api: Api, variables: Variables): Promise<R> => {
    const content = JSON.stringify(variables)
    const key = keys.get(content) ?? crypto.randomUUID()
    keys.set(content, key)
    const response = await send(api, variables, { 'idempotency-key': key })
    if (response.ok) keys.delete(content)
    return response
  }
}

/** What several changes came to. */
export interface Outcome<Item> {
  readonly done: readonly Item[]
  readonly failures: readonly { readonly item: Item; readonly problem: unknown }[]
}

/** What is changed one after another, with the number of them that are settled after each. */
export interface InTurn<Item> {
  readonly items: readonly Item[]
  readonly onProgress: (settled: number) => void
}

/** Sends one change after another; one that fails is in the outcome and stops none of the others. */
export async function eachInTurn<Item>(
  { items, onProgress }: InTurn<Item>,
  send: (item: Item) => Promise<unknown>,
): Promise<Outcome<Item>> {
  const done: Item[] = []
  const failures: { item: Item; problem: unknown }[] = []
  for (const item of items) {
    try {
      await send(item)
      done.push(item)
    } catch (problem) {
      failures.push({ item, problem })
    }
    onProgress(done.length + failures.length)
  }
  return { done, failures }
}

/** For `useMutation`: several steps as one change, refused with the first that fails. */
export const sequence = mutationOptions<unknown, Error, () => Promise<unknown>>({
  mutationFn: (work) => work(),
})
