import type { AnyRouter } from '@tanstack/react-router'

import { monthRequests } from '~/api/month-requests.ts'
import { createQueryClient } from '~/api/query-client.ts'
import type { MonthPart } from '~/api/registered-screens.ts'
import type { ScreenSearch } from '~/api/screen.ts'
import { cacheApp, fetchAndCache } from './app-cache.ts'

/** `app` is the program itself. */
export type Part = 'app' | MonthPart

/**
 * Downloads everything that a meeting about a month may show: the program, all screens of the month,
 * and the month before.
 *
 * @param search - the unit and month on the screen
 * @param onProgress - called with the number of requests done and of all requests
 * @returns the parts that could not be downloaded; empty when the meeting needs no network
 */
export async function prepareMeeting(
  router: AnyRouter,
  search: ScreenSearch,
  onProgress: (done: number, all: number) => void,
): Promise<readonly Part[]> {
  // A separate client: data that the screens already have would not be requested, and so not be cached.
  const client = createQueryClient(fetchAndCache, { staleTime: 0 })
  onProgress(0, 1)
  // First, so that the worker is there to cache the answers.
  if (!(await succeeds(cacheApp()))) return ['app']
  const steps = await monthRequests(client, router, search).catch(() => null)
  if (!steps) return ['overview']
  let done = 1
  const missing = await Promise.all(
    steps.map(async (step) => {
      const isCached = await succeeds(step.send())
      done += 1
      onProgress(done, steps.length + 1)
      return isCached ? [] : [step.part]
    }),
  )
  return [...new Set(missing.flat())]
}

const succeeds = (doing: Promise<unknown>): Promise<boolean> =>
  doing.then(
    () => true,
    () => false,
  )
