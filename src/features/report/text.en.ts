import { OFFICE_TEXT } from '~/language/catalogues/office.ts'
import type { DirectiveText } from './text.vi.ts'

export const en: DirectiveText = {
  title: 'Track and write tasks',
  before: (month) => `Tasks for ${month}: results`,
  beforeNone: 'Last month’s meeting set no tasks.',
  own: (month) => `Write the tasks for ${month}`,
  done: 'Done',
  reopen: 'Reopen',
  carry: 'Carry over to the next month',
  add: 'Add a task',
  removeNow: 'Remove this task permanently',
  of: (action, task) => `${action}: ${task}`,
  text: 'Task',
  assignee: 'Assignee',
  due: 'Due',
  state: OFFICE_TEXT.en.status,
  save: 'Save task',
  changed: 'Somebody else has just changed this task. It now reads:',
  gone: 'Somebody else has just removed this task.',
  changedHint: 'What you typed is still above; saving again replaces this version.',
  changedRetry: 'The list has been reloaded; please check it and try again if still needed.',
  offline: 'Not saved. What you typed is still here; please try again when you are back online.',
  failed: 'The tasks could not be loaded.',
}
