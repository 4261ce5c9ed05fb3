/** What one in the last decimal place of a number is worth: 67 → 1, 61,6 → 0,1. */
export function lastDecimal(value: number): number {
  const [, exponent] = String(value).split('e-')
  const decimals = String(value).split('e')[0]?.split('.')[1]?.length ?? 0
  return 10 ** -(decimals + Number(exponent ?? 0))
}
