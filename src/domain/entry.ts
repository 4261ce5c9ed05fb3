import type { Observation } from './observation.ts'
import type { Period } from './period.ts'
import type { Report } from './report.ts'
import type { Target } from './target.ts'

/** Who did something, by name too: the trail outlives accounts. */
export interface Actor {
  readonly id: string
  readonly name: string
}

/** A warning that a person accepted, and why. `check` is its key. */
export interface Acceptance {
  readonly check: string
  readonly reason: string
}

/**
 * One row of a month's sheet while it is being written. Readers never see it: publishing makes an
 * observation of it.
 */
export interface Entry extends Observation {
  /** The note published with the figure. */
  readonly note: string
  readonly acceptances: readonly Acceptance[]
  /** Why a figure that was published is taken away; empty if none is. */
  readonly removal: string
  readonly savedAt: string
  readonly savedBy: Actor
}

/** What is written of a month beside its rows; readers see it once it is published. */
export interface Draft
  extends Pick<Report, 'unitId' | 'period' | 'meetingDate' | 'source' | 'text'> {
  /** When the unit handed its month in; `null` while it is still being written. */
  readonly submittedAt: string | null
  readonly savedAt: string
  readonly savedBy: Actor
}

/** One time a month was published: 1 is the first, higher ones follow a reopening. */
export interface Publication {
  readonly unitId: string
  readonly period: Period
  readonly number: number
  readonly at: string
  readonly by: Actor
  /** Why the month was reopened; `null` for its first publication. */
  readonly reason: string | null
  /** The accepted warnings, and why. */
  readonly accepted: readonly (Acceptance & { readonly indicatorId: string })[]
  /** The store's version it created; a meeting presents the data of that version. */
  readonly version: number
}

/** What a revision changed. The subject of a target is `indicator/base`, or `indicator/base/month` of one revised from that month; its period is the span. */
export type RevisionKind = 'observation' | 'target' | 'report'

/** *Đính chính*: a published figure, target or text that changed. Never altered, never removed. */
export interface Revision {
  /** The store's version that made it. */
  readonly version: number
  readonly kind: RevisionKind
  readonly unitId: string
  readonly period: string
  readonly subject: string
  /** `null` if there was nothing. */
  readonly before: unknown
  readonly after: unknown
  readonly reason: string
  readonly at: string
  readonly by: Actor
}

/** The subject of a target's revisions; their period is its span. */
export const targetSubject = ({
  indicatorId,
  base,
  revisedFrom,
}: Pick<Target, 'indicatorId' | 'base' | 'revisedFrom'>): string =>
  [indicatorId, base, ...(revisedFrom ? [revisedFrom] : [])].join('/')

/** *Giải trình*: a leader's question about an indicator, and the unit's answer. */
export interface Explanation {
  readonly id: string
  readonly unitId: string
  readonly period: Period
  readonly indicatorId: string
  readonly question: string
  readonly askedBy: Actor
  readonly askedAt: string
  readonly cause: string
  readonly remedy: string
  /** `null` until it is answered. */
  readonly answeredBy: Actor | null
  readonly answeredAt: string | null
}

/** One change of anything, in the order they were made. */
export interface AuditRecord {
  readonly version: number
  readonly at: string
  readonly actor: Actor
  /** The operation's name: `publishSheet`. */
  readonly action: string
  readonly unitId: string | null
  /** What it was done to: a period, an indicator, a user name. */
  readonly subject: string
  /** What a reader of the trail needs beyond that; never a figure of a draft, never a secret. */
  readonly detail: Readonly<Record<string, unknown>>
}

/** What a repeated request is answered with, under the key its sender chose. */
export interface Receipt {
  readonly actorId: string
  readonly key: string
  readonly operation: string
  /** Of the request, so that a key used for something else is noticed. */
  readonly digest: string
  readonly status: number
  readonly body: string
  readonly at: string
}
