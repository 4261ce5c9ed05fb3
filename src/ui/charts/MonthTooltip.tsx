import type { Sourced } from '~/domain/observation.ts'
import { CHART_TEXT } from '~/language/catalogues/chart.ts'
import { isOfNote, originWords } from '~/language/formats/origin.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { formatFigure, quantity } from '~/language/formats/quantity.ts'
import { capitalized } from '~/language/formats/words.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import type { MonthPoint, MonthsModel } from '../../language/formats/months-model.ts'
import styles from './chart.module.css'
import { EVENT_MARK } from './EventNotes.tsx'

interface MonthTooltipProps {
  readonly model: MonthsModel
  readonly point: MonthPoint | undefined
}

/** A month's values with their qualifiers and origins, as in the table. */
export function MonthTooltip({ model, point }: MonthTooltipProps) {
  const { text, language } = useLocale()
  const words = useText(CHART_TEXT)
  if (!point) return null
  const { measure, isFlow, likeMoney } = model
  const shown = (sourced: Sourced | null) => {
    if (!sourced) return null
    const figure = formatFigure(sourced.figure, measure, language, { likeMoney })
    return isOfNote(sourced) ? `${figure} (${originWords(sourced, text)})` : figure
  }
  const due =
    point.due === null ? null : quantity(point.due, measure, language, { likeMoney, decimals: 1 })
  const lines: [string, string | null][] = [
    [words.month, shown(point.inMonth)],
    [isFlow ? words.yearToDate : words.level, shown(point.total)],
    [
      words.due[model.limit === 'ceiling' ? 'ceiling' : 'floor'],
      due && [due.number, due.unit].filter(Boolean).join(' '),
    ],
    [words.lastYear(model.year - 1), shown(point.lastYear)],
  ]
  return (
    <div className={styles.tooltip}>
      <strong>{capitalized(formatPeriod(point.period, language))}</strong>
      <dl>
        {lines.map(
          ([term, value]) =>
            value && (
              <div key={term} style={{ display: 'contents' }}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {point.events.map((event) => (
        <p key={event} className={styles.tooltipEvent}>
          {EVENT_MARK} {event}
        </p>
      ))}
    </div>
  )
}
