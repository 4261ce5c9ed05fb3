import type { Catalogue } from './language.ts'

const vi = {
  title: 'Sự kiện',
  withEvents: 'kèm sự kiện',
  insert: 'Thêm sự kiện trong tháng vào câu',
  ofMonth: (month: string) => `Sự kiện ${month}`,
  /** In a running text. */
  sentence: (events: string) => `Sự kiện trong tháng: ${events}.`,
  of: (event: string, indicator: string) => `${event} (${indicator})`,
  note: (month: string, events: string) => `${month}: ${events}`,
}
const en: typeof vi = {
  title: 'Events',
  withEvents: 'with events',
  insert: 'Add the month’s events to the sentence',
  ofMonth: (month) => `Events of ${month}`,
  sentence: (events) => `Events of the month: ${events}.`,
  of: (event, indicator) => `${event} (${indicator})`,
  note: (month, events) => `${month}: ${events}`,
}

/** What explains a month, wherever it is shown. */
export const EVENTS_TEXT: Catalogue<typeof vi> = { vi, en }
