import type { ReactNode } from 'react'
import { figureOf } from '~/domain/figure.ts'
import { monthOf, shifted } from '~/domain/period.ts'
import { isCeiling, type SpanStanding, type Standing } from '~/domain/standing.ts'
import { DERIVATION_TEXT } from '~/language/catalogues/derivation.ts'
import { formatGrowth } from '~/language/formats/growth.ts'
import { formatMonth } from '~/language/formats/period.ts'
import { formatFigure, formatPercent, formatShare } from '~/language/formats/quantity.ts'
import { capitalized } from '~/language/formats/words.ts'
import { levelGap, levelWay, timeOfValue } from '~/language/sentences/captions.ts'
import { discrepancyPhrases } from '~/language/sentences/discrepancy.ts'
import { monthMissingWords } from '~/language/sentences/missing.ts'
import { projectedRange } from '~/language/sentences/outlook.ts'
import { targetPhrase } from '~/language/sentences/phrases.ts'
import { samePeriodChange } from '~/language/sentences/same-period-change.ts'
import { spanWords } from '~/language/sentences/span.ts'
import {
  differentMonthsNote,
  targetCaption,
  targetDecision,
} from '~/language/sentences/target-caption.ts'
import { FigureText } from '~/ui/figures/FigureText.tsx'
import { OriginMark } from '~/ui/figures/OriginMark.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './IndicatorPage.module.css'
import { INDICATOR_TEXT } from './text.ts'

interface Against {
  readonly standing: SpanStanding
}

/** Month, target, what is due, what is needed, and the projection to the end of the span. */
export function Facts({ standing }: { standing: Standing }) {
  const { text, language } = useLocale()
  const words = useText(INDICATOR_TEXT)
  const { indicator, month, before, asOf, period } = standing
  const isFlow = indicator.accumulation === 'flow'
  return (
    <dl className={styles.facts} aria-label={words.facts}>
      {isFlow && (
        <Fact
          term={asOf === period ? words.month : words.in(timeOfValue(standing, { text, language }))}
        >
          <FigureText
            sourced={month}
            measure={indicator.measure}
            otherwise={monthMissingWords(standing, { text, language })}
          />
        </Fact>
      )}
      {before && (
        <Fact term={words.before(formatMonth(monthOf(shifted(asOf, -1)), language))}>
          <FigureText sourced={{ figure: before, origin: 'derived' }} measure={indicator.measure} />
        </Fact>
      )}
      <AgainstTarget standing={standing} />
      <SamePeriod standing={standing} />
      <Fact term={words.body}>{indicator.body}</Fact>
    </dl>
  )
}

/** The target of one span, what of it is due, what is needed and where the span would end. */
export function AgainstTarget({ standing }: Against) {
  const { text, language } = useLocale()
  const words = useText(INDICATOR_TEXT)
  const { courses } = useText(DERIVATION_TEXT)
  const { target, percent, span } = standing
  const context = { text, language }
  const phrase = targetPhrase(standing, context)
  const decision = target && targetDecision(target, context)
  const gap = levelGap(standing, context)
  const isLevel = standing.indicator.accumulation !== 'flow'
  const hasWay = isLevel && standing.path !== null
  return (
    <>
      <Fact
        term={capitalized(
          target
            ? targetCaption(standing, context)
            : text.captions.target(spanWords(span, { text, language }).name),
        )}
      >
        {target && phrase ? (
          <>
            {capitalized(phrase)} <OriginMark {...target} />
            {decision && <small className={styles.note}>{decision}</small>}
          </>
        ) : percent ? (
          words.noTarget
        ) : (
          text.noTargetStated
        )}
      </Fact>
      {hasWay && target && (
        <Fact term={words.way}>
          {levelWay(standing, context)}
          {gap && <small className={styles.note}>{gap}</small>}
        </Fact>
      )}
      {(percent || (hasWay && target)) && (
        <Fact term={isCeiling(standing) ? words.allowed : words.due}>
          {formatShare(standing.due.share * 100, language)}{' '}
          <small>{courses[standing.due.course]}</small>
        </Fact>
      )}
      <Needed standing={standing} />
      <Projected standing={standing} />
    </>
  )
}

function SamePeriod({ standing }: { standing: Standing }) {
  const { text, language } = useLocale()
  const words = useText(INDICATOR_TEXT)
  const { samePeriod, indicator, observation } = standing
  const growth = observation?.statedGrowth
  return (
    <>
      {growth && (
        <Fact term={words.statedGrowth}>{capitalized(formatGrowth(growth, language))}</Fact>
      )}
      <Fact term={growth ? words.samePeriodComputed : words.samePeriod}>
        {samePeriod ? (
          <>
            {capitalized(samePeriodChange(standing, { text, language }) ?? text.percentUnknown)}{' '}
            <small>
              / {formatFigure(samePeriod.before.figure, indicator.measure, language)}{' '}
              <OriginMark {...samePeriod.before} />
            </small>
          </>
        ) : (
          capitalized(differentMonthsNote(standing, { text, language }) ?? words.noSamePeriod)
        )}
        <GrowthClash standing={standing} />
      </Fact>
    </>
  )
}

export const Fact = ({ term, children }: { term: ReactNode; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)

/** Where the stated growth is not what the figures of the two years give. */
function GrowthClash({ standing }: { standing: Standing }) {
  const { text, language } = useLocale()
  const derivation = useText(DERIVATION_TEXT)
  const clashes = standing.discrepancies.filter(({ rule }) => rule === 'stated-growth')
  const [phrase] = discrepancyPhrases({ ...standing, discrepancies: clashes }, { text, language })
  if (!phrase) return null
  return (
    <p className={styles.clash}>
      {derivation.discrepancy}: {phrase}.
    </p>
  )
}

function Needed({ standing: { needed, indicator, span } }: Against) {
  const { text, language } = useLocale()
  const words = useText(INDICATOR_TEXT)
  if (!needed) return null
  const { short } = spanWords(span, { text, language })
  const amount = () => {
    if (needed.needed.kind === 'reached') return words.neededReached(short)
    if (needed.needed.kind === 'span-over') return words.neededOver(short)
    const figure = figureOf(needed.needed.amount)
    if (!figure) return text.percentUnknown
    if (needed.unit === 'percent') return `${formatPercent(figure, language)} ${words.ofTarget}`
    const about =
      figure.qualifier === 'exact' ? ({ ...figure, qualifier: 'about' } as const) : figure
    return formatFigure(about, indicator.measure, language, { decimals: 1, rounding: 'nearest' })
  }
  return <Fact term={words.needed}>{amount()}</Fact>
}

function Projected({ standing }: Against) {
  const { text, language } = useLocale()
  const words = useText(INDICATOR_TEXT)
  const { projection, span, needed } = standing
  const isNotYet = !projection && needed?.needed.kind === 'per-month'
  const range = projectedRange(standing, { text, language })
  if (range === null && !isNotYet) return null
  return (
    <Fact term={words.projection(spanWords(span, { text, language }).whole)}>
      {range ?? words.projectionNotYet}
    </Fact>
  )
}
