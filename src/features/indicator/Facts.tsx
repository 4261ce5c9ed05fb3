import type { ReactNode } from 'react'
import { figureOf } from '~/domain/figure.ts'
import { monthOf, shifted } from '~/domain/period.ts'
import type { Standing } from '~/domain/standing.ts'
import { DERIVATION_TEXT } from '~/language/catalogues/derivation.ts'
import { formatGrowth } from '~/language/formats/growth.ts'
import { formatMonth } from '~/language/formats/period.ts'
import { formatFigure, formatPercent, formatShare } from '~/language/formats/quantity.ts'
import { capitalized } from '~/language/formats/words.ts'
import { discrepancyPhrases } from '~/language/sentences/discrepancy.ts'
import { percentRange, rangePhrase, targetPhrase } from '~/language/sentences/phrases.ts'
import { FigureText } from '~/ui/figures/FigureText.tsx'
import { OriginMark } from '~/ui/figures/OriginMark.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './IndicatorPage.module.css'
import { INDICATOR_TEXT } from './text.ts'

/** Month, target, what is due, what is needed, and the projection to the end of the year. */
export function Facts({ standing }: { standing: Standing }) {
  const { text, language } = useLocale()
  const words = useText(INDICATOR_TEXT)
  const { indicator, month, before, target, percent, samePeriod, period } = standing
  const { measure } = indicator
  const phrase = targetPhrase(standing, { text, language })
  const growth = standing.observation?.statedGrowth
  const isFlow = indicator.accumulation === 'flow'
  return (
    <dl className={styles.facts} aria-label={words.facts}>
      {isFlow && (
        <Fact term={words.month}>
          <FigureText sourced={month} measure={measure} otherwise={text.notStatedForMonth} />
        </Fact>
      )}
      {before && (
        <Fact term={words.before(formatMonth(monthOf(shifted(period, -1)), language))}>
          <FigureText sourced={{ figure: before, origin: 'derived' }} measure={measure} />
        </Fact>
      )}
      <Fact
        term={
          target && target.base !== 'unstated'
            ? `${words.target} (${text.bases[target.base]})`
            : words.target
        }
      >
        {target && phrase ? (
          <>
            {capitalized(phrase)} <OriginMark origin={target.origin} />
          </>
        ) : percent ? (
          words.noTarget
        ) : (
          text.noTargetStated
        )}
      </Fact>
      {percent && (
        <Fact term={words.due}>
          {formatShare(standing.duePercent, language)}{' '}
          <small>{text.courses[standing.due.course]}</small>
        </Fact>
      )}
      <Needed standing={standing} />
      <Projected standing={standing} />
      {growth && (
        <Fact term={words.statedGrowth}>{capitalized(formatGrowth(growth, language))}</Fact>
      )}
      <Fact term={growth ? words.samePeriodComputed : words.samePeriod}>
        {samePeriod?.percent ? (
          <>
            {formatPercent(samePeriod.percent, language)}{' '}
            <small>
              / {formatFigure(samePeriod.before.figure, measure, language)}{' '}
              <OriginMark {...samePeriod.before} />
            </small>
          </>
        ) : (
          words.noSamePeriod
        )}
        <GrowthClash standing={standing} />
      </Fact>
      <Fact term={words.body}>{indicator.body}</Fact>
    </dl>
  )
}

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
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

function Needed({ standing: { needed, indicator } }: { standing: Standing }) {
  const { text, language } = useLocale()
  const words = useText(INDICATOR_TEXT)
  if (!needed) return null
  const amount = () => {
    if (needed.needed.kind === 'reached') return words.neededReached
    if (needed.needed.kind === 'span-over') return words.neededOver
    const figure = figureOf(needed.needed.amount)
    if (!figure) return text.percentUnknown
    if (needed.unit === 'percent') return `${formatPercent(figure, language)} ${words.ofTarget}`
    const about =
      figure.qualifier === 'exact' ? ({ ...figure, qualifier: 'about' } as const) : figure
    return formatFigure(about, indicator.measure, language, { decimals: 1, rounding: 'nearest' })
  }
  return <Fact term={words.needed}>{amount()}</Fact>
}

function Projected({ standing: { projection, indicator } }: { standing: Standing }) {
  const { language } = useLocale()
  const words = useText(INDICATOR_TEXT)
  if (indicator.accumulation !== 'flow') return null
  const range = projection?.projection.range
  return (
    <Fact term={words.projection}>
      {range === undefined
        ? words.projectionNotYet
        : projection?.unit === 'percent'
          ? `${percentRange(range, language)} ${words.ofTarget}`
          : rangePhrase(range, indicator.measure, language)}
    </Fact>
  )
}
