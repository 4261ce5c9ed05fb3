import { type QueryClient, queryOptions } from '@tanstack/react-query'

import type { IndicatorWords } from '~/domain/indicator-words.ts'
import type { ApiClient } from './client.ts'
import { type Answer, answerOf, changedTo } from './problem.ts'
import { onVersion } from './reading.ts'
import { apiOf } from './screen.ts'

type Words = ApiClient['api']['indicator-words']
/** The words of one indicator, and the version that the next change of them has to name. */
export type VersionedWords = Answer<Awaited<ReturnType<Words['$get']>>>['words'][number]

/** How reports speak of each indicator; version 0 where nobody has said so yet. */
export const indicatorWordsQuery = () =>
  queryOptions({
    queryKey: ['indicator-words'],
    queryFn: async ({ signal, meta }) => {
      const words = apiOf(meta).api['indicator-words']
      return (await answerOf(await words.$get({}, { init: { signal } }))).words
    },
    staleTime: 0,
  })

/**
 * @param version - that of the words the change was made on; 0 for the usual ones
 * @throws ApiProblem `changed-meanwhile` with the words as they stand
 */
export async function saveIndicatorWords(
  client: QueryClient,
  indicator: string,
  json: IndicatorWords,
  version: number,
): Promise<VersionedWords> {
  const words = apiOf(client.getDefaultOptions().queries?.meta).api['indicator-words']
  const askAnew = () => client.invalidateQueries({ queryKey: ['indicator-words'] })
  try {
    const saved = await answerOf(
      await words[':indicator'].$put({ param: { indicator }, header: onVersion(version), json }),
    )
    await askAnew()
    return saved
  } catch (problem) {
    if (changedTo(problem) !== undefined) void askAnew()
    throw problem
  }
}
