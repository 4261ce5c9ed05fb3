import { type Bounds, boundsOf, type Figure, NEARLY } from '../../domain/figure.ts'
import { isCeiling, type Standing } from '../../domain/standing.ts'
import { DERIVATION_TEXT } from '../catalogues/derivation.ts'
import { originWords } from '../formats/origin.ts'
import { formatFigure, formatPercent, formatShare } from '../formats/quantity.ts'
import { capitalized } from '../formats/words.ts'
import { baseCaption, cumulativeCaption } from './captions.ts'
import { discrepancyPhrases } from './discrepancy.ts'
import { paceInWords } from './pace-in-words.ts'
import { isNoneAllowed } from './pace-model.ts'
import { type SentenceContext, targetPhrase } from './phrases.ts'
import { statusWords } from './status.ts'
import { differentMonthsNote } from './target-caption.ts'

export interface DerivationPart {
  readonly term: string
  readonly lines: readonly string[]
}

/** How a figure was stated, what its words guarantee, and how percent and status follow: in order. */
export function derivation(standing: Standing, context: SentenceContext): DerivationPart[] {
  return [
    stated(standing, context),
    meaning(standing, context),
    target(standing, context),
    percent(standing, context),
    status(standing, context),
    discrepancy(standing, context),
    origin(standing, context),
  ].filter((each) => each.lines.length > 0)
}

const nearly = ({ language }: SentenceContext): string => formatShare(NEARLY * 100, language)

function stated(standing: Standing, context: SentenceContext): DerivationPart {
  const { text, language } = context
  const { observation, cumulative, indicator, before } = standing
  const caption = cumulativeCaption(standing, context)
  const soFar = capitalized(caption)
  const words = DERIVATION_TEXT[language]
  const said = (label: string, figure: Figure | null | undefined) =>
    figure ? [`${label}: ${formatFigure(figure, indicator.measure, language)}`] : []
  const lines = [
    ...(indicator.accumulation === 'flow' ? said(text.columns.month, observation?.month) : []),
    ...said(cumulative?.how === 'summed' ? words.summed(caption) : soFar, cumulative?.figure),
    ...said(`${soFar} − ${text.columns.month.toLowerCase()}`, before),
    ...(observation?.scopeAssumed ? [words.scopeAssumed] : []),
  ]
  const isIllustrative = observation?.origin === 'illustrative'
  return {
    term: isIllustrative && lines.length > 0 ? words.illustrative : words.stated,
    lines: lines.length > 0 ? lines : [words.statedNothing],
  }
}

function meaning({ cumulative, indicator }: Standing, context: SentenceContext): DerivationPart {
  const { text, language } = context
  const words = DERIVATION_TEXT[language]
  const figure = cumulative?.figure
  if (!figure || figure.qualifier === 'exact') return { term: words.bounds, lines: [] }
  const { usual }: Bounds = boundsOf(figure)
  const plain = (value: number) =>
    formatFigure({ value, qualifier: 'exact', estimated: false }, indicator.measure, language)
  const guaranteed =
    figure.qualifier === 'about' || figure.qualifier === 'between'
      ? text.bounds[figure.qualifier](plain(usual.low), plain(usual.high))
      : text.bounds[figure.qualifier](plain(figure.value))
  return {
    term: words.bounds,
    lines: [
      `${capitalized(guaranteed)}; ${words.usual(plain(usual.low), plain(usual.high), nearly(context))}`,
    ],
  }
}

function target(standing: Standing, context: SentenceContext): DerivationPart {
  const { text, language } = context
  const words = DERIVATION_TEXT[language]
  const phrase = targetPhrase(standing, context)
  const term = words.target
  if (!standing.target || !phrase) {
    const isUnknown = standing.percent !== null
    return {
      term,
      lines: [isUnknown ? words.targetUnknown : text.noTargetStated].map(capitalized),
    }
  }
  const { origin, base, inferredFrom } = standing.target
  const line = inferredFrom
    ? `${phrase}, ${originWords(standing.target, text)}`
    : origin === 'derived'
      ? words.targetInferred(phrase)
      : text.target(baseCaption(base, standing.span, context), phrase)
  return { term, lines: [capitalized(line)] }
}

function percent({ percent: found, span }: Standing, context: SentenceContext): DerivationPart {
  const { text, language } = context
  const words = DERIVATION_TEXT[language]
  if (!found) return { term: words.percent, lines: [] }
  const base = baseCaption(found.base, span, context)
  if (!found.figure) return { term: words.percent, lines: [capitalized(text.percentUnknown)] }
  const share = formatPercent(found.figure, language)
  const line =
    found.how === 'stated' ? words.percentStated(share, base) : words.percentComputed(share, base)
  return { term: words.percent, lines: [capitalized(line)] }
}

function status(standing: Standing, context: SentenceContext): DerivationPart {
  const { text, language } = context
  const words = DERIVATION_TEXT[language]
  const found = statusWords(standing.status, text)
  const likeliest = standing.status.kind === 'verdict' ? text.verdicts[standing.status.verdict] : ''
  if (standing.status.kind === 'none') return { term: words.status, lines: [capitalized(found)] }
  const isLevel = standing.indicator.accumulation !== 'flow'
  const compared = paceInWords(standing, context)
  const verdict =
    standing.status.kind === 'undecided'
      ? words.statusUndecided
      : standing.status.certainty === 'likely'
        ? `${words.statusLikely(nearly(context))} ${likeliest}.`
        : words.statusCertain
  return {
    term: `${words.status}: ${found}`,
    lines: [
      ...(compared
        ? [
            `${capitalized(compared)}${isNoneAllowed(standing) || isLevel ? '' : ` (${words.courses[standing.due.course]})`}.`,
          ]
        : []),
      ...(isLevel && !isCeiling(standing) ? [words.level] : []),
      verdict,
    ],
  }
}

function discrepancy(standing: Standing, context: SentenceContext): DerivationPart {
  return {
    term: DERIVATION_TEXT[context.language].discrepancy,
    lines: discrepancyPhrases(standing, context).map((phrase) => capitalized(`${phrase}.`)),
  }
}

function origin(standing: Standing, context: SentenceContext): DerivationPart {
  const { observation, samePeriod, indicator } = standing
  const { text, language } = context
  const lines = observation ? [capitalized(originWords(observation, text))] : []
  const isFormer = samePeriod?.addedFrom !== undefined || samePeriod?.isRestated
  if (samePeriod && (isFormer || samePeriod.origin !== observation?.origin)) {
    const before = formatFigure(samePeriod.before.figure, indicator.measure, language)
    lines.push(`${text.columns.samePeriod}: ${before} (${originWords(samePeriod.before, text)})`)
  }
  const differ = differentMonthsNote(standing, context)
  if (differ) lines.push(`${text.columns.samePeriod}: ${differ}`)
  return { term: DERIVATION_TEXT[language].origin, lines }
}
