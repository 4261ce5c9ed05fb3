import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

import { type Definition, definitionsQuery, orderIndicators } from '~/api/admin.ts'
import { formatPeriodShort } from '~/format/period.ts'
import { useSpeech } from '~/i18n/text.tsx'
import styles from './Admin.module.css'
import { IndicatorDialog } from './IndicatorDialog.tsx'
import { problemWords } from './problem-words.ts'
import { useAdminText } from './words.ts'

/** The indicators in the order of the table, which can be changed, and what each one is. */
export function IndicatorsSection() {
  const { text, language } = useSpeech()
  const words = useAdminText()
  const client = useQueryClient()
  const { data } = useQuery(definitionsQuery())
  const [edited, setEdited] = useState<Definition | 'new' | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  if (!data) return null
  const ids = data.indicators.map((each) => each.id)
  const move = async (from: number, to: number) => {
    const order = ids.toSpliced(from, 1)
    order.splice(to, 0, ids[from] ?? '')
    try {
      await orderIndicators(client, order)
      setRefusal(null)
    } catch (problem) {
      setRefusal(problemWords(problem, words))
    }
  }
  return (
    <>
      <p className={styles.actions}>
        <button type="button" onClick={() => setEdited('new')}>
          {words.addIndicator}
        </button>
        {refusal && <span role="alert">{refusal}</span>}
      </p>
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
          {data.indicators.map((indicator, i) => {
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
                    disabled={i === 0}
                    onClick={() => void move(i, i - 1)}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    aria-label={words.down(name)}
                    disabled={i === ids.length - 1}
                    onClick={() => void move(i, i + 1)}
                  >
                    ↓
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
      {edited && (
        <IndicatorDialog
          indicator={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  )
}
