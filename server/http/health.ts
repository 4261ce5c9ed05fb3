import { type Context, Hono } from 'hono'

// Longer than any healthy database takes, shorter than probes wait.
const PATIENCE_MS = 2000
const RETRY_SECONDS = '5'

/**
 * Two probes for monitoring: `/healthz`, whether the process answers at all, and `/readyz`, whether it
 * can do its work.
 *
 * @param ready - rejects if the server cannot do its work, for example while stopping
 */
export function health(ready: () => Promise<unknown>): Hono {
  const router = new Hono()
  router.get('/healthz', (c) => plainText(c, 200))
  router.get('/readyz', async (c) => plainText(c, (await isFulfilled(ready)) ? 200 : 503))
  return router
}

function plainText(c: Context, status: 200 | 503): Response {
  c.header('cache-control', 'no-store')
  if (status === 503) c.header('retry-after', RETRY_SECONDS)
  return c.text(status === 200 ? 'ok' : 'not ready', status)
}

async function isFulfilled(ready: () => Promise<unknown>): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const patience = setTimeout(() => resolve(false), PATIENCE_MS)
  ready().then(
    () => resolve(true),
    () => resolve(false),
  )
  const isReady = await promise
  clearTimeout(patience)
  return isReady
}
