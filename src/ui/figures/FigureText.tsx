import type { ReactNode } from 'react'
import type { Measure } from '~/domain/indicator.ts'
import type { Sourced } from '~/domain/observation.ts'
import { isOfNote } from '~/language/formats/origin.ts'
import { type FigureParts, figureParts } from '~/language/formats/quantity.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './FigureText.module.css'
import { OriginMark } from './OriginMark.tsx'

interface FigureTextProps {
  readonly sourced: Sourced | null
  readonly measure: Measure
  readonly withUnit?: boolean
  /** False only if the row as a whole shows it. */
  readonly withOrigin?: boolean
  /** Shown if there is no figure; by default the words for that. */
  readonly otherwise?: ReactNode
}

/** A figure on a screen: its qualifier small and slanted, the number, its unit, its origin. */
export function FigureText({
  sourced,
  measure,
  withUnit = true,
  withOrigin = true,
  otherwise,
}: FigureTextProps) {
  const { text, language } = useLocale()
  if (!sourced) return otherwise ?? text.missing
  const parts = figureParts(sourced.figure, measure, language)
  return (
    <FigureRun
      parts={withUnit ? parts : { ...parts, unit: '' }}
      origin={sourced.origin}
      addedFrom={sourced.addedFrom}
      isRestated={sourced.isRestated}
      withOrigin={withOrigin}
    />
  )
}

interface FigureRunProps extends Pick<Sourced, 'origin' | 'addedFrom' | 'isRestated'> {
  readonly parts: FigureParts
  readonly withOrigin: boolean
}

/** The same for a figure already split into parts. */
export function FigureRun({
  parts: { qualifier, number, unit },
  withOrigin,
  ...source
}: FigureRunProps) {
  return (
    <span className={styles.figure} data-origin={source.origin}>
      {qualifier && <i className={styles.qualifier}>{qualifier} </i>}
      <span className={styles.number}>{number}</span>
      {unit && <small className={styles.unit}> {unit}</small>}
      {withOrigin && isOfNote(source) && ' '}
      {withOrigin && <OriginMark {...source} />}
    </span>
  )
}
