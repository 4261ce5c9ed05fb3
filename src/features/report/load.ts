import type { QueryClient } from '@tanstack/react-query'
import { correctionsQuery } from '~/api/corrections.ts'
import { reportQuery } from '~/api/report.ts'
import type { ScreenSearch } from '~/api/screen.ts'

/** Requests the month's official table and the report's words. */
export const loadReport = (client: QueryClient, search: ScreenSearch) =>
  client.query(reportQuery(search))

/** Requests what was corrected since the meeting before. */
export const loadCorrections = (client: QueryClient, search: ScreenSearch) =>
  client.query(correctionsQuery(search))
