import { describe, expect, it } from 'vitest'
import { makeFigure, makeIndicator, makeObservation, makeTarget } from '../../test/builders.ts'
import type { Correction } from './correction.ts'
import {
  arrangedDeck,
  type DeckMonth,
  type DeckRow,
  deckOf,
  isIllustratedSlide,
  type Slide,
  shownSlides,
} from './deck.ts'
import type { Origin } from './observation.ts'
import type { Directive } from './report.ts'
import { DEFAULT_SECTIONS } from './section.ts'
import { standing } from './standing.ts'
import type { Unit } from './unit.ts'

const PERIOD = '2021-04'

function row(id: string, group: string, origin: Origin): DeckRow {
  const observation = makeObservation(PERIOD, { indicatorId: id, origin })
  const history = new Map([[PERIOD, observation]])
  return {
    standing: standing(makeIndicator({ id, group }), history, [], PERIOD),
    history,
    corrections: [],
    events: [],
    explanation: null,
  }
}

const task = (id: string): Directive => ({
  id,
  unitId: 'u',
  period: PERIOD,
  text: id,
  assignee: null,
  due: null,
  state: 'open',
})

const month = (over: Partial<DeckMonth>): DeckMonth => ({
  period: PERIOD,
  rows: [],
  sections: DEFAULT_SECTIONS,
  matrix: { indicators: [], rows: [] },
  programme: null,
  corrections: [],
  lastDirectives: [],
  nextDirectives: [],
  ...over,
})

const ids = (over: Partial<DeckMonth>): string[] => deckOf(month(over)).map(({ id }) => id)

const corrected = (origin: Origin): Correction => ({
  version: 1,
  kind: 'observation',
  unitId: 'u',
  period: PERIOD,
  indicatorId: 'members',
  before: makeObservation(PERIOD, { origin }),
  after: makeObservation(PERIOD),
  reason: '',
  at: '',
  by: { id: '', name: '' },
})

describe('deckOf', () => {
  it('lists what was corrected, not what was illustrative before', () => {
    const slides = deckOf(
      month({ corrections: [corrected('reported'), corrected('illustrative')] }),
    )
    expect(slides.filter(({ kind }) => kind === 'corrections')).toMatchObject([
      { corrections: [{ before: { origin: 'reported' } }] },
    ])
    expect(ids({ corrections: [corrected('illustrative')] })).not.toContain('corrections')
  })

  it('gives a stated figure a slide of its own, and each group one', () => {
    const rows = [
      row('members', 'party-building', 'reported'),
      row('inspections', 'party-building', 'illustrative'),
      row('revenue', 'economy', 'reported'),
    ]
    expect(ids({ rows })).toEqual([
      'title',
      'month',
      'group.party-building',
      'indicator.members',
      'group.economy',
      'indicator.revenue',
      'table',
      'end',
    ])
  })

  it('gives a month that is illustrative as a whole its slides too', () => {
    const rows = [row('members', 'party-building', 'illustrative')]
    expect(ids({ rows })).toContain('indicator.members')
  })

  it('shows the parts of the unit after the table, on as many slides as its indicators need', () => {
    const unit: Unit = { id: 'u', name: { vi: 'u', en: 'u' }, kind: 'commune', parentId: null }
    const rows = [{ unit, standings: new Map(), troubles: 0 }]
    const indicators = Array.from({ length: 20 }, (_, i) => makeIndicator({ id: `i${i}` }))
    expect(ids({ matrix: { indicators, rows } })).toEqual([
      'title',
      'month',
      'matrix',
      'matrix.2',
      'end',
    ])
  })

  it('has no slide for what there is nothing of', () => {
    expect(ids({})).toEqual(['title', 'month', 'end'])
  })

  it.each([
    [10, [10]],
    [13, [7, 6]],
    [21, [7, 7, 7]],
  ])('parts %i tasks into slides of nearly the same length', (count, lengths) => {
    const nextDirectives = Array.from({ length: count }, (_, i) => task(`t${i}`))
    const pages = deckOf(month({ nextDirectives })).flatMap((slide) =>
      slide.kind === 'next-directives' ? [slide] : [],
    )
    expect(pages.map(({ directives }) => directives.length)).toEqual(lengths)
    expect(pages.flatMap(({ directives }) => directives)).toEqual(nextDirectives)
    // Each continues where the previous one ended.
    expect(pages.map(({ start }) => start)).toEqual(
      lengths.map((_, i) => 1 + lengths.slice(0, i).reduce((sum, length) => sum + length, 0)),
    )
  })

  it('puts fewer long tasks on a slide than short ones, and one that fills it alone', () => {
    const long = { ...task('long'), text: 'Rà soát '.repeat(60) }
    const lengths = (nextDirectives: Directive[]) =>
      deckOf(month({ nextDirectives })).flatMap((slide) =>
        slide.kind === 'next-directives' ? [slide.directives.length] : [],
      )
    expect(lengths([long, long, long])).toEqual([2, 1])
    expect(lengths([{ ...long, text: long.text.repeat(5) }, task('a')])).toEqual([1, 1])
  })
})

describe('the office’s arrangement', () => {
  const deck = deckOf(
    month({
      lastDirectives: [task('a')],
      nextDirectives: Array.from({ length: 13 }, () => task('b')),
    }),
  )
  const arranged = (order: string[]) =>
    arrangedDeck(deck, { order, hidden: [] }).map(({ id }) => id)

  it('leaves the deck as made where nothing was said', () => {
    expect(arranged([])).toEqual(deck.map(({ id }) => id))
  })

  it('puts slides as named, and a page that came since behind the one it belongs to', () => {
    expect(arranged(['title', 'next-directives', 'last-directives', 'month', 'end'])).toEqual([
      'title',
      'next-directives',
      'next-directives.2',
      'last-directives',
      'month',
      'end',
    ])
  })

  it('passes over slides that are no more', () => {
    expect(arranged(['indicator.gone', 'title'])[0]).toBe('title')
  })

  it('does not show what is hidden, unless everything is', () => {
    const hidden = deck.map(({ id }) => id)
    expect(shownSlides(deck, { order: [], hidden: ['month'] })).toHaveLength(deck.length - 1)
    expect(shownSlides(deck, { order: [], hidden })).toHaveLength(deck.length)
  })
})

describe('a slide says that figures are illustrative where it draws one', () => {
  const reported = row('members', 'economy', 'reported')
  const sample = row('revenue', 'economy', 'illustrative')
  const silent = { ...reported, standing: { ...reported.standing, observation: null } }
  const withPast = { ...reported, history: new Map([...reported.history, ...sample.history]) }
  const unit: Unit = { id: 'u', name: { vi: 'u', en: 'u' }, kind: 'commune', parentId: null }
  const matrix = (...rows: DeckRow[]) => ({
    kind: 'matrix' as const,
    ...{ id: 'matrix', indicators: [] },
    rows: [
      { unit, standings: new Map(rows.map(({ standing }, i) => [`${i}`, standing])), troubles: 0 },
    ],
  })
  const table = (...rows: DeckRow[]) => ({ kind: 'table' as const, id: 'table', rows })
  const inWords = (...rows: DeckRow[]) => ({
    ...{ kind: 'month' as const, id: 'month' as const, programme: null },
    rows,
  })
  const alone = (of: DeckRow) => ({
    ...{ kind: 'indicator' as const, id: 'indicator.x', section: DEFAULT_SECTIONS[0]! },
    row: of,
  })

  it.each<[string, Slide, boolean]>([
    ['a table with one', table(reported, sample), true],
    ['a table without', table(reported, silent), false],
    ['an indicator of the sample', alone(sample), true],
    ['an indicator with one among its months', alone(withPast), true],
    ['an indicator of reports', alone(reported), false],
    ['units by indicators with one', matrix(reported, sample), true],
    ['units by indicators without', matrix(reported, silent), false],
    // Its sentences leave them out if the report states any.
    ['the month in words, with some', inWords(reported, sample), false],
    ['the month in words, of nothing else', inWords(sample), true],
    ['a title', { kind: 'title', id: 'title' }, false],
  ])('%s: %s', (_, slide, expected) => {
    expect(isIllustratedSlide(slide)).toBe(expected)
  })
})

describe('what needs attention', () => {
  const target = { indicatorId: 'x', unitId: 'u', span: '2021' }
  const behind = (id: string, explanation: DeckRow['explanation'] = null): DeckRow => {
    const given = makeObservation(PERIOD, { indicatorId: id, yearToDate: makeFigure(3) })
    const history = new Map([[PERIOD, given]])
    const of = standing(makeIndicator({ id }), history, [makeTarget(100, target)], PERIOD)
    return { ...row(id, 'economy', 'reported'), standing: of, explanation }
  }
  const explained = (cause: string): DeckRow['explanation'] => ({
    ...{ id: 'e', unitId: 'u', period: PERIOD, indicatorId: 'x', question: '' },
    ...{ askedBy: { id: '', name: '' }, askedAt: '', answeredBy: null },
    ...{ answeredAt: '2021-05-06T01:02:03.000Z', cause, remedy: cause },
  })
  const lengths = (rows: DeckRow[]) =>
    deckOf(month({ rows })).flatMap((slide) =>
      slide.kind === 'attention' ? [slide.rows.map((each) => each.standing.indicator.id)] : [],
    )

  it('is on as many slides as it takes, and what is well on none', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => behind(id))
    expect(lengths([row('well', 'economy', 'reported'), ...rows])).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ])
  })

  it('takes more room with an explanation that was given', () => {
    const long = explained('Thiếu nguồn. '.repeat(20))
    expect(lengths(['a', 'b', 'c'].map((id) => behind(id, long)))).toEqual([['a'], ['b'], ['c']])
    const asked = long && { ...long, answeredAt: null }
    expect(lengths(['a', 'b', 'c'].map((id) => behind(id, asked)))).toEqual([['a', 'b', 'c']])
  })
})

it('gives no slide to an indicator of which an illustrative month has nothing', () => {
  const sample = row('members', 'economy', 'illustrative')
  const silent = row('revenue', 'economy', 'illustrative')
  const rows = [sample, { ...silent, standing: { ...silent.standing, observation: null } }]
  expect(ids({ rows })).toContain('indicator.members')
  expect(ids({ rows })).not.toContain('indicator.revenue')
})
