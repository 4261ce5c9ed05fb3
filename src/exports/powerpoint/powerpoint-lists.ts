import type Pptx from 'pptxgenjs'

import type { Slide } from '../../domain/deck.ts'
import type { Directive } from '../../domain/report.ts'
import { formatInstant } from '../../language/formats/instant.ts'
import { formatDay, formatPeriodShort } from '../../language/formats/period.ts'
import { correctedFigures } from '../../language/sentences/correction.ts'
import { attentionSentence } from '../../language/sentences/pace.ts'
import { SLIDE_TEXT } from '../core/slide-text.ts'
import type { Rows } from './powerpoint-table.ts'
import type { Sheet } from './slide-context.ts'

export type Runs = Pptx.TextProps[]

/** What needs attention, and what was answered about it. */
export function attentionRuns({ context, palette }: Sheet, rows: Rows): Runs {
  const words = SLIDE_TEXT[context.language]
  return rows.flatMap(({ standing, explanation }) => {
    const origin = standing.observation?.origin ?? 'reported'
    const mark = origin === 'reported' ? '' : ` (${context.text.origins[origin]})`
    const said = {
      text: attentionSentence(standing, context) + mark,
      options: { bullet: true, breakLine: true },
    }
    if (!explanation?.answeredAt) return [said]
    const why = `${words.cause}: ${explanation.cause} ${words.remedy}: ${explanation.remedy}`
    return [
      said,
      {
        text: why,
        options: { fontSize: 15, color: palette.ink2, breakLine: true, indentLevel: 1 },
      },
    ]
  })
}

/** Old and new, and why. */
export function correctionRuns(
  { context, month, palette }: Sheet,
  corrections: Extract<Slide, { kind: 'corrections' }>['corrections'],
): Runs {
  const { text, language } = context
  const known = month.slides.flatMap((slide) => ('rows' in slide ? slide.rows : []))
  return corrections.flatMap((each) => {
    const found = known.find(({ standing }) => standing.indicator.id === each.indicatorId)
    const { indicator: of } = found?.standing ?? {}
    const when = each.kind === 'target' ? each.period : formatPeriodShort(each.period)
    const figures = of ? correctedFigures(each, of.measure, text, language) : []
    const changes = figures.map(({ label, before, after }) => `${label}: ${before} → ${after}`)
    return [
      {
        text: [of?.name[language] ?? text.corrections.text, when].join(', '),
        options: { bold: true, breakLine: true },
      },
      ...[...changes, text.corrections.reason(each.reason)].map((line) => ({
        text: line,
        options: { breakLine: true },
      })),
      {
        text: text.corrections.by(each.by.name, formatInstant(each.at, language)),
        options: { fontSize: 14, color: palette.ink2, breakLine: true },
      },
    ]
  })
}

/** Numbered by hand: programs count anew after a line that has no number. */
export function directiveRuns(
  { context, palette }: Sheet,
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
