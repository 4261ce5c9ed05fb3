import { expect, test } from 'vitest'

import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { answerTo, clientOf } from '../../test/api-client.ts'
import { memoryStore } from '../store/memory/memory-store.ts'
import { createApi } from './api.ts'

const client = clientOf(createApi(memoryStore(sampleDistrict)))
const id = 'party-members-admitted'

// The report on April 2021 states 67 members and 67 % of the resolution's target.
const inferred = expect.objectContaining({
  figure: expect.objectContaining({ value: 100 }),
  origin: 'derived',
  base: 'resolution',
  inferredFrom: {
    period: '2021-04',
    yearToDate: expect.objectContaining({ value: 67 }),
    statedPercent: expect.objectContaining({ value: 67 }),
  },
})

test('a month before has the target that a later report implies, on every screen', async () => {
  const query = { unit: 'cau-ke', period: '2021-03' }
  const { rows } = await answerTo(client.overview.$get({ query }))
  expect(rows.find(({ indicator }) => indicator.id === id)?.targets).toEqual([inferred])
  const report = await answerTo(client.report.$get({ query }))
  expect(report.rows.find(({ indicator }) => indicator.id === id)?.targets).toEqual([inferred])
  const page = await answerTo(client.indicators[':id'].$get({ param: { id }, query }))
  expect(page.targets).toEqual([inferred])
})

test('the month itself, the year before, and the list of targets have only what was set', async () => {
  const at = (period: string) =>
    answerTo(client.indicators[':id'].$get({ param: { id }, query: { unit: 'cau-ke', period } }))
  expect((await at('2021-04')).targets).toEqual([])
  expect((await at('2020-03')).targets.map(({ origin }) => origin)).toEqual(['illustrative'])
})
