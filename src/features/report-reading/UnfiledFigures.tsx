import { useSuspenseQuery } from '@tanstack/react-query'

import { indicatorWordsQuery } from '~/api/indicator-words.ts'
import type { Sheet } from '~/api/sheets.ts'
import { unitsQuery } from '~/api/units.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { hasFigures } from '~/reading/row/filling.ts'
import { contextOf } from '~/reading/row/typed-row.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { REVIEW_TEXT } from './text.ts'
import { type EditedSheet, isSettled, useReview } from './useReview.ts'

interface UnfiledFiguresProps {
  readonly sheet: Sheet
  readonly text: string
  readonly editing: EditedSheet
  /** Opens the review of the words. */
  readonly onRead: () => void
}

/** The figures that the report states and the sheet lacks, before it is published without them. */
export function UnfiledFigures({ sheet, text, editing, onRead }: UnfiledFiguresProps) {
  const { language } = useLocale()
  const words = useText(REVIEW_TEXT)
  const { data: stored } = useSuspenseQuery(indicatorWordsQuery())
  const { data: units } = useSuspenseQuery(unitsQuery())
  const { items, rowOf } = useReview(sheet, text, editing, stored, units)
  const context = contextOf(sheet, text)
  // A figure typed by hand is there, if without the words that state it.
  const unfiled = items.filter(({ filling, state }) => {
    const row = filling && rowOf(filling.indicatorId)
    const typed = filling && editing.rows[filling.indicatorId]
    return row && typed && !isSettled(state) && !hasFigures(filling, typed, row, context)
  })
  if (unfiled.length === 0) return null
  const names = new Set(
    unfiled.map(({ proposal }) => rowOf(proposal.indicatorId)?.indicator.name[language]),
  )
  return (
    <p role="status">
      {words.unfiled(formatNumber(unfiled.length, language), [...names].join(', '))}{' '}
      <button type="button" onClick={onRead}>
        {words.seeUnfiled}
      </button>
    </p>
  )
}
