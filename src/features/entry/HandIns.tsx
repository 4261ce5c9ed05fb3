import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'

import type { MonthKey } from '~/api/screen.ts'
import { handInsQuery } from '~/api/sheets.ts'
import { dayOf } from '~/language/formats/instant.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { formatDay } from '~/language/formats/period.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { HAND_INS } from './cell-focus.ts'
import styles from './Office.module.css'
import { ENTRY_TEXT } from './text.ts'

interface HandInsProps {
  readonly sheet: MonthKey
  /** Opens the months of all parts to publish them; `null` for who may not. */
  readonly onPublishParts: (() => void) | null
}

/** Which units have handed in; each name opens that unit's sheet. */
export function HandIns({ sheet, onPublishParts }: HandInsProps) {
  const { text, language } = useLocale()
  const words = useText(ENTRY_TEXT)
  const { data: handIns = [] } = useQuery(handInsQuery(sheet))
  if (handIns.length < 2) return null
  const isWaiting = handIns.some(
    ({ unit, status }) => unit.id !== sheet.unit && status !== 'nothing' && status !== 'published',
  )
  return (
    <>
      <table id={HAND_INS} className={styles.table}>
        <caption>{words.handIns}</caption>
        <thead>
          <tr>
            <th scope="col">{text.columns.unit}</th>
            <th scope="col">{words.status}</th>
            <th scope="col">{words.handInColumns.at}</th>
            <th scope="col">{words.handInColumns.rows}</th>
          </tr>
        </thead>
        <tbody>
          {handIns.map(({ unit, status, at, rowsFilled }) => (
            <tr key={unit.id} data-status={status}>
              <th scope="row">
                <Link to="/entry" search={{ unit: unit.id, period: sheet.period }}>
                  {unit.name[language]}
                </Link>
              </th>
              <td>{words.monthStates[status]}</td>
              <td>{at ? formatDay(dayOf(at)) : words.none}</td>
              <td>{formatNumber(rowsFilled, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isWaiting && onPublishParts && (
        <p className={styles.actions}>
          <button type="button" onClick={onPublishParts}>
            {words.partMonths.open}
          </button>
        </p>
      )}
    </>
  )
}
