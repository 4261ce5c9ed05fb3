import { isPeriod, type Period } from '~/domain/period.ts'
import { folded } from '~/language/formats/spelling.ts'

const FORMS: readonly RegExp[] = [
  /\b(?<year>\d{4})-(?<month>\d{1,2})(?:-\d{1,2})?\b/,
  /(?<!\d[./-]?)\b(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})\b/,
  /\bthang (?<month>\d{1,2})\s*(?:nam|[/.-])\s*(?<year>\d{4})\b/,
  /\b(?:thang|t) ?(?<month>\d{1,2})\b/,
]

/**
 * The month that a cell, a heading or a title names: *04/2021*, *tháng 4 năm 2021*, *2021-04*, *T4*.
 *
 * @param year - of a month without one
 * @returns `null` for none; a whole date gives its month
 */
export function periodIn(text: string, year: number): Period | null {
  const plain = folded(text)
  const date = /\b\d{1,2}\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})\b/.exec(plain)
  const match = date ?? FORMS.map((form) => form.exec(plain)).find(Boolean)
  if (!match?.groups) return null
  const { month = '', year: named = String(year) } = match.groups
  const period = `${named}-${month.padStart(2, '0')}`
  return isPeriod(period) ? period : null
}
