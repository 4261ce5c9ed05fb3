import { queryOptions } from '@tanstack/react-query'

import type { IndicatorWords } from '~/domain/indicator-words.ts'
import { change, onVersion } from './change.ts'
import type { Api } from './client.ts'
import type { AnswerTo } from './problem.ts'
import { request } from './request.ts'

/** The words of one indicator, and the version that the next change of them has to name. */
export type VersionedWords = AnswerTo<Api['indicator-words']['$get']>['words'][number]

/** The wordings that reports use for each indicator; version 0 if none are stored. */
export const indicatorWordsQuery = () =>
  queryOptions({
    queryKey: ['indicator-words'],
    queryFn: request(
      (api, init) => api['indicator-words'].$get({}, init),
      ({ words }) => words,
    ),
    staleTime: 0,
  })

interface WordsChange {
  readonly indicator: string
  readonly words: IndicatorWords
  /** Of the words the change was made on; 0 for the default ones. */
  readonly version: number
}

/** Fails with `changed-meanwhile` and the stored words. */
export const saveIndicatorWords = change(
  (api, { indicator, words, version }: WordsChange) =>
    api['indicator-words'][':indicator'].$put({
      param: { indicator },
      header: onVersion(version),
      json: words,
    }),
  (client) => client.invalidateQueries({ queryKey: indicatorWordsQuery().queryKey }),
)
