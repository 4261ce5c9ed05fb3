import { isIPv6 } from 'node:net'
import type { MiddlewareHandler } from 'hono'

import { clientAddress } from './client-address.ts'
import { refusal } from './refusal.ts'
import { isChanging } from './same-origin.ts'

const MINUTE_MS = 60_000
// About a megabyte. An office has fewer; counting does not stop whoever has more.
const MAX_ADDRESSES = 10_000

interface RateLimit {
  readonly isProxyTrusted: boolean
  /** A clerk who pastes a month sends tens; an office behind one address sends hundreds. */
  readonly perMinute?: number
  /** Milliseconds. */
  readonly clock?: () => number
}

/**
 * Refuses changing requests beyond `perMinute` from one address, and says how long to wait. Counts
 * start again each minute and take a fixed amount of memory at most. Why not a library: decision 0037.
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
    const address = networkOf(clientAddress(c, isProxyTrusted))
    const count = (counts.get(address) ?? 0) + 1
    const [oldest] = counts.keys()
    if (count === 1 && counts.size >= MAX_ADDRESSES && oldest !== undefined) counts.delete(oldest)
    counts.set(address, count)
    if (count <= perMinute) return next()
    const seconds = Math.ceil(((minute + 1) * MINUTE_MS - now) / 1000)
    return refusal(c, 'too-many-requests', { 'retry-after': String(seconds) })
  }
}

/**
 * What counts as one client. For IPv6 the first 64 bits, which a provider gives to one subscriber, who
 * could otherwise use a new address for each request and never be refused.
 */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address
  const [head = '', tail] = address.split('%', 1).join().split('::')
  const before = head.split(':').filter(Boolean)
  const after = tail?.split(':').filter(Boolean) ?? []
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length
  const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...after]
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
