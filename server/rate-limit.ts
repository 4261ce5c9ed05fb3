import type { MiddlewareHandler } from 'hono'

import { clientAddress } from './client-address.ts'
import { refusal } from './refusal.ts'
import { isChanging } from './same-origin.ts'

const MINUTE_MS = 60_000
// Some megabyte at most. An office has fewer; whoever commands more is not stopped by counting.
const ADDRESSES_KEPT = 10_000

interface RateLimit {
  readonly isProxyTrusted: boolean
  /** A clerk who pastes a month needs some tens; an office behind one address some hundreds. */
  readonly perMinute?: number
  /** Milliseconds. */
  readonly clock?: () => number
}

/**
 * Refuses changing requests of an address beyond so many in a minute, and says how long to wait.
 * Counts are forgotten with each minute and never take more than a fixed memory.
 */
export function rateLimit({
  isProxyTrusted,
  perMinute = 600,
  clock = Date.now,
}: RateLimit): MiddlewareHandler {
  const counts = new Map<string, number>()
  let minute = 0
  return async (c, next) => {
    if (!isChanging(c.req.method)) return next()
    const now = clock()
    if (Math.floor(now / MINUTE_MS) !== minute) {
      minute = Math.floor(now / MINUTE_MS)
      counts.clear()
    }
    const address = clientAddress(c, isProxyTrusted)
    const count = (counts.get(address) ?? 0) + 1
    const [oldest] = counts.keys()
    if (count === 1 && counts.size >= ADDRESSES_KEPT && oldest !== undefined) counts.delete(oldest)
    counts.set(address, count)
    if (count <= perMinute) return next()
    const seconds = Math.ceil(((minute + 1) * MINUTE_MS - now) / 1000)
    return refusal('too-many-requests', { 'retry-after': String(seconds) })
  }
}
