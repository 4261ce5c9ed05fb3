import { expect, it } from 'vitest'
import { makeFigure, makeIndicator, makeObservation } from '../../../test/builders.ts'
import { historyOf } from '../../domain/history.ts'
import { standing } from '../../domain/standing.ts'
import { vi } from '../catalogues/vi.ts'
import { reportSentence } from './report-sentence.ts'

const money = { kind: 'money', name: { vi: 'đồng', en: 'dong' } } as const
const revenue = makeIndicator({
  name: { vi: 'Thu ngân sách', en: 'Revenue' },
  measure: money,
})
const CONTEXT = { text: vi, language: 'vi' } as const

const in2025 = (period: string) =>
  reportSentence(
    standing(
      revenue,
      historyOf([
        makeObservation(period, { month: makeFigure(1.2e9), yearToDate: makeFigure(4.1e9) }),
      ]),
      [],
      period,
      '2025-07',
    ),
    CONTEXT,
  )

it('never puts a number behind the number of a month', () => {
  expect(in2025('2025-09')).toContain('lũy kế từ tháng 7 là 4,1 tỷ đồng')
})

it('never tells the months of a unit that began within a year as the whole of it', () => {
  expect(in2025('2025-12')).toContain('cả năm (từ tháng 7) 4,1 tỷ đồng')
})
