import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { configDefaults, defineConfig } from 'vitest/config'

import { closedRoomBuild } from './closed-room-build.ts'
import { workerBuild } from './worker-build.ts'

const COMPRESSIBLE = /\.(js|css|html|svg|json|webmanifest)$/

// The mock API's service worker, which only development needs.
const WORKER = 'mockServiceWorker.js'

/** What every screen needs: one file each, or it falls into dozens that compress worse. */
const SHARED = [
  {
    name: 'libraries',
    test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack|hono)\//,
  },
  // What three screens and more share, a file fetched on a click counted as one.
  // What slides and files alone say is none of it, however many of them share it; nor what is typed
  // and what takes a screen along, which the first screen does without.
  {
    name: 'reading',
    test: /src\/(?!sentences\/(against|correction-s|judg|month-s|opening|prose|report-s|same|status-g|subject|told)|domain\/(check|coverage|deck|indicator-words|meeting|passage|publishing|unusual)|format\/(csv|folded|pasted|syllable|typed)|components\/(DirectiveFields|SheetButtons|EverythingButtons))(domain|format|sentences|components)\//,
    minShareCount: 3,
  },
]

/**
 * Their parts are asked for beside them. Of what a click or the office alone fetches, they are not:
 * every reader would carry the list.
 */
const READ_BY_ALL = /(Overview|Indicator|Report|Compare|Present)Page-/

/** Writes each built file again as `.br` and `.gz`, so that the server compresses nothing twice. */
function precompressed(): Plugin {
  return {
    name: 'precompressed',
    apply: 'build',
    writeBundle: {
      // After the service worker is there.
      sequential: true,
      handler({ dir = '' }) {
        rmSync(join(dir, WORKER), { force: true })
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
  plugins: [
    react(),
    ...(isSsrBuild ? [] : [inlineStyle(), workerBuild(), closedRoomBuild(), precompressed()]),
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
    setupFiles: ['./vitest.setup.ts'],
    testTimeout: 15_000,
    hookTimeout: 30_000,
  },
}))
