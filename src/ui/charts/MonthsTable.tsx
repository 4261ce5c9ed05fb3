import type { Sourced } from '~/domain/observation.ts'
import { CHART_TEXT } from '~/language/catalogues/chart.ts'
import { EVENTS_TEXT } from '~/language/catalogues/events.ts'
import { illustrativeMark } from '~/language/formats/illustrative-mark.ts'
import { isOfNote, originWords } from '~/language/formats/origin.ts'
import { formatPeriodShort } from '~/language/formats/period.ts'
import { figureParts, moneyScale, quantity } from '~/language/formats/quantity.ts'
import { capitalized } from '~/language/formats/words.ts'
import { spanWords } from '~/language/sentences/span.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import type { MonthPoint, MonthsModel } from '../../language/formats/months-model.ts'
import styles from './chart.module.css'

/** A column of the chart's values with their origins. */
interface Column {
  readonly head: string
  readonly cell: (point: MonthPoint) => { readonly value: string; readonly origin: string } | null
}

/** The values of the chart as a table, month by month; folded, and open on paper. */
export function MonthsTable({ model }: { model: MonthsModel }) {
  const { text } = useLocale()
  const words = useText(CHART_TEXT)
  const columns = useColumns(model)
  const hasEvents = model.points.some(({ events }) => events.length > 0)
  const { title: events } = useText(EVENTS_TEXT)
  return (
    <details className={styles.fold}>
      <summary>{words.table}</summary>
      <section className={styles.scroll} tabIndex={0} aria-label={words.table}>
        <table className={styles.table}>
          <caption className="visually-hidden">{words.title(model.name, model.year)}</caption>
          <thead>
            <tr>
              <th scope="col">{text.columns.period}</th>
              {columns.map(({ head }) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              {hasEvents && (
                <th scope="col" className={styles.explained}>
                  {events}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {model.points.map((point) => (
              <tr key={point.period}>
                <th scope="row">{formatPeriodShort(point.period)}</th>
                {columns.map(({ head, cell }) => {
                  const content = cell(point)
                  return (
                    <td key={head}>
                      {content?.value ??
                        (point.period <= model.period && point.isReported ? '–' : '')}{' '}
                      {content?.origin && <i className={styles.origin}>{content.origin}</i>}
                    </td>
                  )
                })}
                {hasEvents && <td className={styles.explained}>{point.events.join(' ')}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

function useColumns(model: MonthsModel): Column[] {
  const { text, language } = useLocale()
  const words = useText(CHART_TEXT)
  const { measure, isFlow, likeMoney, year, limit, span, months } = model
  const unit =
    measure.kind === 'money' ? moneyScale(likeMoney).name[language] : measure.name[language]
  /** A column of figures; what all of them are is said in its heading. */
  const sourced = (head: string, of: (point: MonthPoint) => Sourced | null): Column => {
    const mark = illustrativeMark(model.points.map(of), text)
    return { head: head + mark, cell: (point) => shown(of(point), !mark) }
  }
  const shown = (found: Sourced | null, isMarked: boolean) => {
    if (!found) return null
    const { qualifier, number } = figureParts(found.figure, measure, language, { likeMoney })
    return {
      value: [qualifier, number].filter(Boolean).join(' '),
      origin: isMarked && isOfNote(found) ? originWords(found, text) : '',
    }
  }
  const inUnit = (words: string) => `${words} (${unit})`
  return [
    ...(isFlow ? [sourced(inUnit(text.columns.month), ({ inMonth }) => inMonth)] : []),
    sourced(
      inUnit(capitalized(isFlow ? spanWords(span, { text, language }, months).since : words.level)),
      ({ total }) => total,
    ),
    ...(model.points.every(({ due }) => due === null)
      ? []
      : [
          {
            head: inUnit(capitalized(words.due[limit === 'ceiling' ? 'ceiling' : 'floor'])),
            cell: ({ due }: MonthPoint) =>
              due === null
                ? null
                : {
                    value: quantity(due, measure, language, { likeMoney, decimals: 1 }).number,
                    origin: '',
                  },
          },
        ]),
    sourced(`${inUnit(words.samePeriod)}, ${year - 1}`, ({ lastYear }) => lastYear),
  ]
}
