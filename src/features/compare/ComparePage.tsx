import { getRouteApi } from '@tanstack/react-router'
import { Matrix } from './Matrix.tsx'
import { Ranking } from './Ranking.tsx'

const route = getRouteApi('/compare')

/** The parts of the unit side by side: in all indicators, or ranked by one. */
export function ComparePage() {
  const { indicator } = route.useSearch()
  return indicator === undefined ? <Matrix /> : <Ranking wanted={indicator} />
}
