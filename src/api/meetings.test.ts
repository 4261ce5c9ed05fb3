// @vitest-environment jsdom
import type { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { mockApi } from '../../test/mock-api.ts'
import { arrangementQuery, saveArrangement } from './arrangements.ts'
import { directivesQuery, saveDirective } from './directives.ts'
import { meetingsQuery, saveMeeting, startMeeting, type VersionedMeeting } from './meetings.ts'
import { overviewQuery } from './overview.ts'
import { changedTo } from './problem.ts'
import { createQueryClient } from './query-client.ts'

const api = mockApi()
let client: QueryClient
const APRIL = { unit: 'cau-ke', period: '2021-04' }

beforeEach(() => {
  client = createQueryClient()
})
afterEach(() => client.clear())

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error,
  )

test('an arrangement is saved, and offered to the month after', async () => {
  api.signInAs('editor')
  const may = { ...APRIL, period: '2021-05' }
  expect(await client.query(arrangementQuery(may))).toMatchObject({ offered: null, version: 0 })
  const input = { hidden: ['end'], order: [], sentences: { a: 'b' }, notes: {}, minutes: { a: 3 } }
  const saved = await saveArrangement(client, APRIL, input, 0)
  expect(saved).toMatchObject({ unitId: 'cau-ke', ...input })
  expect(await client.query(arrangementQuery(may))).toMatchObject({
    offered: { period: '2021-05', ...input, sentences: {} },
  })
  const clash = await failure(saveArrangement(client, APRIL, input, 0))
  expect(changedTo(clash)).toEqual(saved)
})

test('a meeting is started once, recorded and ended; screens read at its version', async () => {
  api.signInAs('viewer')
  const key = crypto.randomUUID()
  const started = await startMeeting(client, APRIL, key)
  expect(await startMeeting(client, APRIL, key)).toEqual(started)
  expect(await client.query(meetingsQuery(APRIL))).toEqual([started])

  const { version: at } = started.meeting
  const frozen = await client.query(overviewQuery({ ...APRIL, at }))
  expect(frozen.rows).toEqual((await client.query(overviewQuery(APRIL))).rows)
  expect(frozen).not.toBe(await client.query(overviewQuery(APRIL)))

  const task = { text: 'Rà soát hồ sơ', assignee: null, due: null, state: 'open' as const }
  const month = { id: 'ra-soat', unitId: 'cau-ke', period: '2021-04' }
  const concluded = { ...task, slideId: 'summary', meetingId: started.meeting.id }
  await saveDirective(client, { ...month, ...task, version: 0 }, concluded)
  const { directives } = await client.query(directivesQuery(APRIL))
  expect(directives.at(-1)).toMatchObject({ ...month, ...concluded })

  const shown = [{ slideId: 'summary', at: '2021-05-06T02:00:00.000Z' }]
  const saved = await saveMeeting(client, started, { shown, endedAt: null })
  const stale = await failure(saveMeeting(client, started, { shown: [], endedAt: null }))
  expect(changedTo<VersionedMeeting>(stale)).toEqual(saved)
  const ended = await saveMeeting(client, saved, { shown, endedAt: '2021-05-06T03:00:00.000Z' })
  expect(await failure(saveMeeting(client, ended, { shown, endedAt: null }))).toMatchObject({
    kind: 'meeting-ended',
    status: 409,
  })
  expect(await client.query(meetingsQuery(APRIL))).toEqual([ended])
})
