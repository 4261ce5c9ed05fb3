import { Link } from '@tanstack/react-router'
import { Suspense, useState } from 'react'

import type { Overview } from '~/api/overview.ts'
import type { Nested } from '~/domain/nested.ts'
import { isPlainlyIllustrative, type Provenance } from '~/domain/observation.ts'
import type { Standing } from '~/domain/standing.ts'
import {
  type ExplanationTask,
  LazyExplanationDialog,
} from '~/features/explanations/LazyExplanationDialog.tsx'
import { needsExplanation } from '~/features/explanations/needs-explanation.ts'
import { formatGrowth } from '~/language/formats/growth.ts'
import { capitalized } from '~/language/formats/words.ts'
import { baseCaption, cumulativeCaption } from '~/language/sentences/captions.ts'
import { missingWords, monthMissingWords } from '~/language/sentences/missing.ts'
import { targetPhrase } from '~/language/sentences/phrases.ts'
import { samePeriodChange } from '~/language/sentences/same-period-change.ts'
import { CorrectionMark } from '~/ui/figures/CorrectionMark.tsx'
import { DerivationPopover } from '~/ui/figures/DerivationPopover.tsx'
import { FigureText } from '~/ui/figures/FigureText.tsx'
import { OriginMark } from '~/ui/figures/OriginMark.tsx'
import { PaceBar } from '~/ui/figures/PaceBar.tsx'
import { Sparkline } from '~/ui/figures/Sparkline.tsx'
import { StatusMark } from '~/ui/figures/StatusMark.tsx'
import { useLocale } from '~/ui/locale.tsx'
import { optionalPart } from '~/ui/primitives/optional-part.tsx'
import styles from './OverviewPage.module.css'
import { ExplanationControls, RowExplanation } from './RowExplanation.tsx'

// Fetched with the first popover; the derivation above it is there at once, so the popover finds its place.
const RowPicture = optionalPart(async () => (await import('./RowPicture.tsx')).RowPicture)

interface IndicatorRowProps extends Pick<Nested<unknown>, 'depth' | 'isFirst'> {
  readonly row: Overview['rows'][number]
  /** What the heading does not say of its cumulative figure. */
  readonly caption: string
  readonly source: string | null
  readonly unitId: string
  readonly unitName: string
  /** False where the heading says that all of last year is illustrative. */
  readonly isPastMarked: boolean
}

/** One indicator, read left to right. Each of its figures opens why it is as it is. */
export function IndicatorRow({
  depth,
  isFirst,
  row,
  caption,
  source,
  unitId,
  unitName,
  isPastMarked,
}: IndicatorRowProps) {
  const { text, language } = useLocale()
  const { standing, history, corrections, explanation } = row
  const { indicator, month, cumulative, samePeriod, differentMonths, period } = standing
  const [task, setTask] = useState<ExplanationTask | null>(null)
  // What the report states of its growth comes before what is computed of it.
  const growth = standing.observation?.statedGrowth
  const change = samePeriodChange(standing, { text, language })
  const isFlow = indicator.accumulation === 'flow'
  // Once for the row, beside its name, in place of once for each of its figures.
  const isIllustrative = standing.observation?.origin === 'illustrative'
  const isMarked = (of: Provenance) => !(isIllustrative && isPlainlyIllustrative(of))
  const subject = { unitId, standing, explanation }
  const ask = !explanation && needsExplanation(standing.status) && (
    <ExplanationControls subject={subject} onOpen={setTask} />
  )
  return (
    <tr role="row" id={indicator.id}>
      <th role="rowheader" scope="row" className={styles.name} data-part={depth > 0 || undefined}>
        {isFirst && <i className={styles.among}>{text.captions.among}</i>}
        <Link to="/indicators/$id" params={{ id: indicator.id }}>
          {indicator.name[language]}
        </Link>
        {isIllustrative && <OriginMark origin="illustrative" />}
        <TargetNote standing={standing} isMarked={isMarked} />
      </th>
      <td role="cell" className={styles.month} data-label={isFlow ? text.columns.month : undefined}>
        {month ? (
          <DerivationPopover standing={standing} source={source}>
            <FigureText
              sourced={month}
              measure={indicator.measure}
              withUnit={indicator.measure.kind === 'money'}
              withOrigin={isMarked(month)}
            />
          </DerivationPopover>
        ) : (
          <span className={styles.missing}>
            {isFlow ? monthMissingWords(standing, { text, language }) : ''}
          </span>
        )}
      </td>
      <td
        role="cell"
        className={styles.yearToDate}
        data-label={cumulativeCaption(standing, { text, language })}
      >
        {cumulative ? (
          <DerivationPopover standing={standing} source={source}>
            <FigureText
              sourced={cumulative}
              measure={indicator.measure}
              withOrigin={isMarked(cumulative)}
            />
          </DerivationPopover>
        ) : (
          <span className={styles.missing}>{missingWords(standing, { text, language })}</span>
        )}{' '}
        <CorrectionMark corrections={corrections} indicator={indicator} />
        {cumulative && caption && <small className={styles.caption}>{caption}</small>}
      </td>
      <td role="cell" className={styles.pace}>
        <PaceBar standing={standing} otherwise={<NoBar standing={standing} />} />
      </td>
      <td role="cell" className={styles.status}>
        <DerivationPopover
          standing={standing}
          source={source}
          more={
            <>
              {ask}
              <Suspense>
                <RowPicture standing={standing} unitName={unitName} source={source} />
              </Suspense>
            </>
          }
        >
          <StatusMark status={standing.status} />
        </DerivationPopover>
        <RowExplanation subject={subject} onOpen={setTask} />
        <LazyExplanationDialog subject={subject} task={task} onClose={() => setTask(null)} />
      </td>
      <td role="cell" className={styles.spark}>
        <Sparkline indicator={indicator} history={history} period={period} began={standing.began} />
      </td>
      <td role="cell" className={styles.samePeriod} data-label={text.columns.samePeriod}>
        {growth ? (
          <DerivationPopover standing={standing} source={source}>
            {formatGrowth(growth, language)}
          </DerivationPopover>
        ) : samePeriod && change ? (
          <DerivationPopover standing={standing} source={source}>
            {capitalized(change)}{' '}
            {isPastMarked && isMarked(samePeriod) && <OriginMark {...samePeriod} />}
          </DerivationPopover>
        ) : differentMonths ? (
          <DerivationPopover standing={standing} source={source}>
            –
          </DerivationPopover>
        ) : (
          <span className={styles.missing}>–</span>
        )}
      </td>
    </tr>
  )
}

/** Why there is no bar, where the status beside it does not say it. */
function NoBar({ standing: { target, percent, observation } }: { standing: Standing }) {
  const { text } = useLocale()
  if (target || percent || observation?.origin !== 'reported') return null
  return <span className={styles.missing}>{capitalized(text.noTargetStated)}</span>
}

interface TargetNoteProps {
  readonly standing: Standing
  readonly isMarked: (of: Provenance) => boolean
}

function TargetNote({ standing, isMarked }: TargetNoteProps) {
  const { text, language } = useLocale()
  const { target, percent, span } = standing
  const phrase = targetPhrase(standing, { text, language })
  if (!target || !phrase)
    return percent ? (
      <small data-inline>{capitalized(baseCaption(percent.base, span, { text, language }))}</small>
    ) : null
  return (
    <small>
      {capitalized(text.target(baseCaption(target.base, span, { text, language }), phrase))}{' '}
      {isMarked(target) && <OriginMark {...target} />}
    </small>
  )
}
