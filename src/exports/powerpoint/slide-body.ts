import type Pptx from 'pptxgenjs'
import { isFirstTarget } from '../../domain/correction.ts'
import type { Slide } from '../../domain/deck.ts'
import type { Directive } from '../../domain/report.ts'
import { CORRECTIONS_TEXT } from '../../language/catalogues/corrections.ts'
import { formatInstant } from '../../language/formats/instant.ts'
import { originWords } from '../../language/formats/origin.ts'
import { formatDay, formatPeriodShort } from '../../language/formats/period.ts'
import { figureParts } from '../../language/formats/quantity.ts'
import { capitalized } from '../../language/formats/words.ts'
import { attentionReason } from '../../language/sentences/attention-reason.ts'
import { cumulativeCaption } from '../../language/sentences/captions.ts'
import { correctedFigures } from '../../language/sentences/correction.ts'
import { finding } from '../../language/sentences/finding.ts'
import { missingWords } from '../../language/sentences/missing.ts'
import { monthSentence } from '../../language/sentences/month-sentence.ts'
import { paceInWords } from '../../language/sentences/pace-in-words.ts'
import { programmeSentence } from '../../language/sentences/programme-sentence.ts'
import { reportSentence } from '../../language/sentences/report-sentence.ts'
import { spanWords } from '../../language/sentences/span.ts'
import { statusWords } from '../../language/sentences/status.ts'
import { spanCaption } from '../../language/sentences/target-caption.ts'
import { explanationLines } from '../core/explanation-lines.ts'
import { BAR_HEIGHT, drawPaceBar, drawPaceBars, drawStatusShape } from './slide-bars.ts'
import { drawMonthsChart } from './slide-charts.ts'
import {
  FONT,
  HEIGHT,
  MARGIN,
  type SlideContext,
  statusColour,
  TOP,
  WIDTH,
} from './slide-context.ts'
import { drawMatrix, drawTable, type Rows } from './slide-table.ts'

type Runs = Pptx.TextProps[]

const BODY = { x: MARGIN, y: TOP, w: WIDTH, h: HEIGHT, margin: 0, fontFace: FONT } as const

/** Draws what is between a slide's head and foot. Covers have no body. */
export function drawBody(slideContext: SlideContext): void {
  const { slide, month } = slideContext
  const added = month.sentences[slide.id]
  const isTall = slide.kind !== 'table' && slide.kind !== 'matrix'
  switch (slide.kind) {
    case 'month':
      drawParagraphs(slideContext, monthRuns(slideContext, slide), 22)
      break
    case 'table':
      drawTable(slideContext, slide.rows)
      break
    case 'indicator':
      drawIndicator(slideContext, slide.row, added)
      return
    case 'group':
      drawTable(slideContext, slide.rows)
      drawPaceBars(slideContext, slide.rows, {
        x: MARGIN,
        y: TOP + 0.75 + slide.rows.length * 0.52,
        w: WIDTH,
        h: Math.max(1.4, HEIGHT - 0.85 - slide.rows.length * 0.52),
      })
      break
    case 'attention':
      drawAttention(slideContext, slide.rows)
      break
    case 'matrix':
      drawMatrix(slideContext, slide)
      break
    case 'corrections':
      drawParagraphs(slideContext, correctionRuns(slideContext, slide.corrections), 18)
      break
    case 'last-directives':
    case 'next-directives':
      drawParagraphs(
        slideContext,
        slide.directives.flatMap((each, i) => directiveRuns(slideContext, each, slide.start + i)),
        20,
      )
      break
    default:
      return
  }
  if (added && isTall) drawAddedSentence(slideContext, added)
}

function drawParagraphs({ canvas, palette }: SlideContext, runs: Runs, fontSize: number): void {
  canvas.addText(runs, {
    ...BODY,
    fontSize,
    color: palette.ink,
    valign: 'top',
    paraSpaceAfter: 10,
    fit: 'shrink',
  })
}

/** The office's own sentence, at the lower edge. */
function drawAddedSentence({ canvas, palette }: SlideContext, text: string): void {
  canvas.addText(text, {
    ...BODY,
    y: TOP + HEIGHT - 0.6,
    h: 0.6,
    fontSize: 18,
    italic: true,
    color: palette.ink,
    valign: 'bottom',
  })
}

type MonthSlide = Extract<Slide, { kind: 'month' }>

function monthRuns({ month, context }: SlideContext, { rows, programme }: MonthSlide): Runs {
  const standings = rows.map((row) => row.standing)
  const corrections = rows.flatMap((row) => row.corrections)
  const sentences = monthSentence(standings, month.period, context, corrections)
  return [
    ...sentences.split(/(?<=\.) (?=\p{Lu})/u),
    ...(programme ? [programmeSentence(programme, standings, month.period, context)] : []),
  ].map((text, i) => ({
    text,
    options: { breakLine: true, bold: i === 0, fontSize: i === 0 ? 26 : 22 },
  }))
}

type Row = Extract<Slide, { kind: 'indicator' }>['row']

/** The height of what is left of the chart, and in it of what is said below the bar. */
const LEFT_HEIGHT = 3.85
const MORE_HEIGHT = 0.85

function drawIndicator(slideContext: SlideContext, row: Row, added: string | undefined): void {
  const { canvas, palette, context } = slideContext
  const { text, language } = context
  const { standing, corrections, explanation } = row
  const { indicator: each, cumulative, status, otherSpans } = standing
  const parts = cumulative && figureParts(cumulative.figure, each.measure, language)
  const small = { fontSize: 18, color: palette.ink2, breakLine: true } as const
  const left: Runs = parts
    ? [
        ...(parts.qualifier
          ? [
              {
                text: parts.qualifier,
                options: { italic: true, fontSize: 28, color: palette.ink2, breakLine: true },
              },
            ]
          : []),
        {
          text: parts.number,
          options: {
            bold: true,
            fontSize: parts.number.length > 5 ? 80 : 96,
            color: palette.actual,
          },
        },
        { text: ` ${parts.unit}`, options: { fontSize: 24, breakLine: true } },
      ]
    : [
        {
          text: capitalized(missingWords(standing, context)),
          options: { fontSize: 28, breakLine: true },
        },
      ]
  if (cumulative)
    left.push({ text: capitalized(cumulativeCaption(standing, context)), options: small })
  if (cumulative && cumulative.origin !== 'reported')
    left.push({
      text: originWords(cumulative, text),
      options: { italic: true, fontSize: 18, breakLine: true },
    })
  const against = paceInWords(standing, context)
  if (against) left.push({ text: capitalized(against), options: small })
  const more: Runs = []
  for (const span of otherSpans)
    more.push({ text: spanCaption(span, context), options: { ...small, fontSize: 16 } })
  if (explanation) {
    for (const { label, content } of explanationLines(explanation, language))
      more.push(
        { text: `${label}: `, options: { bold: true, fontSize: 14 } },
        { text: content, options: { fontSize: 14, breakLine: true } },
      )
  }
  const w = 5
  const moreHeight = more.length > 0 ? MORE_HEIGHT : 0
  const bar = TOP + LEFT_HEIGHT - moreHeight - BAR_HEIGHT
  const mark = bar - 0.42
  canvas.addText(left, {
    ...BODY,
    w,
    h: mark - TOP,
    color: palette.ink,
    valign: 'middle',
    fit: 'shrink',
  })
  drawStatusShape(slideContext, status, { x: MARGIN, y: mark + 0.08 })
  canvas.addText(capitalized(statusWords(status, text)), {
    ...BODY,
    x: MARGIN + 0.32,
    y: mark,
    w: w - 0.32,
    h: 0.36,
    fontSize: 22,
    bold: true,
    color: statusColour(status, palette),
    valign: 'middle',
    fit: 'shrink',
  })
  drawPaceBar(slideContext, row, { x: MARGIN, y: bar, w: w - 0.4 })
  if (more.length > 0)
    canvas.addText(more, {
      ...BODY,
      y: bar + BAR_HEIGHT,
      w,
      h: moreHeight,
      color: palette.ink,
      valign: 'top',
      fit: 'shrink',
    })
  drawMonthsChart(slideContext, row, { x: MARGIN + 5.2, y: TOP, w: WIDTH - 5.2, h: 3.85 })
  const sentence = reportSentence(standing, context, corrections)
  canvas.addText([sentence, added].filter(Boolean).join(' '), {
    ...BODY,
    y: TOP + 3.95,
    h: HEIGHT - 3.95,
    fontSize: sentence.length > 220 ? 16 : 19,
    color: palette.ink,
    valign: 'top',
    fit: 'shrink',
  })
}

/** The most height that one row of what needs attention takes. */
const PRESSING_HEIGHT = 1.7

/** What needs attention: each with its bar, its gap, who answers for it and the explanation given. */
function drawAttention(slideContext: SlideContext, rows: Rows): void {
  const { canvas, palette, context } = slideContext
  const { text, language } = context
  const room = Math.min(PRESSING_HEIGHT, HEIGHT / rows.length)
  for (const [i, row] of rows.entries()) {
    const { standing, explanation } = row
    const { indicator, status } = standing
    const y = TOP + i * room
    const origin = standing.observation?.origin ?? 'reported'
    const mark = origin === 'reported' ? '' : ` (${text.origins[origin]})`
    const nameWidth = 5.2
    drawStatusShape(slideContext, status, { x: MARGIN, y: y + 0.14 })
    canvas.addText(
      [
        {
          text: indicator.name[language] + mark,
          options: { bold: true, fontSize: 18, breakLine: true },
        },
        { text: indicator.body, options: { fontSize: 14, color: palette.ink2 } },
      ],
      {
        ...{ x: MARGIN + 0.35, y, w: nameWidth - 0.5, h: BAR_HEIGHT, margin: 0 },
        ...{ fontFace: FONT, color: palette.ink, valign: 'middle', fit: 'shrink' },
      },
    )
    drawPaceBar(slideContext, row, { x: MARGIN + nameWidth, y, w: WIDTH - nameWidth })
    const found = finding(standing, context)
    const why = (explanation ? explanationLines(explanation, language) : [])
      .map(({ label, content }) => `${label}: ${content}`)
      .join(' ')
    canvas.addText(
      [
        ...(found ? [{ text: `${capitalized(found)}. `, options: { bold: true } }] : []),
        {
          text: attentionReason(standing, context),
          options: { breakLine: why !== '' },
        },
        ...(why ? [{ text: why, options: { color: palette.ink2 } }] : []),
      ],
      {
        ...{ x: MARGIN + 0.35, y: y + BAR_HEIGHT, w: WIDTH - 0.35, margin: 0 },
        h: Math.max(0.3, room - BAR_HEIGHT - 0.08),
        ...{ fontFace: FONT, fontSize: 15, color: palette.ink, valign: 'top', fit: 'shrink' },
      },
    )
  }
}

/** Old and new, and why. */
function correctionRuns(
  { context, month, palette }: SlideContext,
  corrections: Extract<Slide, { kind: 'corrections' }>['corrections'],
): Runs {
  const { text, language } = context
  const words = CORRECTIONS_TEXT[language]
  const known = month.slides.flatMap((slide) =>
    'rows' in slide && slide.kind !== 'matrix' ? slide.rows : [],
  )
  return corrections.flatMap((each) => {
    const found = known.find(({ standing }) => standing.indicator.id === each.indicatorId)
    const { indicator: of } = found?.standing ?? {}
    const when =
      each.kind === 'target' ? spanWords(each.period, context).name : formatPeriodShort(each.period)
    const figures = of ? correctedFigures(each, of.measure, text, language) : []
    const changes = figures.map(
      ({ label, before, after }) => `${label}: ${before === null ? '' : `${before} → `}${after}`,
    )
    return [
      {
        text: [of?.name[language] ?? words.text, when].join(', '),
        options: { bold: true, breakLine: true },
      },
      ...[...changes, isFirstTarget(each) ? words.setAfter : words.reason(each.reason)].map(
        (line) => ({
          text: line,
          options: { breakLine: true },
        }),
      ),
      {
        text: words.by(each.by.name, formatInstant(each.at, language)),
        options: { fontSize: 14, color: palette.ink2, breakLine: true },
      },
    ]
  })
}

/** Numbered by hand: programs restart their own numbers after a line without one. */
function directiveRuns(
  { context, palette }: SlideContext,
  directive: Directive,
  number: number,
): Runs {
  const { text } = context
  const { assignee, due, state } = directive
  const notes = [
    assignee,
    due && text.directives.due(formatDay(due)),
    state !== 'open' && text.directives.states[state],
  ].filter(Boolean)
  return [
    { text: `${number}. ${directive.text}`, options: { breakLine: true } },
    ...(notes.length > 0
      ? [
          {
            text: notes.join(' · '),
            options: { fontSize: 15, color: palette.ink2, breakLine: true, indentLevel: 1 },
          },
        ]
      : []),
  ]
}
