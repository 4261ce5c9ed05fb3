import type { Slide } from '../../domain/deck.ts'
import { monthOf, type Period, shifted } from '../../domain/period.ts'
import { formatMonth } from '../../language/formats/period.ts'
import type { SentenceContext } from '../../language/sentences/phrases.ts'
import { SLIDE_TEXT } from './slide-text.ts'

/** A slide's name: in its head, in the grid, for screen readers. */
export function slideName(slide: Slide, period: Period, { language }: SentenceContext): string {
  const words = SLIDE_TEXT[language]
  switch (slide.kind) {
    case 'title':
      return words.heading
    case 'indicator':
      return slide.row.standing.indicator.name[language]
    case 'group':
      return slide.section.name[language]
    case 'last-directives':
      return words.lastDirectives(formatMonth(monthOf(period), language))
    case 'next-directives':
      return words.nextDirectives(formatMonth(monthOf(shifted(period, 1)), language))
    case 'month':
      return words.month
    case 'table':
      return words.table
    case 'matrix':
      return words.matrix
    case 'attention':
      return words.attention
    case 'corrections':
      return words.corrections
    case 'end':
      return words.end
  }
}
