import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const COMPRESSIBLE = /\.(js|css|html|svg|json|webmanifest)$/

// The mock API's service worker, which only development needs.
const MOCK_WORKER = 'mockServiceWorker.js'

/** Compresses each built file to `.br` and `.gz` once, so that the server never has to. */
export function precompressed(): Plugin {
  return {
    name: 'precompressed',
    apply: 'build',
    writeBundle: {
      // After the service worker is built.
      sequential: true,
      handler({ dir = '' }) {
        rmSync(join(dir, MOCK_WORKER), { force: true })
        for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
          if (!COMPRESSIBLE.test(file)) continue
          const path = join(dir, file)
          const bytes = readFileSync(path)
          writeFileSync(`${path}.br`, brotliCompressSync(bytes))
          writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
        }
      },
    },
  }
}
