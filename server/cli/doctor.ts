import { type Kysely, sql } from 'kysely'

import { discrepancies } from '../../src/domain/discrepancy.ts'
import { historyOf } from '../../src/domain/history.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { yearOf } from '../../src/domain/period.ts'
import { dialectOf, MIGRATIONS } from '../store/sql/database.ts'
import { sqlReader } from '../store/sql/sql-reader.ts'
import type { Tables } from '../store/sql/tables.ts'
import type { Reader } from '../store/store.ts'
import { auditFaults } from './doctor-audit.ts'

/** What is wrong with a database, in Vietnamese lines. */
export interface Diagnosis {
  /** What must not be: damage, a table that is missing, a trail with a gap. */
  readonly errors: readonly string[]
  /** What a person ought to look at: stated figures that do not add up. */
  readonly remarks: readonly string[]
  readonly counts: {
    readonly units: number
    readonly observations: number
    readonly changes: number
  }
}

const NOTHING = { units: 0, observations: 0, changes: 0 }

/** Looks a database over and changes nothing. */
export async function diagnose(db: Kysely<Tables>): Promise<Diagnosis> {
  const structural = [...(await sqliteFaults(db)), ...(await migrationFaults(db))]
  // Tables that are not as this program knows them cannot be read further.
  if (structural.length > 0) return { errors: structural, remarks: [], counts: NOTHING }
  return db.transaction().execute(async (transaction) => {
    const reader = sqlReader(transaction)
    const units = await reader.listUnits()
    const indicators = await reader.listIndicators()
    const errors = await auditFaults(reader)
    const remarks: string[] = []
    let observations = 0
    for (const unit of units) {
      const held = await observationsOf(reader, unit.id)
      observations += held.length
      errors.push(...(await evidenceFaults(reader, unit.id, held)))
      remarks.push(...(await sumRemarks(reader, unit.id, indicators, held)))
    }
    const changes = await reader.version()
    return { errors, remarks, counts: { units: units.length, observations, changes } }
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

const observationsOf = (reader: Reader, unitId: string): Promise<Observation[]> =>
  reader.listObservations({ unitIds: [unitId], from: '0000-00', to: '9999-99' })

/** Places in a text that are not there. */
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
  communes: 'khác tổng các xã',
}

async function sumRemarks(
  reader: Reader,
  unitId: string,
  indicators: readonly Indicator[],
  observations: readonly Observation[],
): Promise<string[]> {
  const years = [...new Set(observations.map(({ period }) => yearOf(period)))]
  const targets = (
    await Promise.all(years.map((year) => reader.listTargets({ unitIds: [unitId], year })))
  ).flat()
  return indicators.flatMap((indicator) => {
    const own = observations.filter((each) => each.indicatorId === indicator.id)
    const history = historyOf(own)
    return own.flatMap(({ period, statedPercent }) => {
      const target = targets.find(
        (each) =>
          each.indicatorId === indicator.id &&
          each.year === yearOf(period) &&
          each.base === statedPercent?.base,
      )
      return discrepancies(indicator, history, target ?? null, period).map(
        ({ rule }) => `${unitId} ${period} ${indicator.id}: ${RULES[rule]}`,
      )
    })
  })
}
