import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** A server as an office installs it: its own folder, its own database, nothing in it. */
export interface Installed {
  readonly url: string
  /** Printed at the first start: where the first administrator is made. */
  readonly setUpUrl: string | null
  stop(): Promise<void>
}

/** An empty folder for one test; `remove` it at the end. */
export function emptyFolder() {
  const path = mkdtempSync(join(tmpdir(), 'so-ket-e2e-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/**
 * Starts `npm start`'s server, and resolves when it says where it listens.
 *
 * @param databaseUrl - a file or `postgres://…`
 */
export async function startInstalled(databaseUrl: string): Promise<Installed> {
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_URL: databaseUrl,
      AUTH_SECRET: 'only-for-this-test-0123456789abcdef',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { promise, resolve, reject } = Promise.withResolvers<Installed>()
  const lines = createInterface({ input: child.stdout })
  let setUpUrl: string | null = null
  child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
  lines.on('line', (line) => {
    const url = /https?:\/\/localhost:\d+\S*/.exec(line)?.[0]
    if (line.startsWith('Chưa có tài khoản nào')) setUpUrl = url ?? null
    if (line.includes('đang chạy tại') && url) resolve(running(child, url, setUpUrl))
  })
  return promise
}

const running = (child: ChildProcess, url: string, setUpUrl: string | null): Installed => ({
  url,
  setUpUrl,
  async stop() {
    const { promise, resolve } = Promise.withResolvers<void>()
    child.removeAllListeners('exit')
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
    await promise
  },
})
