import { ACTIONS_TEXT } from '../../language/catalogues/actions.ts'
import type { Catalogue } from '../../language/catalogues/language.ts'

const vi = {
  ...ACTIONS_TEXT.vi,
  annex: 'Tải phụ lục Word',
  brief: 'Một trang cho Bí thư',
  notice: 'Tải thông báo kết luận (Word)',
  /** What is on the screen, for Excel. */
  xlsx: 'Tải .xlsx (Excel)',
  /** The same for other programs. */
  csv: 'Tải .csv (cho phần mềm khác)',
  everything: 'Toàn bộ số liệu đã công bố',
  everythingHint:
    'Mọi tháng, mọi chỉ tiêu, chỉ tiêu năm, báo cáo và kết luận chỉ đạo của đơn vị và các đơn vị trực thuộc. Số đang nhập chưa công bố không có trong tệp.',
  csvZip: 'Tải các tệp .csv (.zip, cho phần mềm khác)',
  json: 'Tải .json',
  standalone: 'Tải bản xem ngoại tuyến',
  notInFile: (period: string, unit: string) => `Tệp này chỉ có số liệu ${period} của ${unit}.`,
  copySentences: 'Chép lời đánh giá',
  copySentence: 'Chép câu',
  copyFailed: 'Trình duyệt không cho chép.',
  working: 'Đang tạo tệp',
  failed: 'Chưa tạo được tệp. Kiểm tra mạng rồi thử lại; nếu vẫn lỗi, tải lại trang.',
}

const en: typeof vi = {
  ...ACTIONS_TEXT.en,
  annex: 'Download the Word annex',
  brief: 'The month on one page',
  notice: 'Download the notice of conclusions (Word)',
  xlsx: 'Download .xlsx (Excel)',
  csv: 'Download .csv (other programs)',
  everything: 'All published figures',
  everythingHint:
    'Every month, indicator, target, report and task of the unit and its subordinate units. Unpublished figures are not in the file.',
  csvZip: 'Download .csv files (.zip, other programs)',
  json: 'Download .json',
  standalone: 'Download an offline file',
  notInFile: (period, unit) => `This file contains only the figures for ${period}, ${unit}.`,
  copySentences: 'Copy sentences',
  copySentence: 'Copy sentence',
  copyFailed: 'The browser does not allow copying.',
  working: 'Creating the file',
  failed:
    'The file could not be created. Check the network and try again; if it still fails, reload the page.',
}

/** The texts of the buttons that make a file. */
export const FILE_TEXT: Catalogue<typeof vi> = { vi, en }
