import { boundsOf, type Figure } from '../../domain/figure.ts'
import { meets } from '../../domain/interval.ts'
import { monthOf, type Period } from '../../domain/period.ts'
import { percentBounds, type Target } from '../../domain/target.ts'
import type { IndicatorIndex } from './mentions.ts'
import type { Proposal, PutAside, Reading, Why } from './proposal.ts'
import type { Candidate } from './reading-state.ts'
import { weighed } from './weighing.ts'

export interface ProposalInput {
  readonly candidates: readonly Candidate[]
  readonly aside: readonly PutAside[]
  readonly period: Period
  readonly index: IndicatorIndex
  readonly isPlain: boolean
  readonly known: ReadonlyMap<
    string,
    { readonly lastYearToDate: Figure | null; readonly targets: readonly Target[] }
  >
}

/** Makes proposals of the candidates, checked against each other and against known figures. */
export function proposalsOf(input: ProposalInput): Reading {
  contrast(input.candidates, input.index)
  sayOnce(input.candidates)
  const aside = [...input.aside]
  const kept: Candidate[] = []
  const byKey = new Map<string, Candidate>()
  for (const candidate of input.candidates) {
    const before = candidate.dropped ? undefined : byKey.get(keyOf(candidate))
    const reason = before ? 'said-again' : candidate.dropped
    if (before) merge(before, candidate)
    if (reason)
      aside.push({ ...candidate.evidence, reason, value: candidate.figure?.value ?? null })
    else kept.push(candidate)
    if (!reason && candidate.figure) byKey.set(keyOf(candidate), candidate)
  }
  const proposals = weighed(
    kept.map((candidate) => proposed(candidate, input)),
    kept,
    input,
  )
  return {
    proposals: proposals.toSorted((a, b) => a.evidence.start - b.evidence.start),
    aside: aside.toSorted((a, b) => a.start - b.start),
  }
}

/**
 * *Kết nạp 18 đảng viên, nâng tổng số từ đầu năm lên 67*: the first is the month's, since the
 * year's is contrasted with it. Of a level, *thêm 01 xã, nâng tổng số lên 8 xã*, it is a change.
 */
function contrast(candidates: readonly Candidate[], index: IndicatorIndex): void {
  for (const [at, candidate] of candidates.entries()) {
    const next = candidates[at + 1]
    const isOpen = candidate.scope === null || candidate.scopeHow === 'assumed'
    if (!isOpen || candidate.figure === null || candidate.dropped || !next?.figure) continue
    const isNear =
      next.indicatorId === candidate.indicatorId && next.sentence - candidate.sentence <= 1
    const isLess = candidate.figure.value <= next.figure.value && candidate.percents.length === 0
    if (!isNear || !isLess) continue
    // A title and the sentence it sums up; *nâng tổng số lên* the same number is another figure.
    if (candidate.figure.value === next.figure.value && !next.isTotal) {
      candidate.dropped = 'said-again'
      continue
    }
    // *hơn 1 nghìn lao động*, then *1.025 lao động*: a headline in round numbers.
    const rounded = boundsOf(candidate.figure).stated
    const isRound = candidate.figure.qualifier !== 'exact' && !next.isTotal
    if (isRound && meets(rounded, boundsOf(next.figure).stated) && isClose(candidate, next)) {
      candidate.dropped = 'said-again'
      continue
    }
    const isFlow = index.byId.get(candidate.indicatorId)?.accumulation === 'flow'
    if (!isFlow && next.isTotal) candidate.dropped = 'change'
    if (!isFlow || (next.scope !== 'year-to-date' && next.scope !== 'half-year')) continue
    candidate.scope = 'month'
    candidate.scopeHow = 'contrast'
    candidate.scopeWords = null
  }
}

/** As far as a round number is from its exact one. */
const CLOSE = 0.1

const isClose = ({ figure: a }: Candidate, { figure: b }: Candidate): boolean =>
  a !== null && b !== null && Math.abs(a.value - b.value) <= CLOSE * b.value

/** What the text says of an indicator behind a place in it. */
interface Said {
  readonly figures: Set<string>
  /** The last few: a headline is near what it sums up. */
  percents: readonly Figure[]
  /** The next figure that has no percentage. */
  open: Candidate | null
}

const MOST_PERCENTS = 8

/**
 * A headline says before its time what the text below says with it; and beside the whole of an
 * indicator, *thu ngân sách phường* is a part.
 */
function sayOnce(candidates: readonly Candidate[]): void {
  const whole = new Set(
    candidates
      .filter(({ figure, dropped, subject }) => figure && !dropped && !subject.narrowedBy)
      .map(({ indicatorId }) => indicatorId),
  )
  const saidBehind = new Map<string, Said>()
  for (const candidate of candidates.toReversed()) {
    const { indicatorId, subject, isHeadline, figure, percents } = candidate
    if (candidate.dropped) continue
    if (subject.narrowedBy && whole.has(indicatorId)) {
      candidate.dropped = 'part-of-total'
      continue
    }
    const said = saidBehind.get(indicatorId) ?? { figures: new Set(), percents: [], open: null }
    saidBehind.set(indicatorId, said)
    if (isHeadline && isSaid(candidate, said)) candidate.dropped = 'said-again'
    // *Vượt 22,5% kế hoạch* is the headline, the number stands below.
    else if (isHeadline && !figure && said.open) {
      said.open.percents = percents
      candidate.dropped = 'said-again'
    }
    if (figure) {
      said.figures.add(figureKey(figure))
      said.open = percents.length === 0 ? candidate : null
    }
    said.percents = [...percents.map((each) => each.figure), ...said.percents].slice(
      0,
      MOST_PERCENTS,
    )
  }
}

const figureKey = ({ value, qualifier }: Figure): string => `${qualifier} ${value}`

/** The same figure, or a percentage that the headline's covers: *hơn 80%*, *80,16%*. */
function isSaid({ figure, percents: [percent] }: Candidate, said: Said): boolean {
  if (figure) return said.figures.has(figureKey(figure))
  if (!percent) return false
  const covered = percentBounds(percent.figure).stated
  return said.percents.some((each) => meets(percentBounds(each).stated, covered))
}

/** A summary and the part it sums up state the same figure; the first is proposed. */
const keyOf = ({ indicatorId, scope, figure }: Candidate): string =>
  figure ? [indicatorId, scope, figureKey(figure)].join(' ') : ''

function merge(first: Candidate, again: Candidate): void {
  if (first.percents.length === 0) first.percents = again.percents
  first.comparison ??= again.comparison
}

function proposed(candidate: Candidate, input: ProposalInput): Proposal {
  const [first, ...others] = candidate.percents
  return {
    indicatorId: candidate.indicatorId,
    scope: candidate.scope,
    figure: candidate.figure,
    unit: candidate.unit,
    statedPercent: first?.figure ?? null,
    base: first?.base ?? null,
    percentEvidence: first ? { start: first.start, end: first.end } : null,
    otherPercents: others,
    comparison: candidate.comparison,
    evidence: candidate.evidence,
    confidence: 'high',
    why: reasons(candidate, input),
  }
}

function reasons(candidate: Candidate, { period, isPlain, index }: ProposalInput): Why[] {
  const { subject, scope, scopeHow, scopeWords } = candidate
  const why: Why[] = []
  if (subject.slip !== null)
    why.push({ code: 'named-with-slip', words: subject.words, written: subject.slip })
  else if (subject.how === 'lead') why.push({ code: 'named-by-lead-line', words: subject.words })
  else if (subject.how === 'carried') why.push({ code: 'carried-over', words: subject.words })
  else why.push({ code: 'named', words: subject.words })
  if (candidate.unknownWords > 0)
    why.push({ code: 'unknown-words-between', count: candidate.unknownWords })
  const isFlow = index.byId.get(candidate.indicatorId)?.accumulation === 'flow'
  if (isFlow && candidate.mayBeStock) why.push({ code: 'may-be-stock' })
  if (subject.narrowedBy) why.push({ code: 'narrower-name', words: subject.narrowedBy })
  if (isPlain) why.push({ code: 'no-diacritics' })
  if (candidate.isBare) why.push({ code: 'bare-number' })
  if (scopeHow === 'until-now') why.push({ code: 'scope-until-now' })
  else if (scopeHow === 'contrast') why.push({ code: 'scope-by-contrast' })
  else if (scope !== null && scopeWords)
    why.push({ code: 'scope-assumed', scope, words: scopeWords })
  else if (scope === null) why.push({ code: 'scope-not-stated' })
  else why.push({ code: 'scope-stated', scope })
  if (scope === 'year' && monthOf(period) < 12) why.push({ code: 'year-not-over' })
  const hasUnstated = candidate.percents.some(({ base }) => base === null || base === 'unstated')
  if (hasUnstated) why.push({ code: 'base-not-stated' })
  if (candidate.other !== null) why.push({ code: 'separators-ambiguous', other: candidate.other })
  if (candidate.outOf !== null) why.push({ code: 'out-of', whole: candidate.outOf })
  return why
}
