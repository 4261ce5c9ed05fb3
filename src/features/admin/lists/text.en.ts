import type { ListText } from './text.vi.ts'

export const en: ListText = {
  file: 'Choose an Excel or CSV file…',
  unread: (name) =>
    `${name} could not be read. Open it in Excel, select the cells, copy them and paste them above.`,
  state: 'State',
  none: '–',
  writing: 'Saving…',
  nothingWritten: 'No unit was added; the list is still here.',
  units: {
    label: 'One unit a line',
    hint: 'Paste it from Excel, Word or a message. Further columns may be kind, unit above and first month; ordinal numbers and a row of headings are left out.',
    none: 'No name of a unit found yet.',
    unit: 'Unit',
    parentOfAll: 'Part of (where a line does not say)',
    sinceOfAll: 'From month (where a line does not say)',
    kindOf: (name) => `Kind of ${name}`,
    include: (name) => `Add ${name}`,
    states: {
      new: 'new',
      namesake: 'same name',
      existing: 'already there',
      twice: 'repeats a line above',
      'bad-name': 'left out',
      'unknown-parent': 'cannot be added yet',
      'unread-month': 'cannot be added yet',
    },
    reasons: {
      namesake: 'Another unit has this name. Tick it only if this is a different one.',
      'bad-name': 'There is no name of a unit in this line.',
      'unknown-parent': 'The unit above is not there yet, or comes in a later line.',
      'unread-month': 'The first month could not be read: write it as 7/2025.',
    },
    orphan: (name, parent) => `${name} is part of ${parent}, which is not ticked.`,
    write: (count) => `Add ${count} ${count === '1' ? 'unit' : 'units'}`,
    written: (count) => `${count} ${count === '1' ? 'unit' : 'units'} added.`,
  },
}
