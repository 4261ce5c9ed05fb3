import type { Kind } from './findables.ts'

/** The words of the search; fetched with it. */
export const vi = {
  label: 'Tìm chỉ tiêu, lời báo cáo, nhiệm vụ, đơn vị, tháng',
  hint: 'Gõ không dấu cũng được. ↑ ↓ để chọn, Enter để mở, Esc để đóng.',
  results: 'Kết quả tìm',
  kinds: {
    slide: 'Trang chiếu',
    indicator: 'Chỉ tiêu',
    sentence: 'Lời văn báo cáo',
    directive: 'Nhiệm vụ, kết luận',
    unit: 'Đơn vị',
    month: 'Tháng',
    screen: 'Màn hình',
  } satisfies Record<Kind, string>,
  found: (count: string) => `${count} kết quả`,
  nothing: (query: string) => `Không tìm thấy “${query}”. Thử ít chữ hơn.`,
  more: (count: string) => `và ${count} kết quả nữa; gõ thêm chữ để thu hẹp`,
  partly: 'Chưa tải được báo cáo của tháng này, nên chưa tìm trong lời văn và nhiệm vụ.',
}

export type SearchText = typeof vi
