import type Pptx from 'pptxgenjs'

import type { Slide } from '../../domain/deck.ts'
import { standingsIn } from '../../domain/matrix.ts'
import { nested } from '../../domain/nested.ts'
import type { Provenance } from '../../domain/observation.ts'
import { isIllustrative } from '../../domain/replacing.ts'
import type { Standing } from '../../domain/standing.ts'
import { COMPARE_TEXT } from '../../language/catalogues/compare.ts'
import { illustrativeMark } from '../../language/formats/illustrative-mark.ts'
import { formatNumber } from '../../language/formats/number.ts'
import { originWords } from '../../language/formats/origin.ts'
import { figureParts, formatPercent } from '../../language/formats/quantity.ts'
import { capitalized } from '../../language/formats/words.ts'
import { cumulativeColumn, targetColumns } from '../../language/sentences/captions.ts'
import { targetPhrase } from '../../language/sentences/phrases.ts'
import { statusWords } from '../../language/sentences/status.ts'
import { SLIDE_TEXT } from '../core/slide-text.ts'
import { statusLetter } from './slide-bars.ts'
import { FONT, MARGIN, type SlideContext, statusColour, TOP, WIDTH } from './slide-context.ts'

export type Rows = Extract<Slide, { kind: 'table' }>['rows']

const inBrackets = (words: string | null): string => (words ? ` (${words})` : '')

/** Draws indicators by units, each cell the letter of a status in its colour, and below how many are behind. */
export function drawMatrix(
  { canvas, palette, context }: SlideContext,
  { indicators, rows: units }: Extract<Slide, { kind: 'matrix' }>,
): void {
  const { text, language } = context
  const name = 4.2
  const each = (WIDTH - name) / Math.max(1, units.length)
  const none = { type: 'none' } as const
  const border = [none, none, { type: 'solid', color: palette.rule, pt: 0.75 }, none] as const
  const cell = (words: string, options: object = {}) => ({
    text: words,
    options: { border, ...options },
  })
  const mark = illustrativeMark(
    standingsIn(units).map(({ cumulative }) => cumulative),
    text,
  )
  const letter = (standing: Standing | undefined) => {
    if (!standing) return cell('')
    const { status, observation } = standing
    const isFaded = !mark && isIllustrative(observation)
    return cell(statusLetter(status).trim() || '–', {
      align: 'center',
      fontSize: 14,
      color: statusColour(status, palette),
      ...(isFaded && { transparency: 55 }),
    })
  }
  canvas.addTable(
    [
      [
        cell(text.columns.indicator + mark, { color: palette.ink2 }),
        ...units.map(({ unit }) =>
          cell(unit.name[language], {
            align: 'center',
            valign: 'bottom',
            fontSize: 10,
            bold: true,
          }),
        ),
      ],
      ...indicators.map((indicator) => [
        cell(indicator.name[language]),
        ...units.map(({ standings }) => letter(standings.get(indicator.id))),
      ]),
      [
        cell(COMPARE_TEXT[language].troubles, { bold: true }),
        ...units.map(({ troubles }) =>
          cell(formatNumber(troubles, language), {
            align: 'center',
            bold: true,
            color: troubles > 0 ? palette.behind : palette.ink,
          }),
        ),
      ],
    ] as Pptx.TableRow[],
    {
      ...{ x: MARGIN, y: TOP, w: WIDTH, colW: [name, ...units.map(() => each)] },
      ...{ fontFace: FONT, fontSize: 12, color: palette.ink, valign: 'middle', margin: 0.03 },
    },
  )
}

/** Draws indicators as a table that can be edited. */
export function drawTable({ canvas, palette, context }: SlideContext, rows: Rows): void {
  const words = SLIDE_TEXT[context.language]
  const { text, language } = context
  const standings = rows.map(({ standing }) => standing)
  const done = cumulativeColumn(standings, context)
  const targets = targetColumns(standings, context)
  const headings = [
    text.columns.indicator,
    targets.target,
    words.inMonth,
    done.heading,
    targets.percent,
    words.pace,
  ]
  const align = (column: number) => (column === 0 || column === 5 ? 'left' : 'right')
  const under = { type: 'solid', color: palette.rule, pt: 0.75 } as const
  const none = { type: 'none' } as const
  const heading = headings.map((each, i) => ({
    text: each,
    options: {
      align: align(i),
      color: palette.ink2,
      fontSize: 14,
      border: [none, none, { type: 'solid', color: palette.ink, pt: 1.5 }, none],
    },
  }))
  const lines = nested(rows, ({ standing }) => standing.indicator).map(
    ({ row, depth, isFirst }) => {
      const { standing } = row
      const { indicator: each, month, cumulative, percent, target, observation } = standing
      const origin = observation?.origin ?? 'reported'
      const mark = (of: Provenance) =>
        of.origin === 'reported' || of.origin === origin ? '' : inBrackets(originWords(of, text))
      const isMoney = each.measure.kind === 'money'
      const figure = (sourced: typeof month) => {
        if (!sourced) return '–'
        const { qualifier, number, unit } = figureParts(sourced.figure, each.measure, language)
        return [qualifier, number, isMoney && unit].filter(Boolean).join(' ') + mark(sourced)
      }
      const goal = targetPhrase(standing, context)
      const cells = [
        '   '.repeat(depth) +
          (isFirst ? `${capitalized(text.captions.among)} ` : '') +
          each.name[language] +
          (origin === 'reported' ? '' : ` (${text.origins[origin]})`),
        goal && target ? goal + inBrackets(targets.caption(standing)) + mark(target) : '–',
        figure(month),
        figure(cumulative) + inBrackets(cumulative && done.caption(standing)),
        percent?.figure ? formatPercent(percent.figure, language) : '–',
        statusLetter(standing.status) + capitalized(statusWords(standing.status, text)),
      ]
      return cells.map((cell, i) => ({
        text: cell,
        options: {
          align: align(i),
          bold: i === 0 || i === 5,
          italic: origin === 'illustrative' && i > 0 && i < 5,
          color: i === 5 ? statusColour(standing.status, palette) : palette.ink,
          border: [none, none, under, none],
        },
      }))
    },
  )
  canvas.addTable([heading, ...lines] as Pptx.TableRow[], {
    x: MARGIN,
    y: TOP,
    w: WIDTH,
    colW: [3.5, 1.95, 1.35, 1.9, 1.25, 2.04],
    fontFace: FONT,
    fontSize: 15,
    valign: 'middle',
    margin: [0.03, 0.06, 0.03, 0.06],
  })
}
