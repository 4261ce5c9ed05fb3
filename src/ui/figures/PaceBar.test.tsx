// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, test } from 'vitest'

import type { Figure } from '~/domain/figure.ts'
import { historyOf } from '~/domain/history.ts'
import { standing } from '~/domain/standing.ts'
import { makeFigure, makeIndicator, makeObservation } from '../../../test/builders.ts'
import { PaceBar } from './PaceBar.tsx'

afterEach(cleanup)

function draw(percent: Figure) {
  const observation = makeObservation('2021-04', {
    yearToDate: makeFigure(1, 'about'),
    statedPercent: { ...percent, base: 'plan' },
  })
  render(<PaceBar standing={standing(makeIndicator(), historyOf([observation]), [], '2021-04')} />)
  const bar = screen.getByRole('img')
  const [, done, soft] = bar.querySelectorAll('rect')
  const [target, due] = bar.querySelectorAll('line')
  const part = (element: Element | undefined | null, name: string) =>
    Number.parseFloat(element?.getAttribute(name) ?? 'NaN')
  return {
    bar,
    done: part(done, 'width'),
    softFrom: part(soft, 'x'),
    softWidth: part(soft, 'width'),
    target: part(target, 'x1'),
    due: part(due, 'x1'),
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
    const bar = draw(makeFigure(percent))
    expect(bar.done).toBeCloseTo(done, 1)
    expect(bar.target).toBeCloseTo(target, 1)
    expect(bar.due).toBeCloseTo(due, 1)
    expect(bar.softFrom).toBeNaN()
  },
)

it('fades over the interval that a qualifier leaves open: trên 60% from 60 to 63', () => {
  const bar = draw(makeFigure(60, 'over'))
  expect([bar.done, bar.softFrom, bar.softWidth]).toEqual([60, 60, 3])
  expect(bar.bar).toHaveAccessibleName('trên 60% so với 33,3% phải đạt đến hết tháng')
})

it('shows an undecided figure on both sides of what is due', () => {
  const bar = draw(makeFigure(34, 'under'))
  expect(bar.done).toBeLessThan(bar.due)
  expect(bar.softFrom + bar.softWidth).toBeGreaterThan(bar.due)
})
