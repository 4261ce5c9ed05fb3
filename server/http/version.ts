import { readFileSync } from 'node:fs'

const manifest = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as {
  version: string
}

/** Of the product, as `package.json` says. */
export const PRODUCT_VERSION = manifest.version
