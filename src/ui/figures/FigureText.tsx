import type { Measure } from '~/domain/indicator.ts'
import type { Origin, Sourced } from '~/domain/observation.ts'
import { type FigureParts, figureParts } from '~/language/formats/quantity.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './FigureText.module.css'
import { OriginMark } from './OriginMark.tsx'

interface FigureTextProps {
  readonly sourced: Sourced
  readonly measure: Measure
  readonly withUnit?: boolean
  /** Left out only where the row as a whole says it. */
  readonly withOrigin?: boolean
}

/** A figure as a screen sets it: qualifier small and slanted, the number, its unit, its origin. */
export function FigureText({
  sourced,
  measure,
  withUnit = true,
  withOrigin = true,
}: FigureTextProps) {
  const { language } = useLocale()
  const parts = figureParts(sourced.figure, measure, language)
  return (
    <FigureRun
      parts={withUnit ? parts : { ...parts, unit: '' }}
      origin={sourced.origin}
      withOrigin={withOrigin}
    />
  )
}

interface FigureRunProps {
  readonly parts: FigureParts
  readonly origin: Origin
  readonly withOrigin: boolean
}

/** The same for a figure that is already in its parts. */
export function FigureRun({
  parts: { qualifier, number, unit },
  origin,
  withOrigin,
}: FigureRunProps) {
  return (
    <span className={styles.figure} data-origin={origin}>
      {qualifier && <i className={styles.qualifier}>{qualifier} </i>}
      <span className={styles.number}>{number}</span>
      {unit && <small className={styles.unit}> {unit}</small>}
      {withOrigin && origin !== 'reported' && ' '}
      {withOrigin && <OriginMark origin={origin} />}
    </span>
  )
}
