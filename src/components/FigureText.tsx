import type { Measure } from '~/domain/indicator.ts'
import type { Sourced } from '~/domain/observation.ts'
import { figureParts } from '~/format/quantity.ts'
import { useSpeech } from '~/i18n/text.tsx'
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
  const { language } = useSpeech()
  const { qualifier, number, unit } = figureParts(sourced.figure, measure, language)
  return (
    <span className={styles.figure} data-origin={sourced.origin}>
      {qualifier && <i className={styles.qualifier}>{qualifier} </i>}
      <span className={styles.number}>{number}</span>
      {withUnit && unit && <small className={styles.unit}> {unit}</small>}
      {withOrigin && sourced.origin !== 'reported' && ' '}
      {withOrigin && <OriginMark origin={sourced.origin} />}
    </span>
  )
}
