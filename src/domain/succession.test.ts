import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { makeFigure, makeIndicator, makeObservation } from '../../test/builders.ts'
import { historyOf, summed } from './history.ts'
import type { Observation } from './observation.ts'
import { monthsOfYear, type Period } from './period.ts'
import { standing } from './standing.ts'
import {
  endingOf,
  forebearsOf,
  formationOf,
  isRestatable,
  lastChangeOf,
  type Succession,
  successionFault,
  unitWithout,
  withDerivedPast,
  withRestated,
} from './succession.ts'
import type { Unit } from './unit.ts'

const merger = (with_: Partial<Succession> = {}): Succession => ({
  id: 'merger',
  kind: 'merged',
  from: '2025-07',
  predecessorIds: ['a', 'b', 'c'],
  successorIds: ['x'],
  ...with_,
})

const makeUnit = (with_: Partial<Unit>): Unit => ({
  id: 'a',
  kind: 'commune',
  name: { vi: 'A', en: 'A' },
  parentId: null,
  ...with_,
})

describe('a succession', () => {
  const others = [merger(), merger({ id: 'next', predecessorIds: ['x', 'y'], successorIds: ['z'] })]
  test.each([
    ['a merger of two', { predecessorIds: ['d', 'e'], successorIds: ['f'] }, null],
    ['a merger of one', { predecessorIds: ['d'], successorIds: ['f'] }, 'wrong-units'],
    ['a merger into two', { predecessorIds: ['d', 'e'], successorIds: ['f', 'g'] }, 'wrong-units'],
    ['a unit named twice', { predecessorIds: ['d', 'd'], successorIds: ['f'] }, 'wrong-units'],
    ['a split in two', { kind: 'split', predecessorIds: ['d'], successorIds: ['e', 'f'] }, null],
    [
      'a split in one',
      { kind: 'split', predecessorIds: ['d'], successorIds: ['e'] },
      'wrong-units',
    ],
    ['a new name', { kind: 'renamed', predecessorIds: ['d'], successorIds: ['e'] }, null],
    ['units that join one', { kind: 'absorbed', predecessorIds: ['d'], successorIds: ['x'] }, null],
    [
      'units that join themselves',
      { kind: 'absorbed', predecessorIds: ['d', 'e'], successorIds: ['d'] },
      'in-a-circle',
    ],
    [
      'units that join two',
      { kind: 'absorbed', predecessorIds: ['d'], successorIds: ['x', 'y'] },
      'wrong-units',
    ],
    ['an end', { kind: 'closed', predecessorIds: ['d'], successorIds: [] }, null],
    [
      'an end with successor',
      { kind: 'closed', predecessorIds: ['d'], successorIds: ['e'] },
      'wrong-units',
    ],
    ['a unit that absorbs', { predecessorIds: ['d', 'e'], successorIds: ['e'] }, 'in-a-circle'],
    ['a way back', { kind: 'moved', predecessorIds: ['z'], successorIds: ['a'] }, 'in-a-circle'],
    ['a second end', { predecessorIds: ['a', 'd'], successorIds: ['e'] }, 'told-twice'],
    ['a second beginning', { predecessorIds: ['d', 'e'], successorIds: ['x'] }, 'told-twice'],
  ] as const)('%s: %o is %s', (_, with_, expected) => {
    expect(successionFault(merger(with_), others, [])?.kind ?? null).toBe(expected)
  })

  test.each([
    ['a former unit ends then already', { id: 'd', closedFrom: '2025-07' }, null],
    ['a former unit ended before', { id: 'd', closedFrom: '2025-05' }, 'ended-otherwise'],
    ['a former unit ends later', { id: 'd', closedFrom: '2025-09' }, 'ended-otherwise'],
    ['a former unit only began then', { id: 'd', since: '2025-07' }, 'begins-later'],
    ['the new unit was there before', { id: 'f', since: '2020-01' }, null],
    ['the new unit begins then', { id: 'f', since: '2025-07' }, null],
    ['the new unit begins later', { id: 'f', since: '2025-08' }, 'begins-later'],
    ['the new unit has ended', { id: 'f', closedFrom: '2025-07' }, 'ended-otherwise'],
    ['another unit has ended', { id: 'a', closedFrom: '2020-01' }, null],
  ] as const)('%s: %o is %s', (_, months, expected) => {
    const fault = successionFault(
      merger({ predecessorIds: ['d', 'e'], successorIds: ['f'] }),
      others,
      [makeUnit(months)],
    )
    expect(fault).toEqual(expected && { kind: expected, unitId: months.id })
  })

  test.each([
    ['gives a former unit its months back', { id: 'a', closedFrom: '2025-07' }, { id: 'a' }],
    ['leaves another end', { id: 'a', closedFrom: '2025-08' }, { id: 'a', closedFrom: '2025-08' }],
    ['takes the beginning of the new unit', { id: 'x', since: '2025-07' }, { id: 'x' }],
    ['leaves another beginning', { id: 'x', since: '2020-01' }, { id: 'x', since: '2020-01' }],
    ['leaves units it does not name', { id: 'q', since: '2025-07' }, { id: 'q', since: '2025-07' }],
  ])('taken back, it %s', (_, unit, expected) => {
    expect(unitWithout(merger(), makeUnit(unit), false)).toEqual(makeUnit(expected))
  })

  it('leaves the beginning of a unit that had another name before', () => {
    const unit = makeUnit({ id: 'x', since: '2025-07' })
    expect(unitWithout(merger(), unit, true)).toEqual(unit)
  })

  it('is found from both sides, over generations', () => {
    expect(formationOf(others, 'z')?.id).toBe('next')
    expect(endingOf(others, 'b')?.id).toBe('merger')
    expect([formationOf(others, 'a'), endingOf(others, 'z')]).toEqual([null, null])
    expect(forebearsOf(others, 'z').sort()).toEqual(['a', 'b', 'c', 'x', 'y'])
    const split = merger({ kind: 'split', predecessorIds: ['x'], successorIds: ['p', 'q'] })
    expect(forebearsOf([split], 'p')).toEqual([])
  })
})

const of =
  (all: Readonly<Record<string, readonly Observation[]>>) =>
  (unitId: string): readonly Observation[] =>
    (all[unitId] ?? []).map((each) => ({ ...each, unitId }))

const months = (values: readonly (number | null)[], year = 2024) =>
  values.map((value, i) =>
    makeObservation(monthsOfYear(year)[i]!, { month: value === null ? null : makeFigure(value) }),
  )

describe('the past of a merged unit', () => {
  const past = (all: Readonly<Record<string, readonly Observation[]>>, with_ = merger()) =>
    withDerivedPast('x', [with_], of(all))

  it('is the sum of its predecessors, month by month', () => {
    const found = past({ a: months([1, 2]), b: months([10, 20]), c: months([100, 200]) })
    expect(
      found.map(({ period, month, yearToDate }) => [period, month?.value, yearToDate?.value]),
    ).toEqual([
      ['2024-01', 111, 111],
      ['2024-02', 222, 333],
    ])
    expect(found[0]).toMatchObject({ unitId: 'x', origin: 'derived', addedFrom: 3 })
  })

  it('has nothing of a month that one of them has not', () => {
    expect(past({ a: months([1, 2]), b: months([10]), c: months([100, 200]) })).toHaveLength(1)
    expect(past({ a: months([1]), b: months([10]) })).toEqual([])
  })

  it('keeps the words of its parts, and is illustrative where one of them is', () => {
    const under = [makeObservation('2024-01', { yearToDate: makeFigure(5, 'under') })]
    const shown = [
      makeObservation('2024-01', { yearToDate: makeFigure(7), origin: 'illustrative' }),
    ]
    const [found] = past({ a: under, b: shown, c: shown })
    expect(found).toMatchObject({ yearToDate: makeFigure(19, 'under'), origin: 'illustrative' })
  })

  it('ends where the unit begins, and gives way to what the unit restated', () => {
    const later = [...months([1]), makeObservation('2025-08', { month: makeFigure(1) })]
    const own = [makeObservation('2024-01', { month: makeFigure(9) })]
    const found = past({ a: later, b: later, c: later, x: own })
    expect(found.map((each) => [each.period, each.month?.value, each.addedFrom])).toEqual([
      ['2024-01', 9, undefined],
    ])
  })

  it('is none after a split', () => {
    const split = merger({ kind: 'split', predecessorIds: ['a'], successorIds: ['x', 'y'] })
    expect(past({ a: months([1]) }, split)).toEqual([])
  })

  it('counts the whole year of a predecessor that was itself formed within it', () => {
    const first = merger({
      id: 'first',
      from: '2024-03',
      predecessorIds: ['p', 'q'],
      successorIds: ['a'],
    })
    const both = merger({ predecessorIds: ['a', 'b'] })
    const toDate = (period: Period, value: number) =>
      makeObservation(period, { yearToDate: makeFigure(value) })
    const all = {
      p: [toDate('2024-02', 3)],
      q: [toDate('2024-02', 4)],
      // Its own year to date counts from March.
      a: [toDate('2024-03', 1)],
      b: [toDate('2024-02', 20), toDate('2024-03', 30)],
    }
    const found = withDerivedPast('x', [first, both], of(all))
    expect(found.map((each) => [each.period, each.yearToDate?.value])).toEqual([
      ['2024-02', 27],
      ['2024-03', 38],
    ])
  })

  test('merging then summing equals summing then merging', () => {
    const year = fc.array(fc.nat(1_000_000), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(year, year, year, (a, b, c) => {
        const all = of({ a: months(a), b: months(b), c: months(c) })
        const span = { from: '2024-01', to: '2024-12' }
        const merged = summed(historyOf(withDerivedPast('x', [merger()], all)), span)
        const apart = ['a', 'b', 'c'].map(
          (id) => summed(historyOf(all(id)), span)?.figure.value ?? 0,
        )
        expect(merged?.figure.value).toBe(apart.reduce((sum, each) => sum + each, 0))
        // In two steps as in one.
        const steps = [
          merger({ id: 'one', predecessorIds: ['a', 'b'], successorIds: ['ab'] }),
          merger({ id: 'two', predecessorIds: ['ab', 'c'] }),
        ]
        const values = (found: readonly Observation[]) =>
          found.map((each) => [each.period, each.month?.value, each.yearToDate?.value])
        expect(values(withDerivedPast('x', steps, all))).toEqual(
          values(withDerivedPast('x', [merger()], all)),
        )
      }),
    )
  })
})

describe('a unit that took in others', () => {
  const joined = (with_: Partial<Succession> = {}) =>
    merger({ kind: 'absorbed', predecessorIds: ['a', 'b'], ...with_ })
  const values = (found: readonly Observation[]) =>
    found.map((each) => [each.period, each.month?.value])
  const all = of({
    a: months([1, 2]),
    b: months([10, 20]),
    x: [
      ...months([100, 200, 300]),
      makeObservation('2025-06', { month: makeFigure(5) }),
      makeObservation('2025-07', { month: makeFigure(400) }),
    ],
  })

  it('has its own months and theirs together before, and keeps what it did since', () => {
    const found = withDerivedPast('x', [joined()], all)
    // Of March and June 2025 the others have nothing.
    expect(values(found)).toEqual([
      ['2024-01', 111],
      ['2024-02', 222],
      ['2025-07', 400],
    ])
    expect(found.map((each) => each.addedFrom)).toEqual([3, 3, undefined])
    expect(forebearsOf([joined()], 'x').sort()).toEqual(['a', 'b'])
  })

  it('can take in more later, and have been formed itself', () => {
    const formed = merger({ from: '2024-02', predecessorIds: ['p', 'q'] })
    const later = [
      formed,
      joined({ id: 'one', from: '2024-03', predecessorIds: ['a'] }),
      joined({ id: 'two', from: '2024-05', predecessorIds: ['b'] }),
    ]
    const found = withDerivedPast(
      'x',
      later,
      of({
        p: months([1]),
        q: months([2]),
        x: months([0, 20, 30, 40, 50]).slice(1),
        a: months([100, 100]),
        b: months([1000, 1000, 1000, 1000]),
      }),
    )
    expect(values(found)).toEqual([
      ['2024-01', 1103],
      ['2024-02', 1120],
      ['2024-03', 1030],
      ['2024-04', 1040],
      ['2024-05', 50],
    ])
    expect(lastChangeOf(later, 'x', '2024-04')?.id).toBe('one')
    expect(lastChangeOf(later, 'x', '2024-01')?.id).toBe('merger')
    expect(formationOf(later, 'x')?.id).toBe('merger')
  })

  it('has been there: it neither begins with it nor loses its beginning', () => {
    const unit = makeUnit({ id: 'x', since: '2025-07' })
    expect(unitWithout(joined(), unit, false)).toEqual(unit)
    expect(successionFault(joined(), [], [unit])).toEqual({ kind: 'begins-later', unitId: 'x' })
    expect(successionFault(joined(), [], [makeUnit({ id: 'x', since: '2025-06' })])).toBeNull()
    expect(successionFault(joined(), [], [makeUnit({ id: 'x', closedFrom: '2025-07' })])).toEqual({
      kind: 'ended-otherwise',
      unitId: 'x',
    })
  })

  test('sums of all together are the sums of each', () => {
    const year = fc.array(fc.nat(1_000_000), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(year, year, year, (a, b, x) => {
        const each = { a: months(a), b: months(b), x: months(x) }
        const span = { from: '2024-01', to: '2024-12' }
        const whole = summed(historyOf(withDerivedPast('x', [joined()], of(each))), span)
        expect(whole?.figure.value).toBe([...a, ...b, ...x].reduce((sum, one) => sum + one, 0))
      }),
    )
  })
})

describe('a level of a unit that was formed of others', () => {
  const own = [
    makeObservation('2025-05', { month: makeFigure(3) }),
    makeObservation('2025-07', { month: makeFigure(2) }),
  ]
  it.each([
    ['restated before it began', merger(), [true, undefined]],
    ['stated, where nothing is known of its beginning', null, [undefined, undefined]],
    ['no past, where it took in others', merger({ kind: 'absorbed' }), [undefined]],
  ])('is %s', (_, succession, expected) => {
    const found = withRestated('x', succession ? [succession] : [], own)
    expect(found.map((each) => each.isRestated)).toEqual(expected)
  })

  it.each([
    ['a level of a merged unit', 'stock', merger(), true],
    ['a rate of a merged unit', 'rate', merger(), true],
    ['a flow, which is added up', 'flow', merger(), false],
    ['a level after a split', 'stock', merger({ successorIds: ['x', 'y'] }), false],
    ['a level of a unit without predecessors', 'stock', null, false],
  ] as const)('can be restated: %s', (_, accumulation, formation, expected) => {
    expect(isRestatable(accumulation, formation)).toBe(expected)
  })
})

describe('the same period of a merged unit', () => {
  const people = makeIndicator()
  const before = {
    a: months(Array(12).fill(1)),
    b: months(Array(12).fill(2)),
    c: months(Array(12).fill(3)),
  }

  const until = (values: Record<string, Observation[]>) =>
    Object.fromEntries(
      Object.entries(values).map(([id, list], i) => [
        id,
        [...list, ...months(Array(6).fill(i + 1), 2025)],
      ]),
    )
  const own = (period: Period, value: number) =>
    makeObservation(period, { yearToDate: makeFigure(value) })
  const at = (period: Period, ...mine: Observation[]) => {
    const all = of({ ...until(before), x: mine })
    const history = historyOf(withDerivedPast('x', [merger()], all))
    return standing(people, history, [], period, '2025-07')
  }

  it('is the same months of its predecessors in its first year', () => {
    const { samePeriod, differentMonths } = at('2025-10', own('2025-10', 30))
    // Four months of six.
    expect(samePeriod).toMatchObject({
      before: { figure: makeFigure(24) },
      percent: makeFigure(125),
      addedFrom: 3,
    })
    expect(differentMonths).toBeNull()
  })

  it('is theirs and its own together in its second year', () => {
    const { samePeriod } = at('2026-10', own('2025-10', 24), own('2026-10', 120))
    // Six months of six, and the 24 since July.
    expect(samePeriod).toMatchObject({
      before: { figure: makeFigure(60) },
      percent: makeFigure(200),
    })
  })

  it('is none where a predecessor is missing, and the months are named', () => {
    const history = historyOf([own('2025-10', 24), own('2026-10', 120)])
    expect(standing(people, history, [], '2026-10', '2025-07')).toMatchObject({
      samePeriod: null,
      differentMonths: { before: { from: '2025-07', to: '2025-10' } },
    })
  })
})
