/** The words of taking a month along. Their own, so that only who presses the button fetches them. */
export const vi = {
  title: (period: string) => `Chuẩn bị cho cuộc họp: ${period}`,
  working: 'Đang tải ứng dụng và số liệu của tháng vào máy này…',
  ready: 'Đã sẵn sàng dùng không cần mạng.',
  asOf: (time: string) => `Số liệu lúc ${time}.`,
  readyHint:
    'Tổng quan, các chỉ tiêu, biểu tổng hợp, so sánh và trình chiếu của tháng này mở được trên máy này cả khi mất mạng. Đăng xuất thì số liệu đã tải bị xóa.',
  retry: 'Thử lại',
  close: 'Đóng',
  failures: {
    NoWorker:
      'Trình duyệt này không giữ được ứng dụng để dùng khi không có mạng. Trang phải được mở qua HTTPS; xin hỏi người quản trị, hoặc dùng tệp mang theo dưới đây.',
    WorkerDropped: 'Chưa tải đủ ứng dụng vào máy. Kiểm tra mạng rồi thử lại.',
    NoNetwork: 'Chưa tải được số liệu mới nhất: không liên lạc được với máy chủ.',
    NotKept: 'Máy này không còn chỗ để giữ số liệu. Giải phóng dung lượng rồi thử lại.',
    ChangedMeanwhile: 'Số liệu đang được sửa trong lúc tải. Xin thử lại sau ít phút.',
  },
  fileTitle: 'Mang theo trong một tệp',
  fileBody:
    'Một tệp mở được từ USB trên máy khác, không cần mạng và máy chủ: xem, trình chiếu, in; tìm chữ bằng Ctrl+F của trình duyệt. Ai có tệp đều đọc được số liệu trong đó.',
  file: 'Tải tệp mang theo',
  fileWorking: 'Đang tạo tệp',
  cancel: 'Thôi',
  fileFailed: 'Chưa tạo được tệp. Kiểm tra mạng rồi thử lại.',
  refusal: (period: string, unit: string) => `Tệp này chỉ có số liệu ${period} của ${unit}.`,
}
export type OfflineText = typeof vi
