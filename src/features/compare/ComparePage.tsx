import { getRouteApi } from '@tanstack/react-router'
import styles from './ComparePage.module.css'
import { Matrix } from './Matrix.tsx'
import { Ranking } from './Ranking.tsx'

const route = getRouteApi('/compare')

/** The parts of the unit side by side: in all indicators, or ranked by one. */
export function ComparePage() {
  const { indicator } = route.useSearch()
  return (
    <div className={styles.page}>
      {indicator === undefined ? <Matrix /> : <Ranking wanted={indicator} />}
    </div>
  )
}
