import type { MiddlewareHandler } from 'hono'

import { refusal } from './refusal.ts'

/** Whether a request of this method may change something. */
export const isChanging = (method: string): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(method)

/**
 * Refuses changing requests that another site makes a browser send (decision 0021). Such requests
 * carry no session cookie either (`SameSite=Strict`); this covers browsers, and other services under
 * the same domain, that get around it.
 *
 * @param publicUrl - our own origin, even if a proxy does not pass on the `Host` users type
 */
export function sameOrigin(publicUrl: string | null): MiddlewareHandler {
  const own = publicUrl === null ? null : new URL(publicUrl)
  const isOwn = (origin: string, host: string | undefined): boolean => {
    if (!URL.canParse(origin)) return false
    const from = new URL(origin)
    // If users are known to come by HTTPS, the same host without it is foreign.
    return own?.host === from.host ? own.origin === from.origin : from.host === host
  }
  return async (c, next) => {
    if (!isChanging(c.req.method)) return next()
    const site = c.req.header('sec-fetch-site')
    const origin = c.req.header('origin')
    // Only browsers can be misused by other sites, and they send an origin, a cookie, or both.
    const isAllowed = site
      ? site === 'same-origin'
      : origin
        ? isOwn(origin, c.req.header('host'))
        : c.req.header('cookie') === undefined
    return isAllowed ? next() : refusal(c, 'foreign-origin')
  }
}
