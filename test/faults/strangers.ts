import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { SAMPLE_ACCOUNTS, SAMPLE_PASSWORD } from '../../mocks/sample/accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { demoSettingsFrom } from '../../server/http/settings.ts'
import { start } from '../../server/http/start.ts'
import type { Finding } from './finding.ts'
import { builtClient } from './load.ts'

const TRIES = 10_000
const NAMES = 50
const AT_ONCE = 50

const COOKIES = ['x', 'a.b', '%00', `${'a'.repeat(32)}.${'b'.repeat(43)}=`, '../../etc', 'é', '"']

const PATHS = [
  '/../package.json',
  '/..%2f..%2fpackage.json',
  '/%2e%2e/%2e%2e/server/main.ts',
  '/assets/../../package.json',
  '/assets/..%5c..%5cpackage.json',
  '/assets/%2e%2e%2f%2e%2e%2fdata%2fso-ket.sqlite',
  '/....//....//etc/passwd',
  '//etc/passwd',
  '/%00/etc/passwd',
]

/** Requests the path as written: `fetch` would normalize it first. */
function raw(url: string, path: string): Promise<{ status: number; body: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; body: string }>()
  const { hostname, port } = new URL(url)
  const outgoing = request({ hostname, port, path }, (response) => {
    let body = ''
    response.setEncoding('utf8')
    response.on('data', (chunk: string) => {
      body += chunk
    })
    response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
  })
  outgoing.on('error', reject)
  outgoing.end()
  return promise
}

/** Guessed passwords, forged cookies, paths out of the folder: refused, while others are served. */
export async function strangers(): Promise<Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'so-ket-strangers-'))
  const base = demoSettingsFrom({ DEMO_DATABASE: join(folder, 'a.sqlite'), PORT: '0' })
  const sampleAccounts = SAMPLE_ACCOUNTS.map((each) => ({ ...each, password: SAMPLE_PASSWORD }))
  // Behind a proxy, so that guesses seem to come from many addresses and are not counted as one.
  const settings = { ...base, isProxyTrusted: true }
  const client = await builtClient()
  const { url, stop } = await start({ settings, ...client, sample: sampleDistrict, sampleAccounts })
  try {
    return [await guesses(url), await forged(url), await outside(url)]
  } finally {
    await stop()
    rmSync(folder, { recursive: true })
  }
}

async function guesses(url: string): Promise<Finding> {
  const statuses: Record<number, number> = {}
  const waits: number[] = []
  const began = performance.now()
  let sent = 0
  const guess = async () => {
    while (sent < TRIES) {
      const i = sent
      sent += 1
      const { status } = await fetch(`${url}/api/session`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          origin: url,
          'x-forwarded-for': `10.0.${i % 200}.${Math.floor(i / 200) % 250}`,
        },
        body: JSON.stringify({ username: `nguoi-la-${i % NAMES}`, password: `doan-mo-${i}` }),
      })
      statuses[status] = (statuses[status] ?? 0) + 1
      if (i % 500 === 0) {
        const started = performance.now()
        await (await fetch(`${url}/api/overview`)).text()
        waits.push(performance.now() - started)
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, guess))
  const seconds = (performance.now() - began) / 1000
  const counts = Object.entries(statuses).map(([status, count]) => `${status}×${count}`)
  const after = (await fetch(`${url}/api/overview`)).status
  return {
    name: 'guessed passwords',
    figures: `${TRIES} in ${seconds.toFixed(1)} s, ${counts.join(' ')}; meanwhile a reader waits ${Math.round(Math.max(...waits))} ms at most; afterwards ${after}`,
    isPassed:
      after === 200 &&
      !statuses[200] &&
      Object.keys(statuses).every((status) => Number(status) < 500),
  }
}

async function forged(url: string): Promise<Finding> {
  const faults: string[] = []
  for (const value of COOKIES) {
    const headers = { cookie: `so-ket.session_token=${encodeURIComponent(value)}` }
    const response = await fetch(`${url}/api/users`, { headers })
    if (response.status !== 401) faults.push(`${value}: ${response.status}`)
  }
  return {
    name: 'forged cookies',
    figures: `${COOKIES.length} sent, ${faults.length} taken or failed ${faults.join()}`,
    isPassed: faults.length === 0,
  }
}

async function outside(url: string): Promise<Finding> {
  const faults: string[] = []
  for (const path of PATHS) {
    const { status, body } = await raw(url, path)
    if (status >= 500 || /"devDependencies"|root:x:|settingsFrom|SQLite format/.test(body))
      faults.push(`${path}: ${status}`)
  }
  return {
    name: 'paths out of the folder',
    figures: `${PATHS.length} requested, ${faults.length} answered with a file or failed ${faults.join()}`,
    isPassed: faults.length === 0,
  }
}
