import { describe, expect, it, test } from 'vitest'

import { exactly } from '~/domain/figure.ts'
import type { Proposal } from '~/reading/prose/proposal.ts'
import { makeFigure, makeIndicator, makeObservation, makeTarget } from '../../../test/builders.ts'
import { makeSheet, makeSheetRow } from '../../../test/sheet-builders.ts'
import {
  type Candidate,
  cellOf,
  fieldsOf,
  filledBy,
  fillingOf,
  safeProposals,
  standingOf,
} from './filling.ts'
import { contextOf, readRow, type TypedRow, typedFrom } from './typed-row.ts'

const of = (scope: Proposal['scope']) => ({ scope })
const flow = { accumulation: 'flow' as const }

test.each([
  ['the month’s figure', of('month'), flow, '2021-04', 'month'],
  ['the year’s so far', of('year-to-date'), flow, '2021-04', 'yearToDate'],
  ['what the words leave open', of(null), flow, '2021-04', 'yearToDate'],
  ['a quarter’s, in its month of the year’s first', of('quarter'), flow, '2021-03', 'yearToDate'],
  ['half a year’s, at its end', of('half-year'), flow, '2021-06', 'yearToDate'],
  ['a year’s, at its end', of('year'), flow, '2021-12', 'yearToDate'],
  ['a later quarter’s, which has no column', of('quarter'), flow, '2021-06', null],
  ['half a year’s, stated before its end', of('half-year'), flow, '2021-05', null],
  ['a whole year’s, stated before its end', of('year'), flow, '2021-04', null],
  [
    'a level, whatever period is stated',
    of('year-to-date'),
    { accumulation: 'stock' },
    '2021-04',
    'month',
  ],
  ['a share, whatever period is stated', of(null), { accumulation: 'rate' }, '2021-04', 'month'],
] as const)('%s has its cell', (_, proposal, indicator, period, expected) => {
  expect(cellOf(proposal, indicator, period)).toBe(expected)
})

const TEXT = 'Kết nạp 18 đảng viên; từ đầu năm trên 67 đảng viên, đạt 67% nghị quyết.'
const at = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
})
const MONTH = at('18 đảng viên')
const YEAR = at('trên 67 đảng viên')
const PERCENT = at('67%')

const proposal = (with_: Partial<Proposal> = {}): Proposal => ({
  indicatorId: 'party-members-admitted',
  scope: 'year-to-date',
  figure: makeFigure(67, 'over'),
  unit: 'count',
  statedPercent: exactly(67),
  base: 'resolution',
  percentEvidence: PERCENT,
  otherPercents: [],
  comparison: null,
  evidence: YEAR,
  confidence: 'high',
  why: [],
  ...with_,
})
const row = makeSheetRow()
const empty = typedFrom(row, TEXT)
const context = contextOf(makeSheet({}, TEXT))

describe('accepting a proposal', () => {
  it('writes its figure and its percentage, each with its words', () => {
    const filling = fillingOf(proposal(), row, '2021-04')
    expect(filling).toEqual({
      indicatorId: 'party-members-admitted',
      amount: { field: 'yearToDate', typed: 'trên 67', words: YEAR, scopeAssumed: false },
      percent: { typed: '67%', words: PERCENT, base: 'resolution' },
      growth: null,
    })
    expect(fieldsOf(filling!)).toEqual(['yearToDate', 'statedPercent'])
    expect(filledBy([filling!], empty, TEXT)).toEqual({
      ...empty,
      yearToDate: 'trên 67',
      statedPercent: '67%',
      base: 'resolution',
      quotes: {
        yearToDate: { quote: 'trên 67 đảng viên', start: YEAR.start },
        statedPercent: { quote: '67%', start: PERCENT.start },
      },
    })
  })

  it('writes the growth of the year to date with its words, not that of a month', () => {
    const text = `${TEXT.slice(0, -1)}, tăng 14,7% so với cùng kỳ.`
    const words = { start: text.indexOf('tăng'), end: text.indexOf(' so với') }
    const comparison = { kind: 'rise', figure: exactly(14.7), unit: 'percent', ...words } as const
    const filling = fillingOf(proposal({ comparison }), row, '2021-04')
    expect(filling?.growth).toEqual({ typed: 'tăng 14,7%', words })
    expect(fieldsOf(filling!)).toEqual(['yearToDate', 'statedPercent', 'statedGrowth'])
    const then = filledBy([filling!], empty, text)
    expect(then.quotes.statedGrowth).toEqual({ quote: 'tăng 14,7%', start: words.start })
    const { input } = readRow(then, row, contextOf(makeSheet({}, text)))
    expect(input).toMatchObject({ statedGrowth: { ...exactly(14.7), as: 'increase' } })
    expect(input?.evidence).toContainEqual({ field: 'statedGrowth', ...words })
    expect(standingOf(filling!, then, row, contextOf(makeSheet({}, text)))).toBe('there')
    const growthIn = (change: Partial<Proposal>, of = row) =>
      fillingOf(proposal({ comparison, ...change }), of, '2021-04')?.growth
    expect(growthIn({ scope: 'month' })).toBeNull()
    expect(growthIn({ comparison: { ...comparison, unit: 'measure' } })).toBeNull()
    expect(growthIn({ comparison: { ...comparison, kind: 'ratio' } })?.typed).toBe('bằng 14,7%')
    const level = makeSheetRow({ indicator: makeIndicator({ accumulation: 'stock' }) })
    expect(growthIn({}, level)?.typed).toBe('tăng 14,7%')
  })

  it('writes nothing while its cell has to be chosen', () => {
    expect(fillingOf(proposal({ scope: 'year' }), row, '2021-04')).toBeNull()
  })

  it('writes a percentage alone, with the words of the whole where it has none of its own', () => {
    const alone = proposal({ figure: null, percentEvidence: null, base: null, scope: 'year' })
    const filling = fillingOf(alone, row, '2021-04')
    expect(filling).toMatchObject({
      amount: null,
      percent: { typed: '67%', words: YEAR, base: 'unstated' },
    })
    expect(fieldsOf(filling!)).toEqual(['statedPercent'])
    const before = { ...empty, yearToDate: '60', scopeAssumed: true, base: 'plan' } as const
    expect(filledBy([filling!], before, TEXT)).toMatchObject({
      ...{ month: '', yearToDate: '60', statedPercent: '67%', base: 'unstated' },
      scopeAssumed: true,
    })
  })

  it('writes a figure alone, and leaves base and percentage as they are', () => {
    const filling = fillingOf(proposal({ statedPercent: null }), row, '2021-04')
    expect(filling?.percent).toBeNull()
    expect(fieldsOf(filling!)).toEqual(['yearToDate'])
    const before = { ...empty, statedPercent: '60%', base: 'plan' } as const
    expect(filledBy([filling!], before, TEXT)).toMatchObject({
      ...{ yearToDate: 'trên 67', statedPercent: '60%', base: 'plan' },
      quotes: { yearToDate: { quote: 'trên 67 đảng viên' } },
    })
  })

  test.each([
    ['flow', null, true],
    ['flow', 'month', false],
    ['stock', null, false],
  ] as const)(
    'the period of a %s stated as of %s is assumed: %s',
    (accumulation, scope, expected) => {
      const of = { indicator: makeIndicator({ accumulation }) }
      const filling = fillingOf(proposal({ scope }), of, '2021-04')
      expect(filling?.amount?.scopeAssumed).toBe(expected)
      const before = { ...empty, scopeAssumed: !expected }
      const { scopeAssumed } = filledBy([filling!], before, TEXT)
      expect(scopeAssumed).toBe(filling?.amount?.field === 'yearToDate' ? expected : true)
    },
  )

  it('of several writes them all', () => {
    const fillings = [
      fillingOf(proposal(), row, '2021-04')!,
      fillingOf(
        proposal({ scope: 'month', figure: exactly(18), statedPercent: null, evidence: MONTH }),
        row,
        '2021-04',
      )!,
    ]
    expect(filledBy(fillings, empty, TEXT)).toMatchObject({
      ...{ month: '18', yearToDate: 'trên 67', statedPercent: '67%' },
    })
  })
})

const filling = fillingOf(proposal(), row, '2021-04')!
const filled = filledBy([filling], empty, TEXT)

describe('a filling compared with its row', () => {
  test.each<[string, Partial<TypedRow>, string]>([
    ['is there with its words', {}, 'there'],
    ['is there whatever other cells contain', { month: 'mười tám', note: 'x' }, 'there'],
    ['is new where its cells are empty', empty, 'new'],
    ['is new where one is empty and one states the same', { statedPercent: '' }, 'new'],
    ['is new where the same figures have no words', { quotes: {} }, 'new'],
    [
      'is new where the same figures have other words',
      { quotes: { ...filled.quotes, statedPercent: { quote: '7%', start: null } } },
      'new',
    ],
    [
      'is there although another figure has words too',
      { month: '18', quotes: { ...filled.quotes, month: { quote: '18', start: null } } },
      'there',
    ],
    ['is another where a cell states another figure', { yearToDate: '67' }, 'other'],
    ['is another where one cell does and one is empty', { ...empty, yearToDate: '60' }, 'other'],
    ['is another where a cell cannot be read', { yearToDate: 'sáu bảy' }, 'other'],
  ])('%s', (_, change, expected) => {
    expect(standingOf(filling, { ...filled, ...change }, row, context)).toBe(expected)
  })
})

describe('proposals are accepted together', () => {
  const candidate = (with_: Partial<Proposal> = {}, more: Partial<Candidate> = {}): Candidate => {
    const made = proposal(with_)
    const of = more.row ?? row
    return {
      proposal: made,
      filling: fillingOf(made, of, '2021-04')!,
      row: of,
      typed: empty,
      ...more,
    }
  }
  const month = {
    scope: 'month',
    figure: exactly(18),
    evidence: MONTH,
    statedPercent: null,
  } as const
  const expected = exactly(67)
  const rule = 'carried-forward'

  test.each<[string, Candidate, boolean]>([
    ['read with confidence', candidate(), true],
    ['read with some confidence', candidate({ confidence: 'medium' }), true],
    ['read without', candidate({ confidence: 'low' }), false],
    ['of a period that is not stated', candidate({ scope: null }), false],
    ['a percentage alone', candidate({ scope: null, figure: null }), false],
    [
      'a percentage alone, of whatever period, with a target beside it',
      candidate({ scope: null, figure: null }, { row: { ...row, targets: [makeTarget(100)] } }),
      true,
    ],
    ['over other words', candidate({ why: [{ code: 'unknown-words-between', count: 2 }] }), false],
    ['until now, of what adds up', candidate({ why: [{ code: 'scope-until-now' }] }), false],
    ['of a bare number', candidate({ why: [{ code: 'bare-number' }] }), false],
    ['that agree', candidate({ why: [{ code: 'agrees', rule, expected }] }), true],
    [
      'that disagree, whatever else supports them',
      candidate({ why: [{ code: 'bare-number' }, { code: 'disagrees', rule, expected }] }),
      false,
    ],
    [
      'stated twice differently',
      candidate({
        why: [{ code: 'stated-twice-differently', other: 66 }, { code: 'bare-number' }],
      }),
      false,
    ],
    ['that are there already', candidate({}, { typed: filled }), false],
    [
      'into a cell with another figure',
      candidate({}, { typed: { ...empty, yearToDate: '60' } }),
      false,
    ],
    [
      'into a row of which a cell cannot be read',
      candidate({}, { typed: { ...empty, month: 'mười tám' } }),
      false,
    ],
    [
      'into a row with a check',
      candidate(
        { figure: exactly(67) },
        {
          row: makeSheetRow({
            history: [makeObservation('2021-03', { yearToDate: exactly(70) })],
          }),
        },
      ),
      false,
    ],
  ])('%s', (_, each, isSafe) => {
    expect(safeProposals([each], context)).toEqual(isSafe ? [each] : [])
  })

  it('row by row: two of one row whole, two for one cell not at all', () => {
    const [year, inMonth, twice] = [
      candidate(),
      candidate(month),
      candidate({ figure: exactly(66) }),
    ]
    const other = candidate({}, { row: makeSheetRow({ indicator: makeIndicator({ id: 'x' }) }) })
    expect(safeProposals([year, inMonth, other], context)).toEqual([year, inMonth, other])
    expect(safeProposals([year, inMonth, twice, other], context)).toEqual([other])
    expect(safeProposals([], context)).toEqual([])
  })

  it('of a row that they do not fit, none', () => {
    const beyond = candidate({ ...month, figure: exactly(80) })
    const below = candidate({ figure: exactly(67) })
    expect(safeProposals([beyond, below], context)).toEqual([])
    expect(safeProposals([below], context)).toEqual([below])
  })
})
