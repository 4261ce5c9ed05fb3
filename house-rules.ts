import { posix } from 'node:path'

/** A file of the repository: its path from the top, with `/`, and its text (empty for pictures). */
export interface RepoFile {
  readonly path: string
  readonly text: string
}

/** One breach of one rule, ready to be read: `src/domain/a.ts: imports react`. */
export interface Violation {
  readonly rule: Rule
  readonly path: string
  readonly detail: string
}

interface Room {
  /** Beginnings of the paths it may import, beside its own. */
  readonly may: readonly string[]
  /** Of these only types. */
  readonly typesOf?: string
  /** Packages it must do without. */
  readonly refuses?: RegExp
}

const REACT = /^react(-dom)?(\/|$)/
const ANY_PACKAGE = /^/
// Files at the top of src put the parts together; they may import everything, and pages may ask them.
const TOP_OF_SRC = /^src\/[^/]+$/

/** Figures, and how they are said. */
const SPOKEN = ['src/domain/', 'src/format/', 'src/i18n/', 'src/sentences/']

/** The import table. A folder of src that is not here is refused: give it a row first. */
const ROOMS: Readonly<Record<string, Room>> = {
  'src/domain/': { may: [], refuses: ANY_PACKAGE },
  'src/format/': { may: ['src/domain/', 'src/i18n/'], typesOf: 'src/i18n/', refuses: REACT },
  'src/i18n/': { may: ['src/domain/'] },
  'src/intake/': { may: ['src/domain/', 'src/format/'], refuses: ANY_PACKAGE },
  'src/sentences/': { may: ['src/domain/', 'src/format/', 'src/i18n/'], refuses: REACT },
  'src/spreadsheet/': { may: ['src/domain/', 'src/format/'], refuses: REACT },
  'src/styles/': { may: [] },
  'src/ui/': { may: ['src/styles/'], refuses: /^(@tanstack\/(?!react-router$)|hono)/ },
  'src/charts/': { may: [...SPOKEN, 'src/ui/'], refuses: /^(@tanstack\/|hono)/ },
  'src/offline/': { may: ['src/format/'], refuses: ANY_PACKAGE },
  'src/api/': {
    may: ['src/domain/', 'src/offline/', 'server/api/'],
    typesOf: 'server/api/',
    refuses: REACT,
  },
  'src/components/': { may: [...SPOKEN, 'src/ui/', 'src/charts/', 'src/files/'] },
  'src/remarks/': { may: ['src/domain/', 'src/format/', 'src/i18n/', 'src/ui/', 'src/api/'] },
  'src/search/': { may: ['src/domain/', 'src/format/', 'src/i18n/', 'src/ui/', 'src/api/'] },
  'src/unsent/': { may: ['src/domain/', 'src/api/'], refuses: REACT },
  'src/files/': { may: [...SPOKEN, 'src/spreadsheet/', 'src/charts/'], refuses: REACT },
  // All of src; another page is refused by itself.
  'src/pages/': { may: ['src/'] },
  // It runs in the browser too, as the mock API.
  'server/api/': { may: ['server/', 'src/domain/'], refuses: /^(node:|react(-dom)?(\/|$))/ },
  'server/': { may: ['src/domain/'], refuses: REACT },
  'mocks/': { may: ['server/', 'src/domain/'], refuses: REACT },
}

interface Import {
  readonly specifier: string
  readonly isType: boolean
}

const IMPORTS =
  /^[ \t]*(?:import|export)\s+(type\s)?(?:[\w\s{},*$]*\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm

const importsOf = (code: string): Import[] =>
  [...code.matchAll(IMPORTS)].map(([, type, from, called]) => ({
    specifier: from ?? called ?? '',
    isType: type !== undefined,
  }))

/** The path in the repository that `specifier` names; `null` for a package. */
function resolved(path: string, specifier: string): string | null {
  const bare = specifier.replace(/\?.*$/, '')
  if (bare.startsWith('~/')) return `src/${bare.slice(2)}`
  return bare.startsWith('.') ? posix.join(posix.dirname(path), bare) : null
}

const isTest = (path: string): boolean => /\.(test|e2e)\.tsx?$/.test(path)

/** `src/pages/report/`: a page is a room of its own. */
const pageOf = (path: string): string | undefined => /^src\/pages\/[^/]+\//.exec(path)?.[0]

function importViolation(path: string, { specifier, isType }: Import): string | null {
  const name = Object.keys(ROOMS).find((room) => path.startsWith(room))
  const room = name === undefined ? undefined : ROOMS[name]
  if (!name || !room)
    return path.startsWith('src/') && !TOP_OF_SRC.test(path) ? 'lies in a room without a row' : null
  const target = resolved(path, specifier)
  if (target === null)
    return !isTest(path) && room.refuses?.test(specifier) ? `not for ${name}` : null
  const page = pageOf(path)
  if (page && target.startsWith('src/pages/'))
    return target.startsWith(page) ? null : 'of another page'
  if (target.startsWith(name)) return null
  // A test starts the whole app on the mocks.
  if (isTest(path) && (target.startsWith('mocks/') || TOP_OF_SRC.test(target))) return null
  if (page && TOP_OF_SRC.test(target)) return null
  if (path === 'server/demo.ts' && target.startsWith('mocks/sample/')) return null
  // Programs that try the server out, as tests do.
  if (path.startsWith('server/faults/') && target.startsWith('mocks/')) return null
  if (room.typesOf && target.startsWith(room.typesOf) && !isType) return 'only its types'
  return room.may.some((each) => target.startsWith(each)) ? null : `not for ${name}`
}

const isCode = (path: string): boolean => /\.(tsx?|mjs)$/.test(path)
const isIn = (path: string, ...folders: string[]): boolean =>
  folders.some((folder) => path.startsWith(folder))

/** Comments may speak of what the code must not do. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')

interface Ban {
  readonly pattern: RegExp
  readonly where: (path: string) => boolean
}

/** Words that must not stand in the code of some files. */
const BANS = {
  'formats only in src/format': {
    pattern: /\bIntl\.|\.toLocale\w+|\bnew Date\(/,
    where: (path) => isIn(path, 'src/') && !isIn(path, 'src/format/', 'src/domain/'),
  },
  'domain without clock or I/O': {
    pattern: /\bIntl\.|\.toLocale\w+|\bnew Date\(|\bDate\.now\b|\bfetch\(|\bprocess\.|\bconsole\./,
    where: (path) => isIn(path, 'src/domain/'),
  },
  'no markup from strings': {
    pattern: /dangerouslySetInnerHTML/,
    where: (path) => isIn(path, 'src/'),
  },
  'honest tests': {
    pattern:
      /\.(?:skip|only|fixme)(?:\.\w+)?\(|waitForTimeout|\b(?:page|context)\.route\(|\bsetTimeout\(/,
    where: (path) => isTest(path) || isIn(path, 'e2e/'),
  },
  'colours only in src/styles': {
    pattern: /(?<!url\(|[\w.])#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})(?![\w-])/i,
    where: (path) => isIn(path, 'src/') && !isIn(path, 'src/styles/'),
  },
} satisfies Record<string, Ban>

export type Rule =
  | keyof typeof BANS
  | 'imports'
  | 'recharts only in src/charts'
  | 'names that say something'
  | 'small files'
  | 'paths in documents exist'
  | 'links resolve'
  | 'decision records'

const MAX_LINES = 250

const isLongByNature = (path: string): boolean =>
  isTest(path) || isIn(path, 'mocks/sample/', 'src/i18n/')

function* codeViolations({ path, text }: RepoFile): Generator<Violation> {
  const code = withoutComments(text)
  for (const each of importsOf(code)) {
    const detail = importViolation(path, each)
    if (detail) yield { rule: 'imports', path, detail: `${each.specifier}: ${detail}` }
    if (/^recharts(\/|$)/.test(each.specifier) && !isIn(path, 'src/charts/'))
      yield { rule: 'recharts only in src/charts', path, detail: `imports ${each.specifier}` }
  }
  if (/(^|\/)(utils?|helpers?|misc|common|types|index)\.tsx?$/.test(path))
    yield { rule: 'names that say something', path, detail: 'name it after its main export' }
  const lines = text.trimEnd().split('\n').length
  if (lines > MAX_LINES && !isLongByNature(path))
    yield { rule: 'small files', path, detail: `${lines} lines` }
}

function* bannedWords({ path, text }: RepoFile): Generator<Violation> {
  const code = withoutComments(text)
  for (const [rule, { pattern, where }] of Object.entries(BANS)) {
    const found = where(path) ? pattern.exec(code) : null
    if (found) yield { rule: rule as keyof typeof BANS, path, detail: found[0] }
  }
}

const isDocument = (path: string): boolean =>
  path === 'README.md' || path === 'CONTRIBUTING.md' || /^docs\/.*\.md$/.test(path)

/** `src/api/client.ts`, `docs/decisions/`, `package.json`; not `npm test`, nor `src/pages/<screen>/`. */
const REPO_PATH =
  /^(?:(?:src|server|mocks|e2e|bench|docs|public|\.ci)\/[\w./$-]*|[\w.-]+\.(?:tsx?|json|md|html))$/

/** Everything there is, folders too, and each file by its name alone. */
const placesOf = (files: readonly RepoFile[]): ReadonlySet<string> =>
  new Set(
    files.flatMap(({ path }) => {
      const parts = path.split('/')
      return [...parts.keys()]
        .map((i) => parts.slice(0, i + 1).join('/'))
        .concat(parts.at(-1) ?? '')
    }),
  )

function* documentViolations(
  { path, text }: RepoFile,
  places: ReadonlySet<string>,
): Generator<Violation> {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '')
  const named = isDocument(path) ? prose.matchAll(/`([^`\n]+)`/g) : []
  for (const [, name = ''] of named)
    if (REPO_PATH.test(name) && !places.has(name.replace(/\/$/, '')))
      yield { rule: 'paths in documents exist', path, detail: name }
  for (const [, link = ''] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
    const target = posix.join(posix.dirname(path), link.replace(/#.*$/, '')).replace(/\/$/, '')
    if (!/^([a-z]+:|#)/.test(link) && !places.has(target))
      yield { rule: 'links resolve', path, detail: link }
  }
}
const HEADINGS = ['Status', 'Context', 'Decision', 'Consequences']

function* recordViolations({ path, text }: RepoFile): Generator<Violation> {
  const name = /^docs\/decisions\/(.*)\.md$/.exec(path)?.[1]
  if (name === undefined) return
  const number = /^(\d{4})-[a-z\d-]+$/.exec(name)?.[1]
  const headings = [...text.matchAll(/^## (.+)$/gm)].map((match) => match[1])
  if (number === undefined || !text.startsWith(`# ${number} `))
    yield { rule: 'decision records', path, detail: 'number in the file name and in the title' }
  if (headings.join() !== HEADINGS.join())
    yield { rule: 'decision records', path, detail: `headings: ${HEADINGS.join(', ')}` }
}

/**
 * What the linter cannot say of the house rules (`CONTRIBUTING.md`).
 *
 * @param files - the whole repository: paths named in documents are looked up among them
 */
export function violations(files: readonly RepoFile[]): Violation[] {
  const places = placesOf(files)
  return files.flatMap((file) => [
    ...(isCode(file.path) ? codeViolations(file) : []),
    ...(isCode(file.path) || file.path.endsWith('.css') ? bannedWords(file) : []),
    ...(file.path.endsWith('.md') ? documentViolations(file, places) : []),
    ...recordViolations(file),
  ])
}
