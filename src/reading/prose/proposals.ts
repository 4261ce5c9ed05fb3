import type { Figure } from '../../domain/figure.ts'
import { monthOf, type Period } from '../../domain/period.ts'
import type { Target } from '../../domain/target.ts'
import type { IndicatorIndex } from './mentions.ts'
import type { Proposal, PutAside, Reading, Why } from './proposal.ts'
import type { Draft } from './reading-state.ts'
import { weighed } from './weighing.ts'

export interface ProposalInput {
  readonly drafts: readonly Draft[]
  readonly aside: readonly PutAside[]
  readonly period: Period
  readonly index: IndicatorIndex
  readonly known: ReadonlyMap<
    string,
    { readonly lastYearToDate: Figure | null; readonly targets: readonly Target[] }
  >
}

/** Makes proposals of what was attached, held against each other and against what is known. */
export function proposalsOf(input: ProposalInput): Reading {
  contrast(input.drafts, input.index)
  const aside = [...input.aside]
  const kept: Draft[] = []
  const told = new Map<string, Draft>()
  for (const draft of input.drafts) {
    const before = draft.dropped ? undefined : told.get(keyOf(draft))
    const reason = before ? 'said-again' : draft.dropped
    if (before) merge(before, draft)
    if (reason) aside.push({ ...draft.evidence, reason, value: draft.figure?.value ?? null })
    else kept.push(draft)
    if (!reason && draft.figure) told.set(keyOf(draft), draft)
  }
  const proposals = weighed(
    kept.map((draft) => proposed(draft, input.period)),
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
 * year's stands against it. Of a level, *thêm 01 xã, nâng tổng số lên 8 xã*, it is a change.
 */
function contrast(drafts: readonly Draft[], index: IndicatorIndex): void {
  for (const [at, draft] of drafts.entries()) {
    const next = drafts[at + 1]
    if (draft.scope !== null || draft.figure === null || draft.dropped || !next?.figure) continue
    const isNear = next.indicatorId === draft.indicatorId && next.sentence - draft.sentence <= 1
    const isLess = draft.figure.value <= next.figure.value && draft.percents.length === 0
    if (!isNear || !isLess) continue
    const isFlow = index.byId.get(draft.indicatorId)?.accumulation === 'flow'
    if (!isFlow && next.isTotal) draft.dropped = 'change'
    if (!isFlow || (next.scope !== 'year-to-date' && next.scope !== 'half-year')) continue
    draft.scope = 'month'
    draft.scopeHow = 'contrast'
  }
}

/** A summary and the part it sums up state the same figure; the first is proposed. */
const keyOf = ({ indicatorId, scope, figure }: Draft): string =>
  figure ? [indicatorId, scope, figure.qualifier, figure.value].join(' ') : ''

function merge(first: Draft, again: Draft): void {
  if (first.percents.length === 0) first.percents = again.percents
  first.comparison ??= again.comparison
}

function proposed(draft: Draft, period: Period): Proposal {
  const [first, ...others] = draft.percents
  return {
    indicatorId: draft.indicatorId,
    scope: draft.scope,
    figure: draft.figure,
    unit: draft.unit,
    statedPercent: first?.figure ?? null,
    base: first?.base ?? null,
    percentEvidence: first ? { start: first.start, end: first.end } : null,
    otherPercents: others,
    comparison: draft.comparison,
    evidence: draft.evidence,
    confidence: 'high',
    why: reasons(draft, period),
  }
}

function reasons(draft: Draft, period: Period): Why[] {
  const { subject, scope, scopeHow } = draft
  const why: Why[] = []
  if (subject.slip !== null)
    why.push({ code: 'named-with-slip', words: subject.words, written: subject.slip })
  else if (subject.how === 'lead') why.push({ code: 'named-by-lead-line', words: subject.words })
  else if (subject.how === 'carried') why.push({ code: 'carried-over', words: subject.words })
  else why.push({ code: 'named', words: subject.words })
  if (draft.strangers > 0) why.push({ code: 'strangers-between', count: draft.strangers })
  if (draft.isBare) why.push({ code: 'bare-number' })
  if (scopeHow === 'until-now') why.push({ code: 'scope-until-now' })
  else if (scopeHow === 'contrast') why.push({ code: 'scope-by-contrast' })
  else if (scope === null) why.push({ code: 'scope-not-stated' })
  else why.push({ code: 'scope-stated', scope })
  if (scope === 'year' && monthOf(period) < 12) why.push({ code: 'year-not-over' })
  const hasUnstated = draft.percents.some(({ base }) => base === null || base === 'unstated')
  if (hasUnstated) why.push({ code: 'base-not-stated' })
  if (draft.other !== null) why.push({ code: 'marks-ambiguous', other: draft.other })
  if (draft.outOf !== null) why.push({ code: 'out-of', whole: draft.outOf })
  return why
}
