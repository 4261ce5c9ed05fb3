import { expect, test } from 'vitest'

import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { memoryStore } from '../store/memory/memory-store.ts'
import { createApi } from './api.ts'

const SHEET = '/api/sheets/cau-ke/2021-04'
const MEMBERS = 'party-members-admitted'

test('when a text is published anew, words that were sent along moved, and the others are let go', async () => {
  const store = memoryStore(sampleDistrict)
  const { accounts, signInAs } = memoryAccounts()
  const api = createApi(store, { accounts })
  signInAs('approver')
  const ask = async (method: string, path: string, body?: object, version = 0) => {
    const answer = await api.request(path, {
      method,
      headers: {
        'content-type': 'application/json',
        'if-match': `"${version}"`,
        'idempotency-key': crypto.randomUUID(),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    expect(answer.status, path).toBe(200)
    return (await answer.json()) as { reportVersion: number }
  }
  const reportVersion = async () => (await ask('GET', SHEET)).reportVersion
  const published = async (indicatorId: string) => {
    const month = { unitIds: ['cau-ke'], indicatorId, from: '2021-04', to: '2021-04' }
    return (await store.listObservations(month))[0]
  }
  const report = await store.getReport('cau-ke', '2021-04')
  const before = await published(MEMBERS)
  if (!report || !before) throw new Error('the sample has no April')

  await ask('POST', `${SHEET}/reopening`, { reason: 'sửa lời văn' }, await reportVersion())
  const { meetingDate, source } = report
  await ask('PUT', `${SHEET}/draft`, { meetingDate, source, text: `Kính gửi. ${report.text}` })
  const { month, yearToDate, statedPercent, scopeAssumed, cutOff } = before
  const evidence = before.evidence.map((each) => ({
    ...each,
    start: each.start + 10,
    end: each.end + 10,
  }))
  const stated = { month, yearToDate, statedPercent, scopeAssumed, cutOff, evidence }
  const typed = { ...stated, note: '', acceptances: [], removal: '' }
  await ask('PUT', `${SHEET}/entries/${MEMBERS}`, typed)
  await ask('POST', `${SHEET}/publication`, {}, await reportVersion())

  const text = (await store.getReport('cau-ke', '2021-04'))?.text ?? ''
  const after = await published(MEMBERS)
  expect(after?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
    '18 đảng viên',
    '67 đảng viên',
    '67%',
  ])
  expect((await published('new-businesses'))?.evidence).toEqual([])
})
