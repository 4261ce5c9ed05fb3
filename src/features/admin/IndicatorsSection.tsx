import { usePrefetchQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import { type Definition, definitionsQuery, orderIndicators, sectionsQuery } from '~/api/admin.ts'
import { sendChange } from '~/api/change.ts'
import { indicatorWordsQuery } from '~/api/indicator-words.ts'
import { shifted } from '~/domain/period.ts'
import { sectionOf } from '~/domain/section.ts'
import { formatPeriodShort } from '~/language/formats/period.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Admin.module.css'
import { AdminTable } from './AdminTable.tsx'
import { IndicatorDialog } from './IndicatorDialog.tsx'
import { WordsDialog } from './indicator-words/WordsDialog.tsx'
import { LoadFailure } from './LoadFailure.tsx'
import { OrderButtons } from './OrderButtons.tsx'
import { RowButton } from './RowButton.tsx'
import { ADMIN_TEXT } from './text.ts'
import { useOrder } from './useOrder.ts'

/** The dialog that is open. */
type Opened =
  | { readonly to: 'add'; readonly like: Definition | null }
  | { readonly to: 'edit' | 'word'; readonly indicator: Definition }

/** The indicators in the order of the official table. */
export function IndicatorsSection() {
  const { text, language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const query = useQuery(definitionsQuery())
  usePrefetchQuery(indicatorWordsQuery())
  const { indicators = [], past = [] } = query.data ?? {}
  const [opened, setOpened] = useState<Opened | null>(null)
  const close = () => setOpened(null)
  const client = useQueryClient()
  const ofTable = useQuery(sectionsQuery())
  const { move, outcome } = useOrder(indicators, {
    mutationFn: (all) =>
      sendChange(
        client,
        orderIndicators,
        all.map(({ id }) => id),
      ),
  })
  if (!query.data) return <LoadFailure query={query} />
  if (!ofTable.data) return <LoadFailure query={ofTable} />
  const { sections } = ofTable.data
  return (
    <>
      {indicators.length === 0 && <p>{words.noIndicators}</p>}
      <p className={styles.actions}>
        <Link
          to="/admin"
          search={(before) => ({ ...before, section: 'catalogue' })}
          data-main={indicators.length === 0 || undefined}
        >
          {words.fromCatalogue}
        </Link>
        <button type="button" onClick={() => setOpened({ to: 'add', like: null })}>
          {words.addIndicator}
        </button>
        <span role="status">{outcome}</span>
      </p>
      {indicators.length > 0 && (
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
                <td>{sectionOf(sections, indicator.group).name[language]}</td>
                <td>{words.accumulations[indicator.accumulation]}</td>
                <td>{indicator.measure.name[language]}</td>
                <td className={styles.buttons}>
                  <OrderButtons name={name} place={i} count={indicators.length} onMove={move} />
                  <RowButton
                    name={words.calledOf(name)}
                    onClick={() => setOpened({ to: 'word', indicator })}
                  >
                    {words.called}
                  </RowButton>
                  <RowButton
                    name={words.addLikeOf(name)}
                    onClick={() => setOpened({ to: 'add', like: indicator })}
                  >
                    {words.addLike}
                  </RowButton>
                  <RowButton
                    name={words.editIndicator(name)}
                    onClick={() => setOpened({ to: 'edit', indicator })}
                  >
                    {text.actions.edit}
                  </RowButton>
                </td>
              </tr>
            )
          })}
        </AdminTable>
      )}
      {opened?.to === 'word' && (
        <WordsDialog indicator={opened.indicator} indicators={indicators} onClose={close} />
      )}
      {(opened?.to === 'add' || opened?.to === 'edit') && (
        <IndicatorDialog
          indicator={opened.to === 'edit' ? opened.indicator : null}
          like={opened.to === 'add' ? opened.like : null}
          indicators={indicators}
          sections={sections}
          onClose={close}
        />
      )}
    </>
  )
}
