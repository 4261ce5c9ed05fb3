// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { makeFigure, makeIndicator, makeObservation } from '../../../test/builders.ts'
import { historyOf } from '../../domain/history.ts'
import type { Indicator } from '../../domain/indicator.ts'
import type { Period } from '../../domain/period.ts'
import { Sparkline } from './Sparkline.tsx'

afterEach(cleanup)

// September is stated.
const history = historyOf([makeObservation('2025-09', { month: makeFigure(2) })])

it.each<[string, Partial<Indicator>, Period | undefined, number]>([
  ['of each month without a figure', {}, undefined, 9],
  ['of no month before the unit', {}, '2025-07', 3],
  ['of no month that nothing was due in', { frequency: 'quarterly' }, undefined, 2],
  ['of neither', { frequency: 'quarterly' }, '2025-04', 1],
])('up to October there is a dot %s', (_, indicator, began, dots) => {
  const { container } = render(
    <Sparkline
      indicator={makeIndicator(indicator)}
      history={history}
      period="2025-10"
      began={began}
    />,
  )
  expect(container.querySelectorAll('circle')).toHaveLength(dots)
  expect(container.querySelectorAll('rect')).toHaveLength(1)
})
