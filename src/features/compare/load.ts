import type { QueryClient } from '@tanstack/react-query'
import { comparisonQuery, matrixQuery } from '~/api/compare.ts'
import type { ScreenSearch } from '~/api/screen.ts'

/** Requests all indicators in all parts of the unit. */
export const loadMatrix = (client: QueryClient, search: ScreenSearch) =>
  client.query(matrixQuery(search))

/** Requests one indicator in all parts of the unit. */
export const loadComparison = (client: QueryClient, indicator: string, search: ScreenSearch) =>
  client.query(comparisonQuery(indicator, search))
