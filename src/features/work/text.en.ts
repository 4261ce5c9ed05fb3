import { OFFICE_TEXT } from '~/language/catalogues/office.ts'
import type { WorkText } from './text.vi.ts'

export const en: WorkText = {
  monthStates: OFFICE_TEXT.en.monthStates,
  noUnit: OFFICE_TEXT.en.noUnit,
  heading: (unit) => `To do: ${unit}`,
  received: (handedIn, all) => `${handedIn} of ${all}`,
  haveHandedIn: 'subordinate units have submitted figures',
  notLoaded: 'What is to be done could not be loaded. Check the connection and try again.',
  nothing: 'Nothing left to do.',
  names: (names, more) => (more ? `${names.join('; ')} and ${more} more` : names.join('; ')),
  answer: (indicator, month) => `Explain: ${indicator}, ${month}`,
  asked: (unit, name, day, question) => `${unit}. ${name} asked on ${day}: “${question}”`,
  correct: (unit, month) => `${unit}: ${month} is open for correction`,
  reason: (reason) => `Reason: ${reason}`,
  settle: (unit, count) => `${unit}: contradictory indicators: ${count}`,
  settleHint: (names) => `${names}. Correct the figure, or give a reason to keep it.`,
  publish: (unit) => `${unit} has submitted and waits to be published`,
  publishParts: (count) => `Submitted by subordinate units, to be published: ${count}`,
  writingParts: (count) =>
    `Subordinate units entering figures, to be published when done: ${count}`,
  alsoWriting: (count) => `Still entering figures: ${count}.`,
  enter: {
    nothing: (unit) => `${unit}: no figures yet`,
    writing: (unit, filled, missing) => `${unit}: ${filled} indicators entered, ${missing} missing`,
    complete: (unit) => `${unit}: all figures entered, not submitted yet`,
  },
  collect: (count) => `Subordinate units that have not submitted: ${count}`,
  catchUp: (count, month) => `Subordinate units that have not published ${month}: ${count}`,
  steps: {
    answer: 'Explain',
    correct: 'Correct and publish',
    settle: 'Open the sheet',
    publish: 'Preview and publish',
    'publish-parts': 'Review and publish',
    enter: 'Enter figures',
    collect: 'See who has submitted',
    'catch-up': (month) => `Open ${month}`,
  },
}
