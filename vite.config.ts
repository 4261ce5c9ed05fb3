import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { configDefaults, defineConfig } from 'vitest/config'

import { bareImports } from './build/bare-imports.ts'
import { firstLoad } from './build/first-load.ts'
import { precompressed } from './build/precompressed.ts'
import { serviceWorkerBuild } from './build/service-worker.ts'
import { standaloneFileBuild } from './build/standalone-file.ts'

/** Chunks by folder, each with all it imports that no chunk before it has. */
const CHUNKS = [
  {
    name: 'libraries',
    test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack)\//,
    priority: 3,
  },
  // The entry imports it before the first frame, so it is in a chunk without anything else.
  { name: 'preload', test: /vite\/preload-helper/, priority: 4 },
  // What the app and the first screen import at once: the first load, and nothing else.
  {
    name: 'first-screen',
    test: /src\/(app\/main|features\/overview\/OverviewPage)\.tsx$/,
    priority: 2,
  },
  // What the first screen opens, in one file: fetched as soon as that screen stands.
  {
    name: 'later-parts',
    test: /src\/(ui\/figures\/(Derivation|CorrectionList)|features\/(explanations\/Explanation(Text|Controls)|programmes\/ProgrammeFilter)|app\/layout\/(Editions|PreferencesForm|PeriodPicker))\.tsx$/,
    priority: 1.5,
  },
  // What other screens share: scattered over dozens of files, it compresses worse.
  { name: 'shared', test: /src\/(domain|language|api|ui)\//, minShareCount: 3, priority: 1 },
]

const PURE = ['src/{domain,language,reading}/**/*.test.ts']
const STORED = ['{server,test}/**/*.test.ts']

export default defineConfig(({ isSsrBuild, command }) => ({
  plugins: [
    react(),
    ...(isSsrBuild
      ? []
      : [
          bareImports(),
          firstLoad('src/app/main.tsx'),
          serviceWorkerBuild(),
          standaloneFileBuild(),
          precompressed(),
        ]),
  ],
  resolve: {
    alias: {
      '~': fileURLToPath(new URL('./src', import.meta.url)),
      // The same for a React that has the hook itself, without the replacement for older ones.
      'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector',
    },
  },
  // Without the code that reports to React's developer tools, which `npm run dev` has.
  // What the server paints with is built for production too, however the server is started.
  define:
    command === 'build'
      ? { __REACT_DEVTOOLS_GLOBAL_HOOK__: 'undefined', 'process.env.NODE_ENV': '"production"' }
      : {},
  // Self-contained: a production install has the server's packages, none of the browser's.
  ssr: { noExternal: true },
  // Readable and the same in every build, whatever else a sheet holds; names of sheets are unique.
  css: {
    modules: {
      generateScopedName: (name, file) => `${basename(file, '.module.css')}-${name}`,
    },
  },
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    copyPublicDir: !isSsrBuild && command === 'build',
    assetsInlineLimit: 0,
    // The first load lists its own scripts; a page's further parts are few.
    modulePreload: false,
    // One sheet, linked from the page: what the server paints needs the style of every screen.
    cssCodeSplit: false,
    target: 'es2023',
    // One file each, however many screens fetched on demand share them: scattered, they compress worse.
    rolldownOptions: {
      // Compressing everything takes most of a build's time, on purpose.
      checks: { pluginTimings: false },
      ...(!isSsrBuild && { output: { codeSplitting: { groups: CHUNKS } } }),
    },
  },
  // The worker that reads files loads what few of them need with the first of these.
  worker: { format: 'es' },
  test: {
    // Neither the reader's zone nor UTC, so that a date that leaks into the domain is found out.
    env: { TZ: 'America/St_Johns' },
    // Word files are read by what browsers are given; in Node the library would pick another.
    alias: { mammoth: 'mammoth/mammoth.browser.js' },
    setupFiles: ['./test/setup.ts'],
    // By default one core of two stays idle.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      // Pure functions leave nothing behind, so their files share one worker.
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      // Neither do these; the PostgreSQL that takes seconds to start in a process serves them all.
      { extends: true, test: { name: 'stored', include: STORED, isolate: false } },
      {
        extends: true,
        test: { name: 'whole', exclude: [...configDefaults.exclude, ...PURE, ...STORED, 'e2e/**'] },
      },
    ],
  },
}))
