import { folded } from '~/language/formats/spelling.ts'
import { withoutPaper } from './paper-name.ts'

/** The time that a heading or a title names. */
export interface HeadingTime {
  /** `span`: a week, or months that do not begin in January; `month` is the last. */
  readonly scope: 'month' | 'yearToDate' | 'year' | 'span'
  /** 1–12; absent in *trong tháng*, *lũy kế*. */
  readonly month?: number
  readonly year?: number
}

const YEAR = /\b(20\d\d)\b/
// *đến ngày 31/5/2021*, *đến hết 31 tháng 5*: a day, of which the month counts.
const UNTIL_DAY =
  /\b(?:den|het|toi) (?:het )?(?:ngay )?\d{1,2}\s*(?:[/.-]|thang)\s*(\d{1,2})(?!\d)(?:\s*(?:[/.-]|nam)\s*20\d\d)?/
// *từ ngày 15/4 đến ngày 14/5/2021*, *từ ngày 1 đến 31/5*, *từ 15/4 đến nay*.
const FROM_DAY =
  /\btu (?:ngay )?(?<day>\d{1,2})(?:\s*(?:[/.-]|thang)\s*(?<from>\d{1,2})(?!\d))?(?:\s*(?:[/.-]|nam)\s*20\d\d)?\s*(?:den|toi|-|–)\s*(?:nay\b|(?:het )?(?:ngay )?(?<last>\d{1,2})\s*(?:[/.-]|thang)\s*(?<to>\d{1,2})(?!\d)(?:\s*(?:[/.-]|nam)\s*(?<year>20\d\d))?)/
const FROM_MONTH = /\btu (?:dau )?thang (?=\d)/
// *từ tháng 1 đến tháng 5*, *T1-T5*, *tháng 1/2021 – 5/2021*; not *tháng 5-2021*, *tháng 5 – 6 tháng*.
const MONTH_TO_MONTH =
  /\b(?:thang|t)[. ]?(?<from>\d{1,2})(?:\s*(?:[/.-]|nam)\s*20\d\d)?\s*(?:den|toi|-|–)\s*(?:nay\b|(?:het |cuoi )*(?:(?:thang|t)[. ]?)?(?<to>\d{1,2})\b(?! ?(?:thang|t)\b)(?:\s*(?:[/.-]|nam)\s*(?<year>20\d\d))?)/
// *5 tháng*, *6T*, *5 tháng 2021*; not *5 tháng 6*.
const MONTHS = /\b(\d{1,2}) ?(?:thang|t)\b(?![. ]?\d{1,2}(?!\d))/
// *Lũy kế từ đầu tháng* is a part of a month.
const SHORTER =
  /\btuan\b|\btrong ngay\b|\bdau thang\b(?! ?\d)|\b(?:luy ke|lk|cong don) (?:trong |ca )?thang\b(?! ?\d)/
const QUARTER = /\bquy (i{1,3}|iv|[1-4])\b/
const QUARTERS = ['i', 'ii', 'iii', 'iv', '1', '2', '3', '4']
const MONTH = /(?:\bthang|\bt)[. ]?(\d{1,2})\b(?!\s*(?:thang|t)\b)/
// A month that a workbook has as a date.
const FIRST_DAY = /^(?:20\d\d-(?<month>\d\d)-01|0?1\/(?<month>\d{1,2})\/20\d\d)$/
const MONTH_OF_YEAR = /(?<![\d/.-])(\d{1,2})\s*[/.-]\s*20\d\d\b/
const TO_DATE =
  /luy ke|\blk\b|cong don|tu dau nam|dau nam den|den (?:het |cuoi )*(?:thang|t)\b|den nay|den (?:het|thoi diem)|year to date/
const IN_MONTH = /\bthang\b|in the month|trong ky|ky nay/
const WHOLE_YEAR = /\bca nam\b|\bnam\b/

const monthFrom = (text: string | undefined): { month?: number } => {
  const month = Number(text)
  return month >= 1 && month <= 12 ? { month } : {}
}

/**
 * The time of a heading: *TH tháng 5*, *Lũy kế đến 31/5*, *6T*, *5/2021*, *quý I*, *cả năm*.
 *
 * @returns `null` if it names none
 */
export function timeIn(heading: string): HeadingTime | null {
  const text = folded(withoutPaper(heading))
  const year = Number(YEAR.exec(text)?.[1])
  const date = FIRST_DAY.exec(text)?.groups
  if (date) return { scope: 'month', ...monthFrom(date.month), year }
  const time = scopeIn(text)
  if (!time) return year ? { scope: 'year', year } : null
  return { ...(year && { year }), ...time }
}

// Some months end on the day of the meeting.
const SHORTEST_MONTH = 25
const LONGEST_MONTH = 35

/** From January on it is the year to date; a month or less belongs to the month that it ends in. */
function rangeIn(text: string): HeadingTime | null {
  const days = FROM_DAY.exec(text.replace(FROM_MONTH, 'tu 1/'))?.groups
  const found = days ?? MONTH_TO_MONTH.exec(text)?.groups
  if (!found) return null
  const { from = found.to, to, year } = found
  const [first, last] = [Number(found.day ?? 1), Number(found.last ?? 31)]
  const months = Number(to) - Number(from)
  // From one year into the next, and every month of thirty days.
  const length = 30 * (months < 0 ? months + 12 : months) + last - first + 1
  const isMonth = days && length >= SHORTEST_MONTH && length <= LONGEST_MONTH
  const isToDate = Number(from) === 1 && first === 1 && !(months < 0)
  // The administration counts its year from the fifteenth of December.
  const isFromDecember = Number(from) === 12 && first >= 14 && first <= 16 && months < 0
  return {
    scope: isToDate ? 'yearToDate' : isMonth ? 'month' : isFromDecember ? 'yearToDate' : 'span',
    ...monthFrom(to),
    ...(year && { year: Number(year) }),
  }
}

function scopeIn(text: string): HeadingTime | null {
  if (SHORTER.test(text)) return { scope: 'span' }
  const range = rangeIn(text)
  if (range) return range
  const day = UNTIL_DAY.exec(text)
  if (day) return { scope: 'yearToDate', ...monthFrom(day[1]) }
  const months = MONTHS.exec(text)
  if (months)
    return /cuoi nam/.test(text)
      ? { scope: 'span', month: 12 }
      : { scope: 'yearToDate', ...monthFrom(months[1]) }
  const quarter = QUARTER.exec(text)
  if (quarter) {
    const number = QUARTERS.indexOf(quarter[1] ?? '') % 4
    const isToDate = number === 0 || TO_DATE.test(text)
    return { scope: isToDate ? 'yearToDate' : 'span', month: 3 * (number + 1) }
  }
  const scope = TO_DATE.test(text) ? 'yearToDate' : 'month'
  const month = MONTH.exec(text) ?? MONTH_OF_YEAR.exec(text)
  if (month) return { scope, ...monthFrom(month[1]) }
  if (scope === 'yearToDate') return { scope }
  if (IN_MONTH.test(text)) return { scope: 'month' }
  return WHOLE_YEAR.test(text) ? { scope: 'year' } : null
}

// A paper's number, its place and day, and what is planned for the month after.
const PAPERS = /\b(?:kem theo|ban hanh|so:? ?\d+)[^\n]*/g
const OF_PAPER =
  /(?<!\b(?:den|tu|het|toi) )\bngay [\d. ]{1,6}(?:thang|[/.-])[\d. ]{1,6}(?:nam|[/.-])[\d. ]*|^[^,\d]{2,40}, thang [\d. ]+ nam \d{4}$/g
const YEARS = /\b20\d\d ?[-–] ?20\d\d\b/g
// *Tháng: 5*, in cells of their own.
const LABEL = /\b(thang|nam|quy)(?: bao cao)? ?: ?(?=\d|i)/g
const PLANNED =
  /\b(?:phuong huong|nhiem vu (?:trong tam )?(?:thang|cua thang)|ke hoach thang)[^\n]*/

/** The time of a table's title: the first that a line names, and the year wherever it is named. */
export function timeOfTitle(lines: readonly string[]): HeadingTime | null {
  const found = lines.flatMap((line) => {
    const text = [PAPERS, OF_PAPER, YEARS]
      .reduce((rest, other) => rest.replace(other, ' '), folded(line))
      .replace(LABEL, '$1 ')
    const year = Number(YEAR.exec(text)?.[1])
    const own = PLANNED.exec(text)?.index ? text.replace(PLANNED, ' ') : text
    const time = timeIn(own)
    return time || year ? [{ ...(year && { year }), ...(time ?? { scope: 'year' as const }) }] : []
  })
  const first = found.find(({ month }) => month !== undefined) ?? found[0]
  if (!first) return null
  const year = first.year ?? found.find((each) => each.year !== undefined)?.year
  return { ...first, ...(year !== undefined && { year }) }
}
