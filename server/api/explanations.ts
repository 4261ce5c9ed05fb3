import { z } from '@hono/zod-openapi'

import type { Explanation } from '../../src/domain/entry.ts'
import type { Store } from '../store/store.ts'
import { signedIn } from './access.ts'
import { auditedAction, refuseStale } from './change.ts'
import {
  Explanation as ExplanationSchema,
  Reason,
  UnitPeriodIndicator,
  versioned,
} from './office-schemas.ts'
import { makeRouter, onVersion, writeOperation } from './operation.ts'
import { findIndicator, findScreen } from './screen.ts'

const answer = ExplanationSchema.extend(versioned).openapi('VersionedExplanation')
const path = '/api/explanations/{unit}/{period}/{indicator}' as const

const askExplanation = writeOperation({
  id: 'askExplanation',
  method: 'post',
  path,
  summary: 'Yêu cầu đơn vị giải trình một chỉ tiêu',
  request: { params: UnitPeriodIndicator, headers: onVersion },
  body: z.object({ question: Reason }),
  answer,
})

const answerExplanation = writeOperation({
  id: 'answerExplanation',
  method: 'put',
  path,
  summary: 'Giải trình: nguyên nhân và giải pháp',
  request: { params: UnitPeriodIndicator, headers: onVersion },
  body: z.object({ cause: Reason, remedy: Reason }),
  answer,
})

interface Subject {
  readonly unit: string
  readonly period: string
  readonly indicator: string
}

// One per indicator and month: a second request rewords the same question.
const idOf = ({ unit, period, indicator }: Subject): string => `${unit}.${period}.${indicator}`

export const explanationRoutes = (store: Store) => {
  async function save(
    action: 'askExplanation' | 'answerExplanation',
    account: Parameters<typeof signedIn>[0],
    subject: Subject,
    ifMatch: string,
    change: (before: Explanation, at: string) => Explanation,
  ) {
    const { unit: unitId, period, indicator: indicatorId } = subject
    // Questions are about published figures only.
    await findScreen(store, { unit: unitId, period })
    await findIndicator(store, indicatorId)
    const who = signedIn(account)
    const what = auditedAction(who, action, unitId, `${period} ${indicatorId}`)
    return store.write(what, async (writer) => {
      const stored = await writer.find('explanations', { id: idOf(subject) })
      refuseStale(stored, ifMatch)
      const blank: Explanation = {
        id: idOf(subject),
        unitId,
        period,
        indicatorId,
        question: '',
        askedBy: writer.actor,
        askedAt: writer.at,
        cause: '',
        remedy: '',
        answeredBy: null,
        answeredAt: null,
      }
      const explanation = change(stored?.record ?? blank, writer.at)
      await writer.put('explanations', explanation)
      return { ...explanation, version: writer.now }
    })
  }

  return makeRouter()
    .openapi(askExplanation, async (c) => {
      const { question } = c.req.valid('json')
      const { account } = c.var
      const { id, name } = signedIn(account)
      const saved = await save(
        'askExplanation',
        account,
        c.req.valid('param'),
        c.req.valid('header')['if-match'],
        (before, at) => ({ ...before, question, askedBy: { id, name }, askedAt: at }),
      )
      return c.json(saved, 200)
    })
    .openapi(answerExplanation, async (c) => {
      const { cause, remedy } = c.req.valid('json')
      const { account } = c.var
      const { id, name } = signedIn(account)
      const saved = await save(
        'answerExplanation',
        account,
        c.req.valid('param'),
        c.req.valid('header')['if-match'],
        (before, at) => ({ ...before, cause, remedy, answeredBy: { id, name }, answeredAt: at }),
      )
      return c.json(saved, 200)
    })
}
