import { type Context, Hono } from 'hono'

// Longer than any healthy database takes, shorter than probes wait.
const PATIENCE_MS = 2000
const RETRY_SECONDS = '5'

/**
 * Two questions of those who watch the server: `/healthz` whether the process answers at all, and
 * `/readyz` whether it can also do its work.
 *
 * @param ready - fails when it cannot, as while it is stopping
 */
export function health(ready: () => Promise<unknown>): Hono {
  const router = new Hono()
  router.get('/healthz', (c) => told(c, 200))
  router.get('/readyz', async (c) => told(c, (await isFulfilled(ready)) ? 200 : 503))
  return router
}

function told(c: Context, status: 200 | 503): Response {
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
