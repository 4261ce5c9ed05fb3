import { isPeriod, type Period, periodOf, yearOf } from '../../domain/period.ts'
import { withoutDiacritics } from '../../language/formats/spelling.ts'
import { normalised } from './normalise.ts'
import type { Span } from './proposal.ts'
import { isPlain } from './restored.ts'

/** The month that a text is about, and the words that say so. */
export interface About {
  readonly period: Period
  readonly words: Span
}

const YEAR = String.raw`(?<year>(?:19|20)\d\d)`
const START = String.raw`(?<![\p{L}\d])`
const NUMBER = '0?(?<month>1[0-2]|[1-9])'
const MENTIONS: readonly string[] = [
  // *tháng 4 năm 2021, T4/2021*
  String.raw`${START}(?:tháng\s*|t)${NUMBER}(?!\d)(?:\s*(?:năm|[/.-])\s*${YEAR})?(?![\d/])`,
  // *6 tháng đầu năm*
  String.raw`${START}${NUMBER} tháng đầu năm(?:\s*(?:năm|/)?\s*${YEAR})?(?![\d/])`,
  // *6 tháng năm 2021*
  String.raw`${START}${NUMBER} tháng\s*(?:năm|/)\s*${YEAR}`,
  String.raw`${START}qu[ýí] (?<quarter>iv|iii|ii|i|[1-4])(?![\p{L}\d])(?:\s*(?:năm|[/.-])\s*${YEAR})?`,
]

/** Before a month that the text is not about: a task, a comparison, a day. */
const ELSEWHERE = String.raw`(?:nhiệm vụ|phương hướng|kế hoạch|chương trình(?: công tác)?|trọng tâm|dự kiến|phấn đấu|so với|cùng kỳ|cuối|từ|đến|sang|ngày\s*\d{1,2})[^.,;\n]{0,12}$`
/** *Kết quả thực hiện nhiệm vụ tháng 4*: what was done. */
const DONE = String.raw`(?:thực hiện|kết quả|tình hình|sơ kết|đánh giá)(?:(?! và |phương hướng|so với|cùng kỳ)[^.,;\n]){0,30}$`

/** The same words of a text with diacritics, and of one without. */
const patternsOf = (written: (source: string) => string) => ({
  mentions: MENTIONS.map((source) => new RegExp(written(source), 'gu')),
  elsewhere: new RegExp(written(ELSEWHERE), 'u'),
  done: new RegExp(written(DONE), 'u'),
})
const ACCENTED = patternsOf((source) => source)
const PLAIN = patternsOf(withoutDiacritics)

const REACH = 48

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }
const TITLE_LINES = 4
const LONGEST_TITLE = 240
/** A text without a title begins with its month. */
const BEGINNING = 40

interface Named extends About {
  readonly isTitle: boolean
}

/**
 * The month a report is about: what its title says, else the month it names most often.
 *
 * @param opened - a month without a year is taken for the last one up to this
 * @returns `null` where the text does not say, or speaks of several alike
 */
export function aboutOf(text: string, opened: Period): About | null {
  const named = monthsNamed(text, opened)
  const titles = named.filter(({ isTitle }) => isTitle)
  const own = (all: readonly Named[]) => all.find(({ period }) => period === opened)
  const told = own(titles) ?? titles[0] ?? own(named) ?? mostNamed(named)
  return told ? { period: told.period, words: told.words } : null
}

/** The first mention of the month that is named most often, and more than once. */
function mostNamed(named: readonly Named[]): Named | null {
  const [most = [], second = []] = [...Map.groupBy(named, ({ period }) => period).values()].sort(
    (a, b) => b.length - a.length,
  )
  const [first] = most
  return first && most.length > 1 && most.length > second.length ? first : null
}

function monthsNamed(original: string, opened: Period): Named[] {
  const { text, starts, ends } = normalised(original)
  const titleEnd = endOfTitle(text)
  const words = isPlain(original) ? PLAIN : ACCENTED
  return words.mentions
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .sort((a, b) => a.index - b.index)
    .flatMap((match) => {
      const period = periodNamed(match.groups ?? {}, opened)
      const before = text.slice(Math.max(0, match.index - REACH), match.index)
      if (!isPeriod(period) || (words.elsewhere.test(before) && !words.done.test(before))) return []
      const end = match.index + match[0].length
      const place = { start: starts[match.index] ?? 0, end: ends[end - 1] ?? 0 }
      const isBeginning = match.index < BEGINNING && !text.slice(0, match.index).includes('\n')
      return [{ period, words: place, isTitle: end <= titleEnd || isBeginning }]
    })
}

/** A quarter is about its last month. */
function periodNamed(
  { month, quarter, year }: Readonly<Record<string, string | undefined>>,
  opened: Period,
): Period {
  const number = quarter ? 3 * (QUARTERS[quarter] ?? Number(quarter)) : Number(month)
  if (year !== undefined) return periodOf(Number(year), number)
  const period = periodOf(yearOf(opened), number)
  return period <= opened ? period : periodOf(yearOf(opened) - 1, number)
}

/** The letterhead and the title of a text, as they are written; empty where it has none. */
export function titleIn(original: string): string {
  const { text, ends } = normalised(original)
  const end = Math.min(endOfTitle(text), text.length)
  return end === 0 ? '' : original.slice(0, ends[end - 1] ?? 0)
}

/** Short lines before the first long one: the letterhead and the title. */
function endOfTitle(text: string): number {
  let end = 0
  for (const [at, line] of text.split('\n', TITLE_LINES).entries()) {
    if (line.length > LONGEST_TITLE || (at > 0 && /[.;]\s*$/.test(line))) break
    end += line.length + 1
  }
  return end
}
