import { existsSync } from 'node:fs'
import { platform } from 'node:os'
import packaged from '@sparticuz/chromium'

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

// What the packaged one brings for rented machines, and no reader's browser has: without the same
// origin policy no request would carry its `Origin`, and none of the server's refusals be tried.
const UNLIKE_A_READER = /^--(single-process|disable-web-security|disable-site-isolation-trials)$/

export interface Browser {
  /** Left out: Playwright's own, where it was installed. */
  readonly executablePath?: string
  readonly args: string[]
}

/** A Chromium that needs nothing installed by hand: the one asked for, the system's, or the one npm brought. */
export async function findChromium(): Promise<Browser> {
  const asked = process.env.CHROMIUM_PATH
  const args = ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--lang=vi']
  const found = asked ?? SYSTEM.find((path) => existsSync(path))
  if (found) return { executablePath: found, args }
  if (platform() !== 'linux') return { args }
  return {
    executablePath: await packaged.executablePath(),
    args: [...packaged.args.filter((each) => !UNLIKE_A_READER.test(each)), ...args],
  }
}
