import type { Directive } from '~/domain/report.ts'
import type { Text } from '../catalogues/vi.ts'
import { formatDay } from '../formats/period.ts'

/**
 * Who does a task and until when: *Chi cục Thuế · trước 20/05/2021*; empty if neither is set.
 *
 * @param more - what a list adds, such as the state; empty values are left out
 */
export const directiveNotes = (
  { assignee, due }: Pick<Directive, 'assignee' | 'due'>,
  text: Text,
  ...more: readonly (string | false)[]
): string =>
  [assignee, due && text.directives.due(formatDay(due)), ...more].filter(Boolean).join(' · ')
