import type { StarterLevel } from '~/domain/starter-indicator.ts'

/** Texts of the page of the starter catalogue, loaded with it. */
export const vi = {
  title: 'Chọn từ danh mục có sẵn',
  back: 'Danh sách chỉ tiêu',
  intro:
    'Các chỉ tiêu thường có trong nghị quyết và báo cáo, kèm cách tính, đơn vị tính, cơ quan chịu trách nhiệm và cách gọi. Đánh dấu những chỉ tiêu cần theo dõi rồi tạo một lần; tạo xong vẫn sửa được.',
  level: 'Dùng cho',
  levels: {
    province: 'Tỉnh',
    commune: 'Xã',
    ward: 'Phường',
    'special-zone': 'Đặc khu',
    'base-committee': 'Đảng bộ cơ sở',
    district: 'Huyện (các năm đến tháng 6/2025)',
  } satisfies Record<StarterLevel, string>,
  search: 'Tìm chỉ tiêu',
  noneFound: 'Không có chỉ tiêu nào như vậy ở cấp này.',
  allOf: 'Chọn tất cả của phần này',
  allOfNamed: (section: string) => `Chọn tất cả của phần này: ${section}`,
  noneOf: 'Bỏ chọn phần này',
  noneOfNamed: (section: string) => `Bỏ chọn phần này: ${section}`,
  chosenOf: (chosen: number, all: number) => `đã chọn ${chosen}/${all}`,
  allThere: 'đã có đủ',
  detailsOf: (name: string) => `Cách tính ${name}:`,
  howCounted: 'Cách tính',
  calledAs: 'Cách gọi trong báo cáo',
  source: 'Văn bản',
  there: 'đã có',
  thereAs: (name: string) => `đã có, tên là “${name}”`,
  chosen: (count: number) => (count === 0 ? 'Chưa chọn chỉ tiêu nào' : `Đã chọn ${count} chỉ tiêu`),
  newSections: (names: string) => `Biểu sẽ thêm mục: ${names}`,
  create: (count: number) => (count === 0 ? 'Tạo chỉ tiêu' : `Tạo ${count} chỉ tiêu`),
  clear: 'Bỏ chọn hết',
  creating: (done: number, all: number) => `Đang tạo: ${done}/${all}`,
  created: (indicators: number, sections: number) =>
    `Đã tạo ${indicators} chỉ tiêu${sections > 0 ? ` và thêm ${sections} mục của biểu` : ''}.`,
  failed: (count: number) => `${count} chỉ tiêu chưa tạo xong:`,
  retry: (count: number) => `Thử lại ${count} chỉ tiêu`,
  version: (version: number) => `Danh mục phiên bản ${version}.`,
}
export type CatalogueText = typeof vi
