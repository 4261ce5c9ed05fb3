import { useState } from 'react'

import type { Sheet } from '~/api/sheets.ts'
import type { Indicator } from '~/domain/indicator.ts'
import type { Observation } from '~/domain/observation.ts'
import type { Language } from '~/language/catalogues/language.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { formatFigure } from '~/language/formats/quantity.ts'
import { numeral } from '~/language/formats/words.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Office.module.css'
import { ENTRY_TEXT } from './text.ts'
import { keptAsBefore, offersIn, takenBack } from './unchanged-rows.ts'
import type { SheetEditing } from './useSheet.ts'

interface UnchangedProps {
  readonly sheet: Sheet
  readonly editing: SheetEditing
}

/** The button that was pressed is gone: what undoes it comes next. */
const focused = (button: HTMLButtonElement | null) => button?.focus()

/** Levels that were not typed yet, shown with what they were: all of them are kept by one click. */
export function Unchanged({ sheet, editing }: UnchangedProps) {
  const { language } = useLocale()
  const words = useText(ENTRY_TEXT)
  const { unchanged } = words
  const offers = offersIn(sheet, editing)
  const [kept, setKept] = useState<ReturnType<typeof keptAsBefore> | null>(null)
  const back = kept && takenBack(kept, editing.rows)
  const keep = () => {
    const changes = keptAsBefore(offers, ({ period }) =>
      unchanged.note(formatPeriod(period, language)),
    )
    editing.dispatch({ kind: 'fill', changes })
    setKept(changes)
  }
  return (
    <>
      {offers.length > 0 && (
        <details className={styles.unchanged}>
          <summary>{unchanged.offer(numeral(offers.length, language))}</summary>
          <ul>
            {offers.map(({ row: { indicator }, last }) => (
              <li key={indicator.id}>
                {indicator.name[language]}: {levelOf(last, indicator, language)} (
                {formatPeriod(last.period, language)})
              </li>
            ))}
          </ul>
          <p className={styles.hint}>{unchanged.hint}</p>
          <button type="button" onClick={keep}>
            {unchanged.keepAll(numeral(offers.length, language))}
          </button>
        </details>
      )}
      <p role="status" className={styles.kept}>
        {back && Object.keys(back).length > 0 && (
          <>
            {unchanged.kept(numeral(Object.keys(back).length, language))}{' '}
            <button
              ref={focused}
              type="button"
              onClick={() => {
                editing.dispatch({ kind: 'fill', changes: back })
                setKept(null)
              }}
            >
              {words.undo}
            </button>
          </>
        )}
      </p>
    </>
  )
}

const levelOf = (
  { month, yearToDate }: Observation,
  { measure }: Indicator,
  language: Language,
): string => {
  const figure = month ?? yearToDate
  return figure ? formatFigure(figure, measure, language) : ''
}
