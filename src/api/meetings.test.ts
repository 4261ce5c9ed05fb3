// @vitest-environment jsdom
import type { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test } from 'vitest'

import type { Meeting } from '~/domain/meeting.ts'
import { mockApi } from '../../test/mock-api.ts'
import { arrangementQuery, saveArrangement } from './arrangements.ts'
import { sendChange } from './change.ts'
import { directivesQuery, saveDirective } from './directives.ts'
import { meetingsQuery, saveMeeting, startMeeting, type VersionedMeeting } from './meetings.ts'
import { overviewQuery } from './overview.ts'
import { createQueryClient } from './query-client.ts'
import { conflictIn } from './refusal.ts'

const api = mockApi()
let client: QueryClient
let isAnswerLost = false
const APRIL = { unit: 'cau-ke', period: '2021-04' }

beforeEach(() => {
  client = createQueryClient(async (request) => {
    const answer = await fetch(request)
    if (isAnswerLost) throw new TypeError('the connection broke')
    return answer
  })
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
  const change = { key: APRIL, input, version: 0 }
  const saved = await sendChange(client, saveArrangement, change)
  expect(saved).toMatchObject({ unitId: 'cau-ke', ...input })
  expect(await client.query(arrangementQuery(may))).toMatchObject({
    offered: { period: '2021-05', ...input, sentences: {} },
  })
  const clash = await failure(sendChange(client, saveArrangement, change))
  expect(conflictIn(clash)).toEqual(saved)
})

test('a meeting is started once, recorded and ended; screens read at its version', async () => {
  api.signInAs('viewer')
  isAnswerLost = true
  await expect(sendChange(client, startMeeting, APRIL)).rejects.toThrow(TypeError)
  isAnswerLost = false
  const started = await sendChange(client, startMeeting, APRIL)
  expect(await client.query(meetingsQuery(APRIL))).toEqual([started])

  const { version: at } = started.meeting
  const frozen = await client.query(overviewQuery({ ...APRIL, at }))
  expect(frozen.rows).toEqual((await client.query(overviewQuery(APRIL))).rows)
  expect(frozen).not.toBe(await client.query(overviewQuery(APRIL)))

  const task = { text: 'Rà soát hồ sơ', assignee: null, due: null, state: 'open' as const }
  const month = { id: 'ra-soat', unitId: 'cau-ke', period: '2021-04' }
  const concluded = { ...task, slideId: 'summary', meetingId: started.meeting.id }
  const directive = { ...month, ...task, version: 0 }
  await sendChange(client, saveDirective, { directive, input: concluded })
  const { directives } = await client.query(directivesQuery(APRIL))
  expect(directives.at(-1)).toMatchObject({ ...month, ...concluded })

  const shown = [{ slideId: 'summary', at: '2021-05-06T02:00:00.000Z' }]
  const save = (stored: VersionedMeeting, input: Pick<Meeting, 'shown' | 'endedAt'>) =>
    sendChange(client, saveMeeting, { stored, input })
  const saved = await save(started, { shown, endedAt: null })
  const stale = await failure(save(started, { shown: [], endedAt: null }))
  expect(conflictIn<VersionedMeeting>(stale)).toEqual(saved)
  const ended = await save(saved, { shown, endedAt: '2021-05-06T03:00:00.000Z' })
  expect(await failure(save(ended, { shown, endedAt: null }))).toMatchObject({
    kind: 'meeting-ended',
    status: 409,
  })
  expect(await client.query(meetingsQuery(APRIL))).toEqual([ended])
})
