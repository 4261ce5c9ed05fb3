import type { Account } from './account.ts'
import type { MonthState } from './coverage.ts'
import type { Localized } from './indicator.ts'
import type { Period } from './period.ts'
import { can } from './permissions.ts'
import type { Unit } from './unit.ts'

/** Where a unit's month is, and what in it does not add up and has no reason. */
export interface MonthAtWork {
  readonly unit: Unit
  readonly status: MonthState
  /** When the status began. */
  readonly at: string | null
  readonly rowsFilled: number
  readonly contradictory: readonly Localized[]
}

/** A published month that was opened again. */
interface ReopenedMonth {
  readonly unit: Unit
  readonly period: Period
  readonly reason: string
}

/** An explanation that was asked for and not given. */
interface OpenQuestion {
  readonly unit: Unit
  readonly period: Period
  readonly indicator: { readonly id: string; readonly name: Localized }
  readonly question: string
  readonly askedBy: string
  readonly askedAt: string
}

/** All that an office may have to do about a unit, its parts and the month at work. */
export interface Work {
  readonly unit: Unit
  readonly period: Period
  /** Of the unit itself, then of its parts. */
  readonly months: readonly MonthAtWork[]
  /** Rows of the unit's own month without a figure. */
  readonly missing: number
  /** Parts without the month before, which the unit has published. */
  readonly behind: readonly Unit[]
  readonly reopened: readonly ReopenedMonth[]
  /** Oldest first. */
  readonly questions: readonly OpenQuestion[]
}

/** One thing to do; each kind has one next step. */
export type WorkItem =
  | { readonly kind: 'answer'; readonly question: OpenQuestion }
  | { readonly kind: 'correct'; readonly month: ReopenedMonth }
  | { readonly kind: 'settle'; readonly month: MonthAtWork }
  | { readonly kind: 'publish'; readonly month: MonthAtWork }
  | {
      readonly kind: 'publish-parts'
      readonly submitted: readonly Unit[]
      readonly writing: readonly Unit[]
    }
  | { readonly kind: 'enter'; readonly month: MonthAtWork; readonly missing: number }
  | { readonly kind: 'collect'; readonly units: readonly Unit[] }
  | { readonly kind: 'catch-up'; readonly units: readonly Unit[] }

/**
 * What an account has to do, the most pressing first: somebody waits for an answer or sees a month
 * that is being corrected; then what stands in the way of publishing, what can be published, and what
 * is still to come in. Nothing for accounts that write no months.
 */
export function workItems(work: Work, account: Pick<Account, 'role'>): WorkItem[] {
  if (!can(account, 'getSheet')) return []
  const isApprover = can(account, 'publishSheet')
  const [own, ...parts] = work.months
  const of = (...states: readonly MonthState[]) =>
    parts.filter(({ status }) => states.includes(status)).map(({ unit }) => unit)
  const [submitted, writing] = [of('submitted'), of('writing')]
  // What is being written an approver can publish as it is.
  const absent = isApprover ? of('nothing') : of('nothing', 'writing')
  const isOpen = own?.status === 'nothing' || own?.status === 'writing'
  return [
    ...work.questions.map((question) => ({ kind: 'answer' as const, question })),
    ...work.reopened.map((month) => ({ kind: 'correct' as const, month })),
    ...work.months
      .filter(({ contradictory }) => contradictory.length > 0)
      .map((month) => ({ kind: 'settle' as const, month })),
    ...(isApprover && submitted.length + writing.length > 0
      ? [{ kind: 'publish-parts' as const, submitted, writing }]
      : []),
    ...(isApprover && own?.status === 'submitted'
      ? [{ kind: 'publish' as const, month: own }]
      : []),
    ...(own && isOpen ? [{ kind: 'enter' as const, month: own, missing: work.missing }] : []),
    ...(absent.length > 0 ? [{ kind: 'collect' as const, units: absent }] : []),
    ...(work.behind.length > 0 ? [{ kind: 'catch-up' as const, units: work.behind }] : []),
  ]
}

/** How many of the parts' months are where; without the unit's own. */
export const countMonths = (
  months: readonly MonthAtWork[],
): Readonly<Record<MonthState, number>> => {
  const count = (state: MonthState) => months.filter(({ status }) => status === state).length
  return {
    nothing: count('nothing'),
    writing: count('writing'),
    submitted: count('submitted'),
    published: count('published'),
    reopened: count('reopened'),
  }
}
