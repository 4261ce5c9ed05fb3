import { boundsOf, type Figure, figureOf, sum } from './figure.ts'
import { type History, historyOf, monthFigure, yearStart, yearToDate } from './history.ts'
import type { Accumulation, MeasureKind } from './indicator.ts'
import {
  type Observation,
  type PresentedObservation,
  type Sourced,
  weakestOrigin,
} from './observation.ts'
import { monthOf, type Period, shifted } from './period.ts'
import { writtenDigit } from './rounding.ts'
import type { Unit } from './unit.ts'

export const SUCCESSION_KINDS = [
  'merged',
  'absorbed',
  'split',
  'renamed',
  'moved',
  'closed',
] as const
/** `absorbed`: units became part of one that was there before and stays; of the others the new ones begin. */
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
  absorbed: { old: [1, 50], new: [1, 1] },
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
    // One that stays can take in others more than once.
    (kind === 'absorbed' ? undefined : successorIds.find((id) => formationOf(others, id)))
  if (told !== undefined) return { kind: 'told-twice', unitId: told }
  return monthFault({ kind, from, predecessorIds, successorIds }, units)
}

/** A unit that ends or begins in a month that does not go with the succession's. */
function monthFault(
  { kind, from, predecessorIds, successorIds }: Omit<Succession, 'id'>,
  units: readonly Unit[],
): SuccessionFault | null {
  for (const { id: unitId, since, closedFrom } of units) {
    const isOld = predecessorIds.includes(unitId)
    if (!isOld && !successorIds.includes(unitId)) continue
    const isThere = isOld || kind === 'absorbed'
    // A unit that was already there when others joined it is no new one.
    if (since !== undefined && (isThere ? from <= since : from < since))
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
  { kind, from, predecessorIds, successorIds }: Succession,
  { since, closedFrom, ...unit }: Unit,
  hasPast: boolean,
): Unit {
  const isEnded = predecessorIds.includes(unit.id) && closedFrom === from
  const isBegun = begins(kind) && !hasPast && successorIds.includes(unit.id) && since === from
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

/** True where the successors begin with it; others became part of a unit that was there. */
export const begins = (kind: SuccessionKind): boolean => kind !== 'absorbed'

/** How a unit came to be; `null` where nothing is known of it. */
export const formationOf = (
  successions: readonly Succession[],
  unitId: string,
): Succession | null =>
  successions.find((each) => begins(each.kind) && each.successorIds.includes(unitId)) ?? null

/** What last changed a unit before the end of a month: how it came to be, or whom it took in since. */
export const lastChangeOf = (
  successions: readonly Succession[],
  unitId: string,
  period: Period,
): Succession | null =>
  changesOf(successions, unitId).find(({ from }) => from <= period) ??
  formationOf(successions, unitId)

/** How a unit came to be, and whom it took in; the latest first. */
const changesOf = (successions: readonly Succession[], unitId: string): Succession[] =>
  successions
    .filter((each) => each.successorIds.includes(unitId))
    .sort(
      (a, b) =>
        Number(a.from < b.from) - Number(b.from < a.from) ||
        Number(begins(a.kind)) - Number(begins(b.kind)),
    )

/** What became of a unit; `null` where it is still there, or nothing is known. */
export const endingOf = (successions: readonly Succession[], unitId: string): Succession | null =>
  successions.find((each) => each.predecessorIds.includes(unitId)) ?? null

/** True where the figures of those before add up to those of the one after: nothing was divided. */
const addsUp = ({ successorIds }: Pick<Succession, 'successorIds'>): boolean =>
  successorIds.length === 1

/**
 * True for a figure of a month before the unit began that it may state anew: a level, of a unit that
 * others became. A flow is added up from theirs, and after a split there is no past.
 */
export const isRestatable = (
  accumulation: Accumulation,
  formation: Pick<Succession, 'successorIds'> | null,
): boolean => accumulation !== 'flow' && formation !== null && addsUp(formation)

/** The units that a unit's past is added up from, over all generations; itself is not among them. */
export function forebearsOf(successions: readonly Succession[], unitId: string): string[] {
  const found = new Set([unitId])
  for (const id of found)
    for (const change of changesOf(successions, id))
      if (addsUp(change)) for (const before of change.predecessorIds) found.add(before)
  found.delete(unitId)
  return [...found]
}

/**
 * The observations of a flow of one unit, with its past before others became it or part of it: month
 * by month the figures of the former units added up, where all of them have one; the unit as it was
 * is one of them where it took in others.
 *
 * @param of - the observations of a unit, of one flow
 * @param kind - of its measure: a sum is known no better than its parts were written
 */
export function withDerivedPast(
  unitId: string,
  successions: readonly Succession[],
  of: (unitId: string) => readonly Observation[],
  kind: MeasureKind = 'count',
): readonly PresentedObservation[] {
  const last = changesOf(successions, unitId)[0]
  if (!last || !addsUp(last)) return of(unitId)
  const before = successions.filter((each) => each !== last)
  const wasThere = !begins(last.kind)
  const own = wasThere ? withDerivedPast(unitId, before, of, kind) : of(unitId)
  const parts = [
    ...(wasThere ? [unitId] : []),
    ...last.predecessorIds.filter((id) => id !== unitId),
  ].map((id) => ({
    history: historyOf(withDerivedPast(id, before, of, kind)),
    began: formationOf(before, id)?.from,
  }))
  // What it stated anew of a month before it began stands; as it was before, it is a part.
  const kept = wasThere
    ? own.filter(({ period }) => last.from <= period)
    : own.map((each) => (each.period < last.from ? { ...each, isRestated: true as const } : each))
  const stated = new Set(kept.map((each) => each.period))
  const months = [...(parts[0]?.history.keys() ?? [])].filter(
    (period) => period < last.from && !stated.has(period),
  )
  const past = months.flatMap((period): PresentedObservation[] => {
    const first = parts[0]?.history.get(period)
    const month = added(
      parts.map((part) => monthFigure(part.history, period, part.began)),
      kind,
    )
    const toDate = added(
      parts.map((part) => sinceJanuary(part, period, kind)),
      kind,
    )
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
  return [...past, ...kept].sort((a, b) => (a.period < b.period ? -1 : 1))
}

/**
 * The observations of a level of one unit: what it stated of months before it began is restated; what
 * it stated before it took in others is of another unit, and no past of it.
 */
export function withRestated(
  unitId: string,
  successions: readonly Succession[],
  own: readonly Observation[],
): readonly PresentedObservation[] {
  const [last] = changesOf(successions, unitId)
  const formation = formationOf(successions, unitId)
  return own
    .filter(({ period }) => !last || begins(last.kind) || last.from <= period)
    .map((each) =>
      formation && addsUp(formation) && each.period < formation.from
        ? { ...each, isRestated: true }
        : each,
    )
}

interface Part {
  readonly history: History
  /** The month in which it was formed itself. */
  readonly began: Period | undefined
}

/** The whole year to date, with the months before the part was formed. */
function sinceJanuary({ history, began }: Part, period: Period, kind: MeasureKind): Sourced | null {
  const start = yearStart(period, began)
  const since = yearToDate('flow', history, period, began)
  if (monthOf(start) === 1) return since
  return added([yearToDate('flow', history, shifted(start, -1)), since], kind)
}

/** The place to which a sum is known, each of its parts being known to its last written digit. */
function digitOfSum(parts: readonly Figure[], kind: MeasureKind): number {
  const width = parts.reduce((all, part) => all + writtenDigit(part, kind), 0)
  return width === 0 ? 0 : Number(`1e${Math.ceil(Math.log10(width) - 1e-9)}`)
}

/** The sum of all; `null` where one is missing. */
function added(parts: readonly (Sourced | null)[], kind: MeasureKind): Sourced | null {
  const all = parts.flatMap((each) => each ?? [])
  if (all.length < parts.length) return null
  const figure = figureOf(
    sum(all.map((each) => boundsOf(each.figure))),
    all.some((each) => each.figure.estimated),
  )
  if (!figure) return null
  const digit = digitOfSum(
    all.map((each) => each.figure),
    kind,
  )
  const isFiner = figure.qualifier === 'exact' && writtenDigit(figure, kind) < digit
  return {
    figure: { ...figure, ...(isFiner && { digit }) },
    origin: weakestOrigin(all.map((each) => each.origin)),
  }
}
