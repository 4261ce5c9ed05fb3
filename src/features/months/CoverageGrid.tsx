import { Link } from '@tanstack/react-router'

import type { CoverageCell, YearCoverage } from '~/api/coverage.ts'
import { type CellState, countStates, coveredMonths } from '~/domain/coverage.ts'
import type { Indicator } from '~/domain/indicator.ts'
import { monthOf } from '~/domain/period.ts'
import { formatMonthShort } from '~/language/formats/month-short.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { CellMark } from './CellMark.tsx'
import styles from './Months.module.css'
import { MONTHS_TEXT } from './text.ts'
import { useRovingFocus } from './useRovingFocus.ts'

/** Indicators down, months across: the state of each figure, linked to where it is entered. */
export function CoverageGrid({ coverage }: { coverage: YearCoverage }) {
  const { text, language } = useLocale()
  const words = useText(MONTHS_TEXT)
  const { unit, months, rows } = coverage
  const { listeners, isActive } = useRovingFocus({ rows: rows.length + 1, columns: months.length })
  const tabIndex = (row: number, column: number) => (isActive({ row, column }) ? 0 : -1)
  const heading = words.heading(String(coverage.year), unit.name[language])
  return (
    <div className={styles.scroll}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table with arrow-key navigation is a grid */}
      <table role="grid" aria-label={heading} className={styles.grid} {...listeners}>
        <thead>
          <tr>
            <th scope="col">{text.columns.indicator}</th>
            {months.map(({ period, state, isThere }, column) => (
              <th key={period} scope="col">
                <Link
                  // Nothing is entered outside of the unit's time.
                  disabled={!isThere}
                  to="/entry"
                  search={{ unit: unit.id, period }}
                  hash="sheet"
                  data-row={0}
                  data-column={column}
                  tabIndex={tabIndex(0, column)}
                  aria-label={`${formatPeriod(period, language)}, ${isThere ? words.monthStates[state] : words.outside}`}
                >
                  <b>{formatMonthShort(monthOf(period), language)}</b>
                  {isThere && <small data-state={state}>{words.monthStates[state]}</small>}
                </Link>
              </th>
            ))}
            <th scope="col" className={styles.sum}>
              {words.rowSum}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ indicator, cells }, i) => (
            <tr key={indicator.id}>
              <th scope="row">{indicator.name[language]}</th>
              {cells.map((cell, column) => (
                <td key={cell.period}>
                  <Cell
                    unit={unit.id}
                    indicator={indicator}
                    cell={cell}
                    isThere={months[column]?.isThere ?? false}
                    place={{
                      'data-row': i + 1,
                      'data-column': column,
                      tabIndex: tabIndex(i + 1, column),
                    }}
                  />
                </td>
              ))}
              <Sum states={cells.map(({ state }) => state)} sentence={words.rowSumOf} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.columnSum}</th>
            {coveredMonths(rows).map(({ period, states }) => (
              <Sum key={period} states={states} sentence={words.columnSumOf} />
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

interface CellProps {
  readonly unit: string
  readonly indicator: Indicator
  readonly cell: CoverageCell
  readonly isThere: boolean
  readonly place: { readonly 'data-row': number; readonly 'data-column': number; tabIndex: number }
}

function Cell({ unit, indicator, cell, isThere, place }: CellProps) {
  const { language } = useLocale()
  const words = useText(MONTHS_TEXT)
  const { period, state, isWriting } = cell
  const facts = [
    isThere || state !== 'not-asked' ? words.states[state] : words.outside,
    state === 'reported' && cell.month === 'derived' && words.derivedMonth,
    isWriting && words.writing,
  ].filter((each) => each !== false)
  const label = `${indicator.name[language]}, ${formatPeriod(period, language)}: ${facts.join('; ')}`
  return (
    <Link
      to="/entry"
      disabled={!isThere}
      search={{ unit, period }}
      hash={state === 'not-asked' ? 'sheet' : `row-${indicator.id}`}
      aria-label={label}
      title={label}
      {...place}
    >
      <CellMark state={state} isWriting={isWriting} />
    </Link>
  )
}

interface SumProps {
  readonly states: readonly CellState[]
  readonly sentence: (reported: string, due: string) => string
}

/** *7/13*: how many of the tracked figures are reported. */
function Sum({ states, sentence }: SumProps) {
  const { language } = useLocale()
  const counts = countStates(states)
  const reported = formatNumber(counts.reported, language)
  const due = formatNumber(states.length - counts['not-asked'], language)
  return (
    <td className={styles.sum}>
      <span aria-hidden="true">
        {reported}/{due}
      </span>
      <span className="visually-hidden">{sentence(reported, due)}</span>
    </td>
  )
}
