import { Link } from '@tanstack/react-router'
import type { IndicatorMonth } from '~/api/indicators.ts'
import type { Figure } from '~/domain/figure.ts'
import { yearStart } from '~/domain/history.ts'
import { byMerit } from '~/domain/merit.ts'
import { yearSpan } from '~/domain/span.ts'
import type { Standing } from '~/domain/standing.ts'
import { communeDiscrepancy } from '~/domain/sum-discrepancy.ts'
import { COMPARE_TEXT } from '~/language/catalogues/compare.ts'
import { DERIVATION_TEXT } from '~/language/catalogues/derivation.ts'
import { illustrativeMark } from '~/language/formats/illustrative-mark.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { formatFigure, formatPercent } from '~/language/formats/quantity.ts'
import { capitalized } from '~/language/formats/words.ts'
import { spanWords } from '~/language/sentences/span.ts'
import { FigureText } from '~/ui/figures/FigureText.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './IndicatorPage.module.css'
import { INDICATOR_TEXT } from './text.ts'

type Part = IndicatorMonth['parts'][number]

interface PartsProps {
  /** Of the whole. */
  readonly standing: Standing
  readonly parts: readonly Part[]
}

/**
 * The figure of each part of the unit, best first: by percentage of their targets, with bars of it,
 * where they have them. A part without a figure is listed, not drawn as 0.
 */
export function Parts({ standing, parts }: PartsProps) {
  const { text, language } = useLocale()
  const words = useText(INDICATOR_TEXT)
  const derivation = useText(DERIVATION_TEXT)
  const compare = useText(COMPARE_TEXT)
  const { indicator, cumulative: whole, period } = standing
  const mark = illustrativeMark(
    parts.map(({ done }) => done),
    text,
  )
  const merit = ({ percent, done }: Part) => ({ indicator, percent, cumulative: done })
  const rows = parts.toSorted((a, b) => byMerit(merit(a), merit(b)))
  const hasPercents = rows.some(({ percent }) => percent?.figure)
  const drawn = ({ percent, done }: Part) => (hasPercents ? percent : done)
  const lengthOf = (part: Part) => drawn(part)?.figure?.value ?? 0
  const top = Math.max(hasPercents ? 100 : 0, ...rows.map(lengthOf))
  const clash =
    whole && indicator.accumulation !== 'rate'
      ? communeDiscrepancy(
          whole.figure,
          rows.map((row) => row.done?.figure ?? null),
          period,
          indicator.measure.kind,
        )
      : null
  // The parts are counted by year, whatever the span of the whole's target.
  const from = yearStart(period, standing.began)
  const { since } = spanWords(yearSpan(period), { text, language }, { from, to: period })
  const format = (figure: Figure) => formatFigure(figure, indicator.measure, language)
  return (
    <section className={styles.parts}>
      <h2>{words.parts}</h2>
      <p>
        {indicator.accumulation === 'flow'
          ? words.partsNote(capitalized(since), formatPeriod(period, language))
          : words.partsLevel(formatPeriod(period, language))}
        {mark}
        {hasPercents && `, ${words.partsByPercent}`}
      </p>
      {clash && (
        <p className={styles.clash}>
          {derivation.discrepancy}:{' '}
          {derivation.discrepancies.communes(format(clash.stated), format(clash.expected))}.
        </p>
      )}
      <ol>
        {rows.map((row) => {
          const { unit, done, percent } = row
          return (
            <li key={unit.id}>
              <Link
                to="/indicators/$id"
                params={{ id: indicator.id }}
                search={(all) => ({ ...all, unit: unit.id })}
              >
                {unit.name[language]}
              </Link>
              <svg width="100%" height="14" aria-hidden="true">
                {done && top > 0 && (
                  <rect
                    width={`${(lengthOf(row) / top) * 100}%`}
                    height="14"
                    className={styles.part}
                    data-origin={drawn(row)?.origin}
                  />
                )}
              </svg>
              <span>
                <FigureText sourced={done} measure={indicator.measure} withOrigin={!mark} />
                {percent?.figure && `, ${formatPercent(percent.figure, language)}`}
              </span>
            </li>
          )
        })}
      </ol>
      <p>
        <Link to="/compare" search={(all) => ({ ...all, indicator: indicator.id })}>
          {compare.title}
        </Link>
      </p>
    </section>
  )
}
