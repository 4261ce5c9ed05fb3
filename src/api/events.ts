import { queryOptions } from '@tanstack/react-query'

import type { Event } from '~/domain/event.ts'
import type { Months } from '~/domain/span.ts'
import { change, onVersion } from './change.ts'
import { request } from './request.ts'

/** With the version that its next change has to name; 0 for one that is not stored yet. */
export type VersionedEvent = Event & { readonly version: number }

/** The events of a unit's months, oldest first. */
export const eventsQuery = (unit: string, { from, to }: Months) =>
  queryOptions({
    queryKey: ['events', unit, from, to],
    queryFn: request(
      (api, init) => api.events[':unit'].$get({ param: { unit }, query: { from, to } }, init),
      ({ events }) => events,
    ),
    staleTime: 0,
  })

const addressOf = ({ unitId, id, version }: VersionedEvent) => ({
  param: { unit: unitId, id },
  header: onVersion(version),
})

/** Fails with `changed-meanwhile` and the stored event. */
export const saveEvent = change((api, event: VersionedEvent) => {
  const { period, indicatorId, text } = event
  return api.events[':unit'][':id'].$put({
    ...addressOf(event),
    json: { period, indicatorId, text },
  })
})

/** Fails with `changed-meanwhile` and the stored event, or `unknown-record`. */
export const removeEvent = change((api, event: VersionedEvent) =>
  api.events[':unit'][':id'].$delete({ ...addressOf(event), json: {} }),
)
