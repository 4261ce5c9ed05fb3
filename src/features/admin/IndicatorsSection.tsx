import { usePrefetchQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { type Definition, definitionsQuery } from '~/api/admin.ts'
import { indicatorWordsQuery } from '~/api/indicator-words.ts'
import { formatPeriodShort } from '~/language/formats/period.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Admin.module.css'
import { IndicatorDialog } from './IndicatorDialog.tsx'
import { WordsDialog } from './indicator-words/WordsDialog.tsx'
import { ADMIN_TEXT } from './text.ts'
import { useOrder } from './useOrder.ts'
import { Waiting } from './Waiting.tsx'

/** The indicators in the order of the table, which can be changed, and what each one is. */
export function IndicatorsSection() {
  const { text, language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const query = useQuery(definitionsQuery())
  usePrefetchQuery(indicatorWordsQuery())
  const indicators = query.data?.indicators ?? []
  const [edited, setEdited] = useState<Definition | 'new' | null>(null)
  const [called, setCalled] = useState<Definition | null>(null)
  const { move, told } = useOrder(indicators)
  if (!query.data) return <Waiting query={query} />
  return (
    <>
      <p className={styles.actions}>
        <button type="button" onClick={() => setEdited('new')}>
          {words.addIndicator}
        </button>
        <span role="status">{told}</span>
      </p>
      {indicators.length === 0 && <p>{words.noIndicators}</p>}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            <th scope="col">{words.group}</th>
            <th scope="col">{words.accumulation}</th>
            <th scope="col">{words.measureName}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator, i) => {
            const name = indicator.name[language]
            return (
              <tr key={indicator.id} data-closed={indicator.closedFrom !== undefined || undefined}>
                <th scope="row">
                  {name}
                  {indicator.closedFrom && (
                    <small> {words.closed(formatPeriodShort(indicator.closedFrom))}</small>
                  )}
                </th>
                <td>{text.groups[indicator.group]}</td>
                <td>{words.accumulations[indicator.accumulation]}</td>
                <td>{indicator.measure.name[language]}</td>
                <td className={styles.buttons}>
                  <button
                    type="button"
                    aria-label={words.up(name)}
                    aria-disabled={i === 0}
                    onClick={({ currentTarget }) => void move(i, -1, currentTarget)}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    aria-label={words.down(name)}
                    aria-disabled={i === indicators.length - 1}
                    onClick={({ currentTarget }) => void move(i, 1, currentTarget)}
                  >
                    ↓
                  </button>
                  <button
                    type="button"
                    aria-label={words.calledOf(name)}
                    onClick={() => setCalled(indicator)}
                  >
                    {words.called}
                  </button>
                  <button
                    type="button"
                    aria-label={words.editIndicator(name)}
                    onClick={() => setEdited(indicator)}
                  >
                    {words.edit}
                  </button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {called && (
        <WordsDialog indicator={called} indicators={indicators} onClose={() => setCalled(null)} />
      )}
      {edited && (
        <IndicatorDialog
          indicator={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  )
}
