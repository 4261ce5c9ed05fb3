import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import type { Context } from 'hono'

/**
 * Who is asking, as an IP address; empty where there is no connection, as in tests.
 *
 * @param isProxyTrusted - reads the last hop of `X-Forwarded-For`, the one our own proxy wrote: all
 *   before it is whatever the client liked to send
 */
export function clientAddress(c: Context, isProxyTrusted: boolean): string {
  const { incoming } = (c.env ?? {}) as { incoming?: IncomingMessage }
  const hop = isProxyTrusted ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : ''
  return hop && isIP(hop) ? hop : (incoming?.socket.remoteAddress ?? '')
}
