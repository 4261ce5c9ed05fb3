import { describe, expect, it, test } from 'vitest'
import { makeFigure, makeIndicator, makeObservation, makeTarget } from '../../test/builders.ts'
import { figureOf } from './figure.ts'
import { historyOf } from './history.ts'
import { isCeiling, standing } from './standing.ts'
import { inferredTargets } from './target.ts'

const people = makeIndicator()
const money = makeIndicator({ measure: { kind: 'money', name: { vi: 'đồng', en: 'dong' } } })

// The figures of record: Huyện ủy Cầu Kè, April 2021.
const stand = (indicator: typeof people, with_: Parameters<typeof makeObservation>[1]) =>
  standing(indicator, historyOf([makeObservation('2021-04', with_)]), [], '2021-04')

describe('the figures of record', () => {
  it('67 members, 67% of the resolution: ahead for certain, against a derived 100', () => {
    const result = stand(people, {
      month: makeFigure(18),
      yearToDate: makeFigure(67),
      statedPercent: { ...makeFigure(67), base: 'resolution' },
    })
    expect(result.status).toEqual({ kind: 'verdict', verdict: 'ahead', certainty: 'certain' })
    expect(result.target).toMatchObject({
      figure: makeFigure(100),
      origin: 'derived',
      base: 'resolution',
    })
    expect(result.percent).toMatchObject({
      figure: makeFigure(67),
      origin: 'reported',
      how: 'stated',
    })
    expect(result.duePercent).toBeCloseTo(33.33, 1)
    expect(result.before).toEqual(makeFigure(49))
    expect(result.needed).toMatchObject({
      unit: 'measure',
      needed: { kind: 'per-month', monthsLeft: 8 },
    })
  })

  it('gần 25 tỷ, trên 60%: ahead for certain, the target only known to be under 41,67 tỷ', () => {
    const result = stand(money, {
      yearToDate: makeFigure(25e9, 'under'),
      statedPercent: { ...makeFigure(60, 'over'), base: 'unstated' },
      scopeAssumed: true,
    })
    expect(result.status).toEqual({ kind: 'verdict', verdict: 'ahead', certainty: 'certain' })
    expect(result.target?.figure).toMatchObject({ qualifier: 'under' })
    expect(result.percent?.figure).toMatchObject({ value: 60, qualifier: 'over' })
    expect(result.month).toBeNull()
    expect(result.discrepancies).toEqual([])
    const { needed } = result.needed ?? {}
    expect(result.needed?.unit).toBe('percent')
    expect(needed?.kind === 'per-month' && figureOf(needed.amount)).toEqual(makeFigure(5, 'under'))
  })

  it('13 businesses without a target: no status, and a reason', () => {
    const result = stand(people, { month: makeFigure(5), yearToDate: makeFigure(13) })
    expect(result.status).toEqual({ kind: 'none', reason: 'no-target' })
    expect([result.target, result.percent, result.needed]).toEqual([null, null, null])
    expect(result.before).toEqual(makeFigure(8))
  })

  it('trên 1.710 tỷ, hơn 30%: likely behind, and no target can be inferred', () => {
    const result = stand(money, {
      yearToDate: { ...makeFigure(1710e9, 'over'), estimated: true },
      statedPercent: { ...makeFigure(30, 'over'), base: 'plan' },
    })
    expect(result.status).toEqual({ kind: 'verdict', verdict: 'behind', certainty: 'likely' })
    expect(result.target).toBeNull()
  })
})

describe('a target that another month’s report implies', () => {
  const percent = { ...makeFigure(67), base: 'resolution' as const }
  const april = makeObservation('2021-04', { yearToDate: makeFigure(67), statedPercent: percent })
  const only = (period: string, value: number, with_: Parameters<typeof makeObservation>[1] = {}) =>
    makeObservation(period, { yearToDate: makeFigure(value), ...with_ })
  const at = (
    period: string,
    observations: readonly ReturnType<typeof makeObservation>[],
    targets: Parameters<typeof standing>[2] = [],
    indicator = people,
  ) => standing(indicator, historyOf(observations), targets, period)

  it('is there in the months after it, with the report it comes from, and what is done is computed of it', () => {
    const may = at('2021-05', [april, only('2021-05', 75)])
    expect(may.target).toMatchObject({
      figure: makeFigure(100),
      origin: 'derived',
      base: 'resolution',
      inferredFrom: { period: '2021-04', yearToDate: makeFigure(67), statedPercent: percent },
    })
    expect(may.percent).toMatchObject({
      figure: makeFigure(75),
      how: 'computed',
      origin: 'derived',
    })
    expect(may.status).toMatchObject({ verdict: 'ahead', certainty: 'certain' })
  })

  it('is there in the months before it, where it is handed over with the targets', () => {
    const march = at('2021-03', [only('2021-03', 49)], inferredTargets(people, [april]))
    expect(march.target).toMatchObject({ figure: makeFigure(100), origin: 'derived' })
    expect(march.percent).toMatchObject({ figure: makeFigure(49), how: 'computed' })
  })

  it('is there in a month without figures too', () => {
    const may = at('2021-05', [april])
    expect(may.target?.inferredFrom?.period).toBe('2021-04')
    expect(may.status).toEqual({ kind: 'none', reason: 'no-figure' })
  })

  const later = makeObservation('2021-06', {
    yearToDate: makeFigure(90),
    statedPercent: { ...makeFigure(75), base: 'resolution' },
  })
  const ofPlan = only('2021-05', 75, { statedPercent: { ...makeFigure(60), base: 'plan' } })
  const unknown = { yearToDate: null, statedPercent: null }
  test.each([
    ['its own report’s comes first', '2021-06', [april, later], [], 120],
    ['of two reports the last before', '2021-05', [april], inferredTargets(people, [later]), 100],
    ['a target that was set wins', '2021-05', [april], [makeTarget(80)], 80],
    [
      'one that was set later wins from then on',
      '2021-05',
      [april],
      [makeTarget(80, { revisedFrom: '2021-06' })],
      100,
    ],
    [
      '… and from then it does',
      '2021-06',
      [april],
      [makeTarget(80, { revisedFrom: '2021-06' })],
      80,
    ],
    ['no other year’s', '2022-01', [april], [], null],
    [
      'none where the month names another base',
      '2021-05',
      [april, { ...ofPlan, yearToDate: null }],
      [],
      null,
    ],
    [
      'none of what is illustrative',
      '2021-05',
      [{ ...april, origin: 'illustrative' as const }],
      [],
      null,
    ],
    ['none of a report without both', '2021-05', [{ ...april, ...unknown }], [], null],
  ])('%s', (_, period, observations, targets, value) => {
    expect(at(period, observations, targets).target?.figure.value ?? null).toBe(value)
  })

  it('is no sharper than what its report allows: gần 25 tỷ, trên 60%', () => {
    const report = only('2021-04', 0, {
      yearToDate: makeFigure(25e9, 'under'),
      statedPercent: { ...makeFigure(60, 'over'), base: 'unstated' },
    })
    const may = at('2021-05', [report, only('2021-05', 30e9)], [], money)
    // More than 30 / 41,67, and no more is known.
    expect(may.percent?.figure).toMatchObject({ qualifier: 'over', value: expect.closeTo(72) })
    expect(may.percent?.bounds.stated.high).toBe(Number.POSITIVE_INFINITY)
  })

  it('keeps both ends where they are rounded ones: 10 tỷ, 25%', () => {
    const report = only('2021-04', 10e9, {
      statedPercent: { ...makeFigure(25), base: 'plan' },
    })
    const may = at('2021-05', [report, only('2021-05', 12e9)], [], money)
    // 12 of (39,2; 40,8].
    expect(may.percent?.bounds.stated).toMatchObject({
      low: expect.closeTo(29.4),
      high: expect.closeTo(30.6),
    })
    expect(may.status).toMatchObject({ verdict: 'behind', certainty: 'certain' })
  })
})

describe('percent', () => {
  const half = makeObservation('2021-06', { month: null, yearToDate: makeFigure(50) })

  it('is computed where a target was set, and then derived', () => {
    const result = standing(people, historyOf([half]), [makeTarget(80)], '2021-06')
    expect(result.percent).toMatchObject({
      figure: makeFigure(62.5),
      origin: 'derived',
      how: 'computed',
    })
  })

  it('stays as the report states it where the target is only illustrative', () => {
    const stated = { ...half, statedPercent: { ...makeFigure(61), base: 'resolution' as const } }
    const target = makeTarget(80, { origin: 'illustrative' })
    expect(standing(people, historyOf([stated]), [target], '2021-06').percent?.how).toBe('stated')
  })

  it('has a reason instead of a number for a target of zero, or a figure that is missing', () => {
    const zero = standing(people, historyOf([half]), [makeTarget(0)], '2021-06')
    expect(zero.status).toEqual({ kind: 'none', reason: 'zero-target' })
    expect(zero.percent).toBeNull()
    const missing = standing(people, historyOf([]), [makeTarget(80)], '2021-06')
    expect(missing.status).toEqual({ kind: 'none', reason: 'no-figure' })
    expect(missing.cumulative).toBeNull()
  })

  it('uses the base named in the report when two targets are set', () => {
    const stated = { ...half, statedPercent: { ...makeFigure(50), base: 'council' as const } }
    const targets = [makeTarget(80, { base: 'province' }), makeTarget(100, { base: 'council' })]
    expect(standing(people, historyOf([stated]), targets, '2021-06').target?.base).toBe('council')
  })
})

describe('the same period last year', () => {
  it('compares year to date with year to date, and keeps the qualifier', () => {
    const history = historyOf([
      makeObservation('2020-04', { yearToDate: makeFigure(20), origin: 'illustrative' }),
      makeObservation('2021-04', { yearToDate: makeFigure(25, 'under') }),
    ])
    const { samePeriod } = standing(people, history, [], '2021-04')
    expect(samePeriod).toMatchObject({ percent: makeFigure(125, 'under'), origin: 'illustrative' })
  })

  it('is absent where last year’s is, and has no percentage of zero', () => {
    const now = makeObservation('2021-04', { yearToDate: makeFigure(25) })
    expect(standing(people, historyOf([now]), [], '2021-04').samePeriod).toBeNull()
    const zero = makeObservation('2020-04', { yearToDate: makeFigure(0) })
    expect(standing(people, historyOf([zero, now]), [], '2021-04').samePeriod?.percent).toBeNull()
  })
})

describe('a rate', () => {
  const rate = makeIndicator({ accumulation: 'rate', direction: 'down' })
  const history = historyOf([
    makeObservation('2020-12', { month: makeFigure(2.9) }),
    makeObservation('2021-04', { month: makeFigure(2.5) }),
  ])

  it('is judged by its change against the change due', () => {
    const result = standing(rate, history, [makeTarget(2)], '2021-04')
    expect(result.status).toMatchObject({ verdict: 'ahead' })
    expect(result.duePercent).toBeCloseTo(130)
    expect([result.month, result.needed, result.projection]).toEqual([null, null, null])
  })

  it('has no status without the value last year closed with', () => {
    const result = standing(
      rate,
      historyOf([makeObservation('2021-04', { month: makeFigure(2.5) })]),
      [makeTarget(2)],
      '2021-04',
    )
    expect(result.status).toEqual({ kind: 'none', reason: 'no-baseline' })
  })
})

describe('an indicator that is due each quarter', () => {
  const quarterly = makeIndicator({ frequency: 'quarterly' })
  const at = (
    period: string,
    observations: ReturnType<typeof makeObservation>[],
    span?: string,
  ) => {
    const target = span ? [makeTarget(100, { span })] : []
    const { asOf, cumulative, status } = standing(
      quarterly,
      historyOf(observations),
      target,
      period,
    )
    return [asOf, cumulative?.figure.value ?? null, status.kind === 'none' ? status.reason : null]
  }
  const march = makeObservation('2021-03', { yearToDate: makeFigure(49) })
  const april = makeObservation('2021-04', { yearToDate: makeFigure(60) })
  const lastMarch = makeObservation('2020-03', { yearToDate: makeFigure(40) })
  const lastDecember = makeObservation('2020-12', { yearToDate: makeFigure(99) })

  it.each([
    ['shows in between what it was at the last', '2021-05', [march], '2021', '2021-03', 49, null],
    ['misses a value in its month', '2021-06', [march], '2021', '2021-06', null, 'no-figure'],
    ['takes a value in between', '2021-04', [march, april], '2021', '2021-04', 60, null],
    ['misses none before its first', '2021-02', [], '2021', '2021-02', null, 'not-due'],
    ['forgets after a year', '2021-03', [lastMarch], '2021', '2021-03', null, 'no-figure'],
    ['remembers eleven months', '2021-02', [lastMarch], undefined, '2020-03', 40, 'no-target'],
    [
      'is not late for a year just begun',
      '2021-02',
      [lastDecember],
      '2021',
      '2020-12',
      99,
      'not-due',
    ],
  ])('%s', (_, period, observations, span, asOf, value, reason) => {
    expect(at(period, observations, span)).toEqual([asOf, value, reason])
  })

  it('is shown in between against the span of the month, and not judged', () => {
    const found = standing(quarterly, historyOf([lastDecember]), [makeTarget(100)], '2021-02')
    expect([found.span, found.target?.figure.value, found.observation]).toEqual([
      '2021',
      100,
      lastDecember,
    ])
  })
})

test('only a ceiling is not to be passed', () => {
  const limits = ['floor', 'ceiling', 'exactly'] as const
  expect(limits.filter((limit) => isCeiling({ limit }))).toEqual(['ceiling'])
})
