import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { createApp } from '../server/http/app.ts'
import { sampleApi } from '../test/sample-api.ts'
import { emptyFolder } from './installed.ts'
import { expect, open, type Page, test } from './reader.ts'

/** A server over a copy of the build, into which another build may be put. */
async function servedBuild(folder: string) {
  const clientDir = join(folder, 'client')
  cpSync('dist/client', clientDir, { recursive: true })
  const app = createApp({
    api: { fetch: sampleApi() },
    version: async () => 1,
    clientDir,
    // The bare page: what the server draws into it is of no account here.
    prerender: async (_, template) =>
      new Response(template, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
  })
  const { promise, resolve } = Promise.withResolvers<string>()
  const server = serve({ fetch: app.fetch, port: 0 }, ({ port }) =>
    resolve(`http://localhost:${port}`),
  )
  return {
    url: await promise,
    putAnotherBuild() {
      const worker = join(clientDir, 'sw.js')
      const code = readFileSync(worker, 'utf8')
      // Where it names its build.
      const other = code.replace(/(version:[`"'])[\w-]+/, '$1another')
      expect(other).not.toBe(code)
      writeFileSync(worker, other)
      for (const end of ['br', 'gz']) rmSync(`${worker}.${end}`)
    },
    stop: () => server.close(),
  }
}

/** The builds whose files the browser has cached. */
const builds = (page: Page) =>
  page.evaluate(async () =>
    (await caches.keys()).filter((name) => name.startsWith('so-ket-shell-')),
  )

test('a new version waits while a page is open, reloaded or not, and is there at the next start', async ({
  page,
  context,
}) => {
  const folder = emptyFolder()
  const build = await servedBuild(folder.path)
  const address = `${build.url}/present?period=2021-04`
  try {
    await open(page, address)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, {
      timeout: 60_000,
    })
    const [before] = await builds(page)

    build.putAnotherBuild()
    const isWaiting = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration()
        return registration?.waiting?.state === 'installed'
      })
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update()
    })
    await expect.poll(isWaiting, { timeout: 60_000 }).toBe(true)
    await page.reload()
    await expect(page.locator('html[data-alive]')).toBeAttached()
    expect(await isWaiting()).toBe(true)
    expect(await builds(page)).toEqual([before, 'so-ket-shell-another'])

    // The last page is closed.
    await page.goto('about:blank')
    // The browser activates the new worker once it sees that no page is left; only a worker shows when.
    const newest = context.serviceWorkers().at(-1)
    const hasTakenOver = () =>
      newest?.evaluate(
        () =>
          (globalThis as unknown as { registration: ServiceWorkerRegistration }).registration
            .waiting === null,
      )
    await expect.poll(hasTakenOver, { timeout: 60_000 }).toBe(true)
    await open(page, address)
    await expect.poll(() => builds(page), { timeout: 60_000 }).toEqual(['so-ket-shell-another'])
  } finally {
    build.stop()
    folder.remove()
  }
})
