import { lines, type OfficeLayout, sheet } from './layout.ts'

/** Layouts written after those, each of another kind. All numbers are made up. */
export const FURTHER_LAYOUTS: readonly OfficeLayout[] = [
  {
    name: 'a statistical form, with codes, and who reports to whom beside its title',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'Bieu 02',
        [
          [
            ...['Biểu số: 02/BCTH', null, 'BÁO CÁO KẾT QUẢ THỰC HIỆN', null],
            ...['Đơn vị báo cáo: UBND xã Tam Ngãi', null],
          ],
          [
            ...['Ban hành theo Công văn số 214/VP ngày 12/01/2021', null],
            ...['MỘT SỐ CHỈ TIÊU CHỦ YẾU', null],
            ...['Đơn vị nhận báo cáo: Văn phòng Huyện ủy Cầu Kè', null],
          ],
          ['Ngày nhận báo cáo: ngày 20 hằng tháng', null, 'Tháng 5 năm 2021', null, null, null],
          [
            ...['Tên chỉ tiêu', 'Mã số', 'Đơn vị tính', 'Thực hiện kỳ báo cáo'],
            ...['Cộng dồn từ đầu năm đến cuối kỳ báo cáo', 'Cộng dồn so với cùng kỳ năm trước (%)'],
          ],
          ['A', 'B', 'C', 1, 2, 3],
          ['1. Kết nạp đảng viên mới', '01', 'Người', 1, 4, 133.3],
          ['2. Thu ngân sách trên địa bàn', '02', 'Triệu đồng', 182.6, 1240.3, 109.8],
          ['3. Số vụ phạm pháp hình sự', '03', 'Vụ', 0, 2, 66.7],
          ['Người lập biểu', null, null, null, 'Thủ trưởng đơn vị', null],
        ],
        'A1:B1 C1:D1 E1:F1 A2:B2 C2:D2 E2:F2 A3:B3 C3:D3',
      ),
    ],
    entered: lines(`
      tam-ngai 2021-05 party-members-admitted month 1
      tam-ngai 2021-05 party-members-admitted yearToDate 4
      tam-ngai 2021-05 state-budget-revenue month 182600000
      tam-ngai 2021-05 state-budget-revenue yearToDate 1240300000
      tam-ngai 2021-05 crimes-recorded month 0
      tam-ngai 2021-05 crimes-recorded yearToDate 2
    `),
  },
  {
    name: 'the calendar of the administration, from the fifteenth of December on',
    unitId: 'hoa-an',
    period: '2021-05',
    sheets: [
      sheet('T5', [
        ['ĐẢNG ỦY XÃ HÒA ÂN'],
        ['SỐ LIỆU BÁO CÁO THÁNG 5 NĂM 2021'],
        ['(Kỳ báo cáo từ ngày 15/4/2021 đến ngày 14/5/2021)'],
        [
          ...['STT', 'Nội dung', 'ĐVT', 'Kỳ trước', 'Kỳ này'],
          ...['Lũy kế từ ngày 15/12/2020 đến ngày 14/5/2021', 'Ghi chú'],
        ],
        [1, 'Kết nạp đảng viên mới', 'đồng chí', 2, 1, 7, null],
        [2, 'Kiểm tra đảng viên', 'cuộc', 1, 1, 3, 'có 01 cuộc đột xuất'],
      ]),
    ],
    entered: lines(`
      hoa-an 2021-05 party-members-admitted month 1
      hoa-an 2021-05 party-members-admitted yearToDate 7
      hoa-an 2021-05 party-inspections month 1
      hoa-an 2021-05 party-inspections yearToDate 3
    `),
  },
  {
    name: 'the first quarter, the months of the second, and the half-year they make',
    unitId: 'cau-ke',
    period: '2021-06',
    sheets: [
      sheet('Quý II', [
        ['TÌNH HÌNH THỰC HIỆN QUÝ II VÀ 6 THÁNG ĐẦU NĂM 2021'],
        [
          ...['TT', 'Chỉ tiêu', 'ĐVT', 'KH năm 2021', 'TH quý I', 'Tháng 4', 'Tháng 5'],
          ...['Ước tháng 6', 'Ước quý II', 'Ước 6 tháng', 'Ước 6T/KH năm (%)', 'Quý II/quý I (%)'],
        ],
        [
          ...[1, 'Thu ngân sách nhà nước', 'tr.đồng', 60000, 15200, 4100, 4950],
          ...[4600, 13650, 28850, 48.1, 89.8],
        ],
        [2, 'Giải quyết việc làm', 'lao động', 2500, 610, 190, 210, 230, 630, 1240, 49.6, 103.3],
      ]),
    ],
    entered: lines(`
      cau-ke 2021-03 state-budget-revenue yearToDate 15200000000
      cau-ke 2021-04 state-budget-revenue month 4100000000
      cau-ke 2021-05 state-budget-revenue month 4950000000
      cau-ke 2021-06 state-budget-revenue month ~4600000000
      cau-ke 2021-06 state-budget-revenue yearToDate ~28850000000
      cau-ke 2021-06 state-budget-revenue statedPercent ~48.1 plan
      cau-ke 2021-03 jobs-created yearToDate 610
      cau-ke 2021-04 jobs-created month 190
      cau-ke 2021-05 jobs-created month 210
      cau-ke 2021-06 jobs-created month ~230
      cau-ke 2021-06 jobs-created yearToDate ~1240
      cau-ke 2021-06 jobs-created statedPercent ~49.6 plan
    `),
  },
  {
    name: 'one indicator, which only the title names, by commune',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'Thu NS',
        [
          ['UBND HUYỆN CẦU KÈ'],
          ['KẾT QUẢ THU NGÂN SÁCH NHÀ NƯỚC CỦA CÁC XÃ, THỊ TRẤN THÁNG 5 NĂM 2021'],
          [null, null, null, null, null, 'ĐVT: triệu đồng'],
          [
            ...['STT', 'Xã, thị trấn', 'Dự toán năm', 'Thực hiện trong tháng', 'Lũy kế'],
            'Đạt % dự toán',
          ],
          [1, 'Thị trấn Cầu Kè', 9800, 742.5, 4210, 43],
          [2, 'Xã An Phú Tân', 3100, 205, 1320.4, 42.6],
          [null, 'Tổng cộng', 12900, 947.5, 5530.4, 42.9],
        ],
        'A1:C1 A2:F2',
      ),
    ],
    entered: lines(`
      thi-tran-cau-ke 2021-05 state-budget-revenue month 742500000
      thi-tran-cau-ke 2021-05 state-budget-revenue yearToDate 4210000000
      thi-tran-cau-ke 2021-05 state-budget-revenue statedPercent 43 unstated
      an-phu-tan 2021-05 state-budget-revenue month 205000000
      an-phu-tan 2021-05 state-budget-revenue yearToDate 1320400000
      an-phu-tan 2021-05 state-budget-revenue statedPercent 42.6 unstated
    `),
  },
  {
    name: 'communes across narrow columns, by their initials',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet('Tien do', [
        ['TIẾN ĐỘ THỰC HIỆN MỘT SỐ CHỈ TIÊU ĐẾN NGÀY 31/5/2021'],
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Toàn huyện', 'TT C.Kè', 'A.P.Tân', 'C.Điền', 'P.Phú', 'T.Hòa'],
        [1, 'Kết nạp đảng viên mới', 'người', 20, 5, 3, 4, 3, 5],
        [2, 'Diện tích gieo trồng lúa', 'ha', 3310.5, null, 820, 940.5, 610, 940],
      ]),
    ],
    entered: lines(`
      thi-tran-cau-ke 2021-05 party-members-admitted yearToDate 5
      an-phu-tan 2021-05 party-members-admitted yearToDate 3
      chau-dien 2021-05 party-members-admitted yearToDate 4
      phong-phu 2021-05 party-members-admitted yearToDate 3
      thong-hoa 2021-05 party-members-admitted yearToDate 5
      an-phu-tan 2021-05 rice-area-sown yearToDate 820
      chau-dien 2021-05 rice-area-sown yearToDate 940.5
      phong-phu 2021-05 rice-area-sown yearToDate 610
      thong-hoa 2021-05 rice-area-sown yearToDate 940
    `),
  },
  {
    name: 'the month and the year so far, each of two years, with what it rose or fell',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'ANTT',
        [
          ['THỐNG KÊ SỐ LIỆU THÁNG 5 VÀ 5 THÁNG ĐẦU NĂM 2021'],
          [
            ...['STT', 'Nội dung', 'Tháng 5', null, null, null],
            ...['5 tháng đầu năm', null, null, null],
          ],
          [null, null, 2020, 2021, 'Tăng, giảm', null, 2020, 2021, 'Tăng, giảm', null],
          [null, null, null, null, 'Số lượng', '%', null, null, 'Số lượng', '%'],
          [1, 'Vụ phạm pháp hình sự', 3, 2, -1, -33.3, 15, 13, -2, -13.3],
          [2, 'Phát triển doanh nghiệp mới', 2, 3, 1, 50, 11, 16, 5, 45.5],
        ],
        'A1:J1 A2:A4 B2:B4 C2:F2 G2:J2 C3:C4 D3:D4 E3:F3 G3:G4 H3:H4 I3:J3',
      ),
    ],
    entered: lines(`
      cau-ke 2021-05 crimes-recorded month 2
      cau-ke 2021-05 crimes-recorded yearToDate 13
      cau-ke 2021-05 new-businesses month 3
      cau-ke 2021-05 new-businesses yearToDate 16
    `),
  },
  {
    name: 'the month and the year so far one below the other, communes across',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'Theo xa',
        [
          ['KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU THÁNG 5 NĂM 2021'],
          ['STT', 'Chỉ tiêu', 'Kỳ', 'TT Cầu Kè', 'Xã Hòa Ân', 'Xã Tam Ngãi', 'Tổng'],
          [1, 'Kết nạp đảng viên mới', 'Trong tháng', 1, 1, 2, 4],
          [null, null, 'Lũy kế', 8, 7, 9, 24],
          [2, 'Phát triển doanh nghiệp mới', 'Trong tháng', 2, 0, 1, 3],
          [null, null, 'Lũy kế', 5, 3, 4, 12],
        ],
        'A1:G1 A3:A4 B3:B4 A5:A6 B5:B6',
      ),
    ],
    entered: lines(`
      thi-tran-cau-ke 2021-05 party-members-admitted month 1
      thi-tran-cau-ke 2021-05 party-members-admitted yearToDate 8
      hoa-an 2021-05 party-members-admitted month 1
      hoa-an 2021-05 party-members-admitted yearToDate 7
      tam-ngai 2021-05 party-members-admitted month 2
      tam-ngai 2021-05 party-members-admitted yearToDate 9
      thi-tran-cau-ke 2021-05 new-businesses month 2
      thi-tran-cau-ke 2021-05 new-businesses yearToDate 5
      hoa-an 2021-05 new-businesses month 0
      hoa-an 2021-05 new-businesses yearToDate 3
      tam-ngai 2021-05 new-businesses month 1
      tam-ngai 2021-05 new-businesses yearToDate 4
    `),
  },
  {
    name: 'a sheet typed without any marks',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet('Sheet1', [
        ['DANG UY XA PHONG PHU'],
        ['BAO CAO SO LIEU THANG 5 NAM 2021'],
        [
          ...['STT', 'Noi dung', 'DVT', 'Chi tieu nam', 'Thuc hien thang 5', 'Luy ke 5 thang'],
          ...['Dat % chi tieu nam', 'So voi cung ky (%)'],
        ],
        [1, 'Ket nap dang vien moi', 'nguoi', 12, 1, 5, 41.7, 125],
        [2, 'Thu ngan sach nha nuoc', 'trieu dong', 2800, 195.2, 1105.6, 39.5, 102],
        [3, 'Ty le ho ngheo', '%', null, null, '3,4', null, null],
        [null, 'Nguoi lap bieu'],
      ]),
    ],
    entered: lines(`
      phong-phu 2021-05 party-members-admitted month 1
      phong-phu 2021-05 party-members-admitted yearToDate 5
      phong-phu 2021-05 party-members-admitted statedPercent 41.7 unstated
      phong-phu 2021-05 state-budget-revenue month 195200000
      phong-phu 2021-05 state-budget-revenue yearToDate 1105600000
      phong-phu 2021-05 state-budget-revenue statedPercent 39.5 unstated
      phong-phu 2021-05 poverty-rate month 3.4
    `),
  },
]
