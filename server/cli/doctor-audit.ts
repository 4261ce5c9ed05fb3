import type { Reader } from '../store/store.ts'

const PAGE = 1000

/**
 * What is wrong with the trail: every change since the first has one record, and every publication
 * and revision belongs to a change that is recorded.
 */
export async function auditFaults(reader: Reader): Promise<string[]> {
  const ledger = await reader.version()
  const { versions, restored, first } = await trail(reader)
  const found: string[] = []
  const newest = versions.at(-1) ?? 0
  // What a store begins with is its first version, and has no record.
  if (newest !== ledger && ledger > 1)
    found.push(`Nhật ký dừng ở lần sửa ${newest}, sổ ghi ${ledger} lần`)
  let before = first > 1 ? 1 : 0
  for (const version of versions) {
    // A restore goes on where no browser has been (server/cli/restore.ts).
    if (version !== before + 1 && !restored.has(version))
      found.push(`Nhật ký thiếu các lần sửa ${before + 1} đến ${version - 1}`)
    before = version
  }
  const known = new Set(versions)
  for (const kind of ['publications', 'revisions'] as const)
    for (const { version } of await reader.list(kind, {}))
      if (version > 1 && !known.has(version))
        found.push(`Lần sửa ${version} có đính chính hoặc công bố mà không có trong nhật ký`)
  return [...found, ...(await publicationFaults(reader))]
}

/** Oldest first, read by pages: a trail may be long. */
async function trail(reader: Reader) {
  const versions: number[] = []
  const restored = new Set<number>()
  let before: number | undefined
  for (;;) {
    const page = await reader.listAudit({ limit: PAGE, before })
    for (const { version, action } of page) {
      versions.push(version)
      if (action === 'restore') restored.add(version)
    }
    before = page.at(-1)?.version
    if (page.length < PAGE) break
  }
  versions.reverse()
  return { versions, restored, first: versions[0] ?? 0 }
}

/** A month's publications are numbered from 1. */
async function publicationFaults(reader: Reader): Promise<string[]> {
  const numbers = new Map<string, number>()
  const found: string[] = []
  for (const { record } of await reader.list('publications', {})) {
    const month = `${record.unitId} ${record.period}`
    const expected = (numbers.get(month) ?? 0) + 1
    if (record.number !== expected) found.push(`${month}: thiếu lần công bố ${expected}`)
    numbers.set(month, record.number)
  }
  return found
}
