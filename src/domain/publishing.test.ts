import { describe, expect, it, test } from 'vitest'

import { makeFigure, makeIndicator, makeObservation } from '../../test/builders.ts'
import { makeEntry } from '../../test/sheet-builders.ts'
import { checkKey } from './check.ts'
import { exactly } from './figure.ts'
import type { Observation } from './observation.ts'
import { isSameObservation, obstacles, publishable, type Row, rowChecks } from './publishing.ts'

const percent = { ...exactly(67), base: 'resolution' } as const
const published = makeObservation('2021-04', {
  month: exactly(18),
  yearToDate: exactly(67),
  statedPercent: percent,
  note: 'đủ hồ sơ',
  evidence: [
    { field: 'month', start: 8, end: 20 },
    { field: 'yearToDate', start: 33, end: 45 },
  ],
})

describe('what publishing makes of a row', () => {
  it('is what is published where nothing was written over it', () => {
    expect(publishable(published, null)).toBe(published)
    expect(publishable(null, null)).toBeNull()
  })

  it('is the entry where nothing is published', () => {
    const evidence = [{ field: 'month' as const, start: 8, end: 20 }]
    const entry = makeEntry({
      month: exactly(18),
      evidence,
      scopeAssumed: true,
      cutOff: '2021-04-20',
    })
    expect(publishable(null, entry)).toEqual({
      ...makeObservation('2021-04', { month: exactly(18), evidence }),
      scopeAssumed: true,
      cutOff: '2021-04-20',
    })
    expect(publishable(null, makeEntry({ note: 'chưa có số' }))).toBeNull()
  })

  it('keeps what an empty cell leaves out, and the note and the words of the report too', () => {
    expect(publishable(published, makeEntry({ month: exactly(20) }))).toEqual({
      ...published,
      month: exactly(20),
    })
    const more = makeEntry({ month: exactly(20), statedPercent: { ...percent, base: 'plan' } })
    expect(publishable(published, more)?.statedPercent?.base).toBe('plan')
  })

  it('has the entry’s note and words where it has some', () => {
    const evidence = [{ field: 'month' as const, start: 1, end: 9 }]
    const entry = makeEntry({ month: exactly(20), note: 'mới', evidence })
    expect(publishable(published, entry)).toMatchObject({ note: 'mới', evidence })
  })

  it('loses what a removal with its reason leaves out, with its note and words', () => {
    const removal = 'nhập nhầm'
    expect(publishable(published, makeEntry({ month: exactly(20), removal }))).toEqual(
      makeObservation('2021-04', { month: exactly(20) }),
    )
    expect(publishable(published, makeEntry({ removal }))).toBeNull()
  })

  it('has words only for figures that are stated', () => {
    const entry = makeEntry({ yearToDate: exactly(67), evidence: published.evidence })
    expect(publishable(null, entry)?.evidence).toEqual([published.evidence[1]])
  })
})

test.each<[string, Partial<Observation>, boolean]>([
  ['itself', {}, true],
  ['other words in the report', { evidence: [] }, true],
  ['another value', { month: exactly(20) }, false],
  ['another qualifier', { month: makeFigure(18, 'over') }, false],
  ['an estimate', { month: { ...exactly(18), estimated: true } }, false],
  ['another word', { month: { ...exactly(18), word: 'ngót' } }, false],
  ['no month', { month: null }, false],
  ['another year to date', { yearToDate: exactly(66) }, false],
  ['a percentage of another base', { statedPercent: { ...percent, base: 'plan' } }, false],
  ['an illustrative one', { origin: 'illustrative' }, false],
  ['an assumed period', { scopeAssumed: true }, false],
  ['another last day', { cutOff: '2021-04-20' }, false],
  ['another note', { note: 'mới' }, false],
])('to a reader an observation looks the same as %s: %#', (_, change, expected) => {
  expect(isSameObservation(published, { ...published, ...change })).toBe(expected)
  expect(isSameObservation({ ...published, ...change }, published)).toBe(expected)
})

test('no note and an empty one look the same, nothing and something do not', () => {
  const { note: _, ...plain } = published
  expect(isSameObservation(plain, { ...plain, note: '' })).toBe(true)
  expect(isSameObservation(null, null)).toBe(true)
  expect(isSameObservation(null, published)).toBe(false)
})

describe('what has to be looked at', () => {
  const row = (with_: Partial<Row>): Row => ({
    indicator: makeIndicator(),
    targets: [],
    history: [makeObservation('2021-03', { yearToDate: exactly(60) })],
    published: null,
    entry: null,
    parts: [],
    partIds: [],
    arePartsDue: true,
    ...with_,
  })
  /** 60 and 18 are 78. */
  const wrong = makeEntry({ month: exactly(18), yearToDate: exactly(70) })
  const falling = makeEntry({ yearToDate: exactly(50) })
  const rules = (of: Row) => rowChecks(of).map(({ rule }) => rule)

  it('is looked for in what is typed, and in what it leaves as published', () => {
    expect(rules(row({ entry: wrong }))).toEqual(['carried-forward'])
    const half = makeEntry({ month: exactly(18) })
    const before = makeObservation('2021-04', { yearToDate: exactly(70) })
    expect(rules(row({ entry: half, published: before }))).toEqual(['carried-forward'])
  })

  it('is nothing where nothing was typed or nothing is left', () => {
    expect(rules(row({ published: { ...published, yearToDate: exactly(70) } }))).toEqual([])
    expect(rules(row({ entry: makeEntry() }))).toEqual([])
  })

  it('is nothing in an illustrative row until a figure is typed', () => {
    const illustrative = { ...published, yearToDate: exactly(70), origin: 'illustrative' } as const
    expect(rules(row({ published: illustrative, entry: makeEntry({ note: 'x' }) }))).toEqual([])
    expect(rules(row({ published: illustrative, entry: wrong }))).toEqual(['carried-forward'])
  })

  it('blocks publishing: a warning until its reason is given, an error always', () => {
    const [warning] = rowChecks(row({ entry: wrong }))
    const [error] = rowChecks(row({ entry: falling }))
    const accepting = (entry: typeof wrong, ...keys: string[]) =>
      obstacles([
        row({
          entry: { ...entry, acceptances: keys.map((check) => ({ check, reason: 'đã rà' })) },
        }),
      ]).map(({ check }) => check.rule)
    expect(obstacles([row({ entry: wrong }), row({})])).toEqual([
      { indicatorId: 'party-members-admitted', check: warning },
    ])
    expect(accepting(wrong, checkKey(warning!))).toEqual([])
    expect(accepting(wrong, 'another', checkKey(warning!))).toEqual([])
    expect(accepting(wrong, 'another')).toEqual(['carried-forward'])
    expect(accepting(falling, checkKey(error!))).toEqual(['year-to-date-falls'])
  })

  describe('a whole and its parts', () => {
    const revenue = makeIndicator({ id: 'a', hasAllParts: true })
    const part = (id: string) => makeIndicator({ id, partOf: 'a' })
    const typed = (value: number) => makeEntry({ yearToDate: exactly(value) })
    const stated = (value: number) => ({ ...published, yearToDate: exactly(value) })
    const sheet = (...rows: Partial<Row>[]) => rows.map((each) => row({ history: [], ...each }))
    const found = (rows: readonly Row[]) =>
      rows.map((each) => rowChecks(each, undefined, rows).map(({ rule }) => rule))

    it('typed together are held against one another at the whole', () => {
      const rows = sheet(
        { indicator: revenue, entry: typed(10) },
        { indicator: part('b'), entry: typed(11) },
        { indicator: part('c'), entry: typed(2) },
      )
      expect(found(rows)).toEqual([['beyond-whole', 'sum-of-parts'], [], []])
      expect(rowChecks(rows[0]!, undefined, rows)[0]).toMatchObject({
        severity: 'warning',
        stated: exactly(11),
        expected: exactly(10),
        unit: 'measure',
      })
      expect(obstacles(rows).map(({ indicatorId }) => indicatorId)).toEqual(['a', 'a'])
    })

    it('agree where they add up', () => {
      const rows = sheet(
        { indicator: revenue, entry: typed(13) },
        { indicator: part('b'), entry: typed(11) },
        { indicator: part('c'), published: stated(2) },
      )
      expect(found(rows)).toEqual([[], [], []])
    })

    it('are not added up where one of them is not asked in the month', () => {
      const rows = sheet(
        { indicator: revenue, entry: typed(13), arePartsDue: false },
        { indicator: part('b'), entry: typed(11) },
      )
      expect(found(rows)).toEqual([[], []])
    })

    it('is said of the part where only the part is typed', () => {
      const rows = sheet(
        { indicator: revenue, published: stated(10) },
        { indicator: part('b'), entry: typed(11) },
      )
      expect(found(rows)).toEqual([[], ['beyond-whole']])
    })

    it('is nothing where the whole or a part says nothing, or is a share', () => {
      const share = makeIndicator({ id: 'a', accumulation: 'rate' })
      expect(
        found(sheet({ indicator: revenue }, { indicator: part('b'), entry: typed(11) })),
      ).toEqual([[], []])
      expect(
        found(sheet({ indicator: revenue, entry: typed(1) }, { indicator: part('b') })),
      ).toEqual([[], []])
      expect(
        found(
          sheet({ indicator: share, entry: typed(10) }, { indicator: part('b'), entry: typed(11) }),
        ),
      ).toEqual([[], []])
    })
  })
})
