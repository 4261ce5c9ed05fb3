import type { Figure } from '../../domain/figure.ts'
import type { MeasureKind } from '../../domain/indicator.ts'
import type { TargetBase } from '../../domain/target.ts'
import type { Scope } from './times.ts'

/** A stretch of the original text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A percentage of what was set for the year. */
export interface ProposedPercent extends Span {
  readonly figure: Figure
  /** `unstated` if a target is named but not who set it; `null` where the words name none. */
  readonly base: TargetBase | null
}

/** How the figure compares with the same period of the year before. */
export interface Comparison extends Span {
  /** `ratio`: *bằng 96%*; `rise` and `fall`: *tăng 8,5%*, *giảm 02 vụ*. */
  readonly kind: 'ratio' | 'rise' | 'fall'
  readonly figure: Figure
  readonly unit: 'percent' | 'measure'
}

export type Confidence = 'high' | 'medium' | 'low'

/** Reasons for and against a proposal: codes with values, worded by a catalogue. */
export type Why =
  | { readonly code: 'named'; readonly words: Span }
  | { readonly code: 'named-with-slip'; readonly words: Span; readonly written: string }
  | { readonly code: 'named-by-lead-line'; readonly words: Span }
  /** In a table among the text, whose headings say what it is. */
  | { readonly code: 'in-table' }
  | { readonly code: 'carried-over'; readonly words: Span }
  | { readonly code: 'unknown-words-between'; readonly count: number }
  /** *với hơn 700 doanh nghiệp*: as many as there are, perhaps, of what adds up. */
  | { readonly code: 'may-be-stock' }
  /** The words behind its name may make it less: *thu ngân sách phường*. */
  | { readonly code: 'narrower-name'; readonly words: Span }
  /** The text has no diacritics, and words that differ by them are guessed. */
  | { readonly code: 'no-diacritics' }
  | { readonly code: 'bare-number' }
  | { readonly code: 'scope-stated'; readonly scope: Scope }
  | { readonly code: 'scope-until-now' }
  | { readonly code: 'scope-by-contrast' }
  /** A sentence before says it of what follows. */
  | { readonly code: 'scope-assumed'; readonly scope: Scope; readonly words: Span }
  | { readonly code: 'scope-not-stated' }
  /** The whole year's figure, stated before the year is over: it may be the target. */
  | { readonly code: 'year-not-over' }
  | { readonly code: 'base-not-stated' }
  | { readonly code: 'separators-ambiguous'; readonly other: number }
  | { readonly code: 'out-of'; readonly whole: number }
  | { readonly code: 'agrees' | 'disagrees'; readonly rule: Rule; readonly expected: Figure }
  | { readonly code: 'stated-twice-differently'; readonly other: number }

/** The domain's rules that a reading is checked against. */
export type Rule =
  | 'carried-forward'
  | 'year-to-date-falls'
  | 'month-beyond-year'
  | 'percent-of-target'
  | 'percent-of-whole'

/** Something the words state of one indicator, for a person to confirm. */
export interface Proposal {
  readonly indicatorId: string
  /** `null` if the words leave it open. */
  readonly scope: Scope | null
  /** `null` if only a percentage is stated. */
  readonly figure: Figure | null
  /** What kind of quantity the words make it. */
  readonly unit: MeasureKind
  readonly statedPercent: Figure | null
  /** Of the percentage: `unstated` if a target is named but not who set it, `null` where none is. */
  readonly base: TargetBase | null
  readonly percentEvidence: Span | null
  /** Further percentages of the same figure, each of another base. */
  readonly otherPercents: readonly ProposedPercent[]
  readonly comparison: Comparison | null
  /** The figure with its words; where there is none, the percentage. */
  readonly evidence: Span
  readonly confidence: Confidence
  readonly why: readonly Why[]
}

export type AsideReason =
  /** It is a name, a date, a telephone, no quantity. */
  | 'date'
  | 'time-span'
  | 'document'
  | 'name'
  | 'telephone'
  | 'unreadable'
  /** A quantity, of something else. */
  | 'no-indicator'
  | 'other-measure'
  | 'other-unit'
  | 'other-period'
  /** Of several years: a flow of a term is none of the year. */
  | 'term'
  | 'plan'
  | 'target'
  | 'part-of-total'
  | 'standing-total'
  | 'share'
  | 'percent-of-something-else'
  | 'change'
  | 'range'
  | 'said-again'

/** A number that was read and not proposed. */
export interface PutAside extends Span {
  readonly reason: AsideReason
  /** `null` if it is no quantity. */
  readonly value: number | null
}

export interface Reading {
  /** In the order of the text. */
  readonly proposals: readonly Proposal[]
  readonly aside: readonly PutAside[]
}
