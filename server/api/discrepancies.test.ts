import { expect, test } from 'vitest'

import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { sampleCommune } from '../../mocks/sample/sample-commune.ts'
import { answerTo, clientOf } from '../../test/api-client.ts'
import { memoryStore } from '../store/memory/memory-store.ts'
import { createApi } from './api.ts'

const REVENUE = 'xa-thu-ngan-sach'
const KEPT = 'xa-thu-duoc-huong'
const month = { unit: 'xa-tam-hoa', period: '2026-10' }

/** The commune, whose share of October's revenue is as much as this. */
function clientWhere(kept: number) {
  const store = memoryStore({
    ...sampleCommune,
    observations: sampleCommune.observations.map((each) =>
      each.indicatorId === KEPT && each.period === month.period && each.month
        ? { ...each, month: { ...each.month, value: kept } }
        : each,
    ),
  })
  const { accounts } = memoryAccounts('approver')
  const approver = { name: 'A', role: 'approver', unitId: month.unit, isDisabled: false } as const
  void accounts.change('chanhvanphong', approver)
  return clientOf(createApi(store, { accounts }))
}

const found = (rows: readonly { indicator: { id: string }; discrepancies: readonly object[] }[]) =>
  Object.fromEntries(
    rows.flatMap(({ indicator, discrepancies }) =>
      discrepancies.length > 0 ? [[indicator.id, discrepancies]] : [],
    ),
  )

test('a part that is more than its whole is said of the whole, wherever the month is shown', async () => {
  const client = clientWhere(6e9)
  const clash = {
    rule: 'beyond-whole',
    stated: expect.objectContaining({ value: 10.2e9 }),
    expected: expect.objectContaining({ value: 9.9e9 }),
    period: '2026-10',
  }
  const overview = await answerTo(client.overview.$get({ query: month }))
  expect(found(overview.rows)).toEqual({ [REVENUE]: [clash] })
  const report = await answerTo(client.report.$get({ query: month }))
  expect(found(report.rows)).toEqual({ [REVENUE]: [clash] })
  const page = (id: string) =>
    answerTo(client.indicators[':id'].$get({ param: { id }, query: month }))
  expect((await page(REVENUE)).discrepancies).toEqual([clash])
  expect((await page(KEPT)).discrepancies).toEqual([])
  const preview = client.sheets[':unit'][':period'].preview.$get({ param: month })
  expect(found((await answerTo(preview)).rows)).toEqual({ [REVENUE]: [clash] })
})

test('the sample agrees with itself', async () => {
  const overview = await answerTo(clientWhere(0.5e9).overview.$get({ query: month }))
  expect(found(overview.rows)).toEqual({})
})
