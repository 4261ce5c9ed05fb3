import type { Actor } from './entry.ts'
import type { Period } from './period.ts'

/** Longer than any slide is called. */
export const SLIDE_ID_MAX = 80

/** How the office arranged the slides of a unit's month. Each slide defines its own id. */
export interface Arrangement {
  readonly unitId: string
  readonly period: Period
  /** Slides that are left out. */
  readonly hidden: readonly string[]
  /** Slides in the order they are shown; those not named keep the place they have of themselves. */
  readonly order: readonly string[]
  /** A sentence beside what a slide says of itself, by slide. */
  readonly sentences: Readonly<Record<string, string>>
  /** What only the one who presents reads, by slide. */
  readonly notes: Readonly<Record<string, string>>
  /** Planned minutes, by slide. */
  readonly minutes: Readonly<Record<string, number>>
}

/** That a slide was on the screen from an instant on. */
export interface ShownSlide {
  readonly slideId: string
  /** ISO 8601 in UTC. */
  readonly at: string
}

/** *Hội nghị*: one presentation of a unit's published month, with the figures as of its beginning. */
export interface Meeting {
  readonly id: string
  readonly unitId: string
  readonly period: Period
  /** The store's version whose figures it shows. What is published later is none of its own. */
  readonly version: number
  readonly startedAt: string
  readonly startedBy: Actor
  /** `null` while it is in progress. */
  readonly endedAt: string | null
  /** What was shown, in order. */
  readonly shown: readonly ShownSlide[]
}

/**
 * What an office starts from where a month has no arrangement yet: the latest earlier month's, under
 * the new month's name. Its sentences are not copied, since they are about that month's figures.
 *
 * @param arrangements - of one unit, in any order
 * @returns `null` if no earlier month was arranged
 */
export function offeredFrom(
  arrangements: readonly Arrangement[],
  period: Period,
): Arrangement | null {
  const latest = arrangements
    .filter((each) => each.period < period)
    .reduce<Arrangement | null>(
      (found, each) => (found && found.period > each.period ? found : each),
      null,
    )
  return latest && { ...latest, period, sentences: {} }
}
