import { boundsOf, exactly, type Figure, figureOf, scaled, sum } from '../../domain/figure.ts'
import { meets } from '../../domain/interval.ts'
import { monthOf } from '../../domain/period.ts'
import { percentBounds, percentOfTarget, type Target } from '../../domain/target.ts'
import type { Confidence, Proposal, Why } from './proposal.ts'
import type { ProposalInput } from './proposals.ts'
import type { Candidate } from './reading-state.ts'

type Checked = Extract<Why, { readonly code: 'agrees' | 'disagrees' }>

const verdict = (isRight: boolean, rule: Checked['rule'], expected: Figure): Checked => ({
  code: isRight ? 'agrees' : 'disagrees',
  rule,
  expected,
})

/**
 * Compares readings with each other and with known figures, by the domain's rules, and gives each a
 * confidence. A rule that agrees outweighs one doubt; one that disagrees leaves a reading *low*.
 */
export function weighed(
  proposals: readonly Proposal[],
  candidates: readonly Candidate[],
  input: ProposalInput,
): Proposal[] {
  const byIndicator = statedFigures(proposals)
  return proposals.map((proposal, at) => {
    const settled = settledMarks(proposal, candidates[at]?.other ?? null, input)
    const rivals = byIndicator.get(proposal.indicatorId) ?? []
    const checks = checksOf(settled, candidates[at]?.outOf ?? null, rivals, input)
    const why = [...settled.why, ...checks]
    const isFlow = input.index.byId.get(proposal.indicatorId)?.accumulation === 'flow'
    return { ...settled, why, confidence: confidenceOf(why, isFlow) }
  })
}

/** The first figure stated for each indicator and scope, and the first that differs from it. */
function statedFigures(proposals: readonly Proposal[]): ReadonlyMap<string, readonly Proposal[]> {
  const byIndicator = new Map<string, Proposal[]>()
  for (const proposal of proposals) {
    const all = byIndicator.get(proposal.indicatorId) ?? []
    byIndicator.set(proposal.indicatorId, all)
    const same = all.filter(({ scope }) => scope === proposal.scope)
    const isNew = same.every(({ figure }) => figure?.value !== proposal.figure?.value)
    if (proposal.figure && isNew && same.length < 2) all.push(proposal)
  }
  return byIndicator
}

/** Each leaves a person something to look at: a reading with one is not certain. */
const DOUBTS: ReadonlySet<Why['code']> = new Set([
  'scope-not-stated',
  'scope-assumed',
  'carried-over',
  'unknown-words-between',
  'may-be-stock',
  'narrower-name',
  'no-diacritics',
  'bare-number',
  'scope-until-now',
  'separators-ambiguous',
  'stated-twice-differently',
])

/** A level or a share has one value a month, whatever period is stated. */
const OF_SCOPE: ReadonlySet<Why['code']> = new Set(['scope-not-stated', 'scope-assumed'])

/** One unknown word is seldom another subject: *nâng tổng số phát triển lên 67*. */
export const isDoubt = (why: Why): boolean =>
  DOUBTS.has(why.code) && !(why.code === 'unknown-words-between' && why.count < 2)

function confidenceOf(why: readonly Why[], isFlow: boolean): Confidence {
  const doubts = why.filter((each) => isDoubt(each) && (isFlow || !OF_SCOPE.has(each.code))).length
  if (why.some(({ code }) => code === 'disagrees' || code === 'year-not-over')) return 'low'
  // That a figure is the year's is certain only where it agrees with what is known of the year.
  const isOpen = isFlow && why.some(({ code }) => OF_SCOPE.has(code))
  if (isOpen && !why.some((each) => each.code === 'agrees' && each.rule !== 'percent-of-whole'))
    return doubts > 1 ? 'low' : 'medium'
  const left = doubts - (why.some(({ code }) => code === 'agrees') ? 1 : 0)
  return left <= 0 ? 'high' : left === 1 ? 'medium' : 'low'
}

const AGAINST: ReadonlySet<Why['code']> = new Set(['disagrees', 'stated-twice-differently'])
/** The doubts of what a figure is of. */
const UNSURE: ReadonlySet<Why['code']> = new Set([
  'carried-over',
  'unknown-words-between',
  'may-be-stock',
  'narrower-name',
  'no-diacritics',
  'bare-number',
  'separators-ambiguous',
])

/** What is known of an indicator beside a reading. */
export interface SupportedBy {
  readonly isShare: boolean
  readonly isFlow: boolean
  /** A target, or figures of earlier months. */
  readonly isKnown: boolean
}

/**
 * True for a reading that may be entered with others at one click: it agrees with something known, or
 * names its indicator right before a figure of its measure. A share, and a percentage without its
 * figure, could be of anything: they need a target or earlier months beside them.
 */
export function isSupported(
  { figure, why, confidence }: Pick<Proposal, 'figure' | 'why' | 'confidence'>,
  { isShare, isFlow, isKnown }: SupportedBy,
): boolean {
  if (confidence === 'low' || why.some(({ code }) => AGAINST.has(code))) return false
  if (why.some(({ code }) => code === 'agrees')) return true
  if ((isShare || figure === null) && !isKnown) return false
  // *Đến nay kết nạp 500 đảng viên*: since when, the words leave open.
  if (isFlow && why.some(({ code }) => code === 'scope-until-now')) return false
  return !why.some((each) => UNSURE.has(each.code) && isDoubt(each))
}

const targetFor = ({ base }: Proposal, targets: readonly Target[]): Target | null => {
  const own = targets.filter((target) => target.base === base)
  if (own.length === 1) return own[0] ?? null
  // Where the words leave the base open, a sole target is meant.
  const isOpen = base === null || base === 'unstated'
  return isOpen && targets.length === 1 ? (targets[0] ?? null) : null
}

/** Of two readings of the separators, the one that agrees with the stated percentage of a known target. */
function settledMarks(
  proposal: Proposal,
  other: number | null,
  { known }: ProposalInput,
): Proposal {
  const { figure, statedPercent } = proposal
  const target = targetFor(proposal, known.get(proposal.indicatorId)?.targets ?? [])
  if (other === null || !figure || !statedPercent || !target) return proposal
  const fits = (value: number): boolean => {
    const percent = percentOfTarget(boundsOf({ ...figure, value }), target)
    return percent !== null && meets(percent.stated, percentBounds(statedPercent).stated)
  }
  return !fits(figure.value) && fits(other)
    ? { ...proposal, figure: { ...figure, value: other } }
    : proposal
}

function checksOf(
  proposal: Proposal,
  outOf: number | null,
  rivals: readonly Proposal[],
  { known, period, index }: ProposalInput,
): Why[] {
  const { figure, scope, statedPercent } = proposal
  const found: Why[] = []
  const rival = rivals.find(
    (each) => each.scope === scope && each.figure && figure && each.figure.value !== figure.value,
  )
  if (rival?.figure) found.push({ code: 'stated-twice-differently', other: rival.figure.value })
  if (!figure || index.byId.get(proposal.indicatorId)?.accumulation !== 'flow') return found
  const { lastYearToDate = null, targets = [] } = known.get(proposal.indicatorId) ?? {}
  const isYears = scope === 'year-to-date' || scope === 'half-year' || scope === null
  const month = rivals.find((each) => each.scope === 'month')?.figure ?? null
  const years = rivals.find(
    (each) => each.scope === 'year-to-date' || each.scope === 'half-year',
  )?.figure
  if (scope === 'month' && years && boundsOf(figure).stated.low > boundsOf(years).stated.high)
    found.push(verdict(false, 'month-beyond-year', years))
  const isFallen =
    lastYearToDate && boundsOf(figure).stated.high < boundsOf(lastYearToDate).stated.low
  if (isFallen && isYears && scope && monthOf(period) > 1)
    found.push(verdict(false, 'year-to-date-falls', lastYearToDate))
  if (
    month &&
    years &&
    lastYearToDate &&
    monthOf(period) > 1 &&
    (scope === 'month' || (isYears && scope))
  )
    found.push(...carriedForward(month, years, lastYearToDate))
  if (!statedPercent) return found
  const target = targetFor(proposal, targets)
  if (target && isYears)
    found.push(...ofTarget(figure, statedPercent, target, 'percent-of-target', scope))
  if (outOf !== null && outOf > 0) {
    const whole = { ...(target ?? NO_TARGET), figure: exactly(outOf) }
    found.push(...ofTarget(figure, statedPercent, whole, 'percent-of-whole', scope))
  }
  return found
}

const NO_TARGET: Target = {
  indicatorId: '',
  unitId: '',
  span: '0000',
  base: 'unstated',
  revisedFrom: '',
  figure: exactly(1),
  origin: 'reported',
}

function carriedForward(month: Figure, years: Figure, before: Figure): Why[] {
  const total = sum([boundsOf(before), boundsOf(month)])
  const expected = figureOf(total)
  if (!expected) return []
  return [verdict(meets(total.stated, boundsOf(years).stated), 'carried-forward', expected)]
}

function ofTarget(
  figure: Figure,
  percent: Figure,
  target: Target,
  rule: 'percent-of-target' | 'percent-of-whole',
  scope: Proposal['scope'],
): Why[] {
  const computed = percentOfTarget(boundsOf(figure), target)
  const expected = computed && figureOf(scaled(computed, 1))
  if (!computed || !expected) return []
  const agrees = meets(computed.stated, percentBounds(percent).stated)
  // A figure of open scope may be the month's, which need not match the year's percentage.
  if (!agrees && scope === null) return []
  return [verdict(agrees, rule, expected)]
}
