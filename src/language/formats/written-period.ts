import { isPeriod, type Period } from '../../domain/period.ts'

const WRITTEN = [
  /^(?:tháng\s*)?(?<month>\d{1,2})\s*(?:[/.-]|năm)\s*(?<year>\d{4})$/i,
  /^(?<year>\d{4})\s*[/.-]\s*(?<month>\d{1,2})$/,
]

/** The month that a person wrote: *7/2025*, *07-2025*, *tháng 7 năm 2025*, *2025-07*; `null` for anything else. */
export function periodIn(text: string): Period | null {
  const { year, month } = WRITTEN.map((each) => each.exec(text.trim())?.groups).find(Boolean) ?? {}
  const period = `${year}-${month?.padStart(2, '0')}`
  return isPeriod(period) ? period : null
}
