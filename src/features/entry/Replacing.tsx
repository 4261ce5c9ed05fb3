import type { Sheet } from '~/api/sheets.ts'
import { isIllustrative } from '~/domain/replacing.ts'
import { ENTRY_TEXT } from '~/features/sheet-editing/text.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { focusCell, rowName } from './focus-from-hash.ts'
import styles from './Office.module.css'

interface ReplacingProps {
  readonly sheet: Sheet
  readonly isApprover: boolean
}

/** What of a published month is illustrative, who may replace it, and where to begin. */
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
