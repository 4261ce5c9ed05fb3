import type { Indicator } from '~/domain/indicator.ts'
import { type IndicatorWords, type WordsOfIndicator, withWords } from '~/domain/indicator-words.ts'
import type { Period } from '~/domain/period.ts'
import { perList, type WordFault, wordFaults } from '~/domain/word-faults.ts'
import type { Proposal, PutAside } from '~/reading/prose/proposal.ts'
import { readProse } from '~/reading/prose/read-prose.ts'

export interface TrialInput {
  readonly text: string
  readonly period: Period
  readonly indicatorId: string
  /** The words typed for that indicator; unusable ones are ignored. */
  readonly words: IndicatorWords
  readonly indicators: readonly Indicator[]
  readonly stored: readonly WordsOfIndicator[]
}

/** What is read from a text with words that are not stored yet. */
export interface Trial {
  readonly own: readonly Proposal[]
  /** Read for other indicators. */
  readonly others: readonly Proposal[]
  readonly aside: readonly PutAside[]
}

/** A wording with one of these faults would match other text than it means. */
const UNREADABLE: readonly WordFault['kind'][] = ['no-letter', 'gap-missing', 'gap-elsewhere']

function usable(words: IndicatorWords): IndicatorWords {
  const faults = wordFaults(words).filter(({ kind }) => UNREADABLE.includes(kind))
  return perList((list) =>
    (words[list] ?? []).filter(
      (wording) => !faults.some((fault) => fault.list === list && fault.wording === wording),
    ),
  )
}

/** Reads a text for all indicators as if the words were stored. */
export function tryWords({
  text,
  period,
  indicatorId,
  words,
  indicators,
  stored,
}: TrialInput): Trial {
  const sought = withWords(indicators, stored).map((each) =>
    each.indicator.id === indicatorId ? { ...each, words: usable(words) } : each,
  )
  const { proposals, aside } = readProse({ text, period, indicators: sought })
  const isOwn = (proposal: Proposal) => proposal.indicatorId === indicatorId
  return {
    own: proposals.filter(isOwn),
    others: proposals.filter((proposal) => !isOwn(proposal)),
    aside,
  }
}
