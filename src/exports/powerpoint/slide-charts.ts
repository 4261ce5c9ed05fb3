import type { DeckRow } from '../../domain/deck.ts'
import type { Indicator } from '../../domain/indicator.ts'
import { addedAcross, type Sourced, weakestOrigin } from '../../domain/observation.ts'
import { CHART_TEXT } from '../../language/catalogues/chart.ts'
import { formatList } from '../../language/formats/list.ts'
import { formatMonthShort } from '../../language/formats/month-short.ts'
import {
  type MonthPoint,
  type MonthsModel,
  monthsModel,
} from '../../language/formats/months-model.ts'
import { originWords } from '../../language/formats/origin.ts'
import { figureParts, formatFigure, moneyScale } from '../../language/formats/quantity.ts'
import { capitalized } from '../../language/formats/words.ts'
import { finding } from '../../language/sentences/finding.ts'
import { SLIDE_TEXT } from '../core/slide-text.ts'
import type { ChartSeries } from './chart-part.ts'
import { FONT, localeOf, type SlideContext } from './slide-context.ts'

interface Place {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

const CAPTION = 0.5
/** No value. `mendedPackage` removes it, so that a month without a figure is a gap and not 0. */
const NOTHING = '' as unknown as number

/**
 * The year by months as a chart of its own, with its data sheet in the file: of a flow the months as
 * bars under the line of what adds up. Values cannot have words, so the last points and the caption say
 * what is qualified; what is illustrative is hatched or hollow, and the caption names its months.
 */
export function drawMonthsChart(
  { canvas, palette, context, charts }: SlideContext,
  row: DeckRow,
  place: Place,
): void {
  const { standing, history, events } = row
  const { indicator } = standing
  const { language, text } = context
  const words = SLIDE_TEXT[language]
  const model = monthsModel(standing, history, indicator.name[language], events)
  const size = indicator.measure.kind === 'money' ? moneyScale(model.likeMoney).factor : 1
  const scaled = (value: number | null | undefined): number | null =>
    value == null ? null : Number((value / size).toPrecision(6))
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
  const inWords = (sourced: Sourced | null | undefined) => {
    if (!sourced) return undefined
    const style = { likeMoney: model.likeMoney }
    const { qualifier, number } = figureParts(sourced.figure, indicator.measure, language, style)
    return [qualifier, number].filter(Boolean).join(' ')
  }
  const illustrativeAt = (of: (point: MonthPoint) => Sourced | null) =>
    new Set(model.points.flatMap((point, i) => (of(point)?.origin === 'illustrative' ? [i] : [])))
  const inMonth = ({ inMonth: found }: MonthPoint) => found
  const total = ({ total: found }: MonthPoint) => found
  const allSeries: readonly ChartSeries[] = [
    {
      kind: 'bar',
      name: capitalized(CHART_TEXT[language].month),
      values: model.points.map((each) => scaled(each.inMonth?.figure.value)),
      colour: palette.actual,
      illustrative: illustrativeAt(inMonth),
    },
    {
      kind: 'line',
      name: words.lines.total(String(model.year)),
      values: model.points.map((each) => scaled(each.total?.figure.value)),
      colour: palette.actual,
      hasMarkers: true,
      illustrative: illustrativeAt(total),
      lastLabel: inWords(model.points.findLast(total)?.total),
    },
    {
      kind: 'line',
      name: capitalized(CHART_TEXT[language].due[model.limit === 'ceiling' ? 'ceiling' : 'floor']),
      values: model.points.map((each) => scaled(each.due)),
      colour: palette.target,
      width: 1.5,
    },
    {
      kind: 'line',
      name: lastYear,
      values: model.points.map((each) => scaled(each.lastYear?.figure.value)),
      colour: palette.past,
      width: 1.75,
      lastLabel: inWords(model.points.findLast(({ lastYear: found }) => found)?.lastYear),
    },
  ]
  const series = allSeries.filter(({ values }) => values.some((value) => value !== null))
  if (series.length === 0) return
  const found = finding(standing, context)
  charts.push({
    title: found && capitalized(found),
    categories: labels,
    series,
    valueTitle: unitOf(indicator, model.likeMoney, language),
    ...axisOf(model, size),
    font: FONT,
    colours: palette,
    locale: localeOf(context),
  })
  const last = standing.cumulative
  const lastValue = last && formatFigure(last.figure, indicator.measure, language)
  // The library packs the chart and its data sheet; `mendedPackage` puts in the part that draws it.
  canvas.addChart(
    'line',
    series.map(({ name, values }) => ({
      name,
      labels,
      values: values.map((value) => value ?? NOTHING),
    })),
    {
      ...place,
      h: place.h - CAPTION,
      // For who does not see it: what is drawn, and the last value.
      altText: [
        `${indicator.name[language]}: ${series.map(({ name }) => name).join(', ')}.`,
        lastValue && words.lines.qualified(lastValue),
      ]
        .filter(Boolean)
        .join(' '),
    },
  )
  const illustrative = model.points
    .filter((each) => each.total?.origin === 'illustrative')
    .map(({ month }) => formatMonthShort(month, language))
  const caption = [
    lastValue && words.lines.qualified(lastValue),
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

/** The axis of the screen: of a level from its lowest mark, of what adds up from zero, or below where it went below. */
function axisOf({ ticks }: MonthsModel, size: number) {
  const inSize = (value: number) => Number((value / size).toPrecision(6))
  const step = inSize((ticks[1] ?? 1) - (ticks[0] ?? 0))
  const decimals = Number.isInteger(step) ? 0 : Number.isInteger(step * 10) ? 1 : 2
  return {
    from: inSize(ticks[0] ?? 0),
    to: inSize(ticks.at(-1) ?? 1),
    step,
    // A format of optional decimals leaves a comma behind whole numbers.
    valueFormat: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`,
  }
}

const unitOf = (indicator: Indicator, likeMoney: number, language: 'vi' | 'en'): string =>
  figureParts(
    { value: likeMoney, qualifier: 'exact', estimated: false },
    indicator.measure,
    language,
  ).unit || '%'
