import type { Figure } from '../../domain/figure.ts'
import type { Measure } from '../../domain/indicator.ts'
import { nested } from '../../domain/nested.ts'
import type { Origin, Sourced } from '../../domain/observation.ts'
import { bySection, type Section } from '../../domain/section.ts'
import type { Standing } from '../../domain/standing.ts'
import { REPORT_TEXT } from '../../language/catalogues/report.ts'
import { formatGrowth } from '../../language/formats/growth.ts'
import { formerWords, originWords } from '../../language/formats/origin.ts'
import {
  type FigureParts,
  figureParts,
  moneyScale,
  percentParts,
} from '../../language/formats/quantity.ts'
import { capitalized } from '../../language/formats/words.ts'
import { cumulativeColumn, targetColumns } from '../../language/sentences/captions.ts'
import { missingWords } from '../../language/sentences/missing.ts'
import { type SentenceContext, targetPhrase } from '../../language/sentences/phrases.ts'
import { samePeriodChange } from '../../language/sentences/same-period-change.ts'
import { statusWords } from '../../language/sentences/status.ts'
import { differentMonthsNotes } from '../../language/sentences/target-caption.ts'

/** A figure of the official table, and how it is marked. */
export interface ReportCell {
  /** *gần* · *25* · the unit only where it is not the row's. */
  readonly parts: FigureParts
  readonly origin: Origin
  /** False if the row as a whole, or its note, states the origin. */
  readonly isMarked: boolean
  /** The report calls the figure an estimate. */
  readonly isEstimated: boolean
  /** Words in place of a figure, which may wrap: *báo cáo theo quý*. */
  readonly isWords?: true
}

/** The columns of figures, in the order of the official form. */
export const FIGURE_COLUMNS = ['target', 'month', 'yearToDate', 'percent', 'samePeriod'] as const
type FigureColumn = (typeof FIGURE_COLUMNS)[number]

export interface ReportRow {
  /** Counted through all groups, from 1; `null` for a part, which has none of its own. */
  readonly number: number | null
  /** How many wholes it lies under: it is indented. */
  readonly depth: number
  readonly indicatorId: string
  readonly name: string
  /** *đảng viên*, *tỷ đồng* */
  readonly unit: string
  /** `null` for what the report neither states nor implies. */
  readonly cells: Readonly<Record<FigureColumn, ReportCell | null>>
  /** Status, correction and origin in words; may be empty. */
  readonly note: string
  /** Of the month's observation; `null` if there is none. */
  readonly origin: Origin | null
  /** Where in the report's text its first figure begins. */
  readonly evidenceStart: number | null
}

export interface ReportGroup {
  /** *II* */
  readonly numeral: string
  readonly name: string
  readonly rows: readonly ReportRow[]
}

/** The month's official table, the same on the screen, on paper and in the Word annex. */
export interface ReportTable {
  readonly headings: Readonly<Record<FigureColumn | 'number' | 'name' | 'unit' | 'note', string>>
  /** Only groups that have rows. */
  readonly groups: readonly ReportGroup[]
  /** Below the table: why figures are not compared. */
  readonly notes: readonly string[]
}

/** *XIV* for 14, below forty. */
const roman = (number: number): string =>
  'X'.repeat(Math.floor(number / 10)) +
  ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10]

/**
 * @param sections - of the official table, in its order
 * @param corrected - the indicators whose figures of this month were changed after they were published
 */
export function reportTable(
  standings: readonly Standing[],
  sections: readonly Section[],
  corrected: ReadonlySet<string | null>,
  context: SentenceContext,
): ReportTable {
  const { columns } = context.text
  const report = REPORT_TEXT[context.language]
  const done = cumulativeColumn(standings, context)
  const targets = targetColumns(standings, context)
  const groups = bySection(sections, standings, ({ indicator }) => indicator.group).map(
    ({ section, rows }) => ({ section, rows: nested(rows, ({ indicator }) => indicator) }),
  )
  let last = 0
  return {
    headings: {
      number: report.number,
      name: columns.indicator,
      unit: report.measure,
      target: targets.target,
      month: report.inMonth,
      yearToDate: done.heading,
      percent: report.ofTarget,
      samePeriod: report.ofSamePeriod,
      note: report.note,
    },
    groups: groups.map(({ section, rows }, i) => ({
      numeral: roman(i + 1),
      name: section.name[context.language],
      rows: rows.map(({ row, depth, isFirst }) => {
        if (depth === 0) last += 1
        const span = targets.caption(row)
        const captions = [done.caption(row), span && context.text.captions.target(span)]
        const plain = reportRow(row, captions, corrected.has(row.indicator.id), context)
        const among = isFirst ? `${capitalized(context.text.captions.among)} ` : ''
        return { ...plain, number: depth === 0 ? last : null, depth, name: among + plain.name }
      }),
    })),
    notes: differentMonthsNotes(standings, context),
  }
}

function reportRow(
  standing: Standing,
  /** What the headings do not say of its figures. */
  captions: readonly string[],
  isCorrected: boolean,
  context: SentenceContext,
): Omit<ReportRow, 'number' | 'depth'> {
  const { indicator, observation, target, month, cumulative, percent, samePeriod } = standing
  const { measure } = indicator
  const money = cumulative?.figure.value ?? target?.figure.value ?? 0
  const unit = (measure.kind === 'money' ? moneyScale(money) : measure).name[context.language]
  // An illustrative row is marked once, in its note.
  const isMarked = (origin: Origin) =>
    origin !== 'reported' && observation?.origin !== 'illustrative'

  const figureCell = (sourced: Sourced | null): ReportCell | null =>
    sourced && {
      parts: besideUnit(figureParts(sourced.figure, measure, context.language), measure, unit),
      origin: sourced.origin,
      isMarked: isMarked(sourced.origin),
      isEstimated: sourced.figure.estimated,
    }
  // What is not due yet says so; what is missing stays an empty cell.
  const laterCell = (): ReportCell | null => {
    const number = missingWords(standing, context)
    if (number === context.text.missing) return null
    const parts = { qualifier: '', number, unit: '' }
    return { parts, origin: 'reported', isMarked: false, isEstimated: false, isWords: true }
  }
  const percentCell = (figure: Figure | null, origin: Origin): ReportCell | null =>
    figure && {
      parts: percentParts(figure, context.language),
      origin,
      isMarked: false,
      isEstimated: figure.estimated,
    }
  const pointsCell = (): ReportCell | null => {
    const number = samePeriodChange(standing, context)
    if (!samePeriod || number === null) return null
    const parts = { qualifier: '', number, unit: '' }
    return { parts, origin: samePeriod.origin, isMarked: false, isEstimated: false }
  }
  const growth = observation?.statedGrowth
  const targetText = targetPhrase(standing, context)
  return {
    indicatorId: indicator.id,
    name: indicator.name[context.language],
    unit,
    cells: {
      target:
        target && targetText
          ? {
              parts: partsOf(targetText.replace(` ${unit}`, '')),
              origin: target.origin,
              // Its note names the report that it is inferred from.
              isMarked: !target.inferredFrom && isMarked(target.origin),
              isEstimated: false,
            }
          : null,
      month: figureCell(month),
      yearToDate: figureCell(cumulative) ?? laterCell(),
      percent: percent && percentCell(percent.figure, percent.origin),
      // What the report states of its growth comes before what is computed of it.
      samePeriod: growth
        ? {
            parts: partsOf(formatGrowth(growth, context.language)),
            origin: observation.origin,
            isMarked: isMarked(observation.origin),
            isEstimated: growth.estimated,
          }
        : measure.kind === 'percent'
          ? pointsCell()
          : samePeriod && percentCell(samePeriod.percent, samePeriod.origin),
    },
    note: note(standing, captions, isCorrected, context),
    origin: observation?.origin ?? null,
    evidenceStart: observation?.evidence[0]?.start ?? null,
  }
}

/** The column beside it names the unit; only money in another unit repeats it. */
const besideUnit = (parts: FigureParts, { kind }: Measure, unit: string): FigureParts =>
  kind === 'money' && parts.unit !== unit ? parts : { ...parts, unit: '' }

/** *dưới 41,67* as *dưới* · *41,67*. */
function partsOf(phrase: string): FigureParts {
  const [, qualifier, number, unit] = /^(\D*?)\s*(\d[\d.,]*%?)\s*(.*)$/.exec(phrase) ?? []
  return { qualifier: qualifier ?? '', number: number ?? phrase, unit: unit ?? '' }
}

function note(
  standing: Standing,
  captions: readonly string[],
  isCorrected: boolean,
  context: SentenceContext,
): string {
  const { text, language } = context
  const { status, observation, target } = standing
  const samePeriod = observation?.statedGrowth ? null : standing.samePeriod
  const isIllustrative = observation?.origin === 'illustrative'
  const notes = [
    status.kind !== 'none' && statusWords(status, text),
    ...captions,
    target?.inferredFrom && REPORT_TEXT[language].targetOf(originWords(target, text)),
    isCorrected && text.corrections.mark,
    observation?.note,
    isIllustrative && REPORT_TEXT[language].illustrative,
    observation?.isRestated && text.restated,
    // What the row says of itself is not said of its same period again.
    samePeriod && formerWords(samePeriod, text).length > 0
      ? REPORT_TEXT[language].samePeriodOf(
          isIllustrative ? formerWords(samePeriod, text).join(', ') : originWords(samePeriod, text),
        )
      : !isIllustrative &&
        samePeriod?.origin === 'illustrative' &&
        REPORT_TEXT[language].samePeriodOf(text.origins.illustrative),
  ]
  return capitalized(notes.filter(Boolean).join('; '))
}
