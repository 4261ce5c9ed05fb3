/**
 * Divides a whole amount among parts in proportion to their weights, without a rest: what is left
 * after rounding down is added to the largest remainders. Remainders are compared in thirds, so that similar
 * ones take turns.
 *
 * @param turn - rotates the order of equal remainders, so that small amounts do not always go to the
 *   same part
 */
export function apportion(amount: number, weights: readonly number[], turn = 0): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const exact = weights.map((weight) => (amount * weight) / total)
  const shares = exact.map(Math.floor)
  const left = amount - shares.reduce((sum, share) => sum + share, 0)
  const order = exact
    .map((value, i) => ({
      i,
      // Each remainder gets a fixed step: a tolerance between pairs would not be an order.
      third: Math.round((value - Math.floor(value)) * 3),
      place: (i * 7 + turn * 5) % weights.length,
    }))
    .sort((a, b) => b.third - a.third || a.place - b.place || a.i - b.i)
  for (const { i } of order.slice(0, left)) shares[i] = (shares[i] ?? 0) + 1
  return shares
}
