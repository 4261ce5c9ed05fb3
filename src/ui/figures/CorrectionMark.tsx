import type { Correction } from '~/domain/correction.ts'
import type { Indicator } from '~/domain/indicator.ts'
import { isReplacement } from '~/domain/replacing.ts'
import { useLocale } from '~/ui/locale.tsx'
import { laterPart } from '~/ui/primitives/later-part.tsx'
import { Popover } from '~/ui/primitives/Popover.tsx'
import styles from './CorrectionMark.module.css'

const CorrectionList = laterPart(async () => (await import('./CorrectionList.tsx')).CorrectionList)

interface CorrectionMarkProps {
  readonly corrections: readonly Correction[]
  readonly indicator: Indicator
}

/** *đính chính* beside a figure changed after publication; opens what it was. */
export function CorrectionMark({ corrections, indicator }: CorrectionMarkProps) {
  const { text } = useLocale()
  // A report that came in later is no correction.
  const corrected = corrections.filter((each) => !isReplacement(each))
  if (corrected.length === 0) return null
  return (
    <Popover
      label={text.corrections.title}
      buttonClassName={styles.mark}
      button={text.corrections.mark}
    >
      <h3>{text.corrections.title}</h3>
      <CorrectionList corrections={corrected} indicators={[indicator]} />
    </Popover>
  )
}
