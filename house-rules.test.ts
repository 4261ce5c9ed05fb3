// @vitest-environment node
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'

import { type RepoFile, type Rule, violations } from './house-rules.ts'

const TOP = fileURLToPath(new URL('.', import.meta.url))

/** One import that the table refuses, for the checker and for Biome. */
const REFUSED: readonly [path: string, specifier: string][] = [
  ['src/domain/a.ts', '~/format/number.ts'],
  ['src/domain/a.ts', '../format/number.ts'],
  ['src/domain/a.ts', '../routes.tsx'],
  ['src/domain/a.ts', 'node:fs'],
  ['src/domain/a.ts', 'react'],
  ['src/domain/a.ts', 'zod'],
  ['src/format/a.ts', '~/api/client.ts'],
  ['src/format/a.ts', '../sentences/pace.ts'],
  ['src/format/a.ts', 'react'],
  ['src/i18n/a.ts', '~/format/number.ts'],
  ['src/i18n/a.ts', '../components/PaceBar.tsx'],
  ['src/intake/a.ts', '~/api/client.ts'],
  ['src/intake/a.ts', '../sentences/pace.ts'],
  ['src/intake/a.ts', 'react'],
  ['src/sentences/a.ts', '~/components/PaceBar.tsx'],
  ['src/sentences/a.ts', '../api/client.ts'],
  ['src/sentences/a.ts', 'react/jsx-runtime'],
  ['src/ui/A.tsx', '~/domain/pace.ts'],
  ['src/ui/A.tsx', '../components/PaceBar.tsx'],
  ['src/ui/A.tsx', '@tanstack/react-query'],
  ['src/charts/A.tsx', '~/api/client.ts'],
  ['src/charts/A.tsx', '../pages/report/ReportPage.tsx'],
  ['src/charts/A.tsx', '~/components/PaceBar.tsx'],
  ['src/charts/A.tsx', '@tanstack/react-query'],
  ['src/api/a.ts', '~/ui/Popover.tsx'],
  ['src/api/a.ts', '../charts/TrendChart.tsx'],
  ['src/api/a.ts', '../../server/store.ts'],
  ['src/api/a.ts', 'react'],
  ['src/files/a.ts', '~/api/report.ts'],
  ['src/files/a.ts', '../components/PaceBar.tsx'],
  ['src/files/a.ts', 'react'],
  ['src/offline/a.ts', '~/domain/pace.ts'],
  ['src/offline/a.ts', '../api/client.ts'],
  ['src/offline/a.ts', '@tanstack/react-query'],
  ['src/components/A.tsx', '~/api/client.ts'],
  ['src/components/A.tsx', '../pages/report/ReportPage.tsx'],
  ['src/components/A.tsx', '~/routes.tsx'],
  ['src/pages/report/A.tsx', '../compare/ComparePage.tsx'],
  ['src/pages/report/A.tsx', '~/pages/compare/ComparePage.tsx'],
  ['src/pages/report/A.tsx', '../../../server/store.ts'],
  ['src/pages/report/parts/A.tsx', '../../compare/ComparePage.tsx'],
  ['server/a.ts', '../src/format/number.ts'],
  ['server/api/a.ts', '../../src/api/client.ts'],
  ['server/a.ts', '../mocks/memory-store.ts'],
  ['mocks/a.ts', '../src/pages/report/ReportPage.tsx'],
  ['mocks/sample/a.ts', '../../src/components/PaceBar.tsx'],
]

/** For Biome alone: the checker has another rule for the first, and reads no names, so not the second. */
const ONLY_BIOME: readonly [path: string, specifier: string][] = [
  ['src/main.tsx', 'recharts'],
  ['src/ui/A.tsx', '@tanstack/react-router'],
]

/** Imports that both let pass. */
const ALLOWED: readonly [path: string, specifier: string][] = [
  ['src/domain/b.ts', './pace.ts'],
  ['src/domain/b.ts', '~/domain/pace.ts'],
  ['src/domain/b.test.ts', 'fast-check'],
  ['src/format/b.ts', '../domain/figure.ts'],
  ['src/intake/b.ts', '../format/typed-number.ts'],
  ['src/ui/B.tsx', 'react'],
  ['src/charts/B.tsx', 'recharts'],
  ['src/charts/B.tsx', '~/sentences/pace.ts'],
  ['src/files/b.ts', '~/sentences/pace.ts'],
  ['src/files/b.ts', 'docx'],
  ['src/offline/b.ts', '../format/instant.ts'],
  ['src/api/b.ts', '~/offline/kept.ts'],
  ['src/api/b.ts', '../offline/kept.ts'],
  ['src/components/B.tsx', '../ui/Popover.tsx'],
  ['src/components/B.tsx', '@tanstack/react-router'],
  ['src/pages/report/B.tsx', '../../preferences.ts'],
  ['src/pages/report/B.tsx', '~/charts/TrendChart.tsx'],
  ['src/pages/report/B.tsx', '~/files/file-name.ts'],
  ['src/pages/report/B.tsx', './ReportTable.tsx'],
  ['src/pages/report/B.test.tsx', '../../../mocks/node.ts'],
  ['src/main.tsx', './pages/root/NotFound.tsx'],
  ['server/b.test.ts', '../mocks/memory-store.ts'],
  ['server/b.ts', '../src/domain/pace.ts'],
  ['server/demo.ts', '../mocks/sample/sample-district.ts'],
  ['server/faults/a.ts', '../../mocks/memory-store.ts'],
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
    ['a value of a catalogue', 'src/format/a.ts', "import { vi } from '~/i18n/vi.ts'"],
    ['a re-export', 'src/domain/a.ts', "export { a } from '../ui/A.tsx'"],
    ['a side effect', 'src/domain/a.ts', "import '../ui/a.css'"],
    ['a lazy import', 'src/domain/a.ts', "const a = await import('../ui/A.tsx')"],
    ['several lines', 'src/domain/a.ts', "import {\n  a,\n  type B,\n} from '../ui/A.tsx'"],
    ['Node where the browser runs it', 'server/api/a.ts', "import { join } from 'node:path'"],
    ['a folder without a row', 'src/hooks/a.ts', "import { a } from './b.ts'"],
  ])('%s does not slip through', (_, path, text) => {
    expect(rulesBroken({ path, text })).toEqual(['imports'])
  })

  test('types of the API and of catalogues may be imported', () => {
    const files = [
      { path: 'src/api/a.ts', text: "import type { Api } from '../../server/api/api.ts'" },
      { path: 'src/format/a.ts', text: "import type { Language } from '~/i18n/language.ts'" },
    ]
    expect(violations(files)).toEqual([])
  })
})

const RECORD = '# 0001 A\n\n## Status\n\n## Context\n\n## Decision\n\n## Consequences\n'

const BREACHES: readonly { rule: Rule; path: string; text: string }[] = [
  { rule: 'recharts only in src/charts', path: 'src/main.tsx', text: importing('recharts') },
  { rule: 'formats only in src/format', path: 'src/ui/A.tsx', text: "Intl.NumberFormat('vi')" },
  { rule: 'formats only in src/format', path: 'src/ui/A.tsx', text: 'value.toLocaleString()' },
  { rule: 'formats only in src/format', path: 'src/main.tsx', text: 'const now = new Date()' },
  { rule: 'domain without clock or I/O', path: 'src/domain/a.ts', text: 'const a = Date.now()' },
  { rule: 'domain without clock or I/O', path: 'src/domain/a.ts', text: 'new Date(2021, 3)' },
  { rule: 'domain without clock or I/O', path: 'src/domain/a.ts', text: "await fetch('/api')" },
  { rule: 'names that say something', path: 'src/format/utils.ts', text: '' },
  { rule: 'names that say something', path: 'server/index.ts', text: '' },
  { rule: 'small files', path: 'src/api/a.ts', text: 'a()\n'.repeat(251) },
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

describe('every other rule', () => {
  test.each(BREACHES)('$rule: sample %# is refused', ({ rule, path, text }) => {
    expect(rulesBroken({ path, text })).toEqual([rule])
  })

  test.each([
    ['a comment', 'src/domain/a.ts', '/** Never `new Date()`. */\n// nor Intl.NumberFormat\n'],
    ['formats in their room', 'src/format/a.ts', "new Intl.NumberFormat('vi')"],
    ['a colour among the tokens', 'src/styles/tokens.css', ':root { --ink: #1c1a17 }'],
    ['a paint', 'src/ui/A.tsx', '<rect fill="url(#fade)" />'],
    ['a long test', 'src/api/a.test.ts', 'a()\n'.repeat(251)],
    ['a long catalogue', 'src/i18n/vi.ts', 'a()\n'.repeat(251)],
    ['a decision record', 'docs/decisions/0001-a.md', RECORD],
    ['a path with a place to fill', 'docs/a.md', 'Pages lie in `src/pages/<screen>/`.'],
    ['a link to the web', 'docs/a.md', '[b](https://example.org/b)'],
  ])('lets %s pass', (_, path, text) => {
    expect(violations([{ path, text }])).toEqual([])
  })

  test('a document may name what is there', () => {
    const file = { path: 'src/api/client.ts', text: '' }
    const text = '`src/api/`, `src/api/client.ts`, `client.ts`, [it](src/api/client.ts#L1)'
    expect(violations([file, { path: 'README.md', text }])).toEqual([])
  })
})

const NOT_OURS = /^(\.git|node_modules|dist|data|coverage|test-results|playwright-report)$/
// Its samples are breaches on purpose.
const SELF = 'house-rules.test.ts'

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

describe('the linter refuses them too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'house-rules-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }

  /** Each import gets a file of its own, beside the file of the sample. */
  const numbered = (path: string, i: number) =>
    path === 'server/demo.ts' ? path : path.replace(/\/([^/.]+)\.|^([^/.]+)\./, `/$1$2${i}.`)

  test('in one run over all refused and allowed imports', () => {
    cpSync(join(TOP, 'biome.json'), join(folder, 'biome.json'))
    const refused = [...REFUSED, ...ONLY_BIOME].map(([path, from], i) => ({
      path: numbered(path, i),
      from,
    }))
    const allowed = ALLOWED.map(([path, from], i) => ({ path: numbered(path, i), from }))
    for (const { path, from } of [...refused, ...allowed]) write(path, importing(from))

    const biome = join(TOP, 'node_modules/@biomejs/biome/bin/biome')
    const { stdout } = spawnSync(
      process.execPath,
      [
        biome,
        'lint',
        '--vcs-enabled=false',
        '--only=style/noRestrictedImports',
        '--max-diagnostics=none',
        '--reporter=github',
      ],
      { cwd: folder, encoding: 'utf8' },
    )
    const reported = [...stdout.matchAll(/noRestrictedImports,file=([^,]+),/g)].map(([, path]) =>
      path?.replaceAll('\\', '/').replace(/^.*?\/?(?=(src|server|mocks)\/)/, ''),
    )
    expect(reported.toSorted()).toEqual(refused.map(({ path }) => path).toSorted())
  })
})
