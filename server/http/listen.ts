import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'

export interface Listening {
  /** The actual port, also if 0 was requested. */
  readonly port: number
  /** Accepts no more connections, and resolves when all current requests are answered. */
  close(): Promise<void>
}

// Longer than any answer takes, shorter than supervisors wait before they kill.
const PATIENCE_MS = 8000

/**
 * @returns when connections are accepted
 * @throws Node's error with `code` and `port`: `EADDRINUSE` for a taken port, `EACCES` for a forbidden
 *   one; `failureLine` words both
 */
export async function listen(
  app: Pick<Hono, 'fetch'>,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject)
  server.listen(port, host, resolve)
  await promise
  server.off('error', reject)
  return { port: (server.address() as AddressInfo).port, close: () => closed(server) }
}

async function closed(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  server.close(() => resolve())
  // Browsers keep connections open after the answer, which would delay the stop by seconds.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const patience = setTimeout(() => server.closeAllConnections(), PATIENCE_MS)
  await promise
  clearInterval(idle)
  clearTimeout(patience)
}

/**
 * Ends the process cleanly on Ctrl+C or a supervisor's signal: requests first, then the rest.
 * A second signal ends it at once.
 */
export function stopOnSignal(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, async () => {
      try {
        await stop()
        process.exit(0)
      } catch (error) {
        console.error(error)
        process.exit(1)
      }
    })
}
