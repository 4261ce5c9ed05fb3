import { createHash } from 'node:crypto'
import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

const ENTRY = fileURLToPath(new URL('../src/browser/worker/worker.ts', import.meta.url))

/** Not to cache: the mock API, the worker itself, and pages the server never sends as they are. */
const NOT_FOR_READERS = /^(mockServiceWorker\.js|sw\.js|index\.html|standalone\.html)$|\.(br|gz)$/

/** The addresses of the built files, sorted, and a version made from their content. */
function builtFiles(dir: string) {
  const names = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => !NOT_FOR_READERS.test(name))
    .sort()
  const hash = createHash('sha256')
  for (const name of names) hash.update(`${name}\n`).update(readFileSync(join(dir, name)))
  const version = hash.digest('base64url').slice(0, 12)
  return { version, files: names.map((name) => `/${name}`) }
}

/**
 * Builds the service worker to `/sw.js` with the list of all files built before it, and copies the
 * bare page to `/shell.html`: at every other address the server sends a prerendered page.
 */
export function serviceWorkerBuild(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    writeBundle: {
      order: 'pre',
      sequential: true,
      async handler({ dir = '' }) {
        copyFileSync(join(dir, 'index.html'), join(dir, 'shell.html'))
        await build({
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          define: { __BUILD__: JSON.stringify(builtFiles(dir)) },
          build: {
            outDir: dir,
            emptyOutDir: false,
            target: 'es2023',
            rolldownOptions: {
              input: ENTRY,
              output: { format: 'iife', entryFileNames: 'sw.js' },
            },
          },
        })
      },
    },
  }
}
