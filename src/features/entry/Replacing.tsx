import type { Sheet } from '~/api/sheets.ts'
import { isIllustrative } from '~/domain/replacing.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { focusCell, rowName } from './cell-focus.ts'
import styles from './Office.module.css'
import { ENTRY_TEXT } from './text.ts'

interface ReplacingProps {
  readonly sheet: Sheet
  readonly isApprover: boolean
}

/** How much of a published month is illustrative, who may replace it, and where to start. */
export function Replacing({ sheet, isApprover }: ReplacingProps) {
  const { language } = useLocale()
  const words = useText(ENTRY_TEXT)
  const left = sheet.rows.filter(({ published }) => isIllustrative(published))
  const first = left.find(({ entry }) => !entry) ?? left[0]
  if (!first) return null
  return (
    <div className={styles.replacing}>
      <p>
        {words.replacing(formatNumber(left.length, language))}{' '}
        {isApprover ? words.replacingByApprover : words.replacingByEditor}
      </p>
      <button type="button" onClick={() => focusCell(rowName(first.indicator.id))}>
        {words.beginReplacing}
      </button>
    </div>
  )
}
