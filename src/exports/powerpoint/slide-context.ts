import type Pptx from 'pptxgenjs'

import type { Slide } from '../../domain/deck.ts'
import type { Status } from '../../domain/status.ts'
import type { SentenceContext } from '../../language/sentences/phrases.ts'
import type { Palette } from '../core/palette.ts'
import type { SlidesMonth } from './powerpoint.ts'

/** One slide of the file while it is written, with all that its parts ask for. */
export interface Sheet {
  readonly on: ReturnType<Pptx['addSlide']>
  readonly palette: Palette
  readonly context: SentenceContext
  readonly month: SlidesMonth
  readonly slide: Slide
}

// Inches, as the format counts; 144 of the screen's slide pixels to one.
export const PAGE_HEIGHT = 7.5
export const MARGIN = 0.67
export const WIDTH = 13.333 - 2 * MARGIN
/** Where the body begins, and how high it is. */
export const TOP = 1.62
export const HEIGHT = PAGE_HEIGHT - TOP - 0.8

/** On every office's machine, and with a twin of the same widths where that is not. */
export const FONT = 'Arial'

/** The colour of a status, as on the screens. */
export function statusColour(status: Status, palette: Palette): string {
  if (status.kind === 'undecided') return palette.undecided
  if (status.kind === 'none') return palette.ink2
  const { verdict } = status
  if (verdict === 'behind') return palette.behind
  return verdict === 'on-pace' ? palette.onPace : palette.ahead
}
