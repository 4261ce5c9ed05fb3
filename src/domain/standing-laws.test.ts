import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeIndicator, makeObservation, makeTarget } from '../../test/builders.ts'
import { boundsOf, type Figure, hasReading, QUALIFIERS } from './figure.ts'
import { historyOf } from './history.ts'
import type { Indicator, Profile } from './indicator.ts'
import type { Observation } from './observation.ts'
import { type Period, periodsFrom, shifted } from './period.ts'
import { monthsOfSpan, type Span } from './span.ts'
import { type SpanStanding, standing } from './standing.ts'
import { LIMITS, type Target } from './target.ts'

const SPANS: readonly Span[] = [
  '2021',
  '2021-H1',
  '2021-H2',
  '2021-Q2',
  '2021-Q3',
  '2020..2022',
  '2021-03..2021-10',
]

// Small numbers: then what is done is often exactly what is due.
const figure = (most: number): fc.Arbitrary<Figure> =>
  fc
    .tuple(
      fc.nat(most),
      fc.nat(most),
      fc.oneof(fc.constant('exact' as const), fc.constantFrom(...QUALIFIERS)),
      fc.boolean(),
    )
    .map(([one, other, qualifier, estimated]): Figure => {
      const ends =
        qualifier === 'between'
          ? { value: Math.min(one, other), high: Math.max(one, other) }
          : { value: one }
      return hasReading({ ...ends, qualifier })
        ? { ...ends, qualifier, estimated }
        : { value: one, qualifier: 'exact', estimated }
    })

const profile: fc.Arbitrary<Profile> = fc.oneof(
  fc.constant<Profile>({ kind: 'linear' }),
  fc.constant<Profile>({ kind: 'last-year' }),
  fc
    .array(fc.nat(3), { minLength: 12, maxLength: 12 })
    .filter((weights) => weights.some(Boolean))
    .map((weights): Profile => ({ kind: 'weights', weights })),
)

/** A month within one to three spans, all with targets of any kind. */
const month = fc
  .uniqueArray(fc.constantFrom(...SPANS), { minLength: 1, maxLength: 3 })
  .chain((spans) => {
    const { from, to } = monthsOfSpan(spans[0] ?? '2021')
    return fc.record({
      period: fc.constantFrom(...periodsFrom(from, to)),
      targets: fc.tuple(
        ...spans.map((span) =>
          fc
            .record({ figure: figure(24), limit: fc.constantFrom(...LIMITS) })
            .map((aim) => makeTarget(0, { span, ...aim })),
        ),
      ),
    })
  })

interface World {
  readonly indicator: Indicator
  readonly observations: readonly Observation[]
  readonly targets: readonly Target[]
  readonly period: Period
}

const world = (accumulation: Indicator['accumulation']): fc.Arbitrary<World> =>
  fc
    .tuple(
      month,
      fc.array(
        fc.record({
          month: fc.option(figure(6), { nil: null }),
          yearToDate: fc.option(figure(24), { nil: null }),
        }),
        { minLength: 36, maxLength: 36 },
      ),
      fc.constantFrom('up' as const, 'down' as const),
      profile,
    )
    .map(([{ period, targets }, figures, direction, profile]) => ({
      indicator: makeIndicator({ accumulation, direction, profile }),
      observations: figures.map((each, i) => makeObservation(shifted('2020-01', i), each)),
      targets,
      period,
    }))

const standingsIn = ({ indicator, observations, targets, period }: World): SpanStanding[] => {
  const { otherSpans, ...shown } = standing(indicator, historyOf(observations), targets, period)
  return [shown, ...otherSpans]
}

const slack = (value: number): number => Math.abs(value) * 1e-9

/** The reading that the verdict rests on; `null` without a verdict. */
const readingOf = ({ status, cumulative }: SpanStanding) =>
  status.kind === 'verdict' && cumulative
    ? boundsOf(cumulative.figure)[status.certainty === 'certain' ? 'stated' : 'usual']
    : null

const verdictOf = ({ status }: SpanStanding) => (status.kind === 'verdict' ? status.verdict : null)

describe('whatever the limits, spans, profiles and words', () => {
  const runs = { numRuns: 2000 }

  it('a flow is never behind with as much done as is due', () => {
    fc.assert(
      fc.property(world('flow'), (given) => {
        for (const each of standingsIn(given)) {
          const done = readingOf(each)
          if (!done || !each.target || each.limit === 'ceiling') continue
          const due = each.target.figure.value * each.due.share
          if (done.low + slack(due) >= due) expect(verdictOf(each)).not.toBe('behind')
        }
      }),
      runs,
    )
  })

  it('a flow is never above what is allowed with no more done than is due', () => {
    fc.assert(
      fc.property(world('flow'), (given) => {
        for (const each of standingsIn(given)) {
          const done = readingOf(each)
          if (!done || !each.target || each.limit !== 'ceiling') continue
          const due = each.target.figure.value * each.due.share
          if (done.high - slack(due) <= due)
            expect(['above-due', 'exceeded', 'breached']).not.toContain(verdictOf(each))
        }
      }),
      runs,
    )
  })

  it('a level is never behind where it is as far as is due', () => {
    fc.assert(
      fc.property(world('stock'), (given) => {
        for (const each of standingsIn(given)) {
          const now = readingOf(each)
          const { target, path, due, limit } = each
          if (!now || !target || limit !== 'floor') continue
          const start = path?.start.figure.value ?? target.figure.value
          const goal = target.figure.value
          const level = start + (goal - start) * due.share
          const isUp = given.indicator.direction === 'up'
          // What was reached at the start need not be held on the way down to the target.
          const isThere = isUp
            ? now.low >= Math.max(level, goal)
            : now.high <= Math.min(level, goal)
          const isOnWay = isUp
            ? goal > start && now.low >= level
            : goal < start && now.high <= level
          const isKnown = path?.start.figure.qualifier === 'exact'
          if (isThere || (isOnWay && isKnown)) expect(verdictOf(each)).not.toBe('behind')
        }
      }),
      runs,
    )
  })
})
