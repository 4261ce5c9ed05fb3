import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { configDefaults, defineConfig } from 'vitest/config'

import { inlineStyle } from './build/inline-style.ts'
import { precompressed } from './build/precompressed.ts'
import { serviceWorkerBuild } from './build/service-worker.ts'
import { standaloneFileBuild } from './build/standalone-file.ts'

/** What every screen needs: one file each, or it falls into dozens that compress worse. */
const SHARED = [
  {
    name: 'libraries',
    test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack|hono)\//,
  },
  // What three screens and more share, a file fetched on a click counted as one.
  {
    name: 'reading',
    test: /src\/(domain|language|ui)\//,
    minShareCount: 3,
  },
]

/**
 * Their parts are asked for beside them. Of what a click or the office alone fetches, they are not:
 * every reader would carry the list.
 */
const READ_BY_ALL = /(Overview|Indicator|Report|Compare|Present)Page-/

export default defineConfig(({ isSsrBuild, command }) => ({
  plugins: [
    react(),
    ...(isSsrBuild
      ? []
      : [inlineStyle(), serviceWorkerBuild(), standaloneFileBuild(), precompressed()]),
  ],
  resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    copyPublicDir: !isSsrBuild && command === 'build',
    assetsInlineLimit: 0,
    modulePreload: {
      resolveDependencies: (file, parts, { hostType }) =>
        hostType === 'html' || READ_BY_ALL.test(file) ? parts : [],
    },
    // One sheet, linked from the page: what the server paints needs the style of every screen.
    cssCodeSplit: false,
    target: 'es2023',
    // One file each, however many screens fetched on demand share them: scattered, they compress worse.
    rolldownOptions: {
      // Compressing everything takes most of a build's time, on purpose.
      checks: { pluginTimings: false },
      ...(!isSsrBuild && { output: { codeSplitting: { groups: SHARED } } }),
    },
  },
  test: {
    exclude: [...configDefaults.exclude, 'e2e/**'],
    // Neither the reader's zone nor UTC, so that a date that leaks into the domain is found out.
    env: { TZ: 'America/St_Johns' },
    // Word files are read by what browsers are given; in Node the library would pick another.
    alias: { mammoth: 'mammoth/mammoth.browser.js' },
    setupFiles: ['./test/setup.ts'],
    testTimeout: 15_000,
    hookTimeout: 30_000,
  },
}))
