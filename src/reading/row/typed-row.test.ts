import { describe, expect, it, test } from 'vitest'

import { checkKey } from '~/domain/check.ts'
import { exactly } from '~/domain/figure.ts'
import { makeFigure, makeIndicator, makeObservation, makeTarget } from '../../../test/builders.ts'
import { makeEntry, makeSheet, makeSheetRow } from '../../../test/sheet-builders.ts'
import {
  contextOf,
  isSameFigure,
  readRow,
  rowsAsTyped,
  storedText,
  type TypedRow,
  typedFrom,
} from './typed-row.ts'

const TEXT = 'Kết nạp 18 đảng viên; từ đầu năm 67 đảng viên, đạt 67% nghị quyết.'
const at = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
})

const published = makeObservation('2021-04', {
  month: exactly(18),
  yearToDate: makeFigure(67, 'over'),
  statedPercent: { ...exactly(67), base: 'resolution' },
  evidence: [
    { field: 'month', ...at('18 đảng viên') },
    { field: 'yearToDate', ...at('67 đảng viên') },
  ],
  scopeAssumed: true,
  cutOff: '2021-04-20',
  note: 'đủ hồ sơ',
})
const row = makeSheetRow({ published })
const typed = typedFrom(row, TEXT)
const context = contextOf(makeSheet({}, TEXT))
const read = (change: Partial<TypedRow> = {}, of = row) =>
  readRow({ ...typed, ...change }, of, context)

describe('a row is opened', () => {
  it('with what was published of it', () => {
    expect(typedFrom(row, TEXT)).toEqual({
      month: '18',
      yearToDate: 'trên 67',
      statedPercent: '67%',
      statedGrowth: '',
      base: 'resolution',
      note: 'đủ hồ sơ',
      quotes: {
        month: { quote: '18 đảng viên', start: 8 },
        yearToDate: { quote: '67 đảng viên', start: 33 },
      },
      scopeAssumed: true,
      removal: '',
      reasons: {},
    })
  })

  it('with its entry, which takes precedence over what was published', () => {
    const entry = makeEntry({
      month: exactly(20),
      removal: 'nhập nhầm',
      acceptances: [{ check: 'unusual', reason: 'đã hỏi lại xã' }],
    })
    expect(typedFrom({ ...row, entry }, TEXT)).toMatchObject({
      month: '20',
      yearToDate: '',
      removal: 'nhập nhầm',
      reasons: { unusual: 'đã hỏi lại xã' },
      quotes: {},
    })
  })

  it('empty where nothing is stated, or only an illustrative figure', () => {
    const illustrative = { ...published, origin: 'illustrative' } as const
    for (const each of [makeSheetRow(), makeSheetRow({ published: illustrative })])
      expect(typedFrom(each, TEXT)).toEqual({
        ...{ month: '', yearToDate: '', statedPercent: '', statedGrowth: '' },
        ...{ note: '', removal: '' },
        ...{ base: 'unstated', quotes: {}, scopeAssumed: false, reasons: {} },
      })
  })

  it('with the base of its first target until a percentage states one', () => {
    const targets = [makeTarget(100, { base: 'plan' }), makeTarget(90, { base: 'province' })]
    expect(typedFrom(makeSheetRow({ targets }), TEXT).base).toBe('plan')
    expect(typedFrom({ ...row, targets }, TEXT).base).toBe('resolution')
    expect(typedFrom(makeSheetRow({ targets: [] }), TEXT).base).toBe('unstated')
  })
})

describe('a growth on the same period last year', () => {
  const growth = { ...exactly(14.7), as: 'increase' } as const

  it('is opened as it is worded, and read to the same', () => {
    const stated = makeSheetRow({ published: { ...published, statedGrowth: growth } })
    const before = typedFrom(stated, TEXT)
    expect(before.statedGrowth).toBe('tăng 14,7%')
    expect(readRow(before, stated, context).input?.statedGrowth).toEqual(growth)
    const emptied = readRow({ ...before, statedGrowth: '' }, stated, context)
    expect(emptied.emptied).toEqual(['statedGrowth'])
    expect(emptied.input).not.toHaveProperty('statedGrowth')
  })

  it('keeps the row from being sent while it is a question', () => {
    expect(read({ statedGrowth: '96%' }).input).toBeNull()
    expect(read({ statedGrowth: 'bằng 96%' }).input?.statedGrowth).toEqual({
      ...exactly(96),
      as: 'ratio',
    })
  })
})

describe('a row is read', () => {
  it('into what the server stores', () => {
    expect(read().input).toEqual({
      month: exactly(18),
      yearToDate: makeFigure(67, 'over'),
      statedPercent: { ...exactly(67), base: 'resolution' },
      scopeAssumed: true,
      cutOff: '2021-04-20',
      evidence: published.evidence,
      note: 'đủ hồ sơ',
      acceptances: [],
      removal: '',
    })
  })

  it('without the spaces around what was typed', () => {
    const { input } = read({ note: ' mới ', removal: ' nhập nhầm ', month: ' 20 ' })
    expect(input).toMatchObject({ note: 'mới', removal: 'nhập nhầm', month: exactly(20) })
  })

  it('into nothing while any of its cells cannot be read', () => {
    const half = read({ statedPercent: 'sáu bảy' })
    expect([half.input, half.checks]).toEqual([null, []])
    expect(half.cells.month).toEqual({ kind: 'figure', figure: exactly(18) })
    expect(half.cells.statedPercent.kind).toBe('unreadable')
    expect(read({ month: '', yearToDate: '', statedPercent: '' }).input).not.toBeNull()
  })

  it('percentages as percent, the others in the indicator’s measure', () => {
    const tonnes = makeIndicator({
      measure: { kind: 'amount', name: { vi: 'tấn', en: 'tonnes' } },
    })
    const { cells } = read(
      { month: '3,5 tấn', statedPercent: '67,5%' },
      { ...row, indicator: tonnes },
    )
    expect(cells.month).toEqual({ kind: 'figure', figure: exactly(3.5) })
    expect(cells.statedPercent).toEqual({ kind: 'figure', figure: exactly(67.5) })
    expect(read({ month: '3,5%' }).cells.month.kind).toBe('unreadable')
  })

  it('assumes no period of an empty year to date', () => {
    expect(read({ yearToDate: ' ' }).input?.scopeAssumed).toBe(false)
    expect(read({ scopeAssumed: false }).input?.scopeAssumed).toBe(false)
  })

  test.each<[string, Partial<TypedRow>, readonly string[]]>([
    ['with its figure', {}, ['month', 'yearToDate']],
    ['not without its figure', { month: ' ' }, ['yearToDate']],
    [
      'not where its words are gone',
      { quotes: { ...typed.quotes, month: { quote: '19 đảng viên', start: 8 } } },
      ['yearToDate'],
    ],
  ])('evidence is stored %s', (_, change, expected) => {
    expect(read(change).input?.evidence.map(({ field }) => field)).toEqual(expected)
  })

  it('with evidence at the words, not at the spaces around them', () => {
    const quotes = { month: { quote: ' 18 đảng viên ', start: null } }
    expect(read({ quotes }).input?.evidence).toEqual([{ field: 'month', ...at('18 đảng viên') }])
  })

  it('and says which quotations it did not find', () => {
    const quotes = {
      month: { quote: '19 đảng viên', start: 8 },
      yearToDate: { quote: '67 đảng viên', start: 33 },
      statedPercent: { quote: ' ', start: null },
    }
    expect(read({ quotes }).lostQuotes).toEqual(['month'])
    expect(read().lostQuotes).toEqual([])
  })

  it('and says which published figures were emptied', () => {
    expect(read({ month: '', statedPercent: '' }).emptied).toEqual(['month', 'statedPercent'])
    expect(read().emptied).toEqual([])
    expect(read({ month: '' }, makeSheetRow()).emptied).toEqual([])
    const illustrative = { ...published, origin: 'illustrative' } as const
    expect(read({ month: '' }, makeSheetRow({ published: illustrative })).emptied).toEqual([])
  })
})

describe('the checks of a row', () => {
  const before = makeObservation('2021-03', { yearToDate: exactly(60) })
  const checked = makeSheetRow({ history: [before] })
  const falling = { month: '18', yearToDate: '70', statedPercent: '', reasons: {} }
  const [check] = read(falling, checked).checks

  it('are of what is typed', () => {
    const { checks, input } = read(falling, checked)
    expect(checks.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['carried-forward', 'warning'],
    ])
    expect(input?.acceptances).toEqual([])
    expect(read({ ...falling, yearToDate: '78' }, checked).checks).toEqual([])
  })

  it('count the parts of the unit', () => {
    const parts = [makeObservation('2021-04', { unitId: 'hoa-an', yearToDate: exactly(50) })]
    const typedRow = { ...typed, month: '', yearToDate: '67', statedPercent: '' }
    const of = (...partIds: string[]) =>
      readRow(typedRow, makeSheetRow({ parts, partIds }), context).checks
    expect(of('hoa-an').map(({ rule }) => rule)).toEqual(['communes'])
    expect(of('hoa-an', 'tam-ngai')).toEqual([])
  })

  it('hold a whole against its parts as they are typed', () => {
    const part = makeIndicator({ id: 'part', partOf: 'party-members-admitted' })
    const sheet = makeSheet({
      rows: [
        makeSheetRow(),
        makeSheetRow({ indicator: part }),
        makeSheetRow({ indicator: makeIndicator({ id: 'other' }) }),
      ],
    })
    const [whole, ofPart] = sheet.rows
    const year = (yearToDate: string) => ({ ...typed, month: '', yearToDate, statedPercent: '' })
    const asTyped = { 'party-members-admitted': year('10'), part: year('11') }
    const saved = contextOf(sheet)
    const now = { ...saved, rows: rowsAsTyped(sheet, asTyped, saved) }
    expect(now.rows.map(({ indicator }) => indicator.id)).toEqual([
      'party-members-admitted',
      'part',
    ])
    expect(readRow(year('10'), whole!, now).checks.map(({ rule }) => rule)).toEqual([
      'beyond-whole',
    ])
    expect(readRow(year('11'), whole!, now).checks).toEqual([])
    expect(readRow(year('11'), ofPart!, now).checks).toEqual([])
    // What cannot be read yet is as it was.
    const unread = rowsAsTyped(sheet, { ...asTyped, part: year('11 gì đó') }, saved)
    expect(unread[1]).toBe(ofPart)
  })

  test.each([
    ['sent with a warning that applies', ' số cũ nhầm ', 'số cũ nhầm'],
    ['sent from three letters on', 'ừ ạ', 'ừ ạ'],
    ['not sent below three letters', ' ừ ', null],
  ])('a reason is %s', (_, reason, expected) => {
    const reasons = { [checkKey(check!)]: reason }
    expect(read({ ...falling, reasons }, checked).input?.acceptances).toEqual(
      expected === null ? [] : [{ check: checkKey(check!), reason: expected }],
    )
  })

  it('a reason is not sent once its warning no longer applies', () => {
    const reasons = { [checkKey(check!)]: 'số cũ nhầm' }
    expect(read({ ...falling, yearToDate: '78', reasons }, checked).input?.acceptances).toEqual([])
  })
})

test('a sheet is read against its draft’s words, else its report’s, else none', () => {
  const sheet = makeSheet({}, TEXT)
  const report = {
    ...{ unitId: 'cau-ke', period: '2021-04', status: 'published' as const },
    ...{ meetingDate: null, source: null, text: 'Báo cáo.' },
  }
  expect(storedText({ ...sheet, report })).toBe(TEXT)
  expect(storedText({ ...sheet, report, draft: null })).toBe('Báo cáo.')
  expect(storedText({ ...sheet, draft: null })).toBe('')
  expect(contextOf(sheet)).toEqual({
    ...{
      unitId: 'cau-ke',
      period: '2021-04',
      text: TEXT,
      began: null,
      rows: sheet.rows,
    },
  })
  expect(contextOf(sheet, 'đang viết').text).toBe('đang viết')
})

test.each([
  ['the same', exactly(18), exactly(18), true],
  ['another value', exactly(18), exactly(19), false],
  ['another qualifier', exactly(18), makeFigure(18, 'over'), false],
  ['another word', makeFigure(18, 'over'), { ...makeFigure(18, 'over'), word: 'hơn' }, false],
  ['an estimate', exactly(18), { ...exactly(18), estimated: true }, false],
  ['nothing', exactly(18), null, false],
  ['nothing and nothing', null, null, true],
])('figures are compared: %s', (_, a, b, expected) => {
  expect(isSameFigure(a, b)).toBe(expected)
  expect(isSameFigure(b, a)).toBe(expected)
})
