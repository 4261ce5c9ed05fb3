import { exactly, type Figure } from './figure.ts'
import { type History, monthFigure, yearToDate } from './history.ts'
import type { Accumulation, Indicator } from './indicator.ts'
import type { Observation } from './observation.ts'
import { lastPeriods, type Period, shifted } from './period.ts'
import { isIllustrative } from './replacing.ts'

/** A figure far from what earlier months suggest, and what it is compared with. */
export interface Unusual {
  readonly stated: Figure
  readonly expected: Figure
  /** Whether `expected` is the month before, or what is usual. */
  readonly against: 'last-month' | 'usual'
  /** `stated` divided by `expected`, around 1; `null` if that is zero. */
  readonly factor: number | null
  /** How many of the twelve months before are known. */
  readonly months: number
}

/** From this many times the usual value, or a fraction of it, a figure is questioned. */
export const UNUSUAL_FACTOR = 3
const MONTHS_TO_KNOW = 3
// Of single people and firms, two or three times as many is an ordinary month.
const FEW = 10

/**
 * Whether a month of a flow, or the level of a stock or a rate, is out of the ordinary: three
 * times the median of the twelve months before or more, a third of it or less. Months of zero
 * count too, so a zero typed for a gap is noticed.
 *
 * @returns `null` for an ordinary figure, and where fewer than three months are known
 */
export function unusual(
  { accumulation, measure }: Pick<Indicator, 'accumulation' | 'measure'>,
  history: History,
  observation: Observation,
): Unusual | null {
  const { period } = observation
  // What no report has stated says nothing of what is usual.
  const stating = [...history].filter(([, each]) => !isIllustrative(each))
  const typed: History = new Map([...stating, [period, observation]])
  const of = (each: Period): Figure | null => {
    const figure = levelOrMonth(accumulation, typed, each)
    // Below zero there are no multiples.
    return figure && figure.value >= 0 ? figure : null
  }
  const stated = of(period)
  const before = lastPeriods(shifted(period, -1), 12).flatMap((each) => of(each)?.value ?? [])
  if (!stated || before.length < MONTHS_TO_KNOW) return null
  const usual = usualOf(before)
  const isFew = measure.kind === 'count' && Math.max(stated.value, usual) < FEW
  if (isFew || !isFar(stated.value, usual)) return null
  const last = of(shifted(period, -1))
  // Beside a month that was itself out of the ordinary the figure would look like any other.
  const against = last && isSameWay(stated.value, usual, last.value) ? 'last-month' : 'usual'
  const expected = last && against === 'last-month' ? last : exactly(usual)
  const factor = expected.value > 0 ? stated.value / expected.value : null
  return { stated, expected, against, factor, months: before.length }
}

function levelOrMonth(accumulation: Accumulation, history: History, period: Period): Figure | null {
  if (accumulation !== 'flow') return yearToDate(accumulation, history, period)?.figure ?? null
  const month = history.get(period)?.month
  if (month) return month
  // Two qualified year-to-dates leave too wide a range for the month between them.
  const derived = monthFigure(history, period)?.figure
  return derived?.qualifier === 'exact' ? derived : null
}

/** The median; where most months are empty, the largest, because irregular large months are normal then. */
function usualOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[sorted.length >> 1] ?? 0
  const lower = sorted[(sorted.length - 1) >> 1] ?? 0
  return (lower + upper) / 2 || (sorted.at(-1) ?? 0)
}

const isFar = (value: number, other: number): boolean =>
  value !== other && (value >= other * UNUSUAL_FACTOR || value * UNUSUAL_FACTOR <= other)

const isSameWay = (value: number, usual: number, last: number): boolean =>
  last > 0 && isFar(value, last) && value > usual === value > last
