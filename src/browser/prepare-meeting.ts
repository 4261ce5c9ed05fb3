import type { AnyRouter } from '@tanstack/react-router'

import { monthRequests } from '~/api/month-requests.ts'
import { createQueryClient } from '~/api/query-client.ts'
import type { MonthPart } from '~/api/registered-screens.ts'
import type { ScreenSearch } from '~/api/screen.ts'
import { appKept, fetchAndKeep } from './app-cache.ts'

/** `app` for the program itself. */
export type Part = 'app' | MonthPart

/**
 * Brings everything into this browser that a meeting about a month may show: the program, all screens
 * of the month, and the month before.
 *
 * @param search - the unit and month on the screen
 * @param tell - how many of how many requests are done
 * @returns what could not be had, each part once; empty when the meeting needs no network
 */
export async function prepareMeeting(
  router: AnyRouter,
  search: ScreenSearch,
  tell: (done: number, all: number) => void,
): Promise<readonly Part[]> {
  // Its own client: what the screens hold would not be asked for, and so not be kept.
  const client = createQueryClient(fetchAndKeep, { staleTime: 0 })
  tell(0, 1)
  // First, so that the worker is there to keep what is asked for.
  if (!(await succeeds(appKept()))) return ['app']
  const steps = await monthRequests(client, router, search).catch(() => null)
  if (!steps) return ['overview']
  let done = 1
  const missing = await Promise.all(
    steps.map(async (step) => {
      const isThere = await succeeds(step.send())
      done += 1
      tell(done, steps.length + 1)
      return isThere ? [] : [step.part]
    }),
  )
  return [...new Set(missing.flat())]
}

const succeeds = (doing: Promise<unknown>): Promise<boolean> =>
  doing.then(
    () => true,
    () => false,
  )
