import { describe, expect, test } from 'vitest'

import type { Role } from './account.ts'
import type { MonthState } from './coverage.ts'
import { countMonths, type MonthAtWork, type Work, workItems } from './work.ts'

const unit = (id: string) => ({
  id,
  kind: 'commune' as const,
  name: { vi: id, en: id },
  parentId: 'u',
})
const month = (
  id: string,
  status: MonthState,
  contradictory: MonthAtWork['contradictory'] = [],
): MonthAtWork => ({ unit: unit(id), status, at: null, rowsFilled: 0, contradictory })

const work = (months: readonly MonthAtWork[], more: Partial<Work> = {}): Work => ({
  unit: unit('u'),
  period: '2021-05',
  months,
  missing: 0,
  behind: [],
  reopened: [],
  questions: [],
  ...more,
})

/** Each item in a word, with the units it names. */
const said = (role: Role, of: Work) =>
  workItems(of, { role }).map((item) => {
    switch (item.kind) {
      case 'answer':
        return `answer ${item.question.unit.id}`
      case 'publish-parts':
        return `publish-parts ${item.submitted.map(({ id }) => id)}/${item.writing.map(({ id }) => id)}`
      case 'collect':
      case 'catch-up':
        return `${item.kind} ${item.units.map(({ id }) => id)}`
      default:
        return `${item.kind} ${item.month.unit.id}`
    }
  })

const question = {
  unit: unit('a'),
  period: '2021-04',
  indicator: { id: 'i', name: { vi: 'i', en: 'i' } },
  question: 'Vì sao?',
  askedBy: 'An',
  askedAt: '2021-05-06T00:00:00.000Z',
}

describe('what an office has to do', () => {
  const PARTS = work([
    month('u', 'submitted'),
    month('a', 'submitted'),
    month('b', 'writing'),
    month('c', 'nothing'),
    month('d', 'published'),
  ])
  test.each<[string, Role, Work, string[]]>([
    ['enters what is not entered', 'editor', work([month('u', 'nothing')]), ['enter u']],
    ['hands in what is being written', 'editor', work([month('u', 'writing')]), ['enter u']],
    ['waits for an approver', 'editor', work([month('u', 'submitted')]), []],
    ['publishes what was handed in', 'approver', work([month('u', 'submitted')]), ['publish u']],
    ['has nothing left', 'approver', work([month('u', 'published')]), []],
    ['collects from the parts', 'editor', PARTS, ['collect b,c']],
    [
      'publishes what the parts are writing too',
      'approver',
      PARTS,
      ['publish-parts a/b', 'publish u', 'collect c'],
    ],
    ['writes no months', 'admin', PARTS, []],
    [
      'answers first, then corrects, then settles what contradicts',
      'editor',
      work([month('u', 'nothing'), month('a', 'writing', [{ vi: 'i', en: 'i' }])], {
        questions: [question],
        reopened: [{ unit: unit('d'), period: '2021-03', reason: 'sai số' }],
        behind: [unit('b')],
      }),
      ['answer a', 'correct d', 'settle a', 'enter u', 'collect a', 'catch-up b'],
    ],
  ])('%s (%s)', (_, role, of, items) => {
    expect(said(role, of)).toEqual(items)
  })
})

test('months are counted by where they are', () => {
  const months = [month('a', 'submitted'), month('b', 'submitted'), month('c', 'nothing')]
  expect(countMonths(months)).toEqual({
    nothing: 1,
    writing: 0,
    submitted: 2,
    published: 0,
    reopened: 0,
  })
})
