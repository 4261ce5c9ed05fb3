const STEPS = [1, 2, 2.5, 5, 10]

/**
 * Round values for an axis, from at or below `low` to at or above `high`, about `count` of them.
 * Always at least two, also where both ends are the same.
 */
export function niceTicks(low: number, high: number, count = 4): number[] {
  const span = high > low ? high - low : Math.abs(high) || 1
  const rough = span / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = (STEPS.find((each) => each * power >= rough) ?? 10) * power
  const first = Math.floor(low / step + 1e-9)
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9))
  // Multiples of the step, not repeated sums: 0.1 added ten times is not 1.
  return Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  )
}
