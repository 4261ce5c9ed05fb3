import { type Kysely, sql } from 'kysely'

import { discrepancies } from '../../src/domain/discrepancy.ts'
import { historyOf } from '../../src/domain/history.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { targetsInForce } from '../../src/domain/target.ts'
import { beganOf } from '../api/screen.ts'
import { dialectOf, MIGRATIONS } from '../store/sql/database.ts'
import { sqlReader } from '../store/sql/sql-reader.ts'
import type { Tables } from '../store/sql/tables.ts'
import type { Reader } from '../store/store.ts'

/** The result of examining a database, in Vietnamese lines. */
export interface Diagnosis {
  /** Damage, missing tables, gaps in the audit trail. */
  readonly errors: readonly string[]
  /** Stated figures that do not add up, for a person to check. */
  readonly warnings: readonly string[]
  readonly counts: {
    readonly units: number
    readonly observations: number
    readonly changes: number
  }
}

const NOTHING = { units: 0, observations: 0, changes: 0 }

/** Examines a database without changing it. */
export async function diagnose(db: Kysely<Tables>): Promise<Diagnosis> {
  const structural = [...(await sqliteFaults(db)), ...(await migrationFaults(db))]
  // Tables with an unknown structure cannot be read further.
  if (structural.length > 0) return { errors: structural, warnings: [], counts: NOTHING }
  return db.transaction().execute(async (transaction) => {
    const reader = sqlReader(transaction)
    const units = await reader.listUnits()
    const indicators = await reader.listIndicators()
    const errors = await auditFaults(reader)
    const warnings: string[] = []
    let observations = 0
    for (const unit of units) {
      const stored = await observationsOf(reader, unit.id)
      observations += stored.length
      errors.push(...(await evidenceFaults(reader, unit.id, stored)))
      warnings.push(...(await sumWarnings(reader, unit.id, indicators, stored)))
    }
    const changes = await reader.version()
    return { errors, warnings, counts: { units: units.length, observations, changes } }
  })
}

async function sqliteFaults(db: Kysely<Tables>): Promise<string[]> {
  if (dialectOf(db) === 'postgres') return []
  const integrity = await sql<{ integrity_check: string }>`pragma integrity_check(10)`.execute(db)
  const found = integrity.rows.map((row) => row.integrity_check).filter((text) => text !== 'ok')
  if (found.length > 0) return found.map((text) => `Tệp hỏng: ${text}`)
  const keys = await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(db)
  return keys.rows.map(({ table, parent }) => `Bảng ${table} nhắc đến dòng không có ở ${parent}`)
}

async function migrationFaults(db: Kysely<Tables>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  const isOurs = tables.some((table) => table.name === 'kysely_migration')
  if (!isOurs) return ['Đây không phải cơ sở dữ liệu của Sơ Kết']
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db)
  const done = rows.map((row) => row.name)
  return [
    ...MIGRATIONS.filter((name) => !done.includes(name)).map(
      (name) => `Chưa cập nhật bảng (${name}): hãy khởi động máy chủ một lần`,
    ),
    ...done
      .filter((name) => !MIGRATIONS.includes(name))
      .map((name) => `Bảng thuộc bản mới hơn (${name}): hãy cập nhật chương trình`),
  ]
}

const AUDIT_PAGE = 1000

/**
 * Faults of the audit trail: each change after the first needs one record, and each publication and
 * revision a recorded change.
 */
async function auditFaults(reader: Reader): Promise<string[]> {
  const ledger = await reader.version()
  const { versions, restored, first } = await trail(reader)
  const found: string[] = []
  const newest = versions.at(-1) ?? 0
  // The initial data is version 1 and has no record.
  if (newest !== ledger && ledger > 1)
    found.push(`Nhật ký dừng ở lần sửa ${newest}, sổ ghi ${ledger} lần`)
  let before = first > 1 ? 1 : 0
  for (const version of versions) {
    // A restore skips versions that browsers may have cached (server/cli/restore.ts).
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

/** The versions of all records, oldest first; read in pages because a trail may be long. */
async function trail(reader: Reader) {
  const versions: number[] = []
  const restored = new Set<number>()
  let before: number | undefined
  for (;;) {
    const page = await reader.listAudit({ limit: AUDIT_PAGE, before })
    for (const { version, action } of page) {
      versions.push(version)
      if (action === 'restore') restored.add(version)
    }
    before = page.at(-1)?.version
    if (page.length < AUDIT_PAGE) break
  }
  versions.reverse()
  return { versions, restored, first: versions[0] ?? 0 }
}

/** Gaps in a month's publications, which are numbered from 1. */
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

const observationsOf = (reader: Reader, unitId: string): Promise<Observation[]> =>
  reader.listObservations({ unitIds: [unitId], from: '0000-00', to: '9999-99' })

/** Evidence that points outside the report's text. */
async function evidenceFaults(
  reader: Reader,
  unitId: string,
  observations: readonly Observation[],
): Promise<string[]> {
  const found: string[] = []
  const texts = new Map<string, number>()
  for (const { period, indicatorId, evidence } of observations) {
    if (evidence.length === 0) continue
    const length = texts.get(period) ?? (await reader.getReport(unitId, period))?.text.length ?? 0
    texts.set(period, length)
    if (evidence.some(({ start, end }) => start < 0 || start >= end || end > length))
      found.push(`${unitId} ${period} ${indicatorId}: dẫn chứng chỉ ra ngoài lời văn báo cáo`)
  }
  return found
}

const RULES: Readonly<Record<ReturnType<typeof discrepancies>[number]['rule'], string>> = {
  'sum-of-months': 'lũy kế khác tổng các tháng',
  'carried-forward': 'lũy kế khác lũy kế tháng trước cộng tháng này',
  'year-to-date-falls': 'lũy kế nhỏ hơn tháng trước',
  'percent-of-target': 'tỷ lệ nêu khác tỷ lệ tính từ chỉ tiêu',
  'stated-growth': 'mức tăng nêu khác mức tính từ số liệu hai năm',
  communes: 'khác tổng các xã',
  'beyond-whole': 'phần “trong đó” lớn hơn tổng',
  'sum-of-parts': 'khác tổng các phần “trong đó”',
}

async function sumWarnings(
  reader: Reader,
  unitId: string,
  indicators: readonly Indicator[],
  observations: readonly Observation[],
): Promise<string[]> {
  const targets = await reader.listTargets({ unitIds: [unitId] })
  const began = (await beganOf(reader, unitId)) ?? undefined
  return indicators.flatMap((indicator) => {
    const own = observations.filter((each) => each.indicatorId === indicator.id)
    const history = historyOf(own)
    return own.flatMap(({ period, statedPercent }) => {
      const target = targetsInForce(
        targets.filter((each) => each.indicatorId === indicator.id),
        period,
      ).find((each) => each.base === statedPercent?.base)
      return discrepancies(indicator, history, target ?? null, period, began).map(
        ({ rule }) => `${unitId} ${period} ${indicator.id}: ${RULES[rule]}`,
      )
    })
  })
}
