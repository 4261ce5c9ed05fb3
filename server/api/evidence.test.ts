import { expect, test } from 'vitest'

import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import {
  answerTo,
  clientOf,
  makeEntryInput,
  onVersion,
  onVersionOnce,
} from '../../test/api-client.ts'
import { memoryStore } from '../store/memory/memory-store.ts'
import { createApi } from './api.ts'

const APRIL = { unit: 'cau-ke', period: '2021-04' }
const MEMBERS = 'party-members-admitted'

test('publishing a changed text moves the evidence sent with it and drops the rest', async () => {
  const store = memoryStore(sampleDistrict)
  const { accounts } = memoryAccounts('approver')
  const sheets = clientOf(createApi(store, { accounts })).sheets[':unit'][':period']
  const header = async () =>
    onVersionOnce((await answerTo(sheets.$get({ param: APRIL }))).reportVersion)
  const published = async (indicatorId: string) => {
    const month = { unitIds: ['cau-ke'], indicatorId, from: '2021-04', to: '2021-04' }
    return (await store.listObservations(month))[0]
  }
  const report = await store.getReport('cau-ke', '2021-04')
  const before = await published(MEMBERS)
  if (!report || !before) throw new Error('the sample has no April')

  const reopening = { param: APRIL, header: await header(), json: { reason: 'sửa lời văn' } }
  await answerTo(sheets.reopening.$post(reopening))
  const { meetingDate, source } = report
  const draft = { meetingDate, source, text: `Kính gửi. ${report.text}` }
  await answerTo(sheets.draft.$put({ param: APRIL, header: onVersion(0), json: draft }))
  const { month, yearToDate, statedPercent, scopeAssumed, cutOff } = before
  const evidence = before.evidence.map((each) => ({
    ...each,
    start: each.start + 10,
    end: each.end + 10,
  }))
  await answerTo(
    sheets.entries[':indicator'].$put({
      param: { ...APRIL, indicator: MEMBERS },
      header: onVersion(0),
      json: makeEntryInput({ month, yearToDate, statedPercent, scopeAssumed, cutOff, evidence }),
    }),
  )
  await answerTo(sheets.publication.$post({ param: APRIL, header: await header(), json: {} }))

  const text = (await store.getReport('cau-ke', '2021-04'))?.text ?? ''
  const after = await published(MEMBERS)
  expect(after?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
    '18 đảng viên',
    '67 đảng viên',
    '67%',
  ])
  expect((await published('new-businesses'))?.evidence).toEqual([])
})
