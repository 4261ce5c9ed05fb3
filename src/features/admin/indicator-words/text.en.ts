import { WORDING_MAX, WORDINGS_MAX } from '~/domain/word-faults.ts'
import type { WordsText } from './text.vi.ts'

const NO_QUANTITY = 'no quantity (a date, the number of a paper, a name)'

export const en: WordsText = {
  intro:
    'One wording a line, in Vietnamese. Capitals and the place of a tone mark (hoà, hòa) make no difference.',
  usual: 'Nobody has given any wording yet: the name and the measure of the indicator are used.',
  lists: {
    names: 'Names',
    patterns: 'Names with words or numbers between',
    counted: 'What stands behind the number',
    alsoSaid: 'Said again before the number',
    topics: 'Leading words',
    notMeant: 'Not this indicator',
  },
  hints: {
    names:
      'Wherever a report writes this, it means the indicator. For example: kết nạp đảng viên; phát triển đảng.',
    patterns:
      'Three dots stand for words or numbers between, eight at most. For example: phát triển … đảng viên.',
    counted:
      'What the number counts; empty for money and rates. For example: đảng viên; đồng chí; quần chúng ưu tú.',
    alsoSaid:
      'Words that speak of it again right before the number. For example: thu được, in “Thu ngân sách khá, lũy kế thu được 25 tỷ đồng”.',
    topics:
      'Speaks of it without giving its number yet; a number counts only behind a word that says it again. For example: vốn đầu tư công (and then “giải ngân 12 tỷ đồng”).',
    notMeant:
      'Holds one of the names and means something else; it is passed over. For example: kết nạp đoàn viên; chi ngân sách.',
  },
  faults: {
    'no-name': (list) => `${list}: at least one line is needed.`,
    'too-many': (list) => `${list}: at most ${WORDINGS_MAX} lines.`,
    'no-letter': (list, wording) => `${list}: “${wording}” has no letter.`,
    'too-long': (list, wording) =>
      `${list}: “${wording}” is longer than ${WORDING_MAX} characters.`,
    twice: (list, wording) => `${list}: “${wording}” stands there twice.`,
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
  notTried: 'What reads sentences could not be loaded; check the connection and type again.',
  read: (count: string) =>
    count === '1'
      ? 'One figure is read for this indicator:'
      : `${count} figures are read for this indicator:`,
  notRead: 'No figure is read for this indicator.',
  noNumber: 'There is no number in the sentence.',
  scopes: {
    month: 'in the month',
    'year-to-date': 'year to date',
    quarter: 'in the quarter',
    'half-year': 'first half of the year',
    year: 'whole year',
  },
  scopeOpen: 'the sentence does not say whether in the month or year to date',
  percentOf: (percent: string, base: string) => `${percent} of the ${base}`,
  percentAlone: (percent: string) => `${percent}, of what is not said`,
  whyNot: 'Why not',
  rest: (count: string) =>
    count === '1' ? 'One other number, and why not' : `${count} other numbers, and why not`,
  forOther: (name: string) => `read for the indicator ${name}`,
  asideReasons: {
    date: NO_QUANTITY,
    'time-span': NO_QUANTITY,
    document: NO_QUANTITY,
    name: NO_QUANTITY,
    telephone: NO_QUANTITY,
    unreadable: 'cannot be read',
    'no-indicator': 'no wording of an indicator stands before the number',
    'other-measure': 'another measure than the indicator’s',
    'other-unit': 'of another unit',
    'other-period': 'of another period',
    plan: 'still to be done',
    target: 'a target that was set',
    'part-of-total': 'a part of another number',
    'standing-total': 'a total that stands',
    share: 'a share',
    'percent-of-something-else': 'a percentage of something else',
    change: 'a rise or fall',
    range: 'a range',
    'said-again': 'a figure said again',
  },
}
