import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, resolve } from 'node:path'

import { failureLine } from '../http/failure.ts'
import { type Database, SettingsError, settingsFrom } from '../http/settings.ts'
import type { Installation } from './installation.ts'
import { PROGRAM } from './program.ts'

type Environment = Readonly<Record<string, string | undefined>>

const DAY_MS = 24 * 60 * 60 * 1000
// A file copied between machines may be seconds ahead; a clock with an empty battery is years behind.
const CLOCK_SLACK_MS = DAY_MS
const ANSWER_MS = 2000
// Any value that is long enough: it only stands in for the one that the service has.
const STAND_IN = 'x'.repeat(64)

/** Looks at this machine without changing it. */
export async function inspect(env: Environment, now: Date): Promise<Installation> {
  const hasSecret = Boolean(env.AUTH_SECRET)
  const { settings, fault } = read(hasSecret ? env : { ...env, AUTH_SECRET: STAND_IN })
  const { host, port, database } = settings
  return {
    node: process.versions.node,
    isBuilt: ['client/index.html', 'server/prerender.js'].every((file) =>
      existsSync(resolve(PROGRAM, 'dist', file)),
    ),
    settingsFault: fault,
    hasSecret,
    port,
    portUse: await portUseOf(host, port),
    ...fileFacts(database, now),
    zoneMinutes: -now.getTimezoneOffset(),
    service: serviceState(),
  }
}

/** What is invalid is reported, and the rest examined with the defaults. */
function read(env: Environment) {
  try {
    return { settings: settingsFrom(env), fault: null }
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    const { DATABASE_URL } = env
    return { settings: settingsFrom({ DATABASE_URL, AUTH_SECRET: STAND_IN }), fault: error.message }
  }
}

async function portUseOf(host: string, port: number): Promise<Installation['portUse']> {
  const { promise, resolve } = Promise.withResolvers<string | undefined>()
  const server = createServer()
  server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code))
  server.listen(port, host, () => server.close(() => resolve(undefined)))
  const code = await promise
  if (code === undefined) return 'free'
  if (code !== 'EADDRINUSE') return 'refused'
  const local = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host
  try {
    const response = await fetch(`http://${local}:${port}/readyz`, {
      signal: AbortSignal.timeout(ANSWER_MS),
    })
    return response.ok && response.headers.has('x-request-id') ? 'so-ket' : 'other'
  } catch {
    return 'other'
  }
}

type FileFacts = Pick<Installation, 'folderFault' | 'freeBytes' | 'backupAgeDays' | 'isClockBehind'>

function fileFacts(database: Database, now: Date): FileFacts {
  if (database.kind === 'postgres')
    return { folderFault: null, freeBytes: null, isClockBehind: false }
  const folder = nearestFolder(dirname(resolve(database.path)))
  const { bavail, bsize } = statfsSync(folder)
  const written = timeOf(database.path)
  const backedUp = timeOf(`${database.path}.backed-up`)
  return {
    folderFault: writeFault(existsSync(database.path) ? database.path : folder),
    freeBytes: bavail * bsize,
    isClockBehind: written !== null && written - now.getTime() > CLOCK_SLACK_MS,
    ...(written !== null && {
      backupAgeDays: backedUp === null ? null : (now.getTime() - backedUp) / DAY_MS,
    }),
  }
}

/** The server creates what is missing of the path. */
function nearestFolder(path: string): string {
  return existsSync(path) ? path : nearestFolder(dirname(path))
}

function writeFault(path: string): string | null {
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
    return null
  } catch (error) {
    return failureLine(error)
  }
}

const timeOf = (path: string): number | null =>
  statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null

/** Both ask whether it starts with the machine; the port tells whether it runs. */
function serviceState(): Installation['service'] {
  const [command, args] =
    process.platform === 'win32'
      ? (['schtasks', ['/query', '/tn', 'SoKet']] as const)
      : (['systemctl', ['is-enabled', 'so-ket']] as const)
  const { status, error } = spawnSync(command, args, { stdio: 'ignore' })
  if (error) return 'unknown'
  return status === 0 ? 'installed' : 'missing'
}
