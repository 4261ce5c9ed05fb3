import { describe, expect, test } from 'vitest'
import { districtText, makeIndicator } from '../../../test/builders.ts'
import type { Span } from '../../domain/span.ts'
import type { TargetBase } from '../../domain/target.ts'
import { baseWords } from './base-words.ts'

const people = makeIndicator()
const money = makeIndicator({ measure: { kind: 'money', name: { vi: 'đồng', en: 'dong' } } })

describe('a percentage is of what somebody set, for the year unless another span is named', () => {
  test.each<[TargetBase, typeof people, Span, string, string]>([
    ['plan', people, '2021', 'kế hoạch năm', 'the year’s plan'],
    ['plan', people, '2021-Q3', 'kế hoạch quý III', 'the third quarter’s plan'],
    ['resolution', people, '2021', 'chỉ tiêu Nghị quyết', 'the Resolution’s target'],
    [
      'resolution',
      people,
      '2021-H1',
      'chỉ tiêu Nghị quyết 6 tháng đầu năm',
      'the Resolution’s target for the first half-year',
    ],
    ['province', people, '2021', 'chỉ tiêu tỉnh giao', 'the Province’s target'],
    ['province', money, '2021', 'dự toán tỉnh giao', 'the Province’s estimate'],
    [
      'province',
      money,
      '2021-Q3',
      'dự toán tỉnh giao quý III',
      'the Province’s estimate for the third quarter',
    ],
    ['council', people, '2021', 'kế hoạch HĐND huyện giao', 'the District Council’s plan'],
    [
      'council',
      money,
      '2020..2025',
      'kế hoạch HĐND huyện giao nhiệm kỳ',
      'the District Council’s plan for the term',
    ],
    ['unstated', people, '2021', 'chỉ tiêu năm', 'the year’s target'],
    ['unstated', people, '2021-Q3', 'chỉ tiêu quý III', 'the third quarter’s target'],
  ])('%s (%#)', (base, indicator, span, inVi, inEn) => {
    const said = (language: 'vi' | 'en') =>
      baseWords(base, { indicator, span }, { text: districtText(language), language })
    expect([said('vi'), said('en')]).toEqual([inVi, inEn])
  })
})
