import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Mutation testing of one room by its own tests: `npm run mutate -- domain`. Over all tests it would
 * take hours. Results are stored in `coverage/`, so a second run tries only what has changed.
 */
interface Room {
  /** Files to break, as globs. */
  readonly code: readonly string[]
  /** The tests that have to notice. */
  readonly tests: readonly string[]
}

const folder = (path: string): Room => ({
  code: [`${path}/**/*.ts`, `!${path}/**/*.test.ts`],
  tests: [`${path}/**/*.test.ts`],
})

const ROOMS: Readonly<Record<string, Room>> = {
  domain: {
    code: ['src/domain/!(permissions|starter-catalogue).ts', '!src/domain/*.test.ts'],
    // Who may do what starts the whole API, which would run with each break of any rule: `access`.
    tests: ['src/domain/!(permissions).test.ts'],
  },
  formats: folder('src/language/formats'),
  sentences: folder('src/language/sentences'),
  typed: folder('src/reading/typed'),
  row: folder('src/reading/row'),
  prose: {
    ...folder('src/reading/prose'),
    // What the reader is tuned on belongs to its tests.
    tests: ['src/reading/prose/**/*.test.ts', 'bench/intake/score.test.ts'],
  },
  spreadsheets: folder('src/reading/spreadsheets'),
  store: {
    code: ['server/store/memory/*.ts', 'server/store/*.ts', '!server/store/**/*.test.ts'],
    tests: ['server/store/**/*.test.ts'],
  },
  access: {
    code: ['src/domain/permissions.ts', 'server/store/record-keys.ts'],
    tests: ['src/domain/permissions.test.ts', 'server/store/record-keys.test.ts'],
  },
}

const [name = '', ...patterns] = process.argv.slice(2)
const room = ROOMS[name]
if (!room) {
  console.error(`usage: npm run mutate -- <${Object.keys(ROOMS).join('|')}> [file.ts …]`)
  process.exit(2)
}

const folderOfResults = `coverage/mutation/${name}`
mkdirSync(folderOfResults, { recursive: true })
const settings = `${folderOfResults}/stryker.json`
writeFileSync(
  settings,
  JSON.stringify({
    plugins: ['@stryker-mutator/vitest-runner'],
    testRunner: 'vitest',
    vitest: { configFile: 'mutate.config.ts', related: false },
    mutate: patterns.length > 0 ? patterns : room.code,
    // TypeScript 7 has no API for Stryker to rewrite the configuration with, and none is needed.
    tsconfigFile: 'none.json',
    coverageAnalysis: 'perTest',
    // On a busy machine a test is slow that notices nothing; loops without end are counted, not timed.
    timeoutMS: 60_000,
    concurrency: Number(process.env.CONCURRENCY ?? 1),
    ignorePatterns: ['coverage', 'dist', 'data', 'e2e', 'docs'],
    // Outside the repository, or the other tests would be found in it twice.
    tempDirName: join(tmpdir(), `so-ket-mutate-${name}`),
    incremental: true,
    incrementalFile: `${folderOfResults}/incremental.json`,
    // Of what runs once, as a module loads, each would run every test: two thirds of the time.
    ignoreStatic: process.env.STATIC !== '1',
    reporters: ['progress-append-only', 'clear-text', 'json'],
    clearTextReporter: {
      allowColor: false,
      allowEmojis: false,
      logTests: false,
      reportTests: false,
    },
    jsonReporter: { fileName: `${folderOfResults}/report.json` },
    thresholds: { high: 95, low: 90, break: 90 },
  }),
)
const { status } = spawnSync('stryker', ['run', settings], {
  stdio: 'inherit',
  env: { ...process.env, MUTATE_TESTS: room.tests.join(' ') },
})
process.exit(status ?? 1)
