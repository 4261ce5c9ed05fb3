import type { Catalogue } from '../../language/catalogues/language.ts'

const vi = {
  title: 'THÔNG BÁO',
  number: 'Số …-TB/…',
  subject: (period: string) => `kết luận tại hội nghị sơ kết ${period}`,
  opening: (unit: string, period: string, day: string | null) =>
    `Ngày ${day ?? '…'}, ${unit} họp hội nghị sơ kết tình hình thực hiện các chỉ tiêu ${period}. Sau khi nghe báo cáo và ý kiến thảo luận, hội nghị thống nhất kết luận như sau:`,
  situation: 'I. TÌNH HÌNH THỰC HIỆN',
  tasks: 'II. KẾT LUẬN, GIAO NHIỆM VỤ',
  task: (number: number, text: string, assignee: string | null, due: string | null) =>
    [
      `${number}. ${text}`,
      assignee && due
        ? `Giao ${assignee} thực hiện, hoàn thành trước ngày ${due}.`
        : assignee
          ? `Giao ${assignee} thực hiện.`
          : due && `Hoàn thành trước ngày ${due}.`,
    ]
      .filter(Boolean)
      .join(' '),
  closing:
    'Các cơ quan, đơn vị được giao nhiệm vụ tổ chức thực hiện và báo cáo kết quả tại hội nghị sơ kết tháng sau.',
  recipients: 'Nơi nhận:',
  office: 'Lưu Văn phòng.',
}

const en: typeof vi = {
  title: 'NOTICE',
  number: 'No. …',
  subject: (period) => `of the conclusions of the review meeting, ${period}`,
  opening: (unit, period, day) =>
    `On ${day ?? '…'}, ${unit} met to review the progress on the indicators, ${period}. After the report and the discussion, the meeting concluded as follows:`,
  situation: 'I. WHERE THE MONTH STANDS',
  tasks: 'II. CONCLUSIONS AND TASKS',
  task: (number, text, assignee, due) =>
    [
      `${number}. ${text}`,
      assignee && due
        ? `To be done by ${assignee} before ${due}.`
        : assignee
          ? `To be done by ${assignee}.`
          : due && `To be done before ${due}.`,
    ]
      .filter(Boolean)
      .join(' '),
  closing:
    'The bodies named carry out their tasks and report the results at the review of the next month.',
  recipients: 'Recipients:',
  office: 'Office archives.',
}

/** The words of the notice, fetched with it. */
export const NOTICE_TEXT: Catalogue<typeof vi> = { vi, en }
