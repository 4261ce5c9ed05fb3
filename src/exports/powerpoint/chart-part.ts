/** A series of a chart, over the same categories as the others. */
export interface ChartSeries {
  readonly kind: 'bar' | 'line'
  readonly name: string
  /** `null` is a gap. */
  readonly values: readonly (number | null)[]
  /** Six hexadecimal digits. */
  readonly colour: string
  /** Of a line, in points. */
  readonly width?: number
  readonly hasMarkers?: boolean
  /** Where no report states the value: bars are hatched there, markers hollow. */
  readonly illustrative?: ReadonlySet<number>
  /** At its last point, in words: a value alone would lose its qualifier. */
  readonly lastLabel?: string | undefined
}

/** What a chart draws. Values are those of the data sheet beside it, a column for each series. */
export interface ChartPart {
  /** What it shows, as a finding; `null` where there is none to say. */
  readonly title: string | null
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
  readonly valueTitle: string
  readonly valueFormat: string
  readonly from: number
  readonly to: number
  /** Between two marks of the axis. */
  readonly step: number
  readonly font: string
  readonly colours: { readonly ink: string; readonly rule: string; readonly paper: string }
  /** *vi-VN* */
  readonly locale: string
}

const CATEGORY_AXIS = '111111111'
const VALUE_AXIS = '222222222'
/** Hundredths of a point. */
const SMALL = 1400
const LARGE = 1800
const EMU_PER_POINT = 12_700

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`
const hatched = (colour: string, paper: string): string =>
  `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${colour}"/></a:fgClr><a:bgClr><a:srgbClr val="${paper}"/></a:bgClr></a:pattFill>`
const outline = (colour: string, points: number): string =>
  `<a:ln w="${Math.round(points * EMU_PER_POINT)}" cap="rnd">${solid(colour)}<a:round/></a:ln>`

/**
 * The part of a file that draws a chart, in the order of ECMA-376, part 1, 21.2: bars and lines over
 * one pair of axes, with the words of each last point.
 */
export function chartPart(chart: ChartPart): string {
  const { series, colours, font, locale } = chart
  const numbered = series.map((each, index) => ({ ...each, index }))
  const bars = numbered.filter(({ kind }) => kind === 'bar')
  const lines = numbered.filter(({ kind }) => kind === 'line')
  const text = (colour: string, isBold = false) =>
    `<a:defRPr sz="${SMALL}" b="${isBold ? 1 : 0}">${solid(colour)}<a:latin typeface="${font}"/></a:defRPr>`
  const textOf = (colour: string) =>
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${text(colour)}</a:pPr><a:endParaRPr lang="${locale}"/></a:p></c:txPr>`
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`
  const rows = chart.categories.length
  const column = (index: number) => String.fromCharCode('B'.charCodeAt(0) + index)
  const shown =
    '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'

  const labels = ({ values, lastLabel, colour }: ChartSeries): string => {
    const last = values.findLastIndex((value) => value !== null)
    if (!lastLabel || last < 0) return `<c:dLbls>${shown}</c:dLbls>`
    const words = `<a:p><a:pPr>${text(colour, true)}</a:pPr><a:r><a:rPr lang="${locale}" sz="${SMALL}" b="1">${solid(colour)}<a:latin typeface="${font}"/></a:rPr><a:t>${escaped(lastLabel)}</a:t></a:r></a:p>`
    return `<c:dLbls><c:dLbl><c:idx val="${last}"/><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${words}</c:rich></c:tx><c:dLblPos val="t"/>${shown.replace('showVal val="0"', 'showVal val="1"')}</c:dLbl>${shown}</c:dLbls>`
  }
  const marker = (colour: string, isHollow: boolean): string =>
    `<c:marker><c:symbol val="circle"/><c:size val="7"/><c:spPr>${solid(isHollow ? colours.paper : colour)}${outline(colour, 1.5)}</c:spPr></c:marker>`
  const points = ({ kind, colour, illustrative = new Set(), hasMarkers }: ChartSeries): string =>
    [...illustrative]
      .map((point) =>
        kind === 'bar'
          ? `<c:dPt><c:idx val="${point}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${hatched(colour, colours.paper)}${outline(colour, 0.75)}</c:spPr></c:dPt>`
          : hasMarkers
            ? `<c:dPt><c:idx val="${point}"/>${marker(colour, true)}<c:bubble3D val="0"/></c:dPt>`
            : '',
      )
      .join('')
  const data = ({ values, index }: ChartSeries & { readonly index: number }): string => {
    const names = chart.categories.map(
      (each, i) => `<c:pt idx="${i}"><c:v>${escaped(each)}</c:v></c:pt>`,
    )
    const numbers = values.flatMap((value, i) =>
      value === null ? [] : [`<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`],
    )
    const range = (letter: string) => `Sheet1!$${letter}$2:$${letter}$${rows + 1}`
    return [
      `<c:cat><c:strRef><c:f>${range('A')}</c:f><c:strCache><c:ptCount val="${rows}"/>${names.join('')}</c:strCache></c:strRef></c:cat>`,
      `<c:val><c:numRef><c:f>${range(column(index))}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${rows}"/>${numbers.join('')}</c:numCache></c:numRef></c:val>`,
    ].join('')
  }
  const seriesOf = (each: (typeof numbered)[number]): string => {
    const { kind, name, index, colour, width = 3, hasMarkers = false } = each
    const cell = `Sheet1!$${column(index)}$1`
    const head = `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${cell}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escaped(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`
    const look =
      kind === 'bar'
        ? `<c:spPr>${solid(colour)}</c:spPr><c:invertIfNegative val="0"/>`
        : `<c:spPr>${outline(colour, width)}</c:spPr>${hasMarkers ? marker(colour, false) : '<c:marker><c:symbol val="none"/></c:marker>'}`
    const end = kind === 'line' ? '<c:smooth val="0"/>' : ''
    return `<c:ser>${head}${look}${points(each)}${labels(each)}${data(each)}${end}</c:ser>`
  }

  const barChart =
    bars.length > 0
      ? `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${bars.map(seriesOf).join('')}<c:gapWidth val="60"/>${axes}</c:barChart>`
      : ''
  const lineChart =
    lines.length > 0
      ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines.map(seriesOf).join('')}<c:marker val="1"/>${axes}</c:lineChart>`
      : ''
  const title = (words: string, body: string, isBold: boolean) =>
    `<c:title><c:tx><c:rich>${body}<a:lstStyle/><a:p><a:pPr>${text(colours.ink, isBold)}</a:pPr><a:r><a:rPr lang="${locale}" sz="${isBold ? LARGE : SMALL}" b="${isBold ? 1 : 0}">${solid(colours.ink)}<a:latin typeface="${font}"/></a:rPr><a:t>${escaped(words)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  const axisTitle = title(chart.valueTitle, '<a:bodyPr rot="-5400000" vert="horz"/>', false)
  const chartTitle = chart.title === null ? '' : title(chart.title, '<a:bodyPr/>', true)
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<c:date1904 val="0"/><c:lang val="${locale}"/><c:roundedCorners val="0"/>`,
    `<c:chart>${chartTitle}<c:autoTitleDeleted val="${chartTitle ? 0 : 1}"/><c:plotArea><c:layout/>`,
    barChart,
    lineChart,
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${outline(colours.ink, 0.75)}</c:spPr>${textOf(colours.ink)}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`,
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:max val="${chart.to}"/><c:min val="${chart.from}"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr>${outline(colours.rule, 0.5)}</c:spPr></c:majorGridlines>${axisTitle}<c:numFmt formatCode="${escaped(chart.valueFormat)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textOf(colours.ink)}<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/><c:majorUnit val="${chart.step}"/></c:valAx>`,
    '<c:spPr><a:noFill/></c:spPr></c:plotArea>',
    `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textOf(colours.ink)}</c:legend>`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:noFill/></c:spPr>',
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>',
  ].join('')
}
