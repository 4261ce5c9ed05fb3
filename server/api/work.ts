import { z } from '@hono/zod-openapi'

import { shifted } from '../../src/domain/period.ts'
import { obstacles } from '../../src/domain/publishing.ts'
import { missingRows } from '../../src/domain/readiness.ts'
import type { Work as DomainWork } from '../../src/domain/work.ts'
import type { Reader, Store } from '../store/store.ts'
import { handInsOf } from './hand-ins.ts'
import { HandIn, Instant, UnitPeriod } from './office-schemas.ts'
import { makeRouter, readOperation } from './operation.ts'
import { readSheets } from './read-sheets.ts'
import { Id, Localized, Period, type SchemaOf, Unit } from './schemas.ts'
import { childrenOf, findUnit, indicatorsIn } from './screen.ts'

const Work = z
  .object({
    unit: Unit,
    period: Period,
    months: z
      .array(
        HandIn.extend({
          contradictory: z
            .array(Localized)
            .readonly()
            .openapi({ description: 'What is being written, does not add up and has no reason.' }),
        }).openapi('MonthAtWork'),
      )
      .readonly()
      .openapi({ description: 'Of the unit itself, then of its parts.' }),
    missing: z
      .number()
      .int()
      .openapi({ description: 'Rows of the unit’s own month without a figure.' }),
    behind: z
      .array(Unit)
      .readonly()
      .openapi({ description: 'Parts without the month before, which the unit has published.' }),
    reopened: z
      .array(z.object({ unit: Unit, period: Period, reason: z.string() }))
      .readonly()
      .openapi({ description: 'Months of any time that wait to be published again.' }),
    questions: z
      .array(
        z.object({
          unit: Unit,
          period: Period,
          indicator: z.object({ id: Id, name: Localized }),
          question: z.string(),
          askedBy: z.string(),
          askedAt: Instant,
        }),
      )
      .readonly()
      .openapi({ description: 'Explanations asked for and not given, oldest first.' }),
  })
  .openapi('Work') satisfies SchemaOf<DomainWork>

const getWork = readOperation({
  id: 'getWork',
  path: '/api/work/{unit}/{period}',
  summary: 'Việc của văn phòng: ai chưa nộp, số nào mâu thuẫn, gì chờ công bố, chờ giải trình',
  request: { params: UnitPeriod },
  answer: Work,
})

async function readWork(
  reader: Reader,
  unitId: string,
  period: string,
): Promise<z.infer<typeof Work>> {
  const unit = await findUnit(reader, unitId, period)
  const before = shifted(period, -1)
  const [parts, partsBefore] = await Promise.all([
    childrenOf(reader, unit, period),
    childrenOf(reader, unit, before),
  ])
  const units = [unit, ...parts]
  const unitOf = new Map([...partsBefore, ...units].map((each) => [each.id, each]))
  const reportsOf = async (id: string) =>
    (await reader.listReports(id)).map((report) => ({ ...report, unitId: id }))
  const [handIns, reports, entries, explanations, indicators] = await Promise.all([
    handInsOf(reader, units, period),
    Promise.all([...unitOf.keys()].map(reportsOf)).then((each) => each.flat()),
    reader.list('entries', { unitId: units.map(({ id }) => id), period }),
    reader.list('explanations', {}),
    indicatorsIn(reader, period),
  ])
  // Nothing contradicts where nothing is being written.
  const writing = new Set(entries.map(({ record }) => record.unitId))
  const read = units.filter(({ id }) => id === unitId || writing.has(id))
  const sheetOf = await readSheets(reader, read, period)
  const namesOf = new Map(indicators.map(({ id, name }) => [id, name]))
  const contradictory = (sheet: ReturnType<typeof sheetOf>) =>
    [
      ...new Set(obstacles(sheet.rows, sheet.began ?? undefined).map((each) => each.indicatorId)),
    ].flatMap((id) => namesOf.get(id) ?? [])
  const hasBefore = new Set(
    reports.filter((each) => each.period === before).map((each) => each.unitId),
  )
  return {
    unit,
    period,
    months: handIns.map((handIn) => ({
      ...handIn,
      contradictory: writing.has(handIn.unit.id) ? contradictory(sheetOf(handIn.unit)) : [],
    })),
    missing: missingRows(sheetOf(unit).rows).length,
    behind: hasBefore.has(unitId) ? partsBefore.filter(({ id }) => !hasBefore.has(id)) : [],
    reopened: reports.flatMap(({ unitId: id, period: month, status, reopenReason }) => {
      const of = unitOf.get(id)
      return of && status === 'reopened'
        ? [{ unit: of, period: month, reason: reopenReason ?? '' }]
        : []
    }),
    questions: explanations
      .map(({ record }) => record)
      .filter(({ answeredAt, question }) => answeredAt === null && question !== '')
      .sort((a, b) => (a.askedAt < b.askedAt ? -1 : 1))
      .flatMap(({ unitId: id, indicatorId, question, askedBy, askedAt, period: month }) => {
        const [of, name] = [unitOf.get(id), namesOf.get(indicatorId)]
        return of && name
          ? [
              {
                unit: of,
                period: month,
                indicator: { id: indicatorId, name },
                question,
                askedBy: askedBy.name,
                askedAt,
              },
            ]
          : []
      }),
  }
}

export const workRoutes = (store: Store) =>
  makeRouter().openapi(getWork, async (c) => {
    const { unit, period } = c.req.valid('param')
    return c.json(await readWork(store, unit, period), 200)
  })
