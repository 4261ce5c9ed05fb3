import { z } from '@hono/zod-openapi'

import { type Target, targetsInForce } from '../../src/domain/target.ts'
import type { Reader, Store } from '../store/store.ts'
import { correctionOf, isCorrection, isSetAfter } from './correction.ts'
import { Correction } from './office-schemas.ts'
import { makeRouter, readOperation } from './operation.ts'
import { findScreen, type Screen } from './screen.ts'
import { ScreenQuery, screen } from './screen-schemas.ts'

const listCorrections = readOperation({
  id: 'listCorrections',
  path: '/api/corrections',
  summary: 'Các đính chính của đơn vị kể từ kỳ họp trước, mới nhất trước',
  request: { query: ScreenQuery },
  answer: z
    .object({
      ...screen,
      since: z.string().nullable().openapi({
        description: 'The day of the previous meeting, or of its publication; null for neither.',
      }),
      corrections: z.array(Correction).readonly(),
    })
    .openapi('Corrections'),
})

/**
 * All corrections of a unit, newest first.
 *
 * @param published - the version that first published the month they are listed for: targets first set
 *   after it are among them
 */
export async function correctionsOf(
  reader: Reader,
  unitId: string,
  published = Number.POSITIVE_INFINITY,
): Promise<Correction[]> {
  const revisions = await reader.list('revisions', { unitId })
  return revisions
    .map((each) => each.record)
    .filter((each) => isCorrection(each) || isSetAfter(each, published))
    .map(correctionOf)
    .sort((a, b) => b.version - a.version)
}

/** The version that published a month first; of one without a trail, the version of its report. */
async function firstPublished(
  reader: Reader,
  { unit: { id: unitId }, period, publications }: Pick<Screen, 'unit' | 'period' | 'publications'>,
): Promise<number | undefined> {
  const [first] = publications
  return first?.version ?? (await reader.find('reports', { unitId, period }))?.version
}

export const correctionRoutes = (store: Store) =>
  makeRouter().openapi(listCorrections, async (c) => {
    const { found, reader } = await findScreen(store, c.req.valid('query'))
    const { unit, period, previous } = found
    const before = previous ? await reader.getReport(unit.id, previous) : null
    const published = previous
      ? await reader.list('publications', { unitId: unit.id, period: previous })
      : []
    const since = before?.meetingDate ?? published[0]?.record.at.slice(0, 10) ?? null
    const [all, targets] = await Promise.all([
      correctionsOf(reader, unit.id, await firstPublished(reader, found)),
      reader.listTargets({ unitIds: [unit.id], period }),
    ])
    // A target of another year, or one that was revised by then, says nothing of this month.
    const isOfMonth = ({ kind, before, after }: Correction) => {
      const target = (after ?? before) as Target | null
      return (
        kind !== 'target' ||
        !target ||
        targetsInForce([...targets, target], period).includes(target)
      )
    }
    const corrections = all.filter(
      (each) => (since === null || each.at >= since) && isOfMonth(each),
    )
    return c.json({ ...found, since, corrections }, 200)
  })
