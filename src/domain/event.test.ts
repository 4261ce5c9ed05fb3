import { expect, test } from 'vitest'
import { type Event, eventsIn } from './event.ts'

const event = (id: string, indicatorId: string | null, period = '2026-10'): Event => ({
  ...{ id, indicatorId, period, unitId: 'u', text: id },
})
const FLOOD = event('flood', null)
const EARLIER = event('earlier', null, '2026-09')
const row = (id: string, ...events: Event[]) => ({
  indicator: { id },
  events: [EARLIER, FLOOD, ...events],
})

test('an event of the whole month comes once and first, then those of indicators in their order', () => {
  const rows = [row('b', event('of-b', 'b')), row('a', event('of-a', 'a')), row('c')]
  expect(eventsIn(rows, '2026-10').map(({ id }) => id)).toEqual(['flood', 'of-b', 'of-a'])
  expect(eventsIn(rows, '2026-09').map(({ id }) => id)).toEqual(['earlier'])
  expect(eventsIn(rows, '2026-08')).toEqual([])
  expect(eventsIn([], '2026-10')).toEqual([])
})
