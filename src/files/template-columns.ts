/** The official columns of a sheet that is filled in, in their order. */
export const TEMPLATE_COLUMNS = [
  'Mã chỉ tiêu',
  'Chỉ tiêu',
  'Đơn vị tính',
  'Đơn vị',
  'Tháng',
  'Thực hiện trong tháng',
  'Lũy kế từ đầu năm',
  'Tỷ lệ % so với chỉ tiêu năm',
  'So với',
  'Ghi chú',
] as const
