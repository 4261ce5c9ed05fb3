import { expect, it } from 'vitest'
import { makeFigure, makeIndicator, makeObservation, makeTarget } from '../../test/builders.ts'
import type { DeckRow } from '../domain/deck.ts'
import { exactly } from '../domain/figure.ts'
import { historyOf } from '../domain/history.ts'
import { periodsFrom } from '../domain/period.ts'
import { DEFAULT_SECTIONS } from '../domain/section.ts'
import { standing } from '../domain/standing.ts'
import type { Succession } from '../domain/succession.ts'
import { withDerivedPast, withRestated } from '../domain/succession.ts'
import { en } from '../language/catalogues/en.ts'
import { vi } from '../language/catalogues/vi.ts'
import { monthsModel } from '../language/formats/months-model.ts'
import { levelWay } from '../language/sentences/captions.ts'
import { derivation } from '../language/sentences/derivation.ts'
import { reportSentence } from '../language/sentences/report-sentence.ts'
import type { Palette } from './core/palette.ts'
import { reportTable } from './core/report-table.ts'
import { drawMonthsChart } from './powerpoint/slide-charts.ts'
import type { SlideContext } from './powerpoint/slide-context.ts'
import { seriesSheet } from './sheets/series-sheet.ts'
import { sheetTable } from './sheets/sheet.ts'
import { standingColumns, standingRow } from './sheets/standing-columns.ts'

const VI = { text: vi, language: 'vi' } as const
const EN = { text: en, language: 'en' } as const
const PERIOD = '2026-03'
const merger: Succession = {
  id: 'merger',
  kind: 'merged',
  from: '2025-07',
  predecessorIds: ['a', 'b', 'c'],
  successorIds: ['x'],
}
const observed = (unitId: string, from: string, to: string) =>
  periodsFrom(from, to).map((period) => makeObservation(period, { unitId, month: makeFigure(2) }))
const past = Object.fromEntries(
  merger.predecessorIds.map((id) => [id, observed(id, '2025-01', '2025-06')]),
)
const own = observed('x', '2025-07', PERIOD)

function found(succession: Succession) {
  const history = historyOf(withDerivedPast('x', [succession], (id) => past[id] ?? own))
  const targets = [makeTarget(40, { unitId: 'x', span: '2026' })]
  const at = standing(makeIndicator(), history, targets, PERIOD, '2025-07')
  return { history, standing: at }
}
const merged = found(merger)
const renamed = found({ ...merger, kind: 'renamed', predecessorIds: ['a'] })

it('is of a sum over former units in the same period, and nothing else is', () => {
  expect(merged.standing.samePeriod).toMatchObject({
    addedFrom: 3,
    before: { figure: exactly(18), addedFrom: 3 },
  })
  expect(merged.standing.month).not.toHaveProperty('addedFrom')
  expect(merged.standing.cumulative).not.toHaveProperty('addedFrom')
})

it('is said in the sentence', () => {
  expect(reportSentence(merged.standing, VI)).toContain(
    'so với cùng kỳ năm trước (số cùng kỳ cộng từ 03 đơn vị cũ)',
  )
  expect(reportSentence(renamed.standing, VI)).toContain('(số cùng kỳ của đơn vị cũ)')
  expect(reportSentence(merged.standing, EN)).toContain(
    '(last year’s figure is added up from 3 former units)',
  )
})

it('is said in the note of the official table, which the Word annex has too', () => {
  const note = ({ standing: each }: typeof merged) =>
    reportTable([each], DEFAULT_SECTIONS, new Set(), VI).groups[0]?.rows[0]?.note
  expect(note(merged)).toMatch(/; cùng kỳ: cộng từ 03 đơn vị cũ$/)
  expect(note(renamed)).toMatch(/; cùng kỳ: số của đơn vị cũ$/)
})

it('is said where the figures come from', () => {
  expect(derivation(merged.standing, VI).at(-1)?.lines).toContain(
    'So với cùng kỳ: 18 đảng viên (cộng từ 03 đơn vị cũ)',
  )
})

it('is a column beside the figure in the sheets', () => {
  const { factor, name } = { factor: 1, name: { vi: '', en: '' } }
  const rows = [standingRow(merged.standing, { factor, name }, '')]
  const month = sheetTable(
    { name: { vi: 'Tháng', en: 'Month' }, columns: standingColumns() },
    rows,
    VI,
  )
  const origin = month.columns.findIndex(
    ({ heading }) => heading === 'So với cùng kỳ (%): nguồn gốc',
  )
  expect(month.rows[0]?.[origin]).toBe('cộng từ 03 đơn vị cũ')

  const unit = {
    id: 'x',
    kind: 'commune' as const,
    name: { vi: 'Xã', en: 'Commune' },
    parentId: null,
  }
  const series = seriesSheet(
    {
      unit,
      model: monthsModel(merged.standing, merged.history, 'Kết nạp đảng viên mới'),
      history: merged.history,
      report: { source: null, meetingDate: null, status: 'published' },
      passage: '',
      presentedAt: null,
    },
    VI,
  )
  const before = series.table.columns.findIndex(({ heading }) =>
    /^Cùng kỳ năm trước .*: nguồn gốc$/.test(heading),
  )
  // Until June the former units, and a year to date that holds their months.
  expect(series.table.rows.map((row) => row[before])).toEqual(
    Array(12).fill('cộng từ 03 đơn vị cũ'),
  )
})

it('is in the legend of the PowerPoint chart', () => {
  const legend: string[] = []
  const canvas = {
    addChart: (_: string, lines: readonly { readonly name: string }[]) =>
      legend.push(...lines.map(({ name }) => name)),
    addText: () => {},
  }
  const context = {
    canvas,
    palette: {} as Palette,
    context: VI,
    charts: [],
  } as unknown as SlideContext
  const row: DeckRow = { ...merged, corrections: [], events: [], explanation: null }
  drawMonthsChart(context, row, { x: 0, y: 0, w: 1, h: 1 })
  expect(legend).toContain('Năm 2025 (cộng từ 03 đơn vị cũ)')
})

it('is said of what the unit restated itself, wherever a level is compared with it', () => {
  const poor = makeIndicator({
    accumulation: 'rate',
    direction: 'down',
    measure: { kind: 'percent', name: { vi: '%', en: '%' } },
  })
  const level = (period: string, value: number) =>
    makeObservation(period, { unitId: 'x', month: makeFigure(value) })
  const history = historyOf(
    withRestated('x', [merger], [level('2025-03', 3), level('2025-12', 2.4), level(PERIOD, 2)]),
  )
  const targets = [makeTarget(1.9, { unitId: 'x', span: '2026' })]
  const now = standing(poor, history, targets, PERIOD, '2025-07')
  expect(now.samePeriod).toMatchObject({ before: { figure: exactly(3), isRestated: true } })
  expect(reportSentence(now, VI)).toContain('(số cùng kỳ là số liệu tính lại)')
  expect(reportSentence(now, EN)).toContain('(last year’s figure is restated)')
  expect(reportTable([now], DEFAULT_SECTIONS, new Set(), VI).groups[0]?.rows[0]?.note).toMatch(
    /; cùng kỳ: số liệu tính lại$/,
  )
  expect(derivation(now, VI).at(-1)?.lines).toContain('So với cùng kỳ: 3% (số liệu tính lại)')
  const until = historyOf(withRestated('x', [merger], [level('2025-05', 2.6), level(PERIOD, 2)]))
  const since = standing(poor, until, [makeTarget(1.9, { span: '2025-07..2026-12' })], PERIOD)
  expect(levelWay(since, VI)).toBe('2,6% → 2% → 1,9%, số đầu kỳ tính lại')
  const of = standing(poor, until, [], '2025-05', '2025-07')
  expect(reportTable([of], DEFAULT_SECTIONS, new Set(), VI).groups[0]?.rows[0]?.note).toMatch(
    /số liệu tính lại$/i,
  )
})
