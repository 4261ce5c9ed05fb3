import type { OfferedTargetsText } from './text.vi.ts'

export const en: OfferedTargetsText = {
  compareFailed: 'The targets in force could not be loaded for comparison.',
  writing: (done, all) => `Saving ${done} of ${all}…`,
  cell: (text, sheet, address) =>
    `cell contains “${text}” (${sheet ? `${sheet}, ` : ''}${address})`,
  status: 'Status',
  none: '–',
  counts: (fresh, different, same, refused) =>
    `Targets read: ${fresh} new, ${different} different, ${same} unchanged, ${refused} that cannot be saved`,
  hint: 'Check their basis and document, then save. A target that differs replaces the one in force only if it is ticked and a reason is given; to revise one from a month on, press Revise under Targets.',
  ofColumn: (base, span) => `${base} (${span})`,
  base: 'Basis',
  document: 'Document',
  stated: 'Stated',
  inForce: 'In force',
  reason: 'Reason for replacing those in force',
  include: (indicator, unit) => `Save target: ${indicator}, ${unit}`,
  states: {
    new: 'new',
    same: 'unchanged',
    different: 'different',
    beside: 'of another basis than the one in force; ticked, it is added beside it',
    waiting: 'comparing',
    refused: 'cannot be saved',
  },
  problems: {
    'not-allowed': 'a unit outside the scope of this account',
    'not-asked': 'the unit does not report this indicator',
    unreadable: 'the cell has no single value that can be read',
    twice: 'two different values are stated',
    negative: 'this indicator cannot have a negative target',
    'other-limit': 'its words contradict what the target requires',
  },
  write: (count) => `Save ${count} targets`,
  written: (count) => `${count} targets saved.`,
  offline: 'No connection.',
  stopped: 'Those already saved are now shown as unchanged; press Save again to continue.',
}
