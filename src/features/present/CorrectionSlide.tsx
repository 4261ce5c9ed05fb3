import type { Overview } from '~/api/overview.ts'
import type { Correction } from '~/domain/correction.ts'
import { CorrectionList } from '~/ui/figures/CorrectionList.tsx'
import styles from './Slide.module.css'

interface CorrectionSlideProps {
  readonly corrections: readonly Correction[]
  readonly rows: Overview['rows']
}

/** What was changed after it was published: old and new, and why. */
export function CorrectionSlide({ corrections, rows }: CorrectionSlideProps) {
  const of = (id: string | null) => rows.find(({ indicator }) => indicator.id === id)?.indicator
  return (
    <div className={styles.corrections}>
      <CorrectionList
        corrections={corrections}
        measureOf={(id) => of(id)?.measure}
        nameOf={(id) => of(id)?.name}
      />
    </div>
  )
}
