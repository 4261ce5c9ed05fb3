import type { MonthsModel } from '../../language/formats/months-model.ts'

// One geometry for both charts, so that no mark moves when the interactive one replaces the static
// one. Horizontally everything is in percent of the width, vertically in pixels.

export const HEIGHT_PX = 400
export const TOP_PX = 30
export const BOTTOM_PX = 30
const PLOT_PX = HEIGHT_PX - TOP_PX - BOTTOM_PX
const SLOT = 100 / 12
/** The bar's share of a month's width. */
export const BAR_SHARE = 0.56

/** The middle of a month, in percent of the width. */
export const xOf = (month: number): number => (month - 0.5) * SLOT
export const barLeft = (month: number): number => xOf(month) - (SLOT * BAR_SHARE) / 2
export const BAR_WIDTH = SLOT * BAR_SHARE

/** The height of a value, in pixels from the top. */
export function yOf({ ends: [low, high] }: Pick<MonthsModel, 'ends'>, value: number): number {
  return Number((TOP_PX + (1 - (value - low) / (high - low)) * PLOT_PX).toFixed(1))
}

/** The height of the line that bars stand on, or hang from: zero of a flow, else the lowest of the axis. */
export const baseOf = (model: Pick<MonthsModel, 'ends' | 'isFlow'>): number =>
  yOf(model, model.isFlow ? 0 : model.ends[0])

/** A bar from the base line to a value above or below it, in pixels. */
export function barBox(
  model: Pick<MonthsModel, 'ends' | 'isFlow'>,
  value: number,
): { readonly y: number; readonly height: number } {
  const [base, end] = [baseOf(model), yOf(model, value)]
  return { y: Math.min(base, end), height: Math.abs(base - end) }
}

/** Moves overlapping labels apart, in order. @param gap - least distance, in pixels */
export function spread<Label extends { readonly y: number }>(
  labels: readonly Label[],
  gap: number,
): Label[] {
  const sorted = labels.toSorted((a, b) => a.y - b.y)
  let last = Number.NEGATIVE_INFINITY
  const placed = sorted.map((label) => {
    last = Math.max(label.y, last + gap)
    return { ...label, y: last }
  })
  const over = Math.max(0, (placed.at(-1)?.y ?? 0) - (HEIGHT_PX - BOTTOM_PX - 4))
  return placed.map((label) => ({ ...label, y: label.y - over }))
}
