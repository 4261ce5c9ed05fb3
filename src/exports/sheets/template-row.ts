import type { Figure } from '../../domain/figure.ts'
import type { Indicator, Measure } from '../../domain/indicator.ts'
import { type Observation, STATED_FIELDS, type StatedField } from '../../domain/observation.ts'
import { type Period, shifted } from '../../domain/period.ts'
import type { Row } from '../../domain/publishing.ts'
import type { Unit } from '../../domain/unit.ts'
import { basesOf } from '../../language/catalogues/levels.ts'
import { vi } from '../../language/catalogues/vi.ts'
import { formatPeriodShort } from '../../language/formats/period.ts'
import { formatFigure, moneyScale } from '../../language/formats/quantity.ts'
import { formatTyped } from '../../reading/typed/typed-figure.ts'
import { formatTypedGrowth } from '../../reading/typed/typed-growth.ts'
import type { SheetCell } from './sheet.ts'
import { TEMPLATE_TEXT } from './template-text.ts'

/** A row of the sheet to fill in. */
export interface TemplateRow {
  readonly measure: Measure
  /** The official columns and, after them, values to compare with. */
  readonly cells: readonly SheetCell[]
  /** Comments on illustrative figures, which are never filled in. */
  readonly hints: Readonly<Partial<Record<StatedField, string>>>
}

const PERCENT: Measure = { kind: 'percent', name: { vi: '%', en: '%' } }
const MILLION = 1e6

const measureOf = ({ measure }: Indicator, field: StatedField): Measure =>
  field === 'statedPercent' || field === 'statedGrowth' ? PERCENT : measure

/** Filled in with the draft, or else with what is published. */
export function templateRow(row: Row, unit: Unit, period: Period): TemplateRow {
  const { indicator, targets } = row
  const bases = basesOf(unit, period, vi)
  const shown = row.entry ?? row.published
  const known = shown?.origin === 'illustrative' ? null : shown
  const last = row.history.find((each) => each.period === shifted(period, -1)) ?? null
  const scale = scaleOf(indicator, [known, last], targets)
  const cell = (field: StatedField) =>
    filledIn(known?.[field] ?? null, measureOf(indicator, field), scale)
  return {
    measure: indicator.measure,
    cells: [
      indicator.id,
      indicator.name.vi,
      indicator.measure.kind === 'money'
        ? moneyScale(scale).name.vi
        : indicator.measure.kind === 'percent'
          ? '%'
          : indicator.measure.name.vi,
      unit.name.vi,
      formatPeriodShort(period),
      cell('month'),
      cell('yearToDate'),
      cell('statedPercent'),
      known?.statedPercent ? bases[known.statedPercent.base] : null,
      known?.statedGrowth ? formatTypedGrowth(known.statedGrowth) : null,
      known?.note || null,
      lastMonth(last, indicator.measure),
      targets.map((each) => targetOf(each, indicator.measure, bases)).join('; ') || null,
    ],
    hints: known ? {} : illustrative(shown, indicator),
  }
}

/** Plain amounts of money are in *tỷ đồng* if one of the row's is that large, else in *triệu đồng*. */
function scaleOf(
  { measure }: Indicator,
  observations: readonly (Observation | null)[],
  targets: Row['targets'],
): number {
  if (measure.kind !== 'money') return 1
  const values = [
    ...observations.flatMap((each) => [each?.month?.value, each?.yearToDate?.value]),
    ...targets.map((each) => each.figure.value),
  ]
  return Math.max(moneyScale(Math.max(...values.map((value) => value ?? 0))).factor, MILLION)
}

/** A plain number as a number, in the row's scale; a qualified one as it is typed. */
function filledIn(figure: Figure | null, measure: Measure, scale: number): SheetCell {
  if (!figure) return null
  const { value, qualifier, estimated, word, digit } = figure
  const isPlain = qualifier === 'exact' && !estimated && word === undefined && digit === undefined
  if (!isPlain) return formatTyped(figure, measure)
  return measure.kind === 'money' ? value / scale : value
}

const withMark = (parts: readonly string[], origin: Observation['origin']): string =>
  [...parts, ...(origin === 'illustrative' ? [TEMPLATE_TEXT.illustrative] : [])].join('; ')

function lastMonth(last: Observation | null, measure: Measure): string | null {
  const parts = (['month', 'yearToDate'] as const).flatMap((field) => {
    const figure = last?.[field]
    const words = field === 'month' ? TEMPLATE_TEXT.inMonth : TEMPLATE_TEXT.yearToDate
    return figure ? [words(formatFigure(figure, measure, 'vi'))] : []
  })
  return last && parts.length > 0 ? withMark(parts, last.origin) : null
}

const targetOf = (
  { figure, base, origin }: Row['targets'][number],
  measure: Measure,
  bases: ReturnType<typeof basesOf>,
): string => withMark([`${formatFigure(figure, measure, 'vi')} (${bases[base]})`], origin)

const illustrative = (shown: Observation | null, indicator: Indicator): TemplateRow['hints'] =>
  Object.fromEntries(
    STATED_FIELDS.flatMap((field) => {
      const figure = shown?.[field]
      if (!figure) return []
      const words = formatFigure(figure, measureOf(indicator, field), 'vi')
      return [[field, TEMPLATE_TEXT.illustrativeHere(words)]]
    }),
  )
