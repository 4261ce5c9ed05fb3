import type { Localized } from '../../domain/indicator.ts'
import type { Observation } from '../../domain/observation.ts'
import { passageOf } from '../../domain/passage.ts'
import type { Standing } from '../../domain/standing.ts'
import { formatGrowth } from '../../language/formats/growth.ts'
import { originWords } from '../../language/formats/origin.ts'
import { cumulativeCaption } from '../../language/sentences/captions.ts'
import { levelPosition } from '../../language/sentences/pace-model.ts'
import type { SentenceContext } from '../../language/sentences/phrases.ts'
import { samePeriodChange } from '../../language/sentences/same-period-change.ts'
import { statusWords } from '../../language/sentences/status.ts'
import {
  differentMonthsNote,
  spanCaption,
  targetCaption,
  targetDecision,
} from '../../language/sentences/target-caption.ts'
import {
  figureWord,
  inUnit,
  type Scale,
  sourcedColumns,
  targetColumns,
  yes,
} from './figure-columns.ts'
import { type Column, column, DAYS } from './sheet.ts'

/** An observation, and the report's sentences it was read from. */
export interface ObservedRow {
  readonly observation: Observation | null
  /** Empty if the report's text is not available. */
  readonly sentence: string
}

/** What to know of an observation beside its figures. */
export const OBSERVATION_COLUMNS: readonly Column<ObservedRow, SentenceContext>[] = [
  column('Ngày chốt số', 'Counted up to', 14, ({ observation }) => observation?.cutOff, DAYS),
  column('Đọc là lũy kế', 'Read as the year’s figure', 14, ({ observation }, { language }) =>
    yes(observation?.scopeAssumed, language),
  ),
  column('Ghi chú', 'Note', 36, ({ observation }) => observation?.note ?? ''),
  column('Câu chữ trong báo cáo', 'Words of the report', 60, ({ sentence }) => sentence),
]

export interface StandingRow extends ObservedRow {
  readonly standing: Standing
  readonly scale: Scale
}

/** @param reportText - empty if it is not available */
export const standingRow = (standing: Standing, scale: Scale, reportText: string): StandingRow => ({
  standing,
  scale,
  observation: standing.observation,
  sentence: passageOf(reportText, standing.observation?.evidence ?? [])?.text ?? '',
})

/** A percentage is compared in points: a ratio of two of them misleads. */
const isInPoints = ({ indicator }: Standing): boolean => indicator.measure.kind === 'percent'

/** *tăng 0,6 điểm*; `null` for what is no percentage. */
const pointsChange = (
  { standing }: Pick<StandingRow, 'standing'>,
  context: SentenceContext,
): string | null => (isInPoints(standing) ? samePeriodChange(standing, context) : null)

const BELOW: Localized = { vi: 'dưới', en: 'below' }

/** The standing of an indicator, as the screens show it. @param unit - if all rows share one */
export function standingColumns(unit?: Localized): readonly Column<StandingRow, SentenceContext>[] {
  const heading = (vi: string, en: string) => (unit ? inUnit({ vi, en }, unit) : { vi, en })
  const scale = (row: StandingRow) => row.scale.factor
  return [
    ...targetColumns<StandingRow>(
      heading('Chỉ tiêu giao', 'Target'),
      ({ standing }) => standing.target,
      {
        scale,
        // An inferred target is a bound: *gần* would promise more.
        word: (figure, { standing }, language) =>
          standing.target?.origin === 'derived' &&
          figure.qualifier === 'under' &&
          figure.word === undefined
            ? BELOW[language]
            : figureWord(figure, language),
      },
    ),
    column('Kỳ chỉ tiêu', 'Target for', 24, ({ standing }, context) =>
      standing.target ? targetCaption(standing, context) : null,
    ),
    column('Quyết định giao', 'Target set by', 30, ({ standing: { target } }, context) =>
      target ? targetDecision(target, context) || null : null,
    ),
    ...sourcedColumns<StandingRow>(
      heading('Thực hiện trong tháng', 'In the month'),
      ({ standing }) => standing.month,
      { scale },
    ),
    ...sourcedColumns<StandingRow>(
      heading('Lũy kế hoặc số hiện có', 'To date'),
      ({ standing }) => standing.cumulative,
      { scale },
    ),
    column('Tính từ', 'Counted from', 18, ({ standing }, context) =>
      standing.cumulative ? cumulativeCaption(standing, context) : null,
    ),
    ...targetColumns<StandingRow>(
      { vi: 'So với chỉ tiêu giao (%)', en: 'Of the target (%)' },
      ({ standing: { percent } }) =>
        percent?.figure ? { ...percent, figure: percent.figure } : null,
    ),
    ...sourcedColumns<StandingRow>(
      { vi: 'So với cùng kỳ (%)', en: 'Of the same period last year (%)' },
      ({ standing }) => {
        const { samePeriod } = standing
        return samePeriod?.percent && !isInPoints(standing)
          ? { ...samePeriod, figure: samePeriod.percent }
          : null
      },
    ),
    column('So với cùng kỳ (điểm)', 'On the same period last year (points)', 24, pointsChange),
    column(
      'So với cùng kỳ (điểm): nguồn gốc',
      'On the same period last year (points): origin',
      16,
      ({ standing }, context) =>
        standing.samePeriod && pointsChange({ standing }, context) !== null
          ? originWords(standing.samePeriod, context.text)
          : null,
    ),
    column('Không so được cùng kỳ', 'Not comparable', 40, ({ standing }, context) =>
      differentMonthsNote(standing, context),
    ),
    column(
      'So với cùng kỳ, báo cáo nêu',
      'Growth as reported',
      24,
      ({ observation }, { language }) =>
        observation?.statedGrowth ? formatGrowth(observation.statedGrowth, language) : null,
    ),
    column('Diễn biến', 'Way', 40, ({ standing }, context) =>
      standing.indicator.accumulation === 'flow' ? null : levelPosition(standing, context),
    ),
    column(
      'Kỳ chỉ tiêu dài hơn',
      'Longer targets',
      40,
      ({ standing: { otherSpans } }, context) =>
        otherSpans.map((each) => spanCaption(each, context)).join('; ') || null,
    ),
    column('Tiến độ', 'Pace', 24, ({ standing }, { text }) => statusWords(standing.status, text)),
    ...OBSERVATION_COLUMNS,
  ]
}
