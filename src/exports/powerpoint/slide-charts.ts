import type { DeckRow } from '../../domain/deck.ts'
import type { Indicator } from '../../domain/indicator.ts'
import { addedAcross, weakestOrigin } from '../../domain/observation.ts'
import { monthOf, yearOf } from '../../domain/period.ts'
import { CHART_TEXT } from '../../language/catalogues/chart.ts'
import { type MonthsModel, monthsModel } from '../../language/formats/months-model.ts'
import { originWords } from '../../language/formats/origin.ts'
import { formatMonthShort } from '../../language/formats/period.ts'
import {
  figureParts,
  formatFigure,
  formatPercent,
  moneyScale,
} from '../../language/formats/quantity.ts'
import { capitalized, formatList } from '../../language/formats/words.ts'
import { SLIDE_TEXT } from '../core/slide-text.ts'
import { FONT, type SlideContext } from './slide-context.ts'

interface Place {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

const CAPTION = 0.5
const AXIS_LABELS = {
  catAxisLabelFontFace: FONT,
  catAxisLabelFontSize: 14,
  valAxisLabelFontFace: FONT,
  valAxisLabelFontSize: 14,
} as const
/** No value. `mendedPackage` removes it, so that a month without a figure is a gap and not 0. */
const NOTHING = '' as unknown as number

/**
 * The year by months as a line chart of its own, with its data sheet in the file. A chart's
 * values cannot have words, so its caption says what is qualified and which months are illustrative.
 */
export function drawMonthsChart(
  { canvas, palette, context }: SlideContext,
  row: DeckRow,
  place: Place,
): void {
  const { standing, history, events } = row
  const { indicator } = standing
  const { language, text } = context
  const words = SLIDE_TEXT[language]
  const model = monthsModel(standing, history, indicator.name[language], events)
  const size = indicator.measure.kind === 'money' ? moneyScale(model.likeMoney).factor : 1
  const scaled = (value: number | null | undefined) =>
    value == null ? NOTHING : Number((value / size).toPrecision(6))
  const labels = model.points.map(
    ({ month, events }) => `${formatMonthShort(month, language)}${events.length > 0 ? '*' : ''}`,
  )
  const before = model.points.flatMap((each) => each.lastYear ?? [])
  const marks = {
    origin: weakestOrigin(before.map((each) => each.origin)),
    ...addedAcross(before),
  }
  const lastYear = `${words.lines.total(String(model.year - 1))}${
    marks.origin === 'illustrative' || marks.addedFrom !== undefined
      ? ` (${originWords(marks, text)})`
      : ''
  }`
  const lines = [
    {
      name: `${words.lines.total(String(model.year))}`,
      values: model.points.map((each) => scaled(each.total?.figure.value)),
      colour: palette.actual,
    },
    {
      name: capitalized(CHART_TEXT[language].due[model.limit === 'ceiling' ? 'ceiling' : 'floor']),
      values: model.points.map((each) => scaled(each.due)),
      colour: palette.target,
    },
    {
      name: lastYear,
      values: model.points.map((each) => scaled(each.lastYear?.figure.value)),
      colour: palette.past,
    },
  ].filter(({ values }) => values.some((value) => value !== NOTHING))
  if (lines.length === 0) return
  canvas.addChart(
    'line',
    lines.map(({ name, values }) => ({ name, labels, values })),
    {
      ...place,
      h: place.h - CAPTION,
      chartColors: lines.map(({ colour }) => colour),
      showLegend: true,
      legendPos: 't',
      legendFontFace: FONT,
      legendFontSize: 14,
      legendColor: palette.ink,
      ...AXIS_LABELS,
      valAxisLabelFormatCode: '#,##0.##',
      valAxisMinVal: lowestOf(model) / size,
      valAxisTitle: unitOf(indicator, model.likeMoney, language),
      showValAxisTitle: true,
      valAxisTitleFontFace: FONT,
      valAxisTitleFontSize: 14,
      valGridLine: { color: palette.rule, size: 0.5 },
      lineSize: 3,
      lineDataSymbolSize: 7,
      altText: `${indicator.name[language]}: ${lines.map(({ name }) => name).join(', ')}`,
      displayBlanksAs: 'gap',
    },
  )
  const illustrative = model.points
    .filter((each) => each.total?.origin === 'illustrative')
    .map(({ month }) => formatMonthShort(month, language))
  const last = standing.cumulative
  const caption = [
    last && words.lines.qualified(formatFigure(last.figure, indicator.measure, language)),
    illustrative.length > 0 && words.lines.illustrative(formatList(illustrative, language)),
    ...model.points.flatMap(({ month, events }) =>
      events.map((event) => `* ${formatMonthShort(month, language)}: ${event}`),
    ),
  ].filter(Boolean)
  canvas.addText(caption.join(' '), {
    ...place,
    y: place.y + place.h - CAPTION,
    h: CAPTION,
    margin: 0,
    fontFace: FONT,
    fontSize: 14,
    italic: true,
    color: palette.ink2,
    align: 'right',
  })
}

/** A level is drawn from the lowest of its axis; what adds up from zero, or below where it went below. */
const lowestOf = ({ isFlow, ticks, points }: MonthsModel): number =>
  isFlow ? Math.min(0, ...points.map(({ total }) => total?.figure.value ?? 0)) : (ticks[0] ?? 0)

const unitOf = (indicator: Indicator, likeMoney: number, language: 'vi' | 'en'): string =>
  figureParts(
    { value: likeMoney, qualifier: 'exact', estimated: false },
    indicator.measure,
    language,
  ).unit || '%'

/** Draws percent of the target as a bar for each indicator that has one. */
export function drawPercentChart(
  { canvas, palette, context }: SlideContext,
  rows: readonly DeckRow[],
  place: Place,
): void {
  const { language, text } = context
  const shown = rows.filter(({ standing }) => standing.percent?.figure)
  if (shown.length === 0) return
  // A bar chart counts from the bottom; the first indicator belongs on top.
  const fromBelow = shown.toReversed()
  const name = ({ standing }: DeckRow) => {
    const { figure, origin } = standing.percent ?? {}
    const mark = origin && origin !== 'reported' ? ` (${text.origins[origin]})` : ''
    return `${standing.indicator.name[language]}: ${figure ? formatPercent(figure, language) : '–'}${mark}`
  }
  canvas.addChart(
    'bar',
    [
      {
        name: `${SLIDE_TEXT[language].ofTarget}, ${monthOf(shown[0]?.standing.period ?? '')}/${yearOf(shown[0]?.standing.period ?? '')}`,
        labels: fromBelow.map(name),
        values: fromBelow.map(({ standing }) =>
          Number((standing.percent?.figure?.value ?? 0).toFixed(1)),
        ),
      },
    ],
    {
      ...place,
      barDir: 'bar',
      altText: fromBelow.toReversed().map(name).join('; '),
      barGapWidthPct: 60,
      chartColors: fromBelow.map(({ standing }) =>
        standing.percent?.origin === 'illustrative' ? palette.past : palette.actual,
      ),
      ...AXIS_LABELS,
      valAxisMinVal: 0,
      valAxisMaxVal:
        Math.ceil(
          Math.max(100, ...shown.map(({ standing }) => standing.percent?.figure?.value ?? 0)) / 20,
        ) * 20,
      valAxisLabelFormatCode: '0"%"',
      valGridLine: { color: palette.rule, size: 0.5 },
    },
  )
}
