const DAY_MS = 86_400_000
/** Spreadsheets count days from here: 1 January 1900 is 2, by a leap year that was none. */
const FIRST = Date.UTC(1899, 11, 30)

/** The number by which a spreadsheet knows a day, `YYYY-MM-DD`; `null` for any other text. */
export function serialDay(day: string): number | null {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []
  if (!year || !month || !date) return null
  return (Date.UTC(Number(year), Number(month) - 1, Number(date)) - FIRST) / DAY_MS
}
