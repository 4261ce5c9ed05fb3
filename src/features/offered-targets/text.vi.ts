import type { TargetProblem } from '~/reading/row/target-lines.ts'

export const vi = {
  compareFailed: 'Chưa đối chiếu được với chỉ tiêu đang có.',
  writing: (done: string, all: string) => `Đang ghi ${done}/${all}…`,
  cell: (text: string, sheet: string, address: string) =>
    `ô ghi “${text}” (${sheet ? `${sheet}, ` : ''}${address})`,
  status: 'Tình trạng',
  none: '–',
  counts: (fresh: string, different: string, same: string, refused: string) =>
    `Chỉ tiêu giao đọc được: ${fresh} mới, ${different} khác mức đang có, ${same} như đang có, ${refused} chưa ghi được`,
  hint: 'Xem căn cứ và văn bản giao rồi ghi. Mức khác với mức đang có chỉ được thay khi đánh dấu và nêu lý do; muốn điều chỉnh từ một tháng thì bấm Điều chỉnh ở mục Chỉ tiêu giao.',
  ofColumn: (base: string, span: string) => `${base} (${span})`,
  base: 'Căn cứ',
  document: 'Văn bản giao',
  stated: 'Mức nêu',
  inForce: 'Đang có',
  reason: 'Lý do thay mức đang có',
  include: (indicator: string, unit: string) => `Ghi chỉ tiêu giao: ${indicator}, ${unit}`,
  states: {
    new: 'mới',
    same: 'như đang có',
    different: 'khác mức đang có',
    beside: 'khác căn cứ với mức đang có; đánh dấu thì ghi thêm',
    waiting: 'đang đối chiếu',
    refused: 'chưa ghi được',
  },
  problems: {
    'not-allowed': 'đơn vị ngoài phạm vi của tài khoản này',
    'not-asked': 'đơn vị không báo cáo chỉ tiêu này',
    unreadable: 'ô không đọc được một mức rõ ràng',
    twice: 'nêu hai mức khác nhau',
    negative: 'chỉ tiêu này không thể giao số âm',
    'other-limit': 'từ đi kèm con số trái với yêu cầu của chỉ tiêu',
  } satisfies Record<TargetProblem, string>,
  write: (count: string) => `Ghi ${count} chỉ tiêu giao`,
  written: (count: string) => `Đã ghi ${count} chỉ tiêu giao.`,
  offline: 'Mất kết nối.',
  stopped: 'Mức nào đã ghi thì nay hiện “như đang có”; bấm Ghi lần nữa để ghi tiếp.',
}
export type OfferedTargetsText = typeof vi
