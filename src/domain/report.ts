import type { Period } from './period.ts'

/** `published` is locked; `reopened` was published and is being corrected. */
export type ReportStatus = 'draft' | 'published' | 'reopened'

export interface Source {
  readonly name: string
  readonly url: string | null
}

/** A unit's month. */
export interface Report {
  readonly unitId: string
  readonly period: Period
  readonly status: ReportStatus
  /** The day of the review meeting, `YYYY-MM-DD`. */
  readonly meetingDate: string | null
  readonly source: Source | null
  /** The report's words; empty if only figures were handed in. Offsets of evidence count in it. */
  readonly text: string
  /** Why it was reopened, while it is. */
  readonly reopenReason?: string | undefined
}

/** `carried`: moved to the next month's tasks, where it continues. */
export const DIRECTIVE_STATES = ['open', 'done', 'overdue', 'carried'] as const
export type DirectiveState = (typeof DIRECTIVE_STATES)[number]

/** A conclusion of the meeting: a task for the coming month. */
export interface Directive {
  readonly id: string
  readonly unitId: string
  /** The month whose meeting set the task; it is to be done in the month after. */
  readonly period: Period
  readonly text: string
  readonly assignee: string | null
  /** `YYYY-MM-DD` */
  readonly due: string | null
  readonly state: DirectiveState
  /** The task of an earlier month that this one continues. */
  readonly carriedFrom?: string | undefined
  /** The slide on which it was concluded; it is shown there again a month later. */
  readonly slideId?: string | undefined
  /** The meeting that concluded it. */
  readonly meetingId?: string | undefined
}
