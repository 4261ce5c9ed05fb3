import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/** The names by which a policy admits the style elements of a page and no others. */
export const styleHashes = (html: string): string[] =>
  [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, style = '']) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  )

// What the pages never ask for, so that nothing put into one can.
const UNUSED = ['camera', 'microphone', 'geolocation', 'payment', 'usb'] as const

/**
 * What a browser may do with our answers: run and show what this server sent, and no more.
 *
 * @param styles - sources of style sheets, as `'self'` and the hashes of `styleHashes`. Style
 *   attributes are nowhere allowed; what React does in the browser needs none
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
    // It has the browser start another process in the middle of opening the page, which costs the
    // first paint some fifty milliseconds. What it guards, a page opened from another site with its
    // session, does not exist here: SameSite=Strict leaves the session out (decision 0021).
    crossOriginOpenerPolicy: false,
    crossOriginResourcePolicy: 'same-origin',
    // With 'no-referrer' some browsers name no origin for our own changing requests (same-origin.ts).
    referrerPolicy: 'same-origin',
    xContentTypeOptions: 'nosniff',
    xFrameOptions: 'DENY',
    // Whether a host is to be reached by HTTPS alone is said where its TLS ends, not here.
    strictTransportSecurity: false,
  })
