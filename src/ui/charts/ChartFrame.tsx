import { type ReactNode, useId } from 'react'
import { CHART_TEXT } from '~/language/catalogues/chart.ts'

import { useText } from '~/ui/locale.tsx'
import styles from './chart.module.css'

interface ChartFrameProps {
  readonly title: string
  readonly isEmpty: boolean
  /** The same values as rows and columns. */
  readonly table: ReactNode
  /** Downloads. */
  readonly tools: ReactNode
  readonly children: ReactNode
}

/** The frame of a chart: its title, its tools, its empty state and its table. */
export function ChartFrame({ title, isEmpty, table, tools, children }: ChartFrameProps) {
  const id = useId()
  const words = useText(CHART_TEXT)
  return (
    <figure className={styles.frame} aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      {isEmpty ? <p className={styles.empty}>{words.empty}</p> : children}
      {!isEmpty && tools}
      {!isEmpty && table}
    </figure>
  )
}
