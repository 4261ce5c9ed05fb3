import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import type { Context } from 'hono'

/**
 * The client's IP address; empty without a connection, as in tests.
 *
 * @param isProxyTrusted - reads the last hop of `X-Forwarded-For`, which our own proxy wrote; all
 *   others may be invented by the client
 */
export function clientAddress(c: Context, isProxyTrusted: boolean): string {
  const { incoming } = (c.env ?? {}) as { incoming?: IncomingMessage }
  const hop = isProxyTrusted ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : ''
  return hop && isIP(hop) ? hop : (incoming?.socket.remoteAddress ?? '')
}
