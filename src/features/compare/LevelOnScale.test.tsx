// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { Figure } from '~/domain/figure.ts'
import { historyOf } from '~/domain/history.ts'
import { standing } from '~/domain/standing.ts'
import { makeFigure, makeIndicator, makeObservation, makeTarget } from '../../../test/builders.ts'
import { LevelOnScale, scaleOf } from './LevelOnScale.tsx'

afterEach(cleanup)

const level = (
  figure: Figure | null,
  goal?: number,
  origin: 'reported' | 'illustrative' = 'reported',
) =>
  standing(
    makeIndicator({
      accumulation: 'rate',
      measure: { kind: 'percent', name: { vi: '%', en: '%' } },
    }),
    historyOf(figure ? [makeObservation('2021-04', { month: figure, origin })] : []),
    goal === undefined ? [] : [makeTarget(goal)],
    '2021-04',
  )

it('holds every unit to one scale', () => {
  const [low = 0, high = 0] = scaleOf([level(makeFigure(90), 96), level(makeFigure(92), 95)]) ?? []
  expect([low, high]).toEqual([expect.closeTo(89.64), expect.closeTo(96.36)])
  expect(scaleOf([level(null)])).toBeNull()
})

it('draws a qualified figure as wide as it means, and an exact one as a point', () => {
  const scale = [80, 100] as const
  const { container, rerender } = render(
    <LevelOnScale standing={level(makeFigure(90, 'under'), 96)} scale={scale} />,
  )
  expect(container.querySelectorAll('line')).toHaveLength(4)
  rerender(<LevelOnScale standing={level(makeFigure(90), 96)} scale={scale} />)
  expect(container.querySelectorAll('line')).toHaveLength(3)
  expect(container.querySelector('circle')).toHaveAttribute('cx', '50%')
})

it('says what is illustrative, and that a missing figure is missing', () => {
  const scale = [80, 100] as const
  const { rerender, container } = render(
    <LevelOnScale standing={level(makeFigure(90), 96, 'illustrative')} scale={scale} />,
  )
  expect(screen.getByRole('img')).toHaveAccessibleName(/\(minh họa\)$/)
  rerender(<LevelOnScale standing={level(null, 96)} scale={scale} />)
  expect(container).toHaveTextContent('–')
})
