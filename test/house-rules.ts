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

export interface Room {
  /** Beginnings of the paths it may import, beside its own. */
  readonly may: readonly string[]
  /** Of these, types alone. */
  readonly types?: readonly string[]
  /** Packages it must do without. */
  readonly refuses?: RegExp
}

const REACT = /^react(-dom)?(\/|$)/
const ANY_PACKAGE = /^/
const REACT_OR_NODE = /^(node:|react(-dom)?(\/|$))/
const DATA_LIBRARIES = /^(@tanstack\/(?!react-router$)|hono)/

/** Figures, and how they are written. */
const FIGURES = ['src/domain/', 'src/language/']
/** Whatever a screen is made of. */
const MATERIAL = [
  ...FIGURES,
  'src/reading/',
  'src/api/',
  'src/browser/',
  'src/ui/',
  'src/exports/',
  'src/styles/',
]

/**
 * The import table, from the ground up: a room imports only rooms above it in this list, so there is
 * no circle, and what a room refuses, the rooms it imports refuse too. A part of a room has a row of
 * its own after the room. `CONTRIBUTING.md` shows the same table, and a test compares the two.
 */
export const ROOMS: Readonly<Record<string, Room>> = {
  'src/domain/': { may: [], refuses: ANY_PACKAGE },
  'src/styles/': { may: [], refuses: REACT },
  'src/language/': { may: ['src/domain/'], refuses: ANY_PACKAGE },
  'src/api/': { may: ['src/domain/'], types: ['server/api/', 'src/language/'], refuses: REACT },
  'src/reading/': { may: FIGURES, types: ['src/api/'], refuses: REACT },
  'src/reading/prose/': { may: [...FIGURES, 'src/reading/typed/'], refuses: ANY_PACKAGE },
  'src/browser/': { may: [...FIGURES, 'src/api/'], refuses: REACT },
  'src/browser/worker/': {
    may: [...FIGURES, 'src/api/cached-answer.ts', 'src/api/cached-at.ts'],
    refuses: ANY_PACKAGE,
  },
  'src/ui/': { may: [...FIGURES, 'src/styles/'], refuses: DATA_LIBRARIES },
  'src/ui/primitives/': { may: ['src/styles/'], refuses: DATA_LIBRARIES },
  'src/exports/': { may: [...FIGURES, 'src/reading/', 'src/api/'], refuses: REACT },
  // Screens and their shared capabilities; importing another screen is refused.
  'src/features/': { may: MATERIAL },
  'src/app/': { may: [...MATERIAL, 'src/features/'] },
  'server/store/': { may: ['src/domain/'], refuses: REACT },
  // It runs in the browser too, as the mock API.
  'server/api/': {
    may: ['server/store/store.ts', 'server/store/record-keys.ts', 'src/domain/'],
    refuses: REACT_OR_NODE,
  },
  'server/accounts/': { may: ['server/api/', 'server/store/', 'src/domain/'], refuses: REACT },
  'server/http/': {
    may: ['server/accounts/', 'server/api/', 'server/store/', 'src/domain/'],
    refuses: REACT,
  },
  'server/': { may: ['src/domain/'], refuses: REACT },
  'mocks/': { may: ['server/', 'src/domain/'], refuses: REACT },
  // Development answers its own requests.
  'src/app/main.tsx': { may: [...MATERIAL, 'src/app/', 'src/features/', 'mocks/browser.ts'] },
  'server/demo.ts': { may: ['server/', 'mocks/sample/', 'src/domain/'], refuses: REACT },
}

/** Features without an address of their own. A screen may import them, and each those before it. */
export const CAPABILITIES = [
  'downloads',
  'explanations',
  'search',
  'programmes',
  'events',
  'typed-figure',
  'offered-targets',
  'report-reading',
  'first-steps',
  'month-at-work',
]

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

/** The name of the room a file is in: the longest beginning of its path that has a row. */
const roomOf = (path: string): string | undefined =>
  Object.keys(ROOMS)
    .filter((room) => path.startsWith(room))
    .sort((a, b) => b.length - a.length)[0]

/** `report` of `src/features/report/…`. */
const featureOf = (path: string): string | undefined => /^src\/features\/([^/]+)\//.exec(path)?.[1]

function mayHold(feature: string, other: string): boolean {
  const [its, others] = [CAPABILITIES.indexOf(feature), CAPABILITIES.indexOf(other)]
  return others !== -1 && (its === -1 || others < its)
}

function importViolation(path: string, { specifier, isType }: Import): string | null {
  const name = roomOf(path)
  const room = name === undefined ? undefined : ROOMS[name]
  if (!name || !room)
    return path.startsWith('src/') && path !== 'src/vite-env.d.ts'
      ? 'is in a room without a row'
      : null
  const target = resolved(path, specifier)
  if (target === null)
    return !isTest(path) && room.refuses?.test(specifier) ? `not for ${name}` : null
  // Tests start the whole app on the mocks.
  if (isTest(path) && /^(test|mocks|server|src\/app)\//.test(target)) return null
  const [from, to] = [featureOf(path), featureOf(target)]
  if (from && to && from !== to) return mayHold(from, to) ? null : 'of another feature'
  if (target.startsWith(name)) return null
  if (room.may.some((each) => target.startsWith(each))) return null
  if (room.types?.some((each) => target.startsWith(each))) return isType ? null : 'only its types'
  return `not for ${name}`
}

const isCode = (path: string): boolean => /\.(tsx?|mjs)$/.test(path)
const isIn = (path: string, ...folders: string[]): boolean =>
  folders.some((folder) => path.startsWith(folder))

/** Comments may mention what the code must not do. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')

interface Ban {
  readonly pattern: RegExp
  readonly where: (path: string) => boolean
}

/** Words that must not occur in the code of some files. */
const BANS = {
  'formats only in src/language': {
    pattern: /\bIntl\.|\.toLocale\w+|\bnew Date\(/,
    where: (path) => isIn(path, 'src/') && !isIn(path, 'src/language/', 'src/domain/'),
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
      /\.(?:skip|only|fixme)(?:\.\w+)?\(|waitForTimeout|\b(?:page|context)\.route\(|(?<!\btest\.)\bsetTimeout\(/,
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
  | 'recharts only in src/ui/charts'
  | 'names that say something'
  | 'classes that exist'
  | 'paths in documents exist'
  | 'links resolve'
  | 'decision records'

function* codeViolations({ path, text }: RepoFile): Generator<Violation> {
  const code = withoutComments(text)
  for (const each of importsOf(code)) {
    const detail = importViolation(path, each)
    if (detail) yield { rule: 'imports', path, detail: `${each.specifier}: ${detail}` }
    if (/^recharts(\/|$)/.test(each.specifier) && !isIn(path, 'src/ui/charts/'))
      yield { rule: 'recharts only in src/ui/charts', path, detail: `imports ${each.specifier}` }
  }
  if (/(^|\/)(utils?|helpers?|misc|common|types|index)\.tsx?$/.test(path))
    yield { rule: 'names that say something', path, detail: 'name it after its main export' }
}

function* bannedWords({ path, text }: RepoFile): Generator<Violation> {
  const code = withoutComments(text)
  for (const [rule, { pattern, where }] of Object.entries(BANS)) {
    const found = where(path) ? pattern.exec(code) : null
    if (found) yield { rule: rule as keyof typeof BANS, path, detail: found[0] }
  }
}

/** A class that a style sheet does not have leaves the element without its style, silently. */
function* missingClasses(
  { path, text }: RepoFile,
  files: readonly RepoFile[],
): Generator<Violation> {
  const from = /^import styles from '([^']+\.module\.css)'/m.exec(text)?.[1]
  const sheet = from && files.find((file) => file.path === resolved(path, from))?.text
  if (sheet === undefined) return
  const classes = new Set([...sheet.matchAll(/\.([a-z]\w*)/gi)].map(([, name]) => name))
  for (const [name, used = ''] of withoutComments(text).matchAll(/\bstyles\.(\w+)/g))
    if (!classes.has(used)) yield { rule: 'classes that exist', path, detail: name }
}

const isDocument = (path: string): boolean =>
  path === 'README.md' || path === 'CONTRIBUTING.md' || /^docs\/.*\.md$/.test(path)

/** `src/api/client.ts`, `docs/decisions/`, `package.json`; not `npm test`, nor `src/features/<screen>/`. */
const REPO_PATH =
  /^(?:(?:src|server|mocks|test|build|e2e|bench|docs|public|\.ci)\/[\w./$-]*|[\w.-]+\.(?:tsx?|json|md|html))$/

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
    ...(file.path.endsWith('.tsx') ? missingClasses(file, files) : []),
    ...(isCode(file.path) || file.path.endsWith('.css') ? bannedWords(file) : []),
    ...(file.path.endsWith('.md') ? documentViolations(file, places) : []),
    ...recordViolations(file),
  ])
}
