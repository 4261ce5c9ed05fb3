import type { Slide } from '../../domain/deck.ts'
import { figureParts, formatPercent, formatShare } from '../../language/formats/quantity.ts'
import { capitalized } from '../../language/formats/words.ts'
import { monthSentence } from '../../language/sentences/month-sentence.ts'
import { reportSentence } from '../../language/sentences/report-sentence.ts'
import { statusWords } from '../../language/sentences/status.ts'
import { SLIDE_TEXT } from '../core/slide-text.ts'
import { monthsChart, percentChart } from './powerpoint-charts.ts'
import { attentionRuns, correctionRuns, directiveRuns, type Runs } from './powerpoint-lists.ts'
import { table } from './powerpoint-table.ts'
import { FONT, HEIGHT, MARGIN, type Sheet, statusColour, TOP, WIDTH } from './slide-context.ts'

const BODY = { x: MARGIN, y: TOP, w: WIDTH, h: HEIGHT, margin: 0, fontFace: FONT } as const

/** What a slide says between its head and its foot. Covers have no body. */
export function bodyOf(sheet: Sheet): void {
  const { slide, month } = sheet
  const added = month.sentences[slide.id]
  const isTall = slide.kind !== 'table'
  switch (slide.kind) {
    case 'month':
      paragraphs(sheet, monthRuns(sheet, slide.rows), 22)
      break
    case 'table':
      table(sheet, slide.rows)
      break
    case 'indicator':
      indicator(sheet, slide.row, added)
      return
    case 'group':
      table(sheet, slide.rows)
      percentChart(sheet, slide.rows, {
        x: MARGIN,
        y: TOP + 0.75 + slide.rows.length * 0.52,
        w: WIDTH,
        h: Math.max(1.4, HEIGHT - 0.85 - slide.rows.length * 0.52),
      })
      break
    case 'attention':
      paragraphs(sheet, attentionRuns(sheet, slide.rows), 20)
      break
    case 'corrections':
      paragraphs(sheet, correctionRuns(sheet, slide.corrections), 18)
      break
    case 'last-directives':
    case 'next-directives':
      paragraphs(
        sheet,
        slide.directives.flatMap((each, i) => directiveRuns(sheet, each, slide.start + i)),
        20,
      )
      break
    default:
      return
  }
  if (added && isTall) note(sheet, added)
}

function paragraphs({ on, palette }: Sheet, runs: Runs, fontSize: number): void {
  on.addText(runs, {
    ...BODY,
    fontSize,
    color: palette.ink,
    valign: 'top',
    paraSpaceAfter: 10,
    fit: 'shrink',
  })
}

/** The office's own sentence, at the lower edge. */
function note({ on, palette }: Sheet, text: string): void {
  on.addText(text, {
    ...BODY,
    y: TOP + HEIGHT - 0.6,
    h: 0.6,
    fontSize: 18,
    italic: true,
    color: palette.ink,
    valign: 'bottom',
  })
}

function monthRuns(
  { month, context }: Sheet,
  rows: Extract<Slide, { kind: 'month' }>['rows'],
): Runs {
  const standings = rows.map((row) => row.standing)
  const corrections = rows.flatMap((row) => row.corrections)
  return monthSentence(standings, month.period, context, corrections)
    .split(/(?<=\.) (?=\p{Lu})/u)
    .map((text, i) => ({
      text,
      options: { breakLine: true, bold: i === 0, fontSize: i === 0 ? 26 : 22 },
    }))
}

type Row = Extract<Slide, { kind: 'indicator' }>['row']

function indicator(sheet: Sheet, row: Row, added: string | undefined): void {
  const { on, palette, context } = sheet
  const { text, language } = context
  const words = SLIDE_TEXT[language]
  const { standing, corrections, explanation } = row
  const { indicator: each, yearToDate, percent, status, due, duePercent } = standing
  const parts = yearToDate && figureParts(yearToDate.figure, each.measure, language)
  const dueText =
    due &&
    text.explanation.statusCompared(
      percent?.figure ? formatPercent(percent.figure, language) : '–',
      formatShare(duePercent, language),
    )
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
    : [{ text: text.missing, options: { fontSize: 28, breakLine: true } }]
  if (yearToDate && yearToDate.origin !== 'reported')
    left.push({
      text: text.origins[yearToDate.origin],
      options: { italic: true, fontSize: 18, breakLine: true },
    })
  if (percent?.figure)
    left.push({
      text: dueText ?? '',
      options: { fontSize: 18, color: palette.ink2, breakLine: true },
    })
  left.push({
    text: capitalized(statusWords(status, text)),
    options: { bold: true, fontSize: 24, color: statusColour(status, palette), breakLine: true },
  })
  if (explanation) {
    const told: [string, string][] = explanation.answeredAt
      ? [
          [words.cause, explanation.cause],
          [words.remedy, explanation.remedy],
        ]
      : [[words.question, explanation.question]]
    for (const [label, content] of told)
      left.push(
        { text: `${label}: `, options: { bold: true, fontSize: 14 } },
        { text: content, options: { fontSize: 14, breakLine: true } },
      )
  }
  on.addText(left, { ...BODY, w: 5, h: 3.85, color: palette.ink, valign: 'middle', fit: 'shrink' })
  monthsChart(sheet, row, { x: MARGIN + 5.2, y: TOP, w: WIDTH - 5.2, h: 3.85 })
  const sentence = reportSentence(standing, context, corrections)
  on.addText([sentence, added].filter(Boolean).join(' '), {
    ...BODY,
    y: TOP + 3.95,
    h: HEIGHT - 3.95,
    fontSize: sentence.length > 220 ? 16 : 19,
    color: palette.ink,
    valign: 'top',
    fit: 'shrink',
  })
}
