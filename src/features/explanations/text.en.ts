import type { ExplanationsText } from './text.vi.ts'

export const en: ExplanationsText = {
  ask: 'Request an explanation',
  askAgain: 'Edit the question',
  answer: 'Give an explanation',
  answerAgain: 'Edit the explanation',
  askTitle: (indicator) => `Request an explanation: ${indicator}`,
  answerTitle: (indicator) => `Give an explanation: ${indicator}`,
  askBody: 'The question and your name are shown to everyone beside the figure.',
  answerBody: 'The answer and your name are shown to everyone beside the figure.',
  question: 'What needs to be explained',
  send: 'Send question',
  reply: 'Send answer',
  changed: 'Somebody else has just changed this. It now reads:',
  changedHint: 'What you typed is still here; sending it again replaces the above.',
  gone: 'This no longer exists.',
  offline: 'Not sent. What you typed is still here; please try again when you are back online.',
}
