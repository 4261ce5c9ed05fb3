import { WORDING_MAX, WORDINGS_MAX, type WordFault, type WordList } from '~/domain/word-faults.ts'
import type { AsideReason } from '~/reading/prose/proposal.ts'
import type { Scope } from '~/reading/prose/times.ts'

const NO_QUANTITY = 'không phải số liệu (ngày, số văn bản, tên gọi)'

/** The words of the dialog in which the wordings of an indicator are tended. */
export const vi = {
  intro: 'Mỗi dòng một cách gọi. Chữ hoa, chữ thường và chỗ đặt dấu (hoà, hòa) không phân biệt.',
  usual: 'Chưa ai ghi cách gọi nào: đang đọc theo tên chỉ tiêu và đơn vị tính.',
  lists: {
    names: 'Tên gọi',
    patterns: 'Tên gọi có chữ, số xen giữa',
    counted: 'Từ đứng sau con số',
    alsoSaid: 'Từ nhắc lại trước con số',
    topics: 'Lời dẫn vào',
    notMeant: 'Không phải chỉ tiêu này',
  } satisfies Record<WordList, string>,
  hints: {
    names:
      'Báo cáo viết như vậy ở đâu cũng là chỉ tiêu này. Ví dụ: kết nạp đảng viên; phát triển đảng.',
    patterns:
      'Gõ ba chấm vào chỗ có chữ hoặc số xen vào, nhiều nhất 8 chữ. Ví dụ: phát triển … đảng viên.',
    counted:
      'Con số đếm cái gì; tiền và tỷ lệ thì để trống. Ví dụ: đảng viên; đồng chí; quần chúng ưu tú.',
    alsoSaid:
      'Từ nói lại việc này ngay trước con số. Ví dụ: thu được, trong câu “Thu ngân sách khá, lũy kế thu được 25 tỷ đồng”.',
    topics:
      'Nói tới việc này mà chưa nêu số; chỉ lấy số khi có một từ nhắc lại đi sau. Ví dụ: vốn đầu tư công (rồi mới đến “giải ngân 12 tỷ đồng”).',
    notMeant:
      'Có chứa tên gọi nhưng nói việc khác, gặp thì bỏ qua. Ví dụ: kết nạp đoàn viên; chi ngân sách.',
  } satisfies Record<WordList, string>,
  faults: {
    'no-name': (list) => `${list}: cần ít nhất một dòng.`,
    'too-many': (list) => `${list}: nhiều nhất ${WORDINGS_MAX} dòng.`,
    'no-letter': (list, wording) => `${list}: “${wording}” không có chữ nào.`,
    'too-long': (list, wording) => `${list}: “${wording}” dài quá ${WORDING_MAX} ký tự.`,
    twice: (list, wording) => `${list}: “${wording}” có hai lần.`,
    'gap-missing': (list, wording) => `${list}: “${wording}” cần dấu ba chấm, có chữ ở cả hai bên.`,
    'gap-elsewhere': (list, wording) =>
      `${list}: “${wording}” có dấu ba chấm; hãy chuyển sang ô “Tên gọi có chữ, số xen giữa”.`,
    'meant-and-not': (list, wording) => `${list}: “${wording}” cũng đang ghi ở ô “Tên gọi”.`,
  } satisfies Record<WordFault['kind'], (list: string, wording: string) => string> as Record<
    WordFault['kind'],
    (list: string, wording: string) => string
  >,
  try: 'Thử một câu của báo cáo',
  tryExample:
    'Ví dụ: Trong tháng kết nạp 18 đảng viên, lũy kế từ đầu năm 67 đảng viên, đạt 67% so với Nghị quyết.',
  month: 'Báo cáo của tháng',
  notTried: 'Chưa tải được phần đọc câu; hãy kiểm tra kết nối rồi gõ lại.',
  read: (count: string) => `Đọc được ${count} số cho chỉ tiêu này:`,
  notRead: 'Không đọc được số nào cho chỉ tiêu này.',
  noNumber: 'Trong câu không có con số nào.',
  scopes: {
    month: 'trong tháng',
    'year-to-date': 'lũy kế từ đầu năm',
    quarter: 'trong quý',
    'half-year': '6 tháng đầu năm',
    year: 'cả năm',
  } satisfies Record<Scope, string>,
  scopeOpen: 'câu không nói rõ trong tháng hay lũy kế',
  percentOf: (percent: string, base: string) => `đạt ${percent} so với ${base}`,
  percentAlone: (percent: string) => `đạt ${percent}, không nói so với chỉ tiêu nào`,
  whyNot: 'Vì sao không lấy',
  rest: (count: string) => `${count} số khác, vì sao không lấy`,
  forOther: (name: string) => `đọc cho chỉ tiêu ${name}`,
  asideReasons: {
    date: NO_QUANTITY,
    'time-span': NO_QUANTITY,
    document: NO_QUANTITY,
    name: NO_QUANTITY,
    telephone: NO_QUANTITY,
    unreadable: 'không đọc được',
    'no-indicator': 'trước con số không có cách gọi nào của các chỉ tiêu',
    'other-measure': 'khác đơn vị tính của chỉ tiêu',
    'other-unit': 'của đơn vị khác',
    'other-period': 'của kỳ khác',
    term: 'của nhiều năm',
    plan: 'là việc sắp làm',
    target: 'là chỉ tiêu được giao',
    'part-of-total': 'là một phần của số khác',
    'standing-total': 'là tổng số hiện có',
    share: 'là tỷ trọng',
    'percent-of-something-else': 'là tỷ lệ của việc khác',
    change: 'là mức tăng, giảm',
    range: 'là một khoảng',
    'said-again': 'nêu lại số đã đọc',
  } satisfies Record<AsideReason, string>,
}
export type WordsText = typeof vi
