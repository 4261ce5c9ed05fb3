import type { Definition } from '~/api/admin.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { formatFigure, formatPercent } from '~/language/formats/quantity.ts'
import type { Proposal } from '~/reading/prose/proposal.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { INDICATOR_WORDS_TEXT } from './text.ts'
import type { Trial } from './trial.ts'
import own from './Words.module.css'

interface TrialResultProps {
  readonly trial: Trial
  /** The text that `trial` read. */
  readonly text: string
  readonly indicator: Definition
  readonly indicators: readonly Definition[]
}

/** The figures read for the indicator, and why each other number was not. */
export function TrialResult({ trial, text, indicator, indicators }: TrialResultProps) {
  const { language } = useLocale()
  const words = useText(INDICATOR_WORDS_TEXT)
  const count = (many: number) => formatNumber(many, language)
  const rest = restOf(trial, indicators).map(({ start, end, name, reason }) => ({
    key: `${start} ${end}`,
    quoted: text.slice(start, end),
    why: name ? words.forOther(name[language]) : reason && words.asideReasons[reason],
  }))
  const isNothing = trial.own.length === 0
  return (
    <>
      <p className={own.summary} data-none={isNothing || undefined}>
        {isNothing
          ? rest.length > 0
            ? words.notRead
            : words.noNumber
          : words.read(count(trial.own.length))}
      </p>
      {!isNothing && (
        <ul className={own.figures}>
          {trial.own.map((proposal) => (
            <li key={proposal.evidence.start}>
              <ProposalText proposal={proposal} indicator={indicator} />
            </li>
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        // Open where nothing was read: the reader wants to know why.
        <details key={String(isNothing)} open={isNothing} className={own.rest}>
          <summary>{isNothing ? words.whyNot : words.rest(count(rest.length))}</summary>
          <ul>
            {rest.map(({ key, quoted, why }) => (
              <li key={key}>
                <q>{quoted}</q>: {why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** In the order of the text. */
const restOf = ({ others, aside }: Trial, indicators: readonly Definition[]) =>
  [
    ...others.map(({ evidence, indicatorId }) => ({
      ...evidence,
      name: indicators.find(({ id }) => id === indicatorId)?.name,
      reason: null,
    })),
    ...aside.map(({ start, end, reason }) => ({ start, end, name: undefined, reason })),
  ].toSorted((a, b) => a.start - b.start)

/** *18 đảng viên, trong tháng; đạt 67% so với Nghị quyết* */
function ProposalText({ proposal, indicator }: { proposal: Proposal; indicator: Definition }) {
  const { text, language } = useLocale()
  const words = useText(INDICATOR_WORDS_TEXT)
  const { figure, scope, statedPercent, base } = proposal
  const isOpen = scope === null && indicator.accumulation === 'flow'
  const percent = statedPercent && formatPercent(statedPercent, language)
  const parts = [
    scope ? words.scopes[scope] : isOpen && words.scopeOpen,
    percent && (base ? words.percentOf(percent, text.bases[base]) : words.percentAlone(percent)),
  ].filter(Boolean)
  return (
    <>
      {figure && <b>{formatFigure(figure, indicator.measure, language)}</b>}
      {figure && parts.length > 0 && ', '}
      {parts.join('; ')}
    </>
  )
}
