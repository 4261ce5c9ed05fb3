import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'

/** Where the data is stored. */
export type Database =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'postgres'; readonly url: string }

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

export interface Settings {
  readonly host: string
  /** 0 lets the system choose a free port. */
  readonly port: number
  readonly database: Database
  /** Whether published figures may be read without signing in. */
  readonly isReadingOpen: boolean
  /** Signs the cookies of sessions: a new one signs everybody out. */
  readonly authSecret: string
  /** The origin users type, such as `https://so-ket.huyen.vn`; `null` if not set. */
  readonly publicUrl: string | null
  /** Whether `X-Forwarded-For` and `X-Request-Id` come from our own proxy rather than from anybody. */
  readonly isProxyTrusted: boolean
  readonly logLevel: LogLevel
}

/** An invalid setting. The message names it, says what is valid, and is shown to people as is. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

type Environment = Readonly<Record<string, string | undefined>>

const SQLITE_FILE = 'data/so-ket.sqlite'
const DEMO_FILE = 'data/demo.sqlite'

/**
 * The settings of `npm start`, read once so that a mistake shows at start rather than at the first
 * request. Open to the network by default: nobody reaches a container that listens on 127.0.0.1.
 *
 * @param env - `AUTH_SECRET` (required), `HOST` (0.0.0.0), `PORT` (3000),
 *   `DATABASE_URL` (data/so-ket.sqlite), `SO_KET_READ` (open), `PUBLIC_URL` (none), `TRUST_PROXY` (0),
 *   `LOG_LEVEL` (info); empty counts as unset
 * @throws SettingsError for the first invalid value
 */
export const settingsFrom = (env: Environment): Settings => ({
  host: hostFrom(env.HOST || '0.0.0.0'),
  port: portFrom(env.PORT || '3000'),
  database: databaseFrom(env.DATABASE_URL || SQLITE_FILE),
  isReadingOpen: oneOf(['open', 'signed-in'], 'SO_KET_READ', env.SO_KET_READ || 'open') === 'open',
  authSecret: secretFrom(env.AUTH_SECRET || ''),
  publicUrl: env.PUBLIC_URL ? originFrom(env.PUBLIC_URL) : null,
  isProxyTrusted: oneOf(['0', '1'], 'TRUST_PROXY', env.TRUST_PROXY || '0') === '1',
  logLevel: oneOf(LOG_LEVELS, 'LOG_LEVEL', env.LOG_LEVEL || 'info'),
})

/**
 * The settings of `npm run demo`. Only this machine by default, because anybody may read the sample.
 * `DATABASE_URL` is not read, so the sample never mixes with real data. The secret lasts until the
 * next start.
 *
 * @param env - `HOST` (127.0.0.1), `PORT` (3000), `DEMO_DATABASE` (data/demo.sqlite), `LOG_LEVEL` (error)
 * @throws SettingsError for the first invalid value
 */
export const demoSettingsFrom = (env: Environment): Settings => ({
  host: hostFrom(env.HOST || '127.0.0.1'),
  port: portFrom(env.PORT || '3000'),
  database: {
    kind: 'sqlite',
    path: sqliteFileFrom('DEMO_DATABASE', env.DEMO_DATABASE || DEMO_FILE),
  },
  isReadingOpen: true,
  authSecret: randomBytes(32).toString('hex'),
  publicUrl: null,
  isProxyTrusted: false,
  logLevel: oneOf(LOG_LEVELS, 'LOG_LEVEL', env.LOG_LEVEL || 'error'),
})

function oneOf<const Choice extends string>(
  choices: readonly Choice[],
  name: string,
  text: string,
): Choice {
  const chosen = choices.find((each) => each === text)
  if (chosen !== undefined) return chosen
  throw new SettingsError(
    `${name} phải là ${choices.slice(0, -1).join(', ')} hoặc ${choices.at(-1)}, không phải "${text}".`,
  )
}

const SHORTEST_SECRET = 32

function secretFrom(text: string): string {
  if (text.length >= SHORTEST_SECRET) return text
  // Never repeat a secret in a message, however short.
  const fault = text ? `quá ngắn, cần ít nhất ${SHORTEST_SECRET} ký tự` : 'chưa được đặt'
  throw new SettingsError(`AUTH_SECRET ${fault}: hãy tạo bằng lệnh openssl rand -hex 32.`)
}

function originFrom(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:'
  // A path, query or password in it would be a mistake that shows much later.
  if (url && isWeb && url.href === `${url.origin}/`) return url.origin
  throw new SettingsError(
    'PUBLIC_URL phải là địa chỉ gốc người dùng gõ, như https://so-ket.huyen.vn, không có đường dẫn phía sau.',
  )
}

function hostFrom(text: string): string {
  // A name, an IPv4 or an IPv6 address; "http://…" and "localhost:3000" are common mistakes.
  if (/^[\w.-]+$/.test(text) || /^[\da-f]*:[\da-f:.]*:[\da-f:.]*$/i.test(text)) return text
  throw new SettingsError(`HOST phải là tên máy hoặc địa chỉ IP như 0.0.0.0, không phải "${text}".`)
}

function portFrom(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65535) return port
  throw new SettingsError(`PORT phải là số nguyên từ 0 đến 65535, không phải "${text}".`)
}

function databaseFrom(text: string): Database {
  if (!/^postgres(ql)?:/.test(text))
    return { kind: 'sqlite', path: sqliteFileFrom('DATABASE_URL', text) }
  // The value may contain a password, so no message repeats it.
  if (!URL.canParse(text) || !/^postgres(ql)?:\/\/./.test(text))
    throw new SettingsError(
      'DATABASE_URL không đúng dạng postgres://người-dùng:mật-khẩu@máy-chủ:5432/tên-cơ-sở-dữ-liệu.',
    )
  return { kind: 'postgres', url: text }
}

function sqliteFileFrom(name: string, text: string): string {
  const scheme = /^([a-z][a-z\d+.-]+):/i.exec(text)?.[1]
  const path = scheme === 'file' ? pathOfFileUrl(text) : scheme === undefined ? text : null
  if (path) return path
  const takes =
    name === 'DATABASE_URL'
      ? 'phải là đường dẫn tệp SQLite, file:… hoặc postgres://…'
      : 'phải là đường dẫn tệp SQLite hoặc file:…'
  throw new SettingsError(
    scheme ? `${name} ${takes}, không phải ${scheme}:….` : `${name} ${takes}.`,
  )
}

/** `file:data/a.sqlite` is relative, as SQLite reads it; `file:///var/a.sqlite` is not. */
function pathOfFileUrl(text: string): string | null {
  if (!text.startsWith('file://')) return text.slice('file:'.length)
  try {
    return fileURLToPath(text)
  } catch {
    return null
  }
}
