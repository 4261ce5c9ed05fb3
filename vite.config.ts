import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { configDefaults, defineConfig } from 'vitest/config'

import { precompressed } from './precompressed.ts'

/** What every screen needs: one file each, or it falls into dozens that compress worse. */
const SHARED = [
  {
    name: 'libraries',
    test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack|hono)\//,
  },
  // What three screens and more share, a file fetched on a click counted as one.
  { name: 'reading', test: /src\/(domain|format|sentences|components)\//, minShareCount: 3 },
]

/** Puts the one style sheet into the page: a request less before the first paint (decision 0008). */
function inlineStyle(): Plugin {
  return {
    name: 'inline-style',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) =>
        html.replace(/<link rel="stylesheet"[^>]*href="\/([^"]+)">/, (link, file: string) => {
          const sheet = bundle[file]
          return sheet?.type === 'asset' ? `<style>${String(sheet.source).trim()}</style>` : link
        }),
    },
  }
}

export default defineConfig(({ isSsrBuild, command }) => ({
  plugins: [react(), ...(isSsrBuild ? [] : [inlineStyle(), precompressed()])],
  resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    copyPublicDir: !isSsrBuild && command === 'build',
    assetsInlineLimit: 0,
    // One sheet, linked from the page: what the server paints needs the style of every screen.
    cssCodeSplit: false,
    target: 'es2023',
    // One file each, however many screens fetched on demand share them: scattered, they compress worse.
    ...(!isSsrBuild && { rolldownOptions: { output: { codeSplitting: { groups: SHARED } } } }),
  },
  test: {
    exclude: [...configDefaults.exclude, 'e2e/**'],
    // Neither the reader's zone nor UTC, so that a date that leaks into the domain is found out.
    env: { TZ: 'America/St_Johns' },
    setupFiles: ['./vitest.setup.ts'],
    testTimeout: 15_000,
    hookTimeout: 30_000,
  },
}))
