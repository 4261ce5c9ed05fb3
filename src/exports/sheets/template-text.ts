/**
 * The words of the sheet to fill in: Vietnamese whatever the language of the screen, since it is for
 * offices.
 */
export const TEMPLATE_TEXT = {
  sheet: 'Biểu nhập',
  title: (month: string) => `BIỂU NHẬP SỐ LIỆU ${month.toUpperCase()}`,
  parts: (unit: string) => `Các đơn vị trực thuộc ${unit}`,
  hint: 'Chỉ ghi vào các ô trắng. Ô để trống là chưa có số liệu, không phải số 0. Cách ghi: xem trang “Hướng dẫn”.',
  lastMonth: 'Tháng trước',
  target: 'Chỉ tiêu năm',
  inMonth: (figure: string) => `trong tháng ${figure}`,
  yearToDate: (figure: string) => `lũy kế ${figure}`,
  illustrative: 'minh họa',
  illustrativeHere: (figure: string) =>
    `Phần mềm đang có số minh họa ${figure}, không có trong báo cáo, nên để trống ô này.`,
  figure: {
    title: 'Cách ghi số',
    message:
      'Ghi số theo đơn vị tính của dòng. Số chưa chính xác thì ghi cả chữ: gần 25 tỷ đồng; trên 60; khoảng 30; ước đạt 18. Báo cáo không nêu thì để trống, không ghi 0.',
    refusal: 'Số này nhỏ hơn 0, hoặc có phần lẻ mà chỉ tiêu tính bằng số nguyên. Vẫn giữ?',
  },
  percent: {
    title: 'Tỷ lệ báo cáo nêu',
    message:
      'Chỉ ghi tỷ lệ mà báo cáo nêu, không tự tính: 67 hoặc 67%; trên 60%. Không nêu thì để trống. Rồi chọn “So với” ở ô bên cạnh.',
    refusal: 'Tỷ lệ nhỏ hơn 0. Vẫn giữ?',
  },
  growth: {
    title: 'Tăng, giảm báo cáo nêu',
    message:
      'Chỉ ghi mức báo cáo nêu của lũy kế: 14,7 là tăng 14,7%; -4 là giảm 4%; báo cáo nêu bằng 96% cùng kỳ thì ghi cả chữ. Không nêu thì để trống.',
  },
  base: {
    title: 'So với chỉ tiêu nào',
    message: 'Chọn trong danh sách: tỷ lệ ở ô bên trái so với chỉ tiêu do đâu giao.',
    refusal: 'Xin chọn một dòng trong danh sách.',
  },
  note: {
    title: 'Ghi chú',
    message: 'Điều người đọc cần biết thêm về số này; sẽ hiện bên cạnh số khi công bố.',
  },
  refusalTitle: 'Xin xem lại',
  guide: 'Hướng dẫn',
  guideTitle: 'CÁCH GHI BIỂU NHẬP SỐ LIỆU',
  steps: [
    'Chỉ ghi vào các ô trắng: Thực hiện trong tháng, Lũy kế từ đầu năm, Tỷ lệ %, So với, Tăng, giảm so với cùng kỳ, Ghi chú. Các ô khác đã khóa để tệp đọc lại được; không có mật khẩu.',
    'Để trống ô nào báo cáo không nêu. Ô trống nghĩa là chưa có số liệu. Có báo cáo và bằng không thì ghi 0.',
    'Ghi số theo cột Đơn vị tính. Dòng tính bằng tỷ đồng thì 25,3 là 25,3 tỷ đồng; muốn ghi bằng đơn vị khác thì viết cả chữ: 350 triệu đồng.',
    'Số chưa chính xác thì giữ nguyên chữ của báo cáo trước con số: gần 25 tỷ đồng; trên 1.710 tỷ đồng; hơn 30%; khoảng 30; không dưới 45; từ 25 đến 27 tỷ đồng; ước đạt 18; ước đạt trên 1.710 tỷ đồng.',
    'Tiền hoàn trả, số thuần bị giảm làm số trong tháng xuống dưới không thì ghi giảm 0,4 tỷ đồng, hoặc -0,4 ở dòng tính bằng tỷ đồng, và nêu lý do ở cột Ghi chú.',
    'Cột Tỷ lệ % chỉ ghi tỷ lệ mà báo cáo nêu, ghi 67 hay 67% đều được. Phần mềm tự tính tỷ lệ từ số lũy kế và chỉ tiêu năm. Có ghi tỷ lệ thì chọn thêm cột So với.',
    'Cột Tăng, giảm so với cùng kỳ chỉ ghi mức báo cáo nêu của số lũy kế: 14,7 là tăng 14,7%; -4 là giảm 4%; bằng 96% cùng kỳ thì ghi bằng 96%. Khác mức tính từ số hai năm sẽ được nhắc khi nhận vào.',
    'Cột Tháng trước và Chỉ tiêu năm để đối chiếu, không phải nhập. Lũy kế thấp hơn tháng trước hoặc khác tổng các tháng sẽ được nhắc khi nhận vào.',
    'Những số đã có trong phần mềm được ghi sẵn. Sửa thẳng vào ô nếu có thay đổi. Xóa trắng một ô không xóa số đã công bố; muốn bỏ số đã công bố phải nêu lý do trên màn hình Nhập số liệu.',
    'Số minh họa không được ghi sẵn, vì không có trong báo cáo nào.',
    'Không đổi tên cột, không đổi Mã chỉ tiêu, Đơn vị, Tháng. Có thể lọc, dán cả vùng ô, in ra giấy A4 ngang.',
    'Ghi xong, lưu lại đúng loại tệp .xlsx rồi đưa vào màn hình Nhập số liệu của tháng. Trước khi nhận, phần mềm cho xem từng số đã đọc được.',
  ],
} as const
