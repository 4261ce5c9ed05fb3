import type { OfflineText } from './text.vi.ts'

export const en: OfflineText = {
  title: (period) => `Get ready for the meeting: ${period}`,
  working: 'Bringing the app and the month’s figures to this machine…',
  ready: 'Ready for use without a network.',
  asOf: (time) => `Figures as of ${time}.`,
  readyHint:
    'Overview, indicators, report, comparison and slides of this month open on this machine without a network too. Signing out deletes the figures that were brought.',
  retry: 'Try again',
  close: 'Close',
  failures: {
    NoWorker:
      'This browser cannot keep the app for use without a network. The page has to be opened by HTTPS; please ask the administrator, or take the file below.',
    WorkerDropped: 'The app could not be brought whole. Check the network and try again.',
    NoNetwork: 'The newest figures could not be had: the server cannot be reached.',
    NotKept: 'This machine has no room left for the figures. Free some space and try again.',
    ChangedMeanwhile: 'The figures are being changed. Please try again in a few minutes.',
  },
  fileTitle: 'Take along in one file',
  fileBody:
    'One file that opens from a USB stick on another machine, without a network or a server: read, present, print; find words with Ctrl+F of the browser. Whoever has the file can read the figures.',
  file: 'Download the file to take along',
  fileWorking: 'Making the file',
  cancel: 'Cancel',
  fileFailed: 'The file could not be made. Check the network and try again.',
  refusal: (period, unit) => `This file holds only the figures of ${period}, ${unit}.`,
}
