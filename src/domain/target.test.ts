import { describe, expect, it, test } from 'vitest'
import { makeFigure, makeIndicator, makeTarget } from '../../test/builders.ts'
import { boundsOf, figureOf } from './figure.ts'
import { impliedTarget, percentBounds, percentOfTarget, targetsInForce } from './target.ts'

const people = makeIndicator()
const money = makeIndicator({ measure: { kind: 'money', name: { vi: 'đồng', en: 'dong' } } })
const percent = (value: number, qualifier: 'exact' | 'over' | 'under' | 'about' = 'exact') => ({
  ...makeFigure(value, qualifier),
  base: 'resolution' as const,
})

describe('the target that a figure and a percentage imply', () => {
  it('is the one whole number that rounds to the percentage: 67 people, 67%', () => {
    expect(impliedTarget(people, makeFigure(67), percent(67))).toEqual(makeFigure(100))
  })

  it('has only a ceiling for gần 25 tỷ, trên 60%', () => {
    const target = impliedTarget(money, makeFigure(25e9, 'under'), percent(60, 'over'))
    expect(target?.qualifier).toBe('under')
    expect(target?.value).toBeCloseTo(41_666_666_666.67, 1)
  })

  it('cannot be determined for trên 1.710 tỷ, hơn 30%', () => {
    expect(impliedTarget(money, makeFigure(1710e9, 'over'), percent(30, 'over'))).toBeNull()
  })

  it('is a range where several whole numbers round to the percentage: 500 people, 33%', () => {
    expect(impliedTarget(people, makeFigure(500), percent(33))?.qualifier).not.toBe('exact')
  })

  it('is not guessed from nothing', () => {
    expect(impliedTarget(people, makeFigure(0), percent(0))).toBeNull()
    expect(
      impliedTarget(makeIndicator({ accumulation: 'rate' }), makeFigure(88), percent(90)),
    ).toBeNull()
  })
})

describe('percent of target', () => {
  it.each([
    [67, 100, 67],
    [118.39, 100, 118.39],
    [424, 100, 424],
    [0, 100, 0],
  ])('%d of %d is %d, beyond a hundred too', (done, target, expected) => {
    const bounds = percentOfTarget(boundsOf(makeFigure(done)), makeTarget(target))
    expect(bounds && figureOf(bounds)?.value).toBeCloseTo(expected)
  })

  it('keeps the qualifier', () => {
    const bounds = percentOfTarget(boundsOf(makeFigure(25, 'under')), makeTarget(40))
    expect(bounds && figureOf(bounds)).toEqual(makeFigure(62.5, 'under'))
  })

  it('does not exist for a target of zero', () => {
    expect(percentOfTarget(boundsOf(makeFigure(5)), makeTarget(0))).toBeNull()
  })
})

it('an exact percentage includes all values that round to it', () => {
  expect(percentBounds(makeFigure(67)).stated).toMatchObject({ low: 66.5, high: 67.5 })
  const { low, high } = percentBounds(makeFigure(61.6)).stated
  expect([low, high]).toEqual([expect.closeTo(61.55), expect.closeTo(61.65)])
})

describe('one whole number is implied where people are counted, and both figures are plain', () => {
  it.each([
    ['the only one that rounds to it', people, makeFigure(67), percent(67), 100],
    ['one that more digits leave', people, makeFigure(25), percent(33.3), 75],
    ['one that was passed', people, makeFigure(150), percent(200), 75],
    ['several that round to it', people, makeFigure(13), percent(13), null],
    ['none that rounds to it', people, makeFigure(1), percent(67), null],
    ['money, which is no count', money, makeFigure(67), percent(67), null],
    ['more than the figure', people, makeFigure(67, 'over'), percent(67), null],
    ['more than the percentage', people, makeFigure(67), percent(67, 'over'), null],
  ])('%s', (_, indicator, done, stated, expected) => {
    const found = impliedTarget(indicator, done, stated)
    expect(found?.qualifier === 'exact' ? found.value : null).toBe(expected)
  })

  it.each([
    [0, 67],
    [67, 0],
    [-5, 67],
    [67, -5],
  ])('nothing is implied by %d and %d%%', (done, share) => {
    expect(impliedTarget(people, makeFigure(done), percent(share))).toBeNull()
  })
})

test('of a month those targets hold that its spans have, each as last revised, the shortest first', () => {
  const term = makeTarget(500, { span: '2020..2025' })
  const year = makeTarget(100)
  const revised = makeTarget(90, { revisedFrom: '2021-07' })
  const others = [
    makeTarget(80, { base: 'province' }),
    makeTarget(70, { unitId: 'hoa-an' }),
    makeTarget(60, { indicatorId: 'revenue' }),
  ]
  const all = [term, year, ...others, revised, makeTarget(110, { span: '2022' })]
  expect(targetsInForce(all, '2021-06')).toEqual([year, ...others, term])
  expect(targetsInForce(all, '2021-07')).toEqual([...others, revised, term])
  expect(targetsInForce(all, '2020-12')).toEqual([term])
})
