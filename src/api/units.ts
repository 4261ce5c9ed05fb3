import { queryOptions } from '@tanstack/react-query'

import { answerOf } from './problem.ts'
import { apiOf } from './screen.ts'

export const unitsQuery = () =>
  queryOptions({
    queryKey: ['units'],
    queryFn: async ({ signal, meta }) => {
      const response = await apiOf(meta).api.units.$get({ query: {} }, { init: { signal } })
      return (await answerOf(response)).units
    },
  })
