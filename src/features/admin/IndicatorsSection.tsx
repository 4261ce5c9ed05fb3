import { useMutation, usePrefetchQuery, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'

import { type Definition, definitionsQuery, orderIndicators } from '~/api/admin.ts'
import { indicatorWordsQuery } from '~/api/indicator-words.ts'
import { shifted } from '~/domain/period.ts'
import { formatPeriodShort } from '~/language/formats/period.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Admin.module.css'
import { AdminTable } from './AdminTable.tsx'
import { IndicatorDialog } from './IndicatorDialog.tsx'
import { WordsDialog } from './indicator-words/WordsDialog.tsx'
import { LoadFailure } from './LoadFailure.tsx'
import { problemText } from './problem-text.ts'
import { ADMIN_TEXT } from './text.ts'

/** The indicators in the order of the official table. */
export function IndicatorsSection() {
  const { text, language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const query = useQuery(definitionsQuery())
  usePrefetchQuery(indicatorWordsQuery())
  const { indicators = [], past = [] } = query.data ?? {}
  const [edited, setEdited] = useState<Definition | 'new' | null>(null)
  const [worded, setWorded] = useState<Definition | null>(null)
  const { move, outcome } = useOrder(indicators)
  if (!query.data) return <LoadFailure query={query} />
  return (
    <>
      <p className={styles.actions}>
        <button type="button" onClick={() => setEdited('new')}>
          {words.addIndicator}
        </button>
        <span role="status">{outcome}</span>
      </p>
      {indicators.length === 0 && <p>{words.noIndicators}</p>}
      <AdminTable
        columns={[words.indicator, words.group, words.accumulation, words.measureName]}
        hasButtons
      >
        {indicators.map((indicator, i) => {
          const name = indicator.name[language]
          return (
            <tr key={indicator.id} data-closed={indicator.closedFrom !== undefined || undefined}>
              <th scope="row">
                {name}
                {indicator.closedFrom && (
                  <small> {words.closed(formatPeriodShort(indicator.closedFrom))}</small>
                )}
                {past
                  .filter((each) => each.id === indicator.id)
                  .map((each) => (
                    <small key={each.until} className={styles.former}>
                      {words.formerName(
                        formatPeriodShort(shifted(each.until, -1)),
                        each.name[language],
                      )}
                    </small>
                  ))}
              </th>
              <td>{text.groups[indicator.group]}</td>
              <td>{words.accumulations[indicator.accumulation]}</td>
              <td>{indicator.measure.name[language]}</td>
              <td className={styles.buttons}>
                <button
                  type="button"
                  aria-label={words.up(name)}
                  aria-disabled={i === 0}
                  onClick={({ currentTarget }) => move(i, -1, currentTarget)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  aria-label={words.down(name)}
                  aria-disabled={i === indicators.length - 1}
                  onClick={({ currentTarget }) => move(i, 1, currentTarget)}
                >
                  ↓
                </button>
                <button
                  type="button"
                  aria-label={words.calledOf(name)}
                  onClick={() => setWorded(indicator)}
                >
                  {words.called}
                </button>
                <button
                  type="button"
                  aria-label={words.editIndicator(name)}
                  onClick={() => setEdited(indicator)}
                >
                  {text.actions.edit}
                </button>
              </td>
            </tr>
          )
        })}
      </AdminTable>
      {worded && (
        <WordsDialog indicator={worded} indicators={indicators} onClose={() => setWorded(null)} />
      )}
      {edited && (
        <IndicatorDialog
          indicator={edited === 'new' ? null : edited}
          indicators={indicators}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  )
}

/** Moves an indicator by one place, keeps the focus on the pressed button, and says its new place. */
function useOrder(indicators: readonly Definition[]) {
  const { language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const pressed = useRef<HTMLButtonElement | null>(null)
  const [outcome, setOutcome] = useState('')
  const ordering = useMutation(orderIndicators)
  const ids = indicators.map(({ id }) => id)
  const order = ids.join(' ')

  // A row that moves in the page loses its focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once the order has changed
  useEffect(() => {
    pressed.current?.focus()
    pressed.current = null
  }, [order])

  const move = (from: number, by: 1 | -1, button: HTMLButtonElement) => {
    const moved = indicators[from]
    const other = ids[from + by]
    if (!moved || other === undefined || ordering.isPending) return
    pressed.current = button
    ordering.mutate(ids.with(from, other).with(from + by, moved.id), {
      onSuccess: () => setOutcome(words.moved(moved.name[language], from + by + 1)),
      onError: (problem) => setOutcome(problemText(problem, words)),
    })
  }
  return { move, outcome }
}
