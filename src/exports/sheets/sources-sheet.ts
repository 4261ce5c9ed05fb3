import { NEARLY } from '../../domain/figure.ts'
import type { Report } from '../../domain/report.ts'
import { EDITIONS_TEXT } from '../../language/catalogues/editions.ts'
import type { Catalogue } from '../../language/catalogues/language.ts'
import { dayOf, formatInstant } from '../../language/formats/instant.ts'
import { formatDay } from '../../language/formats/period.ts'
import { formatShare } from '../../language/formats/quantity.ts'
import type { SentenceContext } from '../../language/sentences/phrases.ts'
import { sourceLine } from '../../language/sentences/source.ts'
import type { SheetTable } from './sheet.ts'

/** Where the figures of a file come from. */
interface Sources {
  /** *Kết quả thực hiện các chỉ tiêu tháng 4 năm 2021* */
  readonly title: string
  readonly unit: string
  readonly period: string
  /** `null` if the file contains more than one month. */
  readonly report: Pick<Report, 'source' | 'meetingDate' | 'status'> | null
  /** The instant of the publication that is shown; `null` for the month as it is now. */
  readonly presentedAt: string | null
  readonly madeAt: string
}

type Meanings = readonly (readonly [mark: string, meaning: string])[]

const vi = {
  name: 'Nguồn và dấu hiệu',
  mark: 'Mục',
  meaning: 'Nội dung',
  file: 'Tệp này',
  unit: 'Đơn vị',
  period: 'Kỳ',
  source: 'Nguồn số liệu',
  manySources: 'Ghi ở trang Báo cáo, từng tháng của từng đơn vị.',
  address: 'Địa chỉ nguồn',
  state: 'Trạng thái',
  asItStands: 'Số liệu đã công bố, như đang có lúc lập tệp.',
  madeAt: 'Lập tệp lúc',
  marks: [
    ['Ô trống', 'Báo cáo không nêu, hoặc không xác định được từ số liệu đã nêu. Không phải số 0.'],
    [
      'Từ kèm số',
      `Chữ của báo cáo trước con số: gần là chưa tới, trên là quá, khoảng là quanh mức ấy; dưới là thấp hơn, không rõ bao nhiêu. Chữ khác được giữ nguyên, trong ngoặc là cách hiểu. Khi phải so sánh, phần mềm quy ước lệch không quá ${formatShare(NEARLY * 100, 'vi')}.`,
    ],
    ['Ước', 'Ghi “có” nơi báo cáo nói là số ước tính tại thời điểm báo cáo.'],
    ['Nguồn gốc: số liệu báo cáo', 'Báo cáo nêu con số này.'],
    ['Nguồn gốc: tính từ báo cáo', 'Tính từ số liệu và tỷ lệ nêu trong báo cáo.'],
    ['Nguồn gốc: minh họa', 'Số liệu minh họa, không có trong báo cáo nào, không dùng làm căn cứ.'],
    [
      'Nguồn gốc: cộng từ các đơn vị cũ',
      'Số của các đơn vị cũ cộng lại, của những tháng trước khi sáp nhập.',
    ],
    [
      'Nguồn gốc: số liệu tính lại',
      'Đơn vị mới tính lại theo phạm vi của mình, của những tháng trước khi sáp nhập.',
    ],
    ['Căn cứ', 'Chỉ tiêu do đâu giao; tỷ lệ so với chỉ tiêu ấy.'],
    [
      'Đơn vị tính',
      'Tiền ghi theo tỷ đồng, triệu đồng hoặc đồng, như ghi ở tiêu đề cột hay ở từng dòng; tỷ lệ ghi theo phần trăm.',
    ],
    ['Ngày chốt số', 'Số liệu tính đến ngày này, nếu không phải đến hết tháng.'],
    [
      'Đọc là lũy kế',
      'Ghi “có” nơi lời văn không nói rõ là số trong tháng hay từ đầu năm; ở đây đọc là số từ đầu năm.',
    ],
  ] satisfies Meanings as Meanings,
}

const en: typeof vi = {
  name: 'Sources and marks',
  mark: 'Item',
  meaning: 'Meaning',
  file: 'This file',
  unit: 'Unit',
  period: 'Period',
  source: 'Source of the figures',
  manySources: 'See the sheet of reports, by month and unit.',
  address: 'Address of the source',
  state: 'State',
  asItStands: 'Published figures, as of the time this file was created.',
  madeAt: 'Created at',
  marks: [
    ['Empty cell', 'Not stated in the report, or cannot be determined from it. Not zero.'],
    [
      'Qualifier',
      `The report’s word before the number: nearly, over, about; below means that only the bound is known. Other words are left as they are, with their meaning in brackets. When figures have to be compared, such words are read as at most ${formatShare(NEARLY * 100, 'en')} off, by convention.`,
    ],
    ['Estimated', '“yes” if the report calls the figure an estimate.'],
    ['Origin: reported', 'A report states the figure.'],
    ['Origin: derived', 'Computed from the figures and percentages of the report.'],
    ['Origin: illustrative', 'Sample figures that are in no report and must not be relied on.'],
    [
      'Origin: added up from former units',
      'Figures of the former units added up, of months before they were merged.',
    ],
    ['Set by', 'Who set the target; a percentage is of that target.'],
    [
      'Measured in',
      'Money in billions, millions or dong, as stated in the heading or the row; shares in percent.',
    ],
    ['Counted up to', 'The last day the figures cover, if it is not the end of the month.'],
    [
      'Read as the year’s figure',
      '“yes” if the report does not say whether the figure is for the month or the year to date; here it is read as the year to date.',
    ],
  ],
}

const TEXT: Catalogue<typeof vi> = { vi, en }

/** The sheet that says where a file comes from, when it was made, and what its marks mean. */
export function sourcesTable(sources: Sources, { text, language }: SentenceContext): SheetTable {
  const words = TEXT[language]
  const { report, presentedAt } = sources
  const line = report && sourceLine(report, text)
  const state = presentedAt
    ? EDITIONS_TEXT[language].asPresented(formatDay(dayOf(presentedAt)))
    : report?.status === 'reopened'
      ? text.periods.reopened
      : words.asItStands
  const facts: (readonly [string, string | null])[] = [
    [words.file, sources.title],
    [words.unit, sources.unit],
    [words.period, sources.period],
    [words.source, report ? line : words.manySources],
    [words.address, report?.source?.url ?? null],
    [words.state, state],
    [words.madeAt, formatInstant(sources.madeAt, language)],
    ...words.marks,
  ]
  return {
    name: words.name,
    columns: [
      { heading: words.mark, width: 30 },
      { heading: words.meaning, width: 58 },
    ],
    rows: facts.filter(([, fact]) => fact !== null),
  }
}
