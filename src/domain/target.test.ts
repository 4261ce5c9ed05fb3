import { describe, expect, it } from 'vitest'
import { makeFigure, makeIndicator, makeTarget } from '../../test/builders.ts'
import { boundsOf, figureOf } from './figure.ts'
import { impliedTarget, percentBounds, percentOfTarget } from './target.ts'

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
