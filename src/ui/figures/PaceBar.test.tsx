// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, test } from 'vitest'

import type { Figure } from '~/domain/figure.ts'
import { historyOf } from '~/domain/history.ts'
import { type Standing, standing } from '~/domain/standing.ts'
import { makeFigure, makeIndicator, makeObservation, makeTarget } from '../../../test/builders.ts'
import { PaceBar } from './PaceBar.tsx'

afterEach(cleanup)

function draw(found: Standing): HTMLElement {
  render(<PaceBar standing={found} />)
  return screen.getByRole('img')
}

const percentOf = (element: Element | undefined | null, name: string) =>
  Number.parseFloat(element?.getAttribute(name) ?? 'NaN')

function drawPercent(percent: Figure) {
  const observation = makeObservation('2021-04', {
    yearToDate: makeFigure(1, 'about'),
    statedPercent: { ...percent, base: 'plan' },
  })
  const bar = draw(standing(makeIndicator(), historyOf([observation]), [], '2021-04'))
  const [, done] = bar.querySelectorAll('rect')
  const soft = bar.querySelector('rect[fill^=url]')
  const target = bar.querySelector('line')
  const due = bar.querySelector('g > rect')
  return {
    bar,
    done: percentOf(done, 'width'),
    softFrom: percentOf(soft, 'x'),
    softWidth: percentOf(soft, 'width'),
    target: percentOf(target, 'x1'),
    due: percentOf(due, 'x'),
  }
}

test.each([
  [67, 67, 100, 33.33],
  [118.39, 100, 84.47, 28.16],
  [424, 100, 23.58, 7.86],
  [0, 0, 100, 33.33],
])(
  '%d%% fills %d%% of the width, the target is at %d%% and the due mark at %d%%',
  (percent, done, target, due) => {
    const bar = drawPercent(makeFigure(percent))
    expect(bar.done).toBeCloseTo(done, 1)
    expect(bar.target).toBeCloseTo(target, 1)
    expect(bar.due).toBeCloseTo(due, 1)
    expect(bar.softFrom).toBeNaN()
  },
)

it('fades over the interval that a qualifier leaves open: trên 60% from 60 to 63', () => {
  const bar = drawPercent(makeFigure(60, 'over'))
  expect([bar.done, bar.softFrom, bar.softWidth]).toEqual([60, 60, 3])
  expect(bar.bar).toHaveAccessibleName('trên 60% so với yêu cầu 33,3% đến hết tháng')
})

it('shows an undecided figure on both sides of what is due', () => {
  const bar = drawPercent(makeFigure(34, 'under'))
  expect(bar.done).toBeLessThan(bar.due)
  expect(bar.softFrom + bar.softWidth).toBeGreaterThan(bar.due)
})

describe('a ceiling', () => {
  const crimes = makeIndicator({ direction: 'down' })
  const drawCases = (value: number) =>
    draw(
      standing(
        crimes,
        historyOf([makeObservation('2021-04', { yearToDate: makeFigure(value) })]),
        [makeTarget(60)],
        '2021-04',
      ),
    )

  it.each([
    [16, 'within what is allowed', '26,7% mức trần, mức cho phép đến hết tháng là 33,3%', 0],
    [30, 'above what is allowed', '50% mức trần, mức cho phép đến hết tháng là 33,3%', 1],
    [66, 'above the ceiling', '110% mức trần, mức cho phép đến hết tháng là 33,3%', 1],
  ])('of 60 with %d cases is %s', (value, _, name, beyond) => {
    const bar = drawCases(value)
    expect(bar).toHaveAccessibleName(name)
    expect(bar.querySelectorAll('[class*=beyond]')).toHaveLength(beyond)
    expect(within(bar).getByText('cho phép 33,3%')).toBeInTheDocument()
  })

  it('begins what is too much at what is allowed', () => {
    const [beyond] = drawCases(30).querySelectorAll('[class*=beyond]')
    expect(percentOf(beyond, 'x')).toBeCloseTo(33.33, 1)
    expect(percentOf(beyond, 'width')).toBeCloseTo(16.67, 1)
  })

  it('of zero has no bar but its cases', () => {
    const none = (value: number) => {
      cleanup()
      const reported = historyOf([makeObservation('2021-04', { yearToDate: makeFigure(value) })])
      const found = standing(crimes, reported, [makeTarget(0)], '2021-04')
      return render(<PaceBar standing={found} />).container
    }
    expect(none(2)).toHaveTextContent('2 đảng viên, mức cho phép là 0')
    expect(none(2).querySelector('line')).toHaveAttribute('x2', '30')
    expect(none(20).querySelector('line')).toHaveAttribute('x2', '138')
    expect(none(0)).toHaveTextContent('0 đảng viên, mức cho phép là 0')
    expect(none(0).querySelector('svg')).toBeNull()
  })
})

describe('a level', () => {
  const level = (start: number, now: number, target: number) => {
    const months = [
      makeObservation('2020-12', { month: makeFigure(start) }),
      makeObservation('2021-04', { month: makeFigure(now) }),
    ]
    const rate = makeIndicator({
      accumulation: 'rate',
      direction: target < start ? 'down' : 'up',
      measure: { kind: 'percent', name: { vi: '%', en: '%' } },
    })
    return draw(standing(rate, historyOf(months), [makeTarget(target)], '2021-04'))
  }

  it('goes from its start to its target, whichever way that is', () => {
    const bar = level(2.4, 2.1, 1.9)
    const [, done] = bar.querySelectorAll('rect')
    expect(percentOf(done, 'width')).toBeCloseTo(60, 1)
    expect([...bar.querySelectorAll('text')].map((each) => each.textContent)).toEqual([
      'từ 2,4%',
      'chỉ tiêu 1,9%',
      '2,1%',
    ])
    expect(bar).toHaveAccessibleName(
      '2,4% → 2,1% → 1,9%, còn giảm 0,2 điểm; đạt 60% mức phải giảm (tiến độ yêu cầu 33,3%)',
    )
  })

  it('that went back lies on the other side of its start', () => {
    const [back] = level(90, 89, 94).querySelectorAll('[class*=beyond]')
    expect(percentOf(back, 'x')).toBe(0)
    expect(percentOf(back, 'width')).toBeCloseTo(20, 1)
  })

  it('without a start is two values in words', () => {
    const rate = makeIndicator({ accumulation: 'rate' })
    const months = [makeObservation('2021-04', { month: makeFigure(88) })]
    render(<PaceBar standing={standing(rate, historyOf(months), [makeTarget(91)], '2021-04')} />)
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.getByText(/^88 đảng viên \(chỉ tiêu 91\), còn tăng 3/)).toBeInTheDocument()
  })
})

it('shows something else where there is nothing to draw or say', () => {
  const nothing = standing(makeIndicator(), historyOf([]), [], '2021-04')
  render(<PaceBar standing={nothing} otherwise="–" />)
  expect(screen.getByText('–')).toBeInTheDocument()
})
