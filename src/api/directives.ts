import { queryOptions } from '@tanstack/react-query'

import type { Directive } from '~/domain/report.ts'
import { change, onVersion } from './change.ts'
import { request } from './request.ts'
import type { MonthKey } from './screen.ts'

/** With the version that its next change has to name; 0 for one that is not stored yet. */
export type VersionedDirective = Directive & { readonly version: number }
export type DirectiveInput = Pick<
  Directive,
  'text' | 'assignee' | 'due' | 'state' | 'slideId' | 'meetingId'
>

/** The tasks of a month and of the one before; readers get those of published months. */
export const directivesQuery = ({ unit, period }: MonthKey) =>
  queryOptions({
    queryKey: ['directives', unit, period],
    queryFn: request((api, init) =>
      api.directives[':unit'][':period'].$get({ param: { unit, period } }, init),
    ),
    staleTime: 0,
  })

const addressOf = ({ unitId, period, id, version }: VersionedDirective) => ({
  param: { unit: unitId, period, id },
  header: onVersion(version),
})

interface DirectiveChange {
  readonly directive: VersionedDirective
  /** What it leaves out of slide and meeting stays as it was. */
  readonly input: DirectiveInput
}

/**
 * Fails with `changed-meanwhile` and the stored task; for a leader with `not-allowed` outside a
 * meeting in progress, and with `meeting-ended`.
 */
export const saveDirective = change((api, { directive, input }: DirectiveChange) =>
  api.directives[':unit'][':period'][':id'].$put({ ...addressOf(directive), json: input }),
)

/** Fails with `changed-meanwhile` and the stored task, or `unknown-record`. */
export const removeDirective = change((api, directive: VersionedDirective) =>
  api.directives[':unit'][':period'][':id'].$delete({ ...addressOf(directive), json: {} }),
)

/** Moves the task to the next month. Fails with `changed-meanwhile`. */
export const carryDirective = change((api, directive: VersionedDirective) =>
  api.directives[':unit'][':period'][':id'].carrying.$post({ ...addressOf(directive), json: {} }),
)
