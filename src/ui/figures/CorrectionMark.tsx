import type { Correction } from '~/domain/correction.ts'
import type { Measure } from '~/domain/indicator.ts'
import { isReplacement } from '~/domain/replacing.ts'
import { useLocale } from '~/ui/locale.tsx'
import { Popover } from '~/ui/primitives/Popover.tsx'
import { CorrectionList } from './CorrectionList.tsx'
import styles from './CorrectionMark.module.css'

interface CorrectionMarkProps {
  readonly corrections: readonly Correction[]
  readonly measure: Measure
}

/** *đính chính* beside a figure that was changed after it was published; opens what it was. */
export function CorrectionMark({ corrections, measure }: CorrectionMarkProps) {
  const { text } = useLocale()
  // That a report came in later is no mark on its figure.
  const corrected = corrections.filter((each) => !isReplacement(each))
  if (corrected.length === 0) return null
  return (
    <Popover
      label={text.corrections.title}
      buttonClassName={styles.mark}
      button={text.corrections.mark}
    >
      <h3>{text.corrections.title}</h3>
      <CorrectionList corrections={corrected} measureOf={() => measure} />
    </Popover>
  )
}
