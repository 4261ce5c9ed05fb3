import type { MonthsModel } from '../../language/formats/months-model.ts'

// One geometry for both charts, so that no mark moves when the interactive one replaces the static
// one. Horizontally everything is in percent of the width, vertically in pixels. A flow has two panels
// over one time axis, its totals above its months; a level has one. Names of lines and values of the
// axis stand in gutters beside the plot, where nothing is drawn.

export const HEIGHT_PX = 400
/** Room for the figure of the latest month. */
export const TOP_PX = 34
/** Room for the names of the months. */
export const BOTTOM_PX = 30
const PANELS_PX = HEIGHT_PX - TOP_PX - BOTTOM_PX
const MONTHS_PX = 72
/** Between the panels: room for the number on the longest bar. */
const BETWEEN_PX = 36
const SLOT = 100 / 12
/** The bar's share of a month's width. */
export const BAR_SHARE = 0.56

/** The middle of a month, in percent of the width. */
export const xOf = (month: number): number => (month - 0.5) * SLOT
export const barLeft = (month: number): number => xOf(month) - (SLOT * BAR_SHARE) / 2
export const BAR_WIDTH = SLOT * BAR_SHARE

type Ranges = Pick<MonthsModel, 'isFlow' | 'totalRange' | 'monthRange'>

const totalsPx = ({ isFlow }: Pick<MonthsModel, 'isFlow'>): number =>
  isFlow ? PANELS_PX - MONTHS_PX - BETWEEN_PX : PANELS_PX

const scaled = (value: number, [low, high]: readonly [number, number], top: number, px: number) =>
  Number((top + (1 - (value - low) / (high - low)) * px).toFixed(1))

/** The height of a total, in pixels from the top. */
export const yOf = (model: Ranges, value: number): number =>
  scaled(value, model.totalRange, TOP_PX, totalsPx(model))

/** The foot of the totals' panel, in pixels from the top. */
export const totalsFoot = (model: Ranges): number => TOP_PX + totalsPx(model)

/** The height of a month's own figure, in pixels from the top. */
export const monthY = (model: Ranges, value: number): number =>
  scaled(value, model.monthRange, HEIGHT_PX - BOTTOM_PX - MONTHS_PX, MONTHS_PX)

/** A bar from zero to a value above or below it, in pixels. */
export function barBox(
  model: Ranges,
  value: number,
): { readonly y: number; readonly height: number } {
  const [base, end] = [monthY(model, 0), monthY(model, value)]
  return { y: Math.min(base, end), height: Math.abs(base - end) }
}

/** The axis over both panels on which totals lie in theirs: for a chart that has one plot. */
export function totalDomain(model: Ranges): [number, number] {
  const [low, high] = model.totalRange
  const perPx = (high - low) / totalsPx(model)
  return [low - perPx * (PANELS_PX - totalsPx(model)), high]
}

/** The same for the months' own figures. */
export function monthDomain(model: Ranges): [number, number] {
  const [low, high] = model.monthRange
  return [low, low + ((high - low) / MONTHS_PX) * PANELS_PX]
}

/**
 * Moves labels that overlap apart, in order, and up where they would leave the panel.
 *
 * @param foot - the lowest end of a label, in pixels from the top
 */
export function spread<Label extends { readonly y: number; readonly height: number }>(
  labels: readonly Label[],
  foot: number,
): Label[] {
  let end = 0
  const placed = labels
    .toSorted((a, b) => a.y - b.y)
    .map((label) => {
      const y = Math.max(label.y, end)
      end = y + label.height
      return { ...label, y }
    })
  let limit = foot
  return placed.toReversed().map((label) => {
    const y = Math.min(label.y, limit - label.height)
    limit = y
    return { ...label, y }
  })
}

/** Breaks words into lines between them. @param most - the letters of a line; a longer word has one of its own */
export function inLines(words: string, most: number): string[] {
  const lines: string[] = []
  for (const word of words.split(' ').filter(Boolean)) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
