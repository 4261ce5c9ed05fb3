import { queryOptions } from '@tanstack/react-query'

import { answerOf } from './problem.ts'
import { apiOf } from './screen.ts'

/** The published months of a unit, newest first. */
export const periodsQuery = (unit: string | undefined) =>
  queryOptions({
    queryKey: ['periods', unit ?? null],
    queryFn: async ({ signal, meta }) => {
      const query = { ...(unit && { unit }) }
      const response = await apiOf(meta).api.periods.$get({ query }, { init: { signal } })
      return (await answerOf(response)).periods
    },
  })
