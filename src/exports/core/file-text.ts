import type { Language } from '../../language/catalogues/language.ts'

/** What a button that makes a file says of itself; each screen names its own file. */
export interface FileText {
  readonly annex: string
  /** What is on the screen, for Excel. */
  readonly xlsx: string
  /** The same for other programs. */
  readonly csv: string
  readonly everything: string
  readonly everythingHint: string
  readonly csvZip: string
  readonly json: string
  readonly closedRoom: string
  readonly notInRoom: (period: string, unit: string) => string
  readonly copySentences: string
  readonly copySentence: string
  readonly copyFailed: string
  readonly working: string
  readonly cancel: string
  readonly failed: string
  readonly retry: string
}

export const FILE_TEXT: Record<Language, FileText> = {
  vi: {
    annex: 'Tải phụ lục Word',
    xlsx: 'Tải .xlsx',
    csv: 'Tải .csv',
    everything: 'Toàn bộ số liệu đã công bố',
    everythingHint:
      'Mọi tháng, mọi chỉ tiêu, chỉ tiêu năm, báo cáo và kết luận chỉ đạo của đơn vị và các đơn vị trực thuộc. Số đang nhập chưa công bố không có trong tệp.',
    csvZip: 'Tải các tệp .csv (.zip)',
    json: 'Tải .json',
    closedRoom: 'Tải tệp mở không cần mạng',
    notInRoom: (period, unit) => `Tệp này chỉ có số liệu ${period} của ${unit}.`,
    copySentences: 'Chép lời đánh giá',
    copySentence: 'Chép câu',
    copyFailed: 'Trình duyệt không cho chép.',
    working: 'Đang tạo tệp',
    cancel: 'Thôi',
    failed: 'Chưa tạo được tệp. Kiểm tra mạng rồi thử lại; nếu vẫn lỗi, tải lại trang.',
    retry: 'Thử lại',
  },
  en: {
    annex: 'Download the Word annex',
    xlsx: 'Download .xlsx',
    csv: 'Download .csv',
    everything: 'All published figures',
    everythingHint:
      'Every month, indicator, target, report and task of the unit and its parts. What is being written and not yet published is not in the file.',
    csvZip: 'Download .csv files (.zip)',
    json: 'Download .json',
    closedRoom: 'Download a file that needs no network',
    notInRoom: (period, unit) => `This file holds only the figures of ${period}, ${unit}.`,
    copySentences: 'Copy the sentences',
    copySentence: 'Copy the sentence',
    copyFailed: 'The browser does not allow copying.',
    working: 'Making the file',
    cancel: 'Cancel',
    failed: 'The file could not be made. Check the network and try again, or else reload the page.',
    retry: 'Try again',
  },
}
