import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'

import type { Prerender } from '../../server/http/app.ts'
import { MissingBuild } from '../../server/http/build.ts'
import type { Finding } from './finding.ts'

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))
const REPOSITORY = new URL('../..', import.meta.url)
const SECONDS = 8
const ADDRESSES = ['/api/overview', '/']

/** The output of `npm run build`. */
export async function builtClient(): Promise<{ clientDir: string; prerender: Prerender }> {
  const module = join(DIST, 'server/prerender.js')
  if (!existsSync(module)) throw new MissingBuild(module)
  const { prerender } = (await import(module)) as { prerender: Prerender }
  return { clientDir: join(DIST, 'client'), prerender }
}

/** Starts a program that prints its address, in its own process. */
async function started(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, args, {
    cwd: REPOSITORY,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(child.stdout, 'data')
  const url = /http:\/\/\S+/.exec(String(line))?.[0] ?? ''
  const stop = async () => {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  return { url, stop }
}

/** The least a server can do: send the same bytes without computing anything. */
const BARE = `
  import { createServer } from 'node:http'
  const bytes = Buffer.from(await (await fetch(process.env.BYTES_OF)).arrayBuffer())
  const type = process.env.BYTES_OF.includes('/api/') ? 'application/json' : 'text/html'
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': type, 'content-length': bytes.length })
    response.end(bytes)
  })
  server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port))
  process.once('SIGTERM', () => process.exit(0))`

const fired = async (url: string) => {
  await autocannon({ url, connections: 20, duration: 2 })
  return autocannon({ url, connections: 20, duration: SECONDS })
}

/** Requests a second over the loopback, next to a server that only sends the same bytes. */
export async function load(): Promise<Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'so-ket-load-'))
  const env = { PORT: '0', DEMO_DATABASE: join(folder, 'a.sqlite') }
  const server = await started(['server/demo.ts'], env)
  const findings: Finding[] = []
  for (const address of ADDRESSES) {
    const url = server.url + address
    const bare = await started(['--input-type=module', '--eval', BARE], { BYTES_OF: url })
    const ours = await fired(url)
    const least = await fired(bare.url)
    await bare.stop()
    const perSecond = Math.round(ours.requests.average)
    const ratio = least.requests.average / ours.requests.average
    findings.push({
      name: `load, ${address}`,
      figures: `${perSecond} requests/s, p99 ${ours.latency.p99} ms; bare ${Math.round(least.requests.average)}/s, p99 ${least.latency.p99} ms; ratio ${ratio.toFixed(1)}; ${ours.non2xx + ours.errors} not answered with 200`,
      isPassed: ours.non2xx + ours.errors === 0,
    })
  }
  await server.stop()
  rmSync(folder, { recursive: true })
  return findings
}
