import { useSuspenseQuery } from '@tanstack/react-query'

import { indicatorWordsQuery } from '~/api/indicator-words.ts'
import type { Sheet } from '~/api/sheets.ts'
import { unitsQuery } from '~/api/units.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { REVIEW_TEXT } from './text.ts'
import { type EditedSheet, useReview } from './useReview.ts'

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
  const unfiled = items.filter(({ state }) => state === 'new' || state === 'other')
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
