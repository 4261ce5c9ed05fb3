import { type QueryClient, queryOptions } from '@tanstack/react-query'

import type { IndicatorWords } from '~/domain/indicator-words.ts'
import type { ApiClient } from './client.ts'
import { type Answer, answerOf, changedTo } from './problem.ts'
import { onVersion } from './reading.ts'
import { apiOf } from './screen.ts'

type Words = ApiClient['api']['indicator-words']
export type IndicatorWordsList = Answer<Awaited<ReturnType<Words['$get']>>>
/** The words of one indicator, and the version its next change has to name. */
export type HeldWords = IndicatorWordsList['words'][number]

const KEY = ['indicator-words']

/** How reports speak of each indicator, in the order of the table; for the office and administrators. */
export const indicatorWordsQuery = () =>
  queryOptions({
    queryKey: KEY,
    queryFn: async ({ signal, meta }): Promise<IndicatorWordsList> => {
      const words = apiOf(meta).api['indicator-words']
      return answerOf(await words.$get({}, { init: { signal } }))
    },
    staleTime: 0,
    refetchInterval: false,
  })

/**
 * @param version - that of the words they were made from; 0 where the usual ones stood
 * @throws ApiProblem `changed-meanwhile` with the words as they stand
 */
export async function saveIndicatorWords(
  client: QueryClient,
  indicator: string,
  json: IndicatorWords,
  version: number,
): Promise<HeldWords> {
  const words = apiOf(client.getDefaultOptions().queries?.meta).api['indicator-words']
  try {
    const saved = await answerOf(
      await words[':indicator'].$put({ param: { indicator }, header: onVersion(version), json }),
    )
    await client.invalidateQueries({ queryKey: KEY })
    return saved
  } catch (problem) {
    if (changedTo(problem) !== undefined) void client.invalidateQueries({ queryKey: KEY })
    throw problem
  }
}
