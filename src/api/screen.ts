import type { QueryKey } from '@tanstack/react-query'

import type { Period } from '~/domain/period.ts'

/** A unit's month. */
export interface MonthKey {
  readonly unit: string
  readonly period: Period
}

/** Which unit and month a screen requests; if left out, the district and its newest month. */
export interface ScreenSearch {
  readonly unit?: string | undefined
  readonly period?: Period | undefined
  /** One of the month's publications: the month as it was presented. */
  readonly edition?: number | undefined
  /** A version of the data: figures as a meeting froze them. Never together with an edition. */
  readonly at?: number | undefined
}

// From the general to the particular: invalidating ['overview'] refetches every month of it.
export const screenKey = (
  name: string,
  { unit, period, edition, at }: ScreenSearch,
  ...rest: string[]
): QueryKey => [name, ...rest, unit ?? null, period ?? null, edition ?? null, at ?? null]

/** Without undefined values: the server knows the defaults. */
export const screenQuery = ({ unit, period, edition, at }: ScreenSearch) => ({
  ...(unit && { unit }),
  ...(period && { period }),
  ...(edition && { edition: String(edition) }),
  ...(at && { at: String(at) }),
})

/** When the edition on the screen was presented; `null` for figures that were not presented yet. */
export const presentedAt = ({
  publications,
  edition,
}: {
  readonly publications: readonly { readonly number: number; readonly at: string }[]
  readonly edition: number | null
}): string | null => publications.find(({ number }) => number === edition)?.at ?? null
