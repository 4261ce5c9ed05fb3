import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'

const ASSETS = 'dist/client/assets'
const KB = 1024
/** JavaScript of the first screen, compressed with brotli. */
const FIRST_LOAD_LIMIT_KB = 115

const brotli = (file: string): number =>
  brotliCompressSync(readFileSync(`${ASSETS}/${file}`)).length

/** The scripts a page requests until it is interactive: its entry, those it lists, and their imports. */
export function firstLoad(): string[] {
  const html = readFileSync('dist/client/index.html', 'utf8')
  const found = new Set<string>()
  const follow = (file: string) => {
    if (found.has(file)) return
    found.add(file)
    const code = readFileSync(`${ASSETS}/${file}`, 'utf8')
    for (const [, imported] of code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
      if (imported) follow(imported)
  }
  for (const [, file = ''] of html.matchAll(/assets\/([\w.-]+\.js)/g)) follow(file)
  return [...found]
}

export interface Sizes {
  /** JavaScript of the first screen, in KB of brotli. */
  readonly firstLoadKb: number
  readonly chartsKb: number
  /** Writes the Word annex; fetched on a click. */
  readonly wordKb: number
  /** Writes the slides as PowerPoint; fetched on a click. */
  readonly powerpointKb: number
  /** Writes sheets; fetched on a click. */
  readonly sheetsKb: number
  readonly styleKb: number
}

export function sizes(): Sizes {
  const files = readdirSync(ASSETS)
  const named = (start: string, end: string) =>
    files.filter((file) => file.startsWith(start) && file.endsWith(end))
  const total = (chosen: readonly string[]) =>
    Number((chosen.reduce((sum, file) => sum + brotli(file), 0) / KB).toFixed(1))
  return {
    firstLoadKb: total(firstLoad()),
    chartsKb: total(named('InteractiveMonthsChart', '.js')),
    wordKb: total([...named('official-document', '.js'), ...named('word-annex', '.js')]),
    powerpointKb: total(named('powerpoint', '.js')),
    sheetsKb: total([...named('workbook', '.js'), ...named('xlsx', '.js')]),
    styleKb: total(named('style', '.css')),
  }
}

if (import.meta.main) {
  const { firstLoadKb, chartsKb, wordKb, powerpointKb, sheetsKb, styleKb } = sizes()
  console.log(
    `Sizes, brotli: first load ${firstLoadKb} KB of JavaScript (limit ${FIRST_LOAD_LIMIT_KB}), style ${styleKb} KB, charts on demand ${chartsKb} KB, Word on a click ${wordKb} KB, PowerPoint ${powerpointKb} KB, sheets ${sheetsKb} KB`,
  )
  if (
    firstLoadKb > FIRST_LOAD_LIMIT_KB ||
    firstLoad().some((file) =>
      /^(Interactive|word-annex|powerpoint|workbook|xlsx|SheetButtons)/.test(file),
    )
  ) {
    console.error('The first load is too large, or what is fetched on demand is part of it.')
    process.exitCode = 1
  }
}
