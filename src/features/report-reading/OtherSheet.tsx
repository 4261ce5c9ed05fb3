import type { MonthKey } from '~/api/screen.ts'
import type { Sheet } from '~/api/sheets.ts'
import type { Unit } from '~/domain/unit.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Review.module.css'
import { REVIEW_TEXT } from './text.ts'

/** The sheet that a report is about, where that is not the one that is open. */
export interface OtherSheetKey extends MonthKey {
  /** The unit that it names; `null` for the one that is open. */
  readonly namedUnit: Unit | null
  /** The words that name the month; `null` where the months are the same. */
  readonly quoted: string | null
}

interface OtherSheetProps {
  readonly sheet: Sheet
  readonly other: OtherSheetKey
  readonly onOpen: (key: MonthKey) => void
  readonly onStay: () => void
}

/** Says that a report is about another month or unit than the sheet, and leads there. */
export function OtherSheet({ sheet, other, onOpen, onStay }: OtherSheetProps) {
  const { language } = useLocale()
  const words = useText(REVIEW_TEXT)
  const month = formatPeriod(other.period, language)
  const open = formatPeriod(sheet.period, language)
  const unit = other.namedUnit?.name[language] ?? null
  return (
    <div role="alert" className={styles.otherMonth}>
      <p>
        {unit !== null && words.otherUnit(unit, sheet.unit.name[language])}{' '}
        {other.quoted !== null && words.otherMonth(other.quoted, month, open)} {words.noneEntered}
      </p>
      <p className={styles.actions}>
        <button type="button" data-main onClick={() => onOpen(other)}>
          {unit === null ? words.openMonth(month) : words.openUnit(unit, month)}
        </button>
        <button type="button" onClick={onStay}>
          {unit === null ? words.stay(open) : words.stayUnit(sheet.unit.name[language], open)}
        </button>
      </p>
    </div>
  )
}
