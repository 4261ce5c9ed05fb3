import type { Evidence } from '~/domain/observation.ts'

/** Words of the report that state a figure, and their offset when they were quoted. */
export interface Quotation {
  readonly quote: string
  /** `null` if somebody typed the words. */
  readonly start: number | null
}

/**
 * The offset of the words in the current text: unchanged, or nearest to where they were.
 *
 * @returns `null` if they are missing; typed words also where they occur twice
 */
export function placeOf(text: string, { quote, start }: Quotation): number | null {
  const words = quote.trim()
  if (words === '') return null
  if (start !== null && text.startsWith(words, start)) return start
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  if (start === null) return places.length === 1 ? (places[0] ?? null) : null
  return places.toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start))[0] ?? null
}

/** The words that a piece of evidence points at. */
export const quotationOf = (text: string, { start, end }: Omit<Evidence, 'field'>): Quotation => ({
  quote: text.slice(start, end),
  start,
})
