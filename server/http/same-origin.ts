import type { MiddlewareHandler } from 'hono'

import { refusal } from './refusal.ts'

/** Whether a request of this method may change something. */
export const isChanging = (method: string): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(method)

/**
 * Refuses changing requests that another site makes a browser send (decision 0021). The cookie of a
 * session is not sent along with them either (`SameSite=Strict`); this holds where a browser, or
 * another service under the same domain, gets around that.
 *
 * @param publicUrl - an origin of ours even where a proxy does not pass on the `Host` users type
 */
export function sameOrigin(publicUrl: string | null): MiddlewareHandler {
  const own = publicUrl === null ? null : new URL(publicUrl)
  const isOwn = (origin: string, host: string | undefined): boolean => {
    if (!URL.canParse(origin)) return false
    const from = new URL(origin)
    // Where it is known whether users come by HTTPS, a page of the same name without it is foreign.
    return own?.host === from.host ? own.origin === from.origin : from.host === host
  }
  return async (c, next) => {
    if (!isChanging(c.req.method)) return next()
    const site = c.req.header('sec-fetch-site')
    const origin = c.req.header('origin')
    // Only browsers are sent by others, and they name the origin, or bring a cookie, or both.
    const isAllowed = site
      ? site === 'same-origin'
      : origin
        ? isOwn(origin, c.req.header('host'))
        : c.req.header('cookie') === undefined
    return isAllowed ? next() : refusal(c, 'foreign-origin')
  }
}
