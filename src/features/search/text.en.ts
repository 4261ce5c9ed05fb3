import type { SearchText } from './text.vi.ts'

export const en: SearchText = {
  title: 'Search',
  label: 'Search indicators, the report’s words, tasks, units, months',
  hint: 'Marks may be left out. ↑ ↓ choose, Enter opens, Esc closes.',
  results: 'Results',
  kinds: {
    slide: 'Slides',
    indicator: 'Indicators',
    sentence: 'Words of the report',
    directive: 'Tasks, conclusions',
    unit: 'Units',
    month: 'Months',
    screen: 'Screens',
  },
  found: (count) => `${count} found`,
  nothing: (query) => `Nothing found for “${query}”. Fewer words may help.`,
  more: (count) => `and ${count} more; type on to narrow it down`,
  partly:
    'The report of this month could not be loaded, so its words and tasks are not searched yet.',
  close: 'Close',
}
