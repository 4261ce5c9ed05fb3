import { queryOptions } from '@tanstack/react-query'

import { request } from './request.ts'

export const unitsQuery = () =>
  queryOptions({
    queryKey: ['units'],
    queryFn: request(
      (api, init) => api.units.$get({ query: {} }, init),
      ({ units }) => units,
    ),
  })
