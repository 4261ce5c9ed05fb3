// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

import { type RepoFile, ROOMS, type Rule, violations } from './house-rules.ts'

const TOP = fileURLToPath(new URL('..', import.meta.url))

/** Imports that the table refuses. */
const REFUSED: readonly [path: string, specifier: string][] = [
  ['src/domain/a.ts', '~/language/formats/number.ts'],
  ['src/domain/a.ts', '../language/formats/number.ts'],
  ['src/domain/a.ts', '../app/screens.tsx'],
  ['src/domain/a.ts', 'node:fs'],
  ['src/domain/a.ts', 'react'],
  ['src/domain/a.ts', 'zod'],
  ['src/language/formats/a.ts', '~/api/client.ts'],
  ['src/language/formats/a.ts', '../../reading/typed/typed-number.ts'],
  ['src/language/formats/a.ts', 'react'],
  ['src/language/catalogues/a.ts', '../../ui/figures/PaceBar.tsx'],
  ['src/language/sentences/a.ts', '~/ui/figures/PaceBar.tsx'],
  ['src/language/sentences/a.ts', 'react/jsx-runtime'],
  ['src/reading/prose/a.ts', '~/api/client.ts'],
  ['src/reading/prose/a.ts', '../spreadsheets/rows.ts'],
  ['src/reading/prose/a.ts', 'fflate'],
  ['src/reading/row/a.ts', '~/features/entry/EntryPage.tsx'],
  ['src/reading/row/a.ts', 'react'],
  ['src/ui/primitives/A.tsx', '~/domain/pace.ts'],
  ['src/ui/primitives/A.tsx', '../figures/PaceBar.tsx'],
  ['src/ui/primitives/A.tsx', '@tanstack/react-query'],
  ['src/ui/charts/A.tsx', '~/api/client.ts'],
  ['src/ui/charts/A.tsx', '@tanstack/react-query'],
  ['src/ui/figures/A.tsx', '~/exports/core/file-name.ts'],
  ['src/ui/figures/A.tsx', '../../features/report/ReportPage.tsx'],
  ['src/api/a.ts', '~/ui/primitives/Popover.tsx'],
  ['src/api/a.ts', '~/browser/storage.ts'],
  ['src/api/a.ts', '../../server/store/store.ts'],
  ['src/api/a.ts', 'react'],
  ['src/exports/word/a.ts', '~/browser/storage.ts'],
  ['src/exports/word/a.ts', '../../ui/figures/PaceBar.tsx'],
  ['src/exports/word/a.ts', 'react'],
  ['src/browser/a.ts', '~/features/present/PresentPage.tsx'],
  ['src/browser/worker/a.ts', '../../api/client.ts'],
  ['src/browser/worker/a.ts', '@tanstack/react-query'],
  ['src/features/report/A.tsx', '../compare/ComparePage.tsx'],
  ['src/features/report/A.tsx', '~/features/compare/ComparePage.tsx'],
  ['src/features/report/parts/A.tsx', '../../compare/ComparePage.tsx'],
  ['src/features/search/A.tsx', '~/features/report/ReportPage.tsx'],
  ['src/features/search/A.tsx', '~/features/report-reading/ReviewPanel.tsx'],
  ['src/features/report/A.tsx', '../../../server/store/store.ts'],
  ['src/features/report/A.tsx', '~/app/screens.tsx'],
  ['src/app/layout/A.tsx', '../../../mocks/browser.ts'],
  ['server/http/a.ts', '../../src/language/formats/number.ts'],
  ['server/http/a.ts', '../cli/commands.ts'],
  ['server/api/a.ts', '../../src/api/client.ts'],
  ['server/api/a.ts', '../store/sql/sql-store.ts'],
  ['server/store/a.ts', '../api/api.ts'],
  ['server/http/a.ts', '../../mocks/memory-accounts.ts'],
  ['mocks/a.ts', '../src/features/report/ReportPage.tsx'],
  ['mocks/sample/a.ts', '../../src/ui/figures/PaceBar.tsx'],
]

/** Imports that it lets pass. */
const ALLOWED: readonly [path: string, specifier: string][] = [
  ['src/domain/b.ts', './pace.ts'],
  ['src/domain/b.ts', '~/domain/pace.ts'],
  ['src/domain/b.test.ts', 'fast-check'],
  ['src/language/formats/b.ts', '../../domain/figure.ts'],
  ['src/language/formats/b.ts', '../sentences/pace.ts'],
  ['src/reading/prose/b.ts', '../typed/typed-number.ts'],
  ['src/reading/spreadsheets/b.ts', 'fflate'],
  ['src/ui/primitives/B.tsx', 'react'],
  ['src/ui/primitives/B.tsx', '@tanstack/react-router'],
  ['src/ui/charts/B.tsx', 'recharts'],
  ['src/ui/charts/B.tsx', '~/language/sentences/pace.ts'],
  ['src/exports/word/b.ts', '~/language/sentences/pace.ts'],
  ['src/exports/word/b.ts', 'docx'],
  ['src/browser/worker/b.ts', '~/api/cached-answer.ts'],
  ['src/browser/b.ts', '~/api/client.ts'],
  ['src/ui/figures/B.tsx', '../primitives/Popover.tsx'],
  ['src/features/report/B.tsx', '~/ui/charts/TrendChart.tsx'],
  ['src/features/report/B.tsx', '~/features/explanations/Explanation.tsx'],
  ['src/features/report-reading/B.tsx', '~/features/typed-figure/FigureReading.tsx'],
  ['src/features/report/B.tsx', './ReportTable.tsx'],
  ['src/features/report/B.test.tsx', '../../../test/mock-api.ts'],
  ['src/app/main.tsx', './layout/NotFound.tsx'],
  ['src/app/main.tsx', '../../mocks/browser.ts'],
  ['server/http/b.test.ts', '../../mocks/memory-accounts.ts'],
  ['server/http/b.ts', '../../src/domain/pace.ts'],
  ['server/main.ts', './http/start.ts'],
  ['server/demo.ts', '../mocks/sample/sample-district.ts'],
  ['mocks/b.ts', '../server/api/api.ts'],
]

const importing = (specifier: string) => `import { a } from '${specifier}'\n\na()\n`

const rulesBroken = (...files: RepoFile[]): Rule[] => violations(files).map(({ rule }) => rule)

describe('the import table', () => {
  test.each(REFUSED)('%s does not import %s', (path, specifier) => {
    expect(rulesBroken({ path, text: importing(specifier) })).toEqual(['imports'])
  })

  test.each(ALLOWED)('%s may import %s', (path, specifier) => {
    expect(violations([{ path, text: importing(specifier) }])).toEqual([])
  })

  test.each([
    ['a value of the API', 'src/api/a.ts', "import { createApi } from '../../server/api/api.ts'"],
    [
      'a value of the API where only its types are allowed',
      'src/reading/row/a.ts',
      "import { a } from '~/api/sheets.ts'",
    ],
    ['a re-export', 'src/domain/a.ts', "export { a } from '../ui/A.tsx'"],
    ['a side effect', 'src/domain/a.ts', "import '../ui/a.css'"],
    ['a lazy import', 'src/domain/a.ts', "const a = await import('../ui/A.tsx')"],
    ['several lines', 'src/domain/a.ts', "import {\n  a,\n  type B,\n} from '../ui/A.tsx'"],
    ['Node where the browser runs it', 'server/api/a.ts', "import { join } from 'node:path'"],
    ['a folder without a row', 'src/hooks/a.ts', "import { a } from './b.ts'"],
  ])('%s does not slip through', (_, path, text) => {
    expect(rulesBroken({ path, text })).toEqual(['imports'])
  })

  test('types of the API may be imported', () => {
    const files = [
      { path: 'src/api/a.ts', text: "import type { Api } from '../../server/api/api.ts'" },
      { path: 'src/reading/row/a.ts', text: "import type { Sheet } from '~/api/sheets.ts'" },
    ]
    expect(violations(files)).toEqual([])
  })
})

const RECORD = '# 0001 A\n\n## Status\n\n## Context\n\n## Decision\n\n## Consequences\n'

const BREACHES: readonly { rule: Rule; path: string; text: string }[] = [
  { rule: 'recharts only in src/ui/charts', path: 'src/app/main.tsx', text: importing('recharts') },
  { rule: 'formats only in src/language', path: 'src/ui/A.tsx', text: "Intl.NumberFormat('vi')" },
  { rule: 'formats only in src/language', path: 'src/ui/A.tsx', text: 'value.toLocaleString()' },
  {
    rule: 'formats only in src/language',
    path: 'src/app/main.tsx',
    text: 'const now = new Date()',
  },
  { rule: 'domain without clock or I/O', path: 'src/domain/a.ts', text: 'const a = Date.now()' },
  { rule: 'domain without clock or I/O', path: 'src/domain/a.ts', text: 'new Date(2021, 3)' },
  { rule: 'domain without clock or I/O', path: 'src/domain/a.ts', text: "await fetch('/api')" },
  { rule: 'names that say something', path: 'src/language/utils.ts', text: '' },
  { rule: 'names that say something', path: 'server/index.ts', text: '' },
  {
    rule: 'no markup from strings',
    path: 'src/ui/A.tsx',
    text: '<p dangerouslySetInnerHTML={{ __html }} />',
  },
  { rule: 'honest tests', path: 'src/api/a.test.ts', text: "test.skip('later', () => {})" },
  { rule: 'honest tests', path: 'src/api/a.test.ts', text: "describe.only('now', () => {})" },
  { rule: 'honest tests', path: 'src/api/a.test.ts', text: 'setTimeout(done, 50)' },
  { rule: 'honest tests', path: 'e2e/a.e2e.ts', text: 'await page.waitForTimeout(50)' },
  { rule: 'honest tests', path: 'e2e/a.e2e.ts', text: "await page.route('**', answer)" },
  { rule: 'colours only in src/styles', path: 'src/ui/A.tsx', text: '<path fill="#a4161a" />' },
  { rule: 'colours only in src/styles', path: 'src/ui/A.module.css', text: 'a { color: #fff }' },
  { rule: 'paths in documents exist', path: 'README.md', text: 'See `src/domain/gone.ts`.' },
  { rule: 'paths in documents exist', path: 'docs/a.md', text: 'See `gone.json`.' },
  { rule: 'links resolve', path: 'docs/a.md', text: 'See [b](./gone.md#part).' },
  { rule: 'decision records', path: 'docs/decisions/0002-a.md', text: RECORD },
  {
    rule: 'decision records',
    path: 'docs/decisions/0001-a.md',
    text: RECORD.replace('## Status\n\n', ''),
  },
]

describe('the laws of the import table', () => {
  const names = Object.keys(ROOMS)
  const isIn = (place: string, room: string) => place.startsWith(room)

  test('a room imports only rooms above it in the table, so there is no circle', () => {
    for (const [i, name] of names.entries())
      for (const place of ROOMS[name]?.may ?? []) {
        const row = names.findLastIndex((room) => isIn(place, room))
        const isPartOfOwn = isIn(place, name) || isIn(name, names[row] ?? '')
        if (row >= 0 && !isPartOfOwn) expect([name, place, row < i]).toEqual([name, place, true])
      }
  })

  test('what a room may not import, it does not get through a room that it imports', () => {
    for (const [name, { may }] of Object.entries(ROOMS))
      for (const place of may)
        for (const [room, its] of Object.entries(ROOMS))
          if (isIn(room, place) && !isIn(name, room))
            for (const beyond of its.may) {
              const reached = [name, ...may].some((each) => isIn(beyond, each))
              expect([name, room, beyond, reached]).toEqual([name, room, beyond, true])
            }
  })
})

test('the page for contributors shows the same table', () => {
  const page = readFileSync(join(TOP, 'CONTRIBUTING.md'), 'utf8')
  const places = (text = '') => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name)
  const shown = [...page.matchAll(/^\| `([^`]+)` \|[^|]*\| ([^|]*) \|$/gm)]
    .filter(([, room = '']) => `${room}/` in ROOMS || room in ROOMS)
    .map(([, room, may = '']) => [room, ...may.split('; types of ').map(places)])
  const bare = (place: string) => place.replace(/\/$/, '')
  const table = Object.entries(ROOMS).map(([room, { may, types }]) => [
    bare(room),
    may.map(bare),
    ...(types ? [types.map(bare)] : []),
  ])
  expect(shown).toEqual(table)
})

describe('every other rule', () => {
  test.each(BREACHES)('$rule: sample %# is refused', ({ rule, path, text }) => {
    expect(rulesBroken({ path, text })).toEqual([rule])
  })

  test.each([
    ['a comment', 'src/domain/a.ts', '/** Never `new Date()`. */\n// nor Intl.NumberFormat\n'],
    ['formats in their room', 'src/language/a.ts', "new Intl.NumberFormat('vi')"],
    ['a colour among the tokens', 'src/styles/tokens.css', ':root { --ink: #1c1a17 }'],
    ['a paint', 'src/ui/A.tsx', '<rect fill="url(#fade)" />'],
    ['a decision record', 'docs/decisions/0001-a.md', RECORD],
    ['a longer time for a whole task', 'e2e/a.e2e.ts', 'test.setTimeout(240_000)'],
    ['a path with a place to fill', 'docs/a.md', 'Pages lie in `src/features/<screen>/`.'],
    ['a link to the web', 'docs/a.md', '[b](https://example.org/b)'],
  ])('lets %s pass', (_, path, text) => {
    expect(violations([{ path, text }])).toEqual([])
  })

  test('a component names only the classes of its style sheet', () => {
    const sheet = { path: 'src/ui/A.module.css', text: '.one > p, .two:hover { margin: 0 }' }
    const naming = (name: string) => ({
      path: 'src/ui/A.tsx',
      text: `import styles from './A.module.css'\n// styles.gone\n<p className={styles.${name}} />`,
    })
    for (const name of ['one', 'two']) expect(violations([sheet, naming(name)])).toEqual([])
    expect(rulesBroken(sheet, naming('three'))).toEqual(['classes that exist'])
  })

  test('a document may name what is there', () => {
    const file = { path: 'src/api/client.ts', text: '' }
    const text = '`src/api/`, `src/api/client.ts`, `client.ts`, [it](src/api/client.ts#L1)'
    expect(violations([file, { path: 'README.md', text }])).toEqual([])
  })
})

const NOT_OURS = /^(\.git|node_modules|dist|data|coverage|test-results|playwright-report)$/
// Its samples are breaches on purpose.
const SELF = 'test/house-rules.test.ts'

const filesUnder = (folder: string): RepoFile[] =>
  readdirSync(join(TOP, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name).replaceAll('\\', '/')
    if (entry.isDirectory()) return NOT_OURS.test(entry.name) ? [] : filesUnder(path)
    const isText = /\.(tsx?|mjs|css|md)$/.test(path) && path !== SELF
    return [{ path, text: isText ? readFileSync(join(TOP, path), 'utf8') : '' }]
  })

test('the repository keeps its rules', () => {
  expect(violations(filesUnder(''))).toEqual([])
})
