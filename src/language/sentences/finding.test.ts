import { describe, expect, it } from 'vitest'
import { makeFigure, makeIndicator, makeObservation, makeTarget } from '../../../test/builders.ts'
import type { Figure } from '../../domain/figure.ts'
import { historyOf } from '../../domain/history.ts'
import { standing } from '../../domain/standing.ts'
import { en } from '../catalogues/en.ts'
import { vi } from '../catalogues/vi.ts'
import { finding } from './finding.ts'

const money = { measure: { kind: 'money', name: { vi: 'đồng', en: 'dong' } } } as const
const of = (yearToDate: Figure, goal = 104e9, about: object = money) =>
  standing(
    makeIndicator(about),
    historyOf([makeObservation('2021-04', { yearToDate })]),
    goal ? [makeTarget(goal)] : [],
    '2021-04',
  )
const CONTEXT = { text: vi, language: 'vi' } as const

describe('the distance from what is due', () => {
  it.each([
    [makeFigure(15e9), 104e9, 'còn thiếu 19,7 tỷ đồng so với tiến độ'],
    [makeFigure(60e9), 104e9, 'vượt tiến độ 25,3 tỷ đồng'],
    [makeFigure(15e9, 'under'), 104e9, 'còn thiếu trên 19,7 tỷ đồng so với tiến độ'],
    [{ ...makeFigure(15e9), estimated: true }, 104e9, 'ước còn thiếu 19,7 tỷ đồng so với tiến độ'],
  ])('%#: %o', (figure, goal, words) => {
    expect(finding(of(figure, goal), CONTEXT)).toBe(words)
  })

  it('of counted things is whole', () => {
    expect(finding(of(makeFigure(67), 100, {}), CONTEXT)).toBe('vượt tiến độ 34 đảng viên')
  })

  it('is said neither without a target, nor on pace, nor of what is only likely', () => {
    expect(finding(of(makeFigure(15e9), 0), CONTEXT)).toBeNull()
    expect(finding(of(makeFigure(34.7e9)), CONTEXT)).toBeNull()
    expect(finding(of(makeFigure(33e9, 'under')), CONTEXT)).toBeNull()
    const open = makeTarget(0, { figure: makeFigure(41.67e9, 'under') })
    const revenue = standing(
      makeIndicator(money),
      historyOf([makeObservation('2021-04', { yearToDate: makeFigure(25e9, 'under') })]),
      [open],
      '2021-04',
    )
    expect(finding(revenue, CONTEXT)).toBeNull()
    const ceiling = standing(
      makeIndicator({ direction: 'down' }),
      historyOf([makeObservation('2021-04', { yearToDate: makeFigure(50) })]),
      [makeTarget(60)],
      '2021-04',
    )
    expect(finding(ceiling, CONTEXT)).toBeNull()
  })

  it.each([
    [makeFigure(15e9), '19.7 billion dong short of what was due'],
    [makeFigure(60e9), '25.3 billion dong more than was due'],
    [
      { ...makeFigure(15e9), estimated: true },
      'an estimated 19.7 billion dong short of what was due',
    ],
  ])('in English %#: %o', (figure, words) => {
    expect(finding(of(figure), { text: en, language: 'en' })).toBe(words)
  })
})
