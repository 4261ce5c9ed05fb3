import type { SearchText } from './text.vi.ts'

export const en: SearchText = {
  label: 'Search indicators, report text, tasks, units, months',
  hint: 'Diacritics are optional. ↑ ↓ choose, Enter opens, Esc closes.',
  results: 'Results',
  kinds: {
    slide: 'Slides',
    indicator: 'Indicators',
    sentence: 'Report text',
    directive: 'Tasks, conclusions',
    unit: 'Units',
    month: 'Months',
    screen: 'Screens',
  },
  found: (count) => `${count} found`,
  nothing: (query) => `Nothing found for “${query}”. Try fewer words.`,
  more: (count) => `and ${count} more; keep typing to narrow it down`,
  partly:
    'The report of this month could not be loaded, so its text and tasks are not searched yet.',
}
