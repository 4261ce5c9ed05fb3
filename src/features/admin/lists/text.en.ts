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
  users: {
    label: 'One person a line',
    hint: 'The full name; further columns may be user name, role and unit. Without a user name it is the name in one word without accents. The first password is made here.',
    none: 'No name of a person found yet.',
    roleOfAll: 'Role (where a line does not say)',
    unitOfAll: 'Unit (where a line does not say)',
    include: (name) => `Give ${name} an account`,
    states: {
      new: 'new',
      existing: 'already there',
      twice: 'repeats a line above',
      'bad-name': 'left out',
      'bad-username': 'cannot be given yet',
      'unknown-unit': 'cannot be given yet',
      'unread-role': 'cannot be given yet',
    },
    reasons: {
      'bad-name': 'There is no name of a person in this line.',
      'bad-username': 'A user name has 3–32 unaccented lowercase letters, digits, dots and dashes.',
      'unknown-unit': 'There is no such unit. Correct the name, or add the unit under Units first.',
      'unread-role': 'A role is leader, clerk, approver or administrator.',
    },
    write: (count) => `Give ${count} ${count === '1' ? 'account' : 'accounts'}`,
    writing: (done, all) => `Giving ${done} of ${all}…`,
    failed: 'These have no account yet; their lines are still in the list:',
  },
  passwords: {
    title: (count) => `First passwords of ${count} new ${count === 1 ? 'account' : 'accounts'}`,
    onlyNow:
      'This list is shown only once, and the passwords are stored nowhere else. Copy or print it before you leave the page; without it, reset the password of each account.',
    signInAt: (address) =>
      `Sign in at ${address}. Your name at the top right leads to changing the password.`,
    copy: 'Copy',
    copied: 'Copied; it can be pasted into Excel.',
    notCopied:
      'The browser does not allow copying. Print it, or select the lines and press Ctrl+C.',
    print: 'Print the list',
    done: 'Handed over, hide the passwords',
  },
}
