import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { sampleDistrict } from '../mocks/sample/sample-district.ts'
import { createApi } from '../server/api/api.ts'
import { migrate, openSqlite } from '../server/store/sql/database.ts'
import { sqlStore } from '../server/store/sql/sql-store.ts'
import type { Records } from '../server/store/store.ts'
import { exactly } from '../src/domain/figure.ts'
import type { Observation } from '../src/domain/observation.ts'
import { lastPeriods } from '../src/domain/period.ts'

const INDICATORS = 30
const PERIODS = lastPeriods('2021-04', 120)
const REQUESTS = 400
/** Not counted: after these the code is compiled, as on a running server. */
const WARM_UP = 400

/** A province's worth of records: every unit has 30 indicators and ten years of months. */
function records(unitCount: number): Records {
  const [unit] = sampleDistrict.units
  const [indicator] = sampleDistrict.indicators
  if (!unit || !indicator) throw new Error('the sample is empty')
  const units = Array.from({ length: unitCount }, (_, i) => ({
    ...unit,
    id: `unit-${i}`,
    parentId: i === 0 ? null : 'unit-0',
  }))
  const indicators = Array.from({ length: INDICATORS }, (_, i) => ({
    ...indicator,
    id: `indicator-${i}`,
  }))
  const observation = (unitId: string, indicatorId: string, period: string): Observation => ({
    indicatorId,
    unitId,
    period,
    month: exactly(7),
    yearToDate: exactly(Number(period.slice(5)) * 7),
    statedPercent: null,
    origin: 'reported',
    scopeAssumed: false,
    cutOff: null,
    evidence: [],
  })
  return {
    units,
    indicators,
    targets: units.flatMap(({ id }) =>
      indicators.map((each) => ({
        indicatorId: each.id,
        unitId: id,
        span: '2021',
        base: 'plan' as const,
        revisedFrom: '' as const,
        figure: exactly(84),
        origin: 'reported' as const,
      })),
    ),
    observations: units.flatMap(({ id }) =>
      PERIODS.flatMap((period) => indicators.map((each) => observation(id, each.id, period))),
    ),
    reports: units.flatMap(({ id }) =>
      PERIODS.map((period) => ({
        unitId: id,
        period,
        status: 'published' as const,
        meetingDate: null,
        source: null,
        text: '',
      })),
    ),
    directives: [],
  }
}

async function p95(unitCount: number): Promise<number> {
  const path = join(tmpdir(), `so-ket-bench-${process.pid}-${unitCount}.sqlite`)
  const db = openSqlite(path)
  await migrate(db)
  const store = sqlStore(db)
  await store.fill(records(unitCount))
  const api = createApi(store)
  const times: number[] = []
  for (let i = 0; i < REQUESTS + WARM_UP; i += 1) {
    // Steps through the units, so that the same page is not requested twice in a row.
    const unit = `unit-${(i * 37) % unitCount}`
    const start = performance.now()
    const response = await api.request(`/api/overview?unit=${unit}&period=2021-04`)
    await response.arrayBuffer()
    if (i >= WARM_UP) times.push(performance.now() - start)
    if (!response.ok) throw new Error(`the overview answered ${response.status}`)
  }
  await store.close()
  for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0
}

/** getOverview in process over SQLite: a province of 700 units against a single one. */
export async function storeBench(): Promise<void> {
  const one = await p95(1)
  const many = await p95(700)
  console.log(
    `getOverview, in process, SQLite, 30 indicators × 24 of 120 months: p95 ${many.toFixed(2)} ms with 700 units, ${one.toFixed(2)} ms with one = ${(many / one).toFixed(2)}×`,
  )
}
