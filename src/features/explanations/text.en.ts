import type { ExplanationsText } from './text.vi.ts'

export const en: ExplanationsText = {
  ask: 'Ask for an explanation',
  askAgain: 'Change the question',
  answer: 'Give an explanation',
  answerAgain: 'Change the explanation',
  askTitle: (indicator) => `Ask for an explanation: ${indicator}`,
  answerTitle: (indicator) => `Give an explanation: ${indicator}`,
  askBody: 'The question and your name are shown beside the figure to everybody.',
  answerBody: 'The answer and your name are shown beside the figure to everybody.',
  question: 'What needs explaining',
  send: 'Send the question',
  reply: 'Send the answer',
  changed: 'Somebody else has just changed this. It now reads:',
  changedHint: 'What you typed is still here; sending it again replaces the above.',
  gone: 'This no longer exists.',
  offline: 'Not sent. What you typed is still here; please try again when you are back online.',
}
