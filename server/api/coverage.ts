import { z } from '@hono/zod-openapi'

import {
  CELL_STATES,
  coverage,
  type Coverage as DomainCoverage,
  MONTH_STATES,
  monthState,
} from '../../src/domain/coverage.ts'
import { historyOf } from '../../src/domain/history.ts'
import { isAskedOf } from '../../src/domain/indicator.ts'
import { ORIGINS } from '../../src/domain/observation.ts'
import { monthsOfYear, periodOf, yearOf } from '../../src/domain/period.ts'
import { hasEnded } from '../../src/domain/unit.ts'
import type { Reader, Store } from '../store/store.ts'
import { makeRouter, readOperation } from './operation.ts'
import { Id, Indicator, Period, type SchemaOf, Unit, Year } from './schemas.ts'
import { beganOf, findUnit, indicatorsIn } from './screen.ts'

const Stated = z.enum(ORIGINS).nullable()

const CoverageCell = z
  .object({
    period: Period,
    state: z.enum(CELL_STATES),
    month: Stated,
    yearToDate: Stated,
    statedPercent: Stated,
    isWriting: z.boolean().openapi({ description: 'Something is saved that readers do not see.' }),
  })
  .openapi('CoverageCell') satisfies SchemaOf<DomainCoverage>

const getCoverage = readOperation({
  id: 'getCoverage',
  path: '/api/coverage/{unit}',
  summary:
    'Từng chỉ tiêu, từng tháng của một năm: số báo cáo, tính từ báo cáo, minh họa hay chưa có',
  request: { params: z.object({ unit: Id }), query: z.object({ year: Year }) },
  answer: z
    .object({
      unit: Unit,
      year: z.number().int(),
      months: z
        .array(
          z.object({
            period: Period,
            state: z.enum(MONTH_STATES),
            isThere: z.boolean().openapi({
              description: 'The unit exists in the month; no figure is due outside of its time.',
            }),
          }),
        )
        .readonly(),
      rows: z
        .array(z.object({ indicator: Indicator, cells: z.array(CoverageCell).readonly() }))
        .readonly()
        .openapi({
          description: 'Indicators requested in some month of the year, or reported anyway.',
        }),
    })
    .openapi('Coverage'),
})

const NOT_ASKED: DomainCoverage = {
  state: 'not-asked',
  month: null,
  yearToDate: null,
  statedPercent: null,
}

async function readCoverage(reader: Reader, unitId: string, year: number) {
  const periods = monthsOfYear(year)
  const [from, to] = [periodOf(year, 1), periodOf(year, 12)]
  const unit = await findUnit(reader, unitId, to)
  const [indicators, observations, reports, entries, drafts, began] = await Promise.all([
    indicatorsIn(reader, to),
    reader.listObservations({ unitIds: [unitId], from, to }),
    reader.listReports(unitId),
    reader.list('entries', { unitId }),
    reader.list('drafts', { unitId }),
    beganOf(reader, unitId),
  ])
  const written = entries.map((each) => each.record).filter((each) => yearOf(each.period) === year)
  const isThere = (period: string) => (began === null || began <= period) && !hasEnded(unit, period)
  const months = periods.map((period) => ({
    period,
    isThere: isThere(period),
    state: monthState(
      reports.find((each) => each.period === period) ?? null,
      drafts.find((each) => each.record.period === period)?.record ?? null,
      written.some((each) => each.period === period),
    ),
  }))
  const byIndicator = Map.groupBy(observations, (each) => each.indicatorId)
  const rows = indicators
    .filter((indicator) => isAskedOf(indicator, unit) || byIndicator.has(indicator.id))
    .map((indicator) => {
      const history = historyOf(byIndicator.get(indicator.id) ?? [])
      const cells = periods.map((period) => ({
        period,
        ...(isThere(period) || history.has(period)
          ? coverage(indicator, history, period, began ?? undefined)
          : NOT_ASKED),
        isWriting: written.some(
          (each) => each.indicatorId === indicator.id && each.period === period,
        ),
      }))
      return { indicator, cells }
    })
    .filter(({ cells }) => cells.some(({ state }) => state !== 'not-asked'))
  return { unit, year, months, rows }
}

export const coverageRoutes = (store: Store) =>
  makeRouter().openapi(getCoverage, async (c) => {
    const { unit } = c.req.valid('param')
    return c.json(await readCoverage(store, unit, c.req.valid('query').year), 200)
  })
