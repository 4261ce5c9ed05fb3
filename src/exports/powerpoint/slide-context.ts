import type Pptx from 'pptxgenjs'

import type { Slide } from '../../domain/deck.ts'
import type { Period } from '../../domain/period.ts'
import type { Report } from '../../domain/report.ts'
import { isTrouble, type Status } from '../../domain/status.ts'
import type { Unit } from '../../domain/unit.ts'
import type { SentenceContext } from '../../language/sentences/phrases.ts'
import type { Palette } from '../core/palette.ts'
import type { ChartPart } from './chart-part.ts'

/** The month whose slides are written. */
export interface SlidesMonth {
  readonly unit: Unit
  readonly period: Period
  readonly report: Pick<Report, 'source' | 'meetingDate'> | null
  /** What is shown, in its order. */
  readonly slides: readonly Slide[]
  /** What the office added, by slide. */
  readonly sentences: Readonly<Record<string, string>>
  readonly notes: Readonly<Record<string, string>>
  readonly palette: Palette
}

/** One slide while it is written, with all that its parts need. */
export interface SlideContext {
  /** The slide of the file, to draw on. */
  readonly canvas: ReturnType<Pptx['addSlide']>
  readonly palette: Palette
  readonly context: SentenceContext
  readonly month: SlidesMonth
  readonly slide: Slide
  /** What the charts of the file draw, in its order. */
  readonly charts: ChartPart[]
}

// In inches, 144 pixels of the screen's slides each.
export const PAGE_HEIGHT = 7.5
export const MARGIN = 0.67
export const WIDTH = 13.333 - 2 * MARGIN
/** The top and the height of the body. */
export const TOP = 1.62
export const HEIGHT = PAGE_HEIGHT - TOP - 0.8

/** Installed on every office's machine; elsewhere a font of the same widths replaces it. */
export const FONT = 'Arial'

/** The colour of a status, as on the screens. */
export function statusColour(status: Status, palette: Palette): string {
  if (status.kind === 'undecided') return palette.undecided
  if (status.kind === 'none') return palette.ink2
  const { verdict } = status
  if (isTrouble(verdict)) return palette.behind
  return verdict === 'on-pace' || verdict === 'within' ? palette.onPace : palette.ahead
}

/** The locale of the file's text. */
export const localeOf = ({ language }: SentenceContext): string =>
  language === 'vi' ? 'vi-VN' : 'en-GB'
