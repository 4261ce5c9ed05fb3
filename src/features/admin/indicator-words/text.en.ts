import { WORDING_MAX, WORDINGS_MAX } from '~/domain/word-faults.ts'
import type { WordsText } from './text.vi.ts'

const NO_QUANTITY = 'not a quantity (a date, a document number, a name)'

export const en: WordsText = {
  intro:
    'One wording per line, in Vietnamese. Case and the position of tone marks (hoà, hòa) do not matter.',
  usual: 'No wordings yet: the name and the measure of the indicator are used.',
  lists: {
    names: 'Names',
    patterns: 'Names with words or numbers between',
    counted: 'Words after the number',
    alsoSaid: 'Repeated before the number',
    topics: 'Leading words',
    notMeant: 'Not this indicator',
  },
  hints: {
    names: 'Always means this indicator. For example: kết nạp đảng viên; phát triển đảng.',
    patterns:
      'Type three dots where up to eight words or numbers may come between. For example: phát triển … đảng viên.',
    counted:
      'What the number counts; leave empty for money and rates. For example: đảng viên; đồng chí; quần chúng ưu tú.',
    alsoSaid:
      'Words that refer to it again right before the number. For example: thu được, in “Thu ngân sách khá, lũy kế thu được 25 tỷ đồng”.',
    topics:
      'Introduces it without a number; a number counts only after a word that repeats it. For example: vốn đầu tư công (and then “giải ngân 12 tỷ đồng”).',
    notMeant:
      'Contains one of the names but means something else; ignored. For example: kết nạp đoàn viên; chi ngân sách.',
  },
  faults: {
    'no-name': (list) => `${list}: at least one line is required.`,
    'too-many': (list) => `${list}: at most ${WORDINGS_MAX} lines.`,
    'no-letter': (list, wording) => `${list}: “${wording}” has no letters.`,
    'too-long': (list, wording) =>
      `${list}: “${wording}” is longer than ${WORDING_MAX} characters.`,
    twice: (list, wording) => `${list}: “${wording}” appears twice.`,
    'gap-missing': (list, wording) =>
      `${list}: “${wording}” needs three dots with words on both sides.`,
    'gap-elsewhere': (list, wording) =>
      `${list}: “${wording}” has three dots; move it to “Names with words or numbers between”.`,
    'meant-and-not': (list, wording) => `${list}: “${wording}” is also among the names.`,
  },
  try: 'Try a sentence of a report',
  tryExample:
    'For example: Trong tháng kết nạp 18 đảng viên, lũy kế từ đầu năm 67 đảng viên, đạt 67% so với Nghị quyết.',
  month: 'Report of the month',
  notTried: 'The sentence reader could not be loaded; check the connection and type again.',
  read: (count: string) =>
    count === '1'
      ? 'One figure was read for this indicator:'
      : `${count} figures were read for this indicator:`,
  notRead: 'No figure was read for this indicator.',
  noNumber: 'The sentence has no numbers.',
  scopes: {
    month: 'in the month',
    'year-to-date': 'year to date',
    quarter: 'in the quarter',
    'half-year': 'first half of the year',
    year: 'whole year',
  },
  scopeOpen: 'the sentence does not say whether for the month or year to date',
  percentOf: (percent: string, base: string) => `${percent} of the ${base}`,
  percentAlone: (percent: string) => `${percent}, without saying of what`,
  whyNot: 'Why not',
  rest: (count: string) =>
    count === '1'
      ? 'One other number, and why it was not read'
      : `${count} other numbers, and why they were not read`,
  forOther: (name: string) => `read for the indicator ${name}`,
  asideReasons: {
    date: NO_QUANTITY,
    'time-span': NO_QUANTITY,
    document: NO_QUANTITY,
    name: NO_QUANTITY,
    telephone: NO_QUANTITY,
    unreadable: 'cannot be read',
    'no-indicator': 'no indicator wording before the number',
    'other-measure': 'not the measure of the indicator',
    'other-unit': 'for another unit',
    'other-period': 'for another period',
    term: 'of several years',
    plan: 'planned, not done yet',
    target: 'a target',
    'part-of-total': 'part of another number',
    'standing-total': 'a current total',
    share: 'a share',
    'percent-of-something-else': 'a percentage of something else',
    change: 'a rise or fall',
    range: 'a range',
    'said-again': 'repeats a figure already read',
  },
}
