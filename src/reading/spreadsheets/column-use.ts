import { monthOf, type Period, periodOf, yearOf } from '~/domain/period.ts'
import type { TargetBase } from '~/domain/target.ts'
import { folded } from '~/language/formats/spelling.ts'
import { type Aside, isEstimate, type Meaning, meaningOf } from './columns.ts'
import { type HeadingTime, timeIn } from './heading-time.ts'
import { isTotal, type KnownUnit, unitNamed } from './known-unit.ts'
import { isMeasure } from './measure-words.ts'
import { baseIn } from './target-base.ts'

/** What a column of a table was taken for. */
export interface ColumnUse {
  readonly as: Meaning
  /** Its own month, where its heading names one; otherwise its row's or the table's. */
  readonly period?: Period
  readonly unitId?: string
  /** What its heading calls its indicator, where indicators stand side by side. */
  readonly indicator?: string
  /** Of a percentage or a target. */
  readonly base?: TargetBase
  readonly isEstimated?: true
}

/** What a heading is read with. */
export interface HeadingContext {
  readonly units: readonly KnownUnit[]
  readonly isIndicator: (name: string) => boolean
  /** The month that the table is of. */
  readonly period: Period
  /** The unit it is of, whose council *huyện giao* may mean. */
  readonly unitId: string
  /** A column names the indicators, so no heading does. */
  readonly hasNames: boolean
}

const FIGURES: readonly Meaning[] = ['figure', 'statedPercent', 'statedGrowth', 'target', 'total']
/** Figures, or none, by the month of the table. */
const BY_MONTH: Meaning = 'whole-year'

/** What a column has, by the path of its headings from the highest to its own. */
export function columnUse(headings: readonly string[], context: HeadingContext): ColumnUse {
  const { units, hasNames, isIndicator } = context
  const path = withMonths(headings)
  const isUnit = (level: string) => unitNamed(level, units) !== null
  const unit = path.map((level) => unitNamed(level, units)).find(Boolean)
  // *Các chỉ tiêu* above the indicators, *Đơn vị* above the units.
  const words = path.filter(
    (level, at) =>
      !isUnit(level) &&
      !(unit && DIVIDES.test(folded(level))) &&
      (at === path.length - 1 || !isCaption(level)),
  )
  const indicator = hasNames || unit ? undefined : (words.find(isIndicator) ?? unknownName(words))
  const said = words.filter((level) => level !== indicator && !(indicator && isMeasureBelow(level)))
  const meaning = meaningOf(said)
  if (meaning !== null && meaning !== BY_MONTH && !FIGURES.includes(meaning)) return { as: meaning }
  const time = timeOf(said)
  // *Nữ* below *Lũy kế* is a part that nobody knows.
  const [last = ''] = said.slice(-1)
  if (last === path.at(-1) && !isUnderstood(last)) return { as: 'unknown' }
  if (meaning === null && !time && !unit && !indicator) return { as: 'unknown' }
  return {
    ...(unit && { unitId: unit.id }),
    ...(indicator && { indicator }),
    ...figureUse(said, meaning ?? 'figure', time, context),
  }
}

/** *Công* is a measure of land, and *Cộng* a sum. */
const isMeasureBelow = (level: string): boolean =>
  isMeasure(level.replace(/^\(|\)$/g, '')) && !isTotal(level)

/** What stands over units, and says nothing of their figures. */
const DIVIDES = /^(?:trong do|chia (?:ra|theo)|phan (?:ra|theo)|theo)\b/

const isUnderstood = (level: string): boolean =>
  meaningOf([level]) !== null || timeIn(level) !== null || rest(level) === ''

/** *Tháng* above *1*, *2*, *3* is *Tháng 1*, *Tháng 2*, *Tháng 3*. */
function withMonths(path: readonly string[]): readonly string[] {
  const [last = ''] = path.slice(-1)
  const isMonth = /^(?:0?[1-9]|1[0-2])$/.test(last)
  const isBelow = isMonth && path.slice(0, -1).some((level) => /\bthang\b/.test(folded(level)))
  return isBelow ? [...path.slice(0, -1), `Tháng ${last}`] : path
}

const isCaption = (level: string): boolean => {
  const meaning = meaningOf([level])
  return meaning === 'indicator' || meaning === 'unit' || meaning === 'period'
}

function figureUse(
  path: readonly string[],
  meaning: Meaning,
  time: HeadingTime | null,
  { period, unitId, units }: HeadingContext,
): ColumnUse {
  const text = path.join(' ')
  const { scope, month, year = yearOf(period) } = time ?? {}
  // What a year is expected to reach is its year to date in December.
  if (meaning === BY_MONTH)
    return monthOf(period) === 12 && year === yearOf(period)
      ? { as: 'yearToDate', ...(isEstimate(text) && { isEstimated: true }) }
      : { as: meaning }
  const aside = asideOf(meaning, scope, year, period)
  if (aside) return { as: aside }
  const own = month ? periodOf(year, month) : null
  const base = baseIn(text, units.find(({ id }) => id === unitId)?.name ?? '')
  const isDone = meaning === 'figure' || meaning === 'total'
  return {
    as: meaning === 'figure' ? (scopeRole(scope, period) ?? 'figure') : meaning,
    ...(own && meaning !== 'target' && { period: own }),
    ...(!isDone && base && { base }),
    ...(meaning !== 'target' && isEstimate(text) && { isEstimated: true as const }),
  }
}

/** A year is the year to date of its December. */
const scopeRole = (
  scope: HeadingTime['scope'] | undefined,
  period: Period,
): 'month' | 'yearToDate' | null => {
  if (scope === 'year' && monthOf(period) === 12) return 'yearToDate'
  return scope === 'month' || scope === 'yearToDate' ? scope : null
}

function asideOf(
  meaning: Meaning,
  scope: HeadingTime['scope'] | undefined,
  year: number,
  period: Period,
): Aside | null {
  if (meaning === 'target')
    return (scope && scope !== 'year') || year !== yearOf(period) ? 'other-plan' : null
  if (year < yearOf(period)) return meaning === 'statedPercent' ? 'comparison' : 'last-year'
  if (meaning === 'statedPercent' || meaning === 'statedGrowth') return null
  if (scope === 'span') return 'span'
  return scope === 'year' && monthOf(period) !== 12 && year >= yearOf(period) ? 'whole-year' : null
}

/** The lowest level that names a time, with the year of any. */
function timeOf(path: readonly string[]): HeadingTime | null {
  const times = path.toReversed().flatMap((level) => timeIn(level) ?? [])
  const first = times.find(({ scope }) => scope !== 'year') ?? times[0]
  if (!first) return null
  const year = first.year ?? times.find((each) => each.year !== undefined)?.year
  return { ...first, ...(year !== undefined && { year }) }
}

// What a heading says of figures, apart from a name of its own.
const GENERIC =
  /\b(?:thuc hien|th|ket qua|uoc|du kien|luy ke|cong don|ke hoach|kh|chi tieu|nghi quyet|nq|du toan|giao|duoc|nam|thang|quy|ngay|den|het|tu|dau|trong|so|voi|sanh|ty le|ti le|tinh|huyen|xa|cong|tong|toan|hdnd|ubnd|dat|cung ky|ca|t|ck|bao cao|theo|cac|va|tren|tiep)\b|[^\p{L}]/gu

const rest = (level: string): string => folded(level).replace(GENERIC, '')

/** A level that is more than words of figures is the name of an indicator, known or not. */
const unknownName = (path: readonly string[]): string | undefined =>
  path.findLast((level) => {
    const meaning = meaningOf([level])
    const mayBe = meaning === null || meaning === 'statedPercent' || meaning === 'figure'
    return mayBe && !isMeasure(level.replace(/^\(|\)$/g, '')) && rest(level).length > 3
  })

/** True for a column with figures of something. */
export const isFigureUse = ({ as }: ColumnUse): boolean =>
  FIGURES.includes(as) || as === 'month' || as === 'yearToDate'
