import { strFromU8, unzipSync } from 'fflate'
import { MOST_ROWS } from './grid.ts'

/** What an .ods file hides of one of its sheets; rows and columns from 0. */
export interface HiddenInSheet {
  readonly isHidden: boolean
  readonly rows: readonly number[]
  readonly columns: readonly number[]
}

const HIDDEN_STYLE =
  /<style:style\b[^>]*\bstyle:name="([^"]*)"[^>]*>\s*<style:table-properties\b[^>]*\btable:display="false"/g
const PART = /<table:table(?:-(row|column))?(?=[\s>/])[^>]*>/g
const attribute = (tag: string, name: string): string =>
  new RegExp(`\\btable:${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

/** What an .ods file hides, by its sheets in their order; the reader of old workbooks does not say. */
export function hiddenInOds(bytes: Uint8Array): HiddenInSheet[] {
  const name = 'content.xml'
  const content = unzipSync(bytes, { filter: (file) => file.name === name })[name]
  const xml = content ? strFromU8(content) : ''
  const styles = new Set([...xml.matchAll(HIDDEN_STYLE)].map(([, style]) => style))
  const sheets: { isHidden: boolean; rows: number[]; columns: number[] }[] = []
  const next = { row: 0, column: 0 }
  for (const [tag, part] of xml.matchAll(PART)) {
    if (part !== 'row' && part !== 'column') {
      sheets.push({ isHidden: styles.has(attribute(tag, 'style-name')), rows: [], columns: [] })
      Object.assign(next, { row: 0, column: 0 })
      continue
    }
    const count = Number(attribute(tag, `number-${part}s-repeated`)) || 1
    const first = next[part]
    next[part] += count
    if (!/^(?:collapse|filter)$/.test(attribute(tag, 'visibility'))) continue
    const places = Array.from({ length: Math.min(count, MOST_ROWS) }, (_, at) => first + at)
    sheets.at(-1)?.[part === 'row' ? 'rows' : 'columns'].push(...places)
  }
  return sheets
}
