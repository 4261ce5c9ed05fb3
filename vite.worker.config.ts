import { createHash } from 'node:crypto'
import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type UserConfig } from 'vite'

import { precompressed } from './precompressed.ts'

const CLIENT = 'dist/client'

// Nobody needs it before somebody gets ready for a meeting.
const LATER = ['/closed-room.html']

// Pictures that only the system shows, the style sheet, which stands in the page, and the worker.
const NOT_KEPT =
  /\.(br|gz|png|css)$|^(index\.html|sw\.js|manifest\.webmanifest|mockServiceWorker\.js)$/

/** All that the app may ask for without a server: whatever the builds before this one have left. */
function appFiles(): { readonly path: string; readonly bytes: Buffer }[] {
  return readdirSync(CLIENT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !NOT_KEPT.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
    .map((file) => ({
      path: file.replaceAll('\\', '/').slice(CLIENT.length),
      bytes: readFileSync(file),
    }))
}

/** The service worker (decision 0018), built last: it names all files of the build. */
export default defineConfig((): UserConfig => {
  // The page as it is without a server's drawing in it.
  copyFileSync(join(CLIENT, 'index.html'), join(CLIENT, 'shell.html'))
  const files = appFiles()
  const release = createHash('sha256')
  for (const { path, bytes } of files) release.update(path).update(bytes)
  return {
    define: {
      APP_RELEASE: JSON.stringify(release.digest('base64url').slice(0, 8)),
      APP_FILES: JSON.stringify(
        files.map(({ path }) => path).filter((path) => !LATER.includes(path)),
      ),
      APP_LATER: JSON.stringify(LATER),
    },
    plugins: [precompressed()],
    build: {
      outDir: CLIENT,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2023',
      rolldownOptions: {
        input: 'src/offline/worker.ts',
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  }
})
