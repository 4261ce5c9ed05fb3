import { expect, test } from 'vitest'
import type { Event } from '../../domain/event.ts'
import { eventsSentence } from './event-sentence.ts'

const INDICATORS = [
  { id: 'revenue', name: { vi: 'Thu ngân sách trên địa bàn', en: 'Budget revenue' } },
]
const event = (text: string, indicatorId: string | null): Event => ({
  ...{ id: text, unitId: 'u', period: '2026-10', text, indicatorId },
})

test('the events of a month are one sentence, each with the indicator it explains', () => {
  const events = [event('Triều cường dâng cao. ', null), event('Hoàn thuế;', 'revenue')]
  expect(eventsSentence(events, INDICATORS, 'vi')).toBe(
    'Sự kiện trong tháng: Triều cường dâng cao; Hoàn thuế (thu ngân sách trên địa bàn).',
  )
  expect(eventsSentence(events.slice(1), INDICATORS, 'en')).toBe(
    'Events of the month: Hoàn thuế (budget revenue).',
  )
  expect(eventsSentence([], INDICATORS, 'vi')).toBe('')
})
