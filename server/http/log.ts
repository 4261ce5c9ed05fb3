import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { type DestinationStream, pino } from 'pino'

import type { LogLevel } from './settings.ts'

export interface RequestLog {
  /** Gives the request its id, answers it as `X-Request-Id`, and writes one line. */
  readonly middleware: MiddlewareHandler
  /** Adds an error to the line of the current request; outside of a request, writes a line of its own. */
  readonly noteError: (error: unknown) => void
}

interface LogOptions {
  readonly level: LogLevel
  /** Whether to use the id that came with the request. */
  readonly isProxyTrusted?: boolean
  /** Standard output if left out. */
  readonly destination?: DestinationStream
}

interface RequestInProgress {
  readonly id: string
  error?: LoggedError
}

interface LoggedError {
  readonly class: string
  readonly code?: string
  readonly stack?: string
}

const requests = new AsyncLocalStorage<RequestInProgress>()

/** The id of the current request; `null` outside of a request. */
export const requestId = (): string | null => requests.getStore()?.id ?? null

const ID = /^[\w-]{8,64}$/
// Machines request these every few seconds: their lines would hide all others.
const PROBES = ['/healthz', '/readyz']
const WEIGHTS = ['error', 'info'] as const

/**
 * One JSON line for each request: id, method, path without its query, status, milliseconds until the
 * answer began, and for a failure the class and stack of the error. It contains nothing that a person
 * typed or sent: no query, cookie, body or address, and no error message, which may quote those.
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
      const request: RequestInProgress = { id: ID.test(given) ? given : randomUUID() }
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
      // The first error is the cause: a page fails because the API did.
      if (request) request.error ??= withoutMessage(error)
      else logger.error({ error: withoutMessage(error) })
    },
  }
}

function weightOf({ error }: RequestInProgress, path: string, status: number) {
  const [failed, done] = PROBES.includes(path) ? (['warn', 'debug'] as const) : WEIGHTS
  return error ? 'error' : status >= 500 ? failed : done
}

/** What may be logged of an error: where it happened, never its message. */
function withoutMessage(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { class: typeof error }
  const { code } = error as { code?: unknown }
  const places = (error.stack ?? '').replace(error.message, '').match(/^ {4}at .+$/gm)
  return {
    class: error.constructor.name,
    // From Node and the databases, such as ENOSPC or 23505.
    ...(typeof code === 'string' && /^\w{1,40}$/.test(code) && { code }),
    ...(places && { stack: places.map((place) => place.trim()).join('\n') }),
  }
}

type Answer = (request: Request) => Response | Promise<Response>

/**
 * Adds the id of the request to the problem details of a 500 (`instance` of RFC 9457), so that
 * whoever helps finds the line in the log. Other answers pass unchanged.
 */
export const nameFailures =
  (answer: Answer): Answer =>
  async (request) => {
    const response = await answer(request)
    const id = requestId()
    const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json')
    if (response.status !== 500 || !isProblem || id === null) return response
    const problem = (await response.json()) as Record<string, unknown>
    const headers = new Headers(response.headers)
    headers.delete('content-length')
    return Response.json(
      { ...problem, instance: `urn:so-ket:request:${id}` },
      { status: 500, headers },
    )
  }
