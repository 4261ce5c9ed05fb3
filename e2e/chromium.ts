import { existsSync } from 'node:fs'
import { platform } from 'node:os'
import packaged from '@sparticuz/chromium'

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

// Options that the packaged Chromium sets for cloud machines and no reader's browser has: without the
// same-origin policy, requests have no `Origin`, and the server's refusals cannot be tested.
const UNLIKE_A_READER = /^--(single-process|disable-web-security|disable-site-isolation-trials)$/

export interface Browser {
  /** Left out: Playwright's own, where it was installed. */
  readonly executablePath?: string
  readonly args: string[]
}

/** A Chromium that needs nothing installed by hand: the requested one, the system's, or the npm package's. */
export async function findChromium(): Promise<Browser> {
  const requested = process.env.CHROMIUM_PATH
  const args = ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--lang=vi']
  const found = requested ?? SYSTEM.find((path) => existsSync(path))
  if (found) return { executablePath: found, args }
  if (platform() !== 'linux') return { args }
  return {
    executablePath: await packaged.executablePath(),
    args: [...packaged.args.filter((each) => !UNLIKE_A_READER.test(each)), ...args],
  }
}
