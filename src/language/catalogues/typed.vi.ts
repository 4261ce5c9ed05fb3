/** Why what is typed cannot be read; with the piece that cannot be. Only the office fetches it. */
export const vi = {
  'no-number': (piece: string) => `“${piece}” chưa có con số. Chưa có số liệu thì để trống.`,
  'none-or-zero': (piece: string) =>
    `“${piece}” chưa rõ là bằng không hay chưa có số liệu. Bằng không thì ghi 0, chưa có số liệu thì để trống.`,
  word: (piece: string) => `Không đọc được chữ “${piece}”. Ô này chỉ ghi số và đơn vị tính.`,
  text: (piece: string) => `“${piece}” quá dài. Ô này chỉ ghi số, lời văn ghi ở phần thuyết minh.`,
  number: (piece: string) =>
    `“${piece}” ghi chưa đúng. Dùng dấu chấm tách hàng nghìn, dấu phẩy cho số lẻ, ví dụ 1.710,5.`,
  'two-numbers': (piece: string) => `Mỗi ô chỉ ghi một số. Xin bỏ phần “${piece}”.`,
  formula: (piece: string) =>
    `“${piece}” là công thức hoặc báo lỗi của bảng tính. Xin ghi kết quả bằng số.`,
  range: (piece: string) => `“${piece}” phải ghi số nhỏ trước, số lớn sau, ví dụ từ 25 đến 27.`,
  decimals: (piece: string) => `Chỉ tiêu này chỉ ghi số nguyên, không ghi số lẻ: “${piece}”.`,
  'less-than-dong': (piece: string) =>
    `“${piece}” lẻ đến dưới một đồng. Xin ghi đến đồng, hoặc ghi rõ triệu, tỷ.`,
  'qualified-zero': (piece: string) =>
    `“${piece}” chưa rõ nghĩa. Gần, trên, khoảng chỉ dùng với số lớn hơn 0.`,
  'qualified-negative': (piece: string) =>
    `“${piece}” chưa rõ là dưới 0 nhiều hơn hay ít hơn. Số âm chỉ ghi con số, không kèm gần, trên, khoảng.`,
  'fall-beyond-all': (piece: string) =>
    `“${piece}”: không thể giảm quá 100%. Xin xem lại con số, hoặc đó là bằng bao nhiêu phần trăm cùng kỳ.`,
  'too-long': (piece: string) => `“${piece}” quá lớn hoặc quá nhiều chữ số. Xin kiểm tra lại.`,
  'percent-sign': (piece: string) =>
    `Chỉ tiêu này không tính bằng %. Xin bỏ “${piece}”, hoặc ghi sang cột tỷ lệ.`,
  'money-word': (piece: string) =>
    `Chỉ tiêu này không tính bằng tiền. Xin bỏ “${piece}”, hoặc xem lại đã đúng dòng chưa.`,
}
export type TypedText = typeof vi
