import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const handbook = readFileSync(join(ROOT, 'docs/handbook.md'), 'utf8')

/** What the handbook says is on the screen, in italics. */
const quoted = [...new Set([...handbook.matchAll(/\*([^*]+)\*/g)].map(([, words = '']) => words))]
const texts = globSync(['src/**/*text*.ts', 'src/language/**/*.ts'], {
  cwd: ROOT,
  exclude: (path) => path.endsWith('.test.ts'),
}).map((path) => readFileSync(join(ROOT, path), 'utf8'))

test.each(quoted)('the screen still says “%s”, as the handbook does', (words) => {
  // A whole text or a word of one, so that a renamed button is noticed.
  const shown = new RegExp(`(?<![\\p{L}])${words.replace(/[.()]/g, '\\$&')}(?![\\p{L}])`, 'u')
  expect(texts.some((text) => shown.test(text))).toBe(true)
})
