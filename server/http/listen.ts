import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'

export interface Listening {
  /** The one listened on, also where 0 was asked for. */
  readonly port: number
  /** Takes no more connections, and resolves when the requests under way are answered. */
  close(): Promise<void>
}

// Longer than any answer of ours takes, shorter than what supervisors wait before they kill.
const PATIENCE_MS = 8000

/**
 * @returns when connections are accepted
 * @throws Error of Node with its `code` and `port`: `EADDRINUSE` for a taken port, `EACCES` for one
 *   that is not allowed; `failureLine` has the words for each
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
  // Browsers keep connections open after their answer; they would hold us for seconds each.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const patience = setTimeout(() => server.closeAllConnections(), PATIENCE_MS)
  await promise
  clearInterval(idle)
  clearTimeout(patience)
}

/**
 * Ends the process in order on Ctrl+C or when a supervisor asks: requests first, then the rest.
 * A second signal ends it at once, as anyone pressing Ctrl+C twice expects.
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
