import { boundsOf, figureOf, sum } from './figure.ts'
import { type History, historyOf, monthFigure, yearStart, yearToDate } from './history.ts'
import {
  type Observation,
  type PresentedObservation,
  type Sourced,
  weakestOrigin,
} from './observation.ts'
import { monthOf, type Period, shifted } from './period.ts'
import type { Unit } from './unit.ts'

export const SUCCESSION_KINDS = ['merged', 'split', 'renamed', 'moved', 'closed'] as const
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number]

/** Who became whom: from a month on, the successors are in the place of the predecessors. */
export interface Succession {
  readonly id: string
  readonly kind: SuccessionKind
  /** The first month of the successors. */
  readonly from: Period
  readonly predecessorIds: readonly string[]
  /** None where a unit was closed. */
  readonly successorIds: readonly string[]
  /** The paper that says so. */
  readonly document?: string | undefined
}

/** A succession with its units. */
export interface FollowedSuccession extends Succession {
  readonly predecessors: readonly Unit[]
  readonly successors: readonly Unit[]
}

/** How many units a succession of each kind ends and begins, at least and at most. */
const SIDES: Readonly<
  Record<
    SuccessionKind,
    { readonly old: readonly [number, number]; readonly new: readonly [number, number] }
  >
> = {
  merged: { old: [2, 50], new: [1, 1] },
  split: { old: [1, 1], new: [2, 50] },
  renamed: { old: [1, 1], new: [1, 1] },
  moved: { old: [1, 1], new: [1, 1] },
  closed: { old: [1, 50], new: [0, 0] },
}

type FaultKind =
  /** Too few or too many units on one side for its kind, or one unit twice. */
  | 'wrong-units'
  /** Whoever follows comes, over others, before itself. */
  | 'in-a-circle'
  /** Another succession ends the same unit, or begins it. */
  | 'told-twice'
  /** A former unit ends in another month, or a new one before it could follow. */
  | 'ended-otherwise'
  /** A unit is not there yet: a former one before that month, a new one in it. */
  | 'begins-later'

/** What is wrong with a succession, beside the others that are stored, and with which unit. */
export interface SuccessionFault {
  readonly kind: FaultKind
  /** Absent for `wrong-units`. */
  readonly unitId?: string
}

/**
 * @param others - all stored ones but this
 * @param units - all, without the months that this one has given them: see {@link unitWithout}
 */
export function successionFault(
  { kind, from, predecessorIds, successorIds }: Omit<Succession, 'id'>,
  others: readonly Succession[],
  units: readonly Unit[],
): SuccessionFault | null {
  const sides = SIDES[kind]
  const isWithinSide = (ids: readonly string[], [least, most]: readonly [number, number]) =>
    least <= ids.length && ids.length <= most && new Set(ids).size === ids.length
  if (!isWithinSide(predecessorIds, sides.old) || !isWithinSide(successorIds, sides.new))
    return { kind: 'wrong-units' }
  const later = descendantsOf(successorIds, others)
  const circular = predecessorIds.find((id) => later.has(id))
  if (circular !== undefined) return { kind: 'in-a-circle', unitId: circular }
  const told =
    predecessorIds.find((id) => endingOf(others, id)) ??
    successorIds.find((id) => formationOf(others, id))
  if (told !== undefined) return { kind: 'told-twice', unitId: told }
  return monthFault({ from, predecessorIds, successorIds }, units)
}

/** A unit that ends or begins in a month that does not go with the succession's. */
function monthFault(
  {
    from,
    predecessorIds,
    successorIds,
  }: Pick<Succession, 'from' | 'predecessorIds' | 'successorIds'>,
  units: readonly Unit[],
): SuccessionFault | null {
  for (const { id: unitId, since, closedFrom } of units) {
    const isOld = predecessorIds.includes(unitId)
    if (!isOld && !successorIds.includes(unitId)) continue
    // A unit that was already there when others joined it is no new one.
    if (since !== undefined && (isOld ? from <= since : from < since))
      return { kind: 'begins-later', unitId }
    if (closedFrom !== undefined && (isOld ? closedFrom !== from : closedFrom <= from))
      return { kind: 'ended-otherwise', unitId }
  }
  return null
}

/**
 * A unit without the months that a succession gave it; those it did not give stay.
 *
 * @param hasPast - the unit was there before, under another name: its beginning is not the succession's
 */
export function unitWithout(
  { from, predecessorIds, successorIds }: Succession,
  { since, closedFrom, ...unit }: Unit,
  hasPast: boolean,
): Unit {
  const isEnded = predecessorIds.includes(unit.id) && closedFrom === from
  const isBegun = !hasPast && successorIds.includes(unit.id) && since === from
  return {
    ...unit,
    ...(since && !isBegun && { since }),
    ...(closedFrom && !isEnded && { closedFrom }),
  }
}

/** The units, and all that followed them. */
function descendantsOf(ids: readonly string[], successions: readonly Succession[]): Set<string> {
  const found = new Set(ids)
  // A set is walked over what is added to it on the way.
  for (const id of found)
    for (const each of successions)
      if (each.predecessorIds.includes(id)) for (const next of each.successorIds) found.add(next)
  return found
}

/** How a unit came to be; `null` where nothing is known of it. */
export const formationOf = (
  successions: readonly Succession[],
  unitId: string,
): Succession | null => successions.find((each) => each.successorIds.includes(unitId)) ?? null

/** What became of a unit; `null` where it is still there, or nothing is known. */
export const endingOf = (successions: readonly Succession[], unitId: string): Succession | null =>
  successions.find((each) => each.predecessorIds.includes(unitId)) ?? null

/** True where the figures of those before add up to those of the one after: nothing was divided. */
const addsUp = ({ successorIds }: Pick<Succession, 'successorIds'>): boolean =>
  successorIds.length === 1

/** The units that a unit's past is added up from, over all generations; itself is not among them. */
export function forebearsOf(successions: readonly Succession[], unitId: string): string[] {
  const found = new Set([unitId])
  for (const id of found) {
    const formation = formationOf(successions, id)
    if (formation && addsUp(formation))
      for (const before of formation.predecessorIds) found.add(before)
  }
  found.delete(unitId)
  return [...found]
}

/**
 * The observations of a flow of one unit, with its past before it was formed: month by month the
 * figures of its predecessors added up, where all of them have one. What the unit stated itself of
 * such a month, a restated figure, stands.
 *
 * @param of - the observations of a unit, of one flow
 */
export function withDerivedPast(
  unitId: string,
  successions: readonly Succession[],
  of: (unitId: string) => readonly Observation[],
): readonly PresentedObservation[] {
  const own = of(unitId)
  const formation = formationOf(successions, unitId)
  if (!formation || !addsUp(formation)) return own
  const parts = formation.predecessorIds.map((id) => ({
    history: historyOf(withDerivedPast(id, successions, of)),
    began: formationOf(successions, id)?.from,
  }))
  const stated = new Set(own.map((each) => each.period))
  const months = [...(parts[0]?.history.keys() ?? [])].filter(
    (period) => period < formation.from && !stated.has(period),
  )
  const past = months.flatMap((period): PresentedObservation[] => {
    const first = parts[0]?.history.get(period)
    const month = added(parts.map((part) => monthFigure(part.history, period, part.began)))
    const toDate = added(parts.map((part) => sinceJanuary(part, period)))
    const origins = [month, toDate].flatMap((each) => each?.origin ?? [])
    if (!first || origins.length === 0) return []
    return [
      {
        indicatorId: first.indicatorId,
        unitId,
        period,
        month: month?.figure ?? null,
        yearToDate: toDate?.figure ?? null,
        statedPercent: null,
        origin: weakestOrigin(['derived', ...origins]),
        scopeAssumed: false,
        cutOff: null,
        evidence: [],
        addedFrom: parts.length,
      },
    ]
  })
  return [...past, ...own].sort((a, b) => (a.period < b.period ? -1 : 1))
}

interface Part {
  readonly history: History
  /** The month in which it was formed itself. */
  readonly began: Period | undefined
}

/** The whole year to date, with the months before the part was formed. */
function sinceJanuary({ history, began }: Part, period: Period): Sourced | null {
  const start = yearStart(period, began)
  const since = yearToDate('flow', history, period, began)
  if (monthOf(start) === 1) return since
  return added([yearToDate('flow', history, shifted(start, -1)), since])
}

/** The sum of all; `null` where one is missing. */
function added(parts: readonly (Sourced | null)[]): Sourced | null {
  const all = parts.flatMap((each) => each ?? [])
  if (all.length < parts.length) return null
  const figure = figureOf(
    sum(all.map((each) => boundsOf(each.figure))),
    all.some((each) => each.figure.estimated),
  )
  return figure && { figure, origin: weakestOrigin(all.map((each) => each.origin)) }
}
