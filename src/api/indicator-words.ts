import { type QueryClient, queryOptions } from '@tanstack/react-query'

import type { IndicatorWords } from '~/domain/indicator-words.ts'
import type { ApiClient } from './client.ts'
import { type Answer, answerOf } from './problem.ts'
import { onVersion } from './reading.ts'
import { apiOf } from './screen.ts'

type Words = ApiClient['api']['indicator-words']
export type VersionedWords = Answer<Awaited<ReturnType<Words['$get']>>>['words'][number]

/** How reports speak of each indicator; version 0 where nobody has said so yet. */
export const indicatorWordsQuery = () =>
  queryOptions({
    queryKey: ['indicator-words'],
    queryFn: async ({ signal, meta }) => {
      const words = apiOf(meta).api['indicator-words']
      return (await answerOf(await words.$get({}, { init: { signal } }))).words
    },
  })

/** @throws ApiProblem `changed-meanwhile` with the words as they stand, `not-valid` */
export async function saveIndicatorWords(
  client: QueryClient,
  indicator: string,
  { names, patterns, counted, alsoSaid, topics, notMeant }: IndicatorWords,
  version: number,
): Promise<VersionedWords> {
  const lists = Object.entries({ patterns, counted, alsoSaid, topics, notMeant }).flatMap(
    ([name, list]) => (list ? [[name, [...list]] as const] : []),
  )
  const words = apiOf(client.getDefaultOptions().queries?.meta).api['indicator-words']
  const saved = await answerOf(
    await words[':indicator'].$put({
      param: { indicator },
      header: onVersion(version),
      json: { names: [...names], ...Object.fromEntries(lists) },
    }),
  )
  await client.invalidateQueries({ queryKey: ['indicator-words'] })
  return saved
}
