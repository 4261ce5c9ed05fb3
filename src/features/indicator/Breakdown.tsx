import { Link } from '@tanstack/react-router'
import type { IndicatorMonth } from '~/api/indicators.ts'
import { boundsOf, type Figure, figureOf, quotient, scaled } from '~/domain/figure.ts'
import type { Standing } from '~/domain/standing.ts'
import { formatPercent } from '~/language/formats/quantity.ts'
import { capitalized } from '~/language/formats/words.ts'
import { cumulativeCaption } from '~/language/sentences/captions.ts'
import { FigureText } from '~/ui/figures/FigureText.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import { Fact } from './Facts.tsx'
import styles from './IndicatorPage.module.css'
import { INDICATOR_TEXT } from './text.ts'

interface BreakdownProps {
  /** Of the whole. */
  readonly standing: Standing
  readonly breakdown: IndicatorMonth['breakdown']
}

/** The parts (*trong đó*) of an indicator over the same months, each with its share of the whole. */
export function Breakdown({ standing, breakdown }: BreakdownProps) {
  const { text, language } = useLocale()
  const words = useText(INDICATOR_TEXT)
  const title = capitalized(text.captions.among.replace(/:$/, ''))
  return (
    <section className={styles.otherSpan} aria-label={title}>
      <h2>{title}</h2>
      <p className={styles.caption}>
        {capitalized(cumulativeCaption(standing, { text, language }))}
      </p>
      <dl className={styles.facts}>
        {breakdown.map(({ indicator, done }) => {
          const share = done && shareOf(done.figure, standing)
          return (
            <Fact
              key={indicator.id}
              term={
                <Link to="/indicators/$id" params={{ id: indicator.id }}>
                  {indicator.name[language]}
                </Link>
              }
            >
              <FigureText sourced={done} measure={indicator.measure} withUnit />
              {share && (
                <small className={styles.note}>{words.share(formatPercent(share, language))}</small>
              )}
            </Fact>
          )
        })}
      </dl>
    </section>
  )
}

/** A part as a percentage of its whole; `null` where shares do not add up, and of nothing. */
function shareOf(part: Figure, { cumulative, indicator }: Standing): Figure | null {
  if (indicator.accumulation === 'rate' || !cumulative || cumulative.figure.value <= 0) return null
  const share = quotient(scaled(boundsOf(part), 100), boundsOf(cumulative.figure))
  return share && figureOf(share)
}
