import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/** The hashes by which a policy admits a page's own style elements and no others. */
export const styleHashes = (html: string): string[] =>
  [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, style = '']) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  )

// Features the pages never use, so that injected code cannot either.
const UNUSED = ['camera', 'microphone', 'geolocation', 'payment', 'usb'] as const

/**
 * What a browser may do with our answers: run and show what this server sent, and nothing else.
 *
 * @param styles - sources of style sheets, such as `'self'` and the result of `styleHashes`. Style
 *   attributes are never allowed; React sets styles in the browser without them
 */
export const securityHeaders = (styles: readonly string[]): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: [...styles],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      manifestSrc: ["'self'"],
      objectSrc: ["'none'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
    },
    permissionsPolicy: Object.fromEntries(UNUSED.map((feature) => [feature, []])),
    // It makes the browser switch processes while opening the page, which delays the first paint by
    // some fifty milliseconds. It would protect a page opened from another site with its session, but
    // SameSite=Strict already leaves the session out (decision 0021).
    crossOriginOpenerPolicy: false,
    crossOriginResourcePolicy: 'same-origin',
    // With 'no-referrer' some browsers omit the origin of our own changing requests (same-origin.ts).
    referrerPolicy: 'same-origin',
    xContentTypeOptions: 'nosniff',
    xFrameOptions: 'DENY',
    // Strict-Transport-Security belongs where TLS ends, not here.
    strictTransportSecurity: false,
  })
