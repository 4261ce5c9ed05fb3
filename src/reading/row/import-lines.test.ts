import { describe, expect, it, test } from 'vitest'

import type { Sheet, SheetRow } from '~/api/sheets.ts'
import { exactly, type Figure } from '~/domain/figure.ts'
import type { Report } from '~/domain/report.ts'
import type { ImportedCell, ImportedRow } from '~/reading/spreadsheets/rows.ts'
import { makeFigure, makeIndicator, makeObservation } from '../../../test/builders.ts'
import { makeEntry, makeSheet, makeSheetRow } from '../../../test/sheet-builders.ts'
import { choiceKey, type Line, linesOf, sheetKey } from './import-lines.ts'

const ID = 'party-members-admitted'
const TEXT = 'Kết nạp 18 đảng viên.'

const cell = (role: ImportedCell['role'], figure: Figure | null): ImportedCell => ({
  role,
  raw: '',
  address: 'D7',
  read: figure ? { kind: 'figure', figure } : { kind: 'empty' },
  fault: null,
})

const growth = (value: number): Figure & { as: 'increase' } => ({
  ...exactly(value),
  as: 'increase',
})

const imported = (with_: Partial<ImportedRow> = {}): ImportedRow => ({
  sheet: 'Biểu 1',
  row: 7,
  called: { indicator: 'Kết nạp đảng viên', unit: 'Cầu Kè', period: '4/2021' },
  indicatorId: ID,
  unitId: 'cau-ke',
  period: '2021-04',
  cells: [cell('month', exactly(18))],
  base: null,
  note: '',
  ...with_,
})

const report = (status: Report['status']): Report => ({
  ...{ unitId: 'cau-ke', period: '2021-04', status },
  ...{ meetingDate: null, source: null, text: TEXT },
})

interface Beside {
  readonly unit?: Sheet['unit']
  readonly began?: Sheet['began']
  readonly row?: Partial<SheetRow>
  readonly report?: Report | null
  readonly isAllowed?: boolean
  readonly lastMonth?: string
}

const lines = (
  rows: ImportedRow[],
  { row, isAllowed = true, lastMonth = '2021-04', ...more }: Beside = {},
): Line[] => {
  const sheet = makeSheet({ rows: [makeSheetRow(row)], ...more }, TEXT)
  const sheets = new Map([[sheetKey({ unitId: 'cau-ke', period: '2021-04' }), sheet]])
  return linesOf(rows, sheets, () => isAllowed, lastMonth)
}
const line = (with_: Partial<ImportedRow> = {}, beside: Beside = {}): Line =>
  lines([imported(with_)], beside)[0]!

const broken = (kind: 'unreadable' | 'ambiguous'): ImportedCell => ({
  ...cell('month', null),
  read:
    kind === 'unreadable'
      ? { kind, reason: 'word', at: 'mười' }
      : { kind, readings: [exactly(1.5), exactly(1500)] },
})
const faulty: ImportedCell = { ...broken('unreadable'), fault: 'error-value' }
const stated = { published: makeObservation('2021-04', { month: exactly(18) }) }

describe('a row of a file is refused', () => {
  test.each<[string, Partial<ImportedRow>, Beside, readonly string[]]>([
    ['for an unknown indicator', { indicatorId: null }, {}, ['unknown-indicator']],
    [
      'for an unknown unit, whatever the account',
      { unitId: null },
      { isAllowed: false },
      ['unknown-unit'],
    ],
    ['for an unknown month', { period: null }, {}, ['unknown-period']],
    ['for a unit the account does not answer for', {}, { isAllowed: false }, ['not-allowed']],
    [
      'for a unit that has ended by then',
      {},
      { unit: { ...makeSheet().unit, closedFrom: '2021-04' } },
      ['unit-ended'],
    ],
    [
      'for a figure before the unit began that is not restated',
      { indicatorId: 'x' },
      { began: '2021-07' },
      ['unit-yet-to-come'],
    ],
    ['of a month far from having begun', {}, { lastMonth: '2021-03' }, ['month-yet-to-come']],
    ['for an indicator not requested of the unit', { indicatorId: 'x' }, {}, ['not-asked']],
    ['of a locked month', {}, { report: report('published'), row: stated }, ['locked']],
    [
      'for a cell with a fault, once',
      { cells: [faulty, broken('ambiguous')] },
      {},
      ['faulty-cell', 'ambiguous-cell'],
    ],
    [
      'for a cell with a fault alone',
      { cells: [cell('month', exactly(1)), faulty] },
      {},
      ['faulty-cell'],
    ],
    [
      'for a cell that cannot be read',
      { cells: [cell('yearToDate', exactly(67)), broken('unreadable')] },
      {},
      ['unreadable-cell'],
    ],
    ['for a cell with two readings', { cells: [broken('ambiguous')] }, {}, ['ambiguous-cell']],
    [
      'not for its cells where the indicator is unknown: they cannot be read yet',
      { indicatorId: null, cells: [broken('unreadable'), broken('ambiguous')] },
      {},
      ['unknown-indicator'],
    ],
    [
      'for all there is, at once',
      { indicatorId: null, unitId: null, period: null, cells: [faulty] },
      {},
      ['unknown-indicator', 'unknown-unit', 'unknown-period', 'faulty-cell'],
    ],
  ])('%s', (_, row, beside, problems) => {
    const found = line(row, beside)
    expect(found.problems).toEqual(problems)
    const state = found.problems.includes('locked') ? 'locked' : 'refused'
    expect([found.state, found.input, found.checks]).toEqual([state, null, []])
  })

  it('both times if it occurs twice, and not for another month, unit or indicator', () => {
    const others = [
      imported({ period: '2021-05' }),
      imported({ unitId: 'hoa-an' }),
      imported({ indicatorId: 'x' }),
    ]
    const found = lines([imported(), ...others, imported({ row: 9 })])
    const twice = found.map(({ problems }) => problems.includes('twice'))
    expect(twice).toEqual([true, false, false, false, true])
    expect(found[0]?.state).toBe('refused')
  })

  it('never as standing twice where it is not known what it is', () => {
    for (const unknown of [{ indicatorId: null }, { unitId: null }, { period: null }]) {
      const found = lines([imported(unknown), imported(unknown)])
      for (const { problems } of found) expect(problems).not.toContain('twice')
    }
  })
})

test('a row of a locked month is not refused while no report has stated it', () => {
  const published = makeObservation('2021-04', { month: exactly(9), origin: 'illustrative' })
  expect(line({}, { report: report('published'), row: { published } }).problems).toEqual([])
  expect(line({}, { report: report('reopened'), row: stated }).problems).toEqual([])
})

test('a row waits for its sheet', () => {
  const waiting = line({ period: '2021-05' })
  expect(waiting).toMatchObject({ state: 'waiting', sheetRow: null, input: null, problems: [] })
})

test('a row is known by unit, month and indicator, or by its place in the file', () => {
  expect(line().key).toBe(`cau-ke 2021-04 ${ID}`)
  const unknown = [
    imported({ indicatorId: null }),
    imported({ indicatorId: null, row: 8 }),
    imported({ indicatorId: null, sheet: 'Biểu 2' }),
    // One row of a file may contain several months and units side by side.
    imported({ indicatorId: null, period: '2021-05' }),
    imported({ indicatorId: null, unitId: 'hoa-an' }),
    imported({ unitId: null }),
    imported({ period: null }),
  ]
  expect(new Set(lines(unknown).map(({ key }) => key)).size).toBe(unknown.length)
})

test('a choice between readings is known by sheet and cell', () => {
  expect(choiceKey('Biểu 1', 'D7')).toBe('Biểu 1!D7')
})

describe('a row beside its sheet', () => {
  it('is new where nothing is there', () => {
    const found = line({
      cells: [cell('month', exactly(18)), cell('statedPercent', makeFigure(67, 'over'))],
      base: 'province',
      note: 'đủ hồ sơ',
    })
    expect(found).toMatchObject({ state: 'new', checks: [], problems: [] })
    expect(found.sheetRow?.indicator.id).toBe(ID)
    expect(found.input).toMatchObject({
      month: exactly(18),
      yearToDate: null,
      statedPercent: { ...makeFigure(67, 'over'), base: 'province' },
      note: 'đủ hồ sơ',
    })
  })

  it('is the same where it says what is there, and then there is nothing to send', () => {
    expect(line({}, { row: stated })).toMatchObject({ state: 'same', input: null })
  })

  it('is changed where a figure, or the note alone, is another', () => {
    const changed = line({ cells: [cell('month', exactly(20))] }, { row: stated })
    expect(changed).toMatchObject({ state: 'changed', input: { month: exactly(20) } })
    expect(line({ note: 'mới' }, { row: stated })).toMatchObject({
      state: 'changed',
      input: { note: 'mới', month: exactly(18) },
    })
  })

  it('changes nothing by its empty cells', () => {
    const cells = [cell('month', null), cell('yearToDate', exactly(67))]
    expect(line({ cells }, { row: stated }).input).toMatchObject({
      month: exactly(18),
      yearToDate: exactly(67),
    })
  })

  it('takes its base only with a percentage', () => {
    const published = makeObservation('2021-04', {
      month: exactly(18),
      statedPercent: { ...exactly(67), base: 'plan' },
    })
    const found = line(
      { cells: [cell('month', exactly(20))], base: 'province' },
      { row: { published } },
    )
    expect(found.input?.statedPercent?.base).toBe('plan')
  })

  it('keeps the quotation of a figure that stays, and drops that of a changed one', () => {
    const evidence = [{ field: 'month' as const, start: 8, end: 20 }]
    const row = { published: { ...stated.published, evidence } }
    expect(line({ note: 'mới' }, { row }).input?.evidence).toEqual(evidence)
    expect(line({ cells: [cell('month', exactly(20))] }, { row }).input?.evidence).toEqual([])
  })

  it('is checked', () => {
    const history = [makeObservation('2021-03', { yearToDate: exactly(70) })]
    const { checks, state, input } = line(
      { cells: [cell('yearToDate', exactly(60))] },
      { row: { history } },
    )
    expect(checks.map(({ rule }) => rule)).toEqual(['year-to-date-falls'])
    expect([state, input?.yearToDate]).toEqual(['new', exactly(60)])
  })
})

describe('a cell beside the sheet’s', () => {
  const entry = makeEntry({ month: exactly(19) })
  test.each<[string, ImportedCell, Partial<SheetRow>, Figure | null, boolean]>([
    ['is changed where nothing is there', cell('month', exactly(18)), {}, null, true],
    ['is changed from what is published', cell('month', exactly(20)), stated, exactly(18), true],
    ['is not where it is the same', cell('month', exactly(18)), stated, exactly(18), false],
    [
      'is compared with the entry first',
      cell('month', exactly(18)),
      { ...stated, entry },
      exactly(19),
      true,
    ],
    ['is not where it is empty', cell('month', null), stated, exactly(18), false],
    ['is not while it is not understood', broken('ambiguous'), stated, exactly(18), false],
  ])('%s', (_, given, row, before, isChanged) => {
    expect(line({ cells: [given] }, { row }).cells).toEqual([
      {
        cell: given,
        figure: given.read.kind === 'figure' ? given.read.figure : null,
        stored: before,
        isChanged,
      },
    ])
  })

  it('has nothing beside it if the sheet does not have the indicator', () => {
    const indicator = makeIndicator({ id: 'x' })
    expect(line({}, { row: { ...stated, indicator } }).cells[0]?.stored).toBeNull()
  })
})

describe('a growth in a file', () => {
  const published = makeObservation('2021-04', {
    month: exactly(18),
    statedGrowth: growth(14.7),
  })

  it('goes to the sheet, unless the sheet already states it', () => {
    const found = line({ cells: [cell('statedGrowth', growth(5))] }, { row: { published } })
    expect(found.state).toBe('changed')
    expect(found.input?.statedGrowth).toEqual(growth(5))
    const same = line({ cells: [cell('statedGrowth', growth(14.7))] }, { row: { published } })
    expect(same).toMatchObject({ state: 'same', input: null })
  })
})

test('a number in a spreadsheet does not change the digits a figure was written to', () => {
  const published = makeObservation('2021-04', { month: exactly(18) })
  const written = { ...cell('month', { ...exactly(18), digit: 0.1 }), isNumber: true } as const
  expect(line({ cells: [written] }, { row: { published } }).state).toBe('same')
})

it('takes a figure of a month to come again where one is stored, so that it can be corrected', () => {
  const found = line({}, { lastMonth: '2021-03', row: { entry: makeEntry({ month: exactly(5) }) } })
  expect([found.state, found.problems]).toEqual(['changed', []])
})
