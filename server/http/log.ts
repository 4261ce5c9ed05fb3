import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { type DestinationStream, pino } from 'pino'

import type { LogLevel } from './settings.ts'

export interface RequestLog {
  /** Gives the request its id, answers it as `X-Request-Id`, and writes one line. */
  readonly middleware: MiddlewareHandler
  /** Puts what went wrong into the line of the request being answered; outside of one, into its own. */
  readonly noteError: (error: unknown) => void
}

interface LogOptions {
  readonly level: LogLevel
  /** Whether the id that came with the request is taken over. */
  readonly isProxyTrusted?: boolean
  /** Standard output when left out. */
  readonly destination?: DestinationStream
}

interface UnderWay {
  readonly id: string
  error?: ErrorTold
}

interface ErrorTold {
  readonly class: string
  readonly code?: string
  readonly stack?: string
}

const requests = new AsyncLocalStorage<UnderWay>()

/** The id of the request being answered; `null` outside of one. */
export const requestId = (): string | null => requests.getStore()?.id ?? null

const ID = /^[\w-]{8,64}$/
// Asked every few seconds by machines: their lines would hide all others.
const PROBES = ['/healthz', '/readyz']
const WEIGHTS = ['error', 'info'] as const

/**
 * One JSON line for each request: id, method, path without its query, status, milliseconds until the
 * answer began, and for a failure the class and stack of the error. Nothing that a person typed or
 * sent: no query, cookie, body or address, and no message of an error, which may quote any of them.
 */
export function requestLog({
  level,
  isProxyTrusted = false,
  destination = pino.destination({ fd: 1, sync: true }),
}: LogOptions): RequestLog {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  )
  return {
    middleware: (c, next) => {
      const given = isProxyTrusted ? (c.req.header('x-request-id') ?? '') : ''
      const request: UnderWay = { id: ID.test(given) ? given : randomUUID() }
      const began = performance.now()
      return requests.run(request, async () => {
        await next()
        c.header('x-request-id', request.id)
        const { id, error } = request
        const { status } = c.res
        const { method, path } = c.req
        const ms = Math.round(performance.now() - began)
        logger[weightOf(request, path, status)]({
          id,
          method,
          path,
          status,
          ms,
          ...(error && { error }),
        })
      })
    },
    noteError: (error) => {
      const request = requests.getStore()
      // The first is the cause: a page fails because the API did.
      if (request) request.error ??= told(error)
      else logger.error({ error: told(error) })
    },
  }
}

function weightOf({ error }: UnderWay, path: string, status: number) {
  const [failed, done] = PROBES.includes(path) ? (['warn', 'debug'] as const) : WEIGHTS
  return error ? 'error' : status >= 500 ? failed : done
}

/** What may be kept of an error: where it happened, never what it says. */
function told(error: unknown): ErrorTold {
  if (!(error instanceof Error)) return { class: typeof error }
  const { code } = error as { code?: unknown }
  const places = (error.stack ?? '').replace(error.message, '').match(/^ {4}at .+$/gm)
  return {
    class: error.constructor.name,
    // Of Node and the databases, as ENOSPC or 23505.
    ...(typeof code === 'string' && /^\w{1,40}$/.test(code) && { code }),
    ...(places && { stack: places.map((place) => place.trim()).join('\n') }),
  }
}
