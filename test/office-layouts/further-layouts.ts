import { formatted, lines, type OfficeLayout, sheet } from './layout.ts'

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
  {
    name: 'a ledger of one indicator, with plan, result and share of each commune below each other',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'So theo doi',
        [
          ['SỔ THEO DÕI KẾT NẠP ĐẢNG VIÊN MỚI NĂM 2021'],
          ['TT', 'Đơn vị', 'Diễn giải', 'T1', 'T2', 'T3', 'T4', 'T5', 'Lũy kế'],
          [1, 'Xã Hòa Ân', 'Kế hoạch', 1, 1, 1, 1, 1, 5],
          [null, null, 'Thực hiện', 1, 0, 2, 1, 1, 5],
          [null, null, 'Tỷ lệ %', 100, 0, 200, 100, 100, 100],
          [2, 'Xã Tam Ngãi', 'Kế hoạch', 1, 1, 1, 1, 1, 5],
          [null, null, 'Thực hiện', 2, 0, 0, 1, 3, 6],
          [null, null, 'Tỷ lệ %', 200, 0, 0, 100, 300, 120],
        ],
        'A1:I1 A3:A5 B3:B5 A6:A8 B6:B8',
      ),
    ],
    entered: lines(`
      hoa-an 2021-01 party-members-admitted month 1
      hoa-an 2021-02 party-members-admitted month 0
      hoa-an 2021-03 party-members-admitted month 2
      hoa-an 2021-04 party-members-admitted month 1
      hoa-an 2021-05 party-members-admitted month 1
      hoa-an 2021-05 party-members-admitted yearToDate 5
      tam-ngai 2021-01 party-members-admitted month 2
      tam-ngai 2021-02 party-members-admitted month 0
      tam-ngai 2021-03 party-members-admitted month 0
      tam-ngai 2021-04 party-members-admitted month 1
      tam-ngai 2021-05 party-members-admitted month 3
      tam-ngai 2021-05 party-members-admitted yearToDate 6
    `),
  },
  {
    name: 'communes in blocks that have sums of their own',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'Theo khoi',
        [
          ['TỔNG HỢP GIẢI QUYẾT VIỆC LÀM THÁNG 5/2021'],
          [
            'STT',
            'Đơn vị',
            'Kế hoạch năm',
            'Thực hiện\ntrong tháng',
            'Cộng dồn\nđến nay',
            'Tỷ lệ\n(%)',
          ],
          ['A', 'Khối thị trấn', 260, 31, 140, 53.8],
          [1, 'Thị trấn Cầu Kè', 260, 31, 140, 53.8],
          ['B', 'Khối xã', 380, 39, 152, 40],
          [1, 'Xã Hòa Ân', 200, 21, 88, 44],
          [2, 'Xã Thông Hòa', 180, 18, 64, 35.6],
          [null, 'Tổng cộng (A+B)', 640, 70, 292, 45.6],
        ],
        'A1:F1',
      ),
    ],
    entered: lines(`
      thi-tran-cau-ke 2021-05 jobs-created month 31
      thi-tran-cau-ke 2021-05 jobs-created yearToDate 140
      thi-tran-cau-ke 2021-05 jobs-created statedPercent 53.8 plan
      hoa-an 2021-05 jobs-created month 21
      hoa-an 2021-05 jobs-created yearToDate 88
      hoa-an 2021-05 jobs-created statedPercent 44 plan
      thong-hoa 2021-05 jobs-created month 18
      thong-hoa 2021-05 jobs-created yearToDate 64
      thong-hoa 2021-05 jobs-created statedPercent 35.6 plan
    `),
  },
  {
    name: 'months across, each a date that the workbook shows as its month',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'Data',
        [
          ['Chỉ tiêu', 'ĐVT', 44287, 44317],
          ['Kết nạp đảng viên mới', 'người', 18, 17],
          ['Vụ phạm pháp hình sự', 'vụ', 3, 2],
        ],
        '',
        { cells: formatted({ C1: 'mm/yyyy', D1: 'mm/yyyy' }) },
      ),
    ],
    entered: lines(`
      cau-ke 2021-04 party-members-admitted month 18
      cau-ke 2021-05 party-members-admitted month 17
      cau-ke 2021-04 crimes-recorded month 3
      cau-ke 2021-05 crimes-recorded month 2
    `),
  },
  {
    name: 'who answers for each indicator, and how it is rated, beside the figures',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'KQ NQ',
        [
          ['KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NGHỊ QUYẾT THÁNG 5 NĂM 2021'],
          [
            ...['STT', 'Chỉ tiêu', 'Đơn vị chủ trì', 'Chỉ tiêu NQ', 'Kết quả tháng 5'],
            ...['Kết quả 5 tháng', 'Đạt tỷ lệ (%)', 'Xếp loại'],
          ],
          [1, 'Kết nạp đảng viên mới', 'Ban Tổ chức', 100, 17, 84, 84, 'Tốt'],
          [2, 'Phát triển doanh nghiệp mới', 'Phòng Tài chính - KH', 40, 3, 16, 40, 'Khá'],
          [3, 'Vụ phạm pháp hình sự', 'Công an huyện', 60, 2, 13, 21.7, 'Tốt'],
        ],
        'A1:H1',
      ),
    ],
    entered: lines(`
      cau-ke 2021-05 party-members-admitted month 17
      cau-ke 2021-05 party-members-admitted yearToDate 84
      cau-ke 2021-05 party-members-admitted statedPercent 84 resolution
      cau-ke 2021-05 new-businesses month 3
      cau-ke 2021-05 new-businesses yearToDate 16
      cau-ke 2021-05 new-businesses statedPercent 40 resolution
      cau-ke 2021-05 crimes-recorded month 2
      cau-ke 2021-05 crimes-recorded yearToDate 13
      cau-ke 2021-05 crimes-recorded statedPercent 21.7 resolution
    `),
  },
  {
    name: 'pages with their heading again, and sums that are carried over',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet('Trang', [
        ['THU NGÂN SÁCH NHÀ NƯỚC THÁNG 5/2021'],
        ['(Đơn vị tính: nghìn đồng)'],
        ['TT', 'Xã, thị trấn', 'Trong tháng', 'Lũy kế'],
        [1, 'Xã An Phú Tân', 205_000, 1_320_400],
        [2, 'Xã Châu Điền', 190_500, 1_105_250],
        [null, 'Cộng trang', 395_500, 2_425_650],
        ['TT', 'Xã, thị trấn', 'Trong tháng', 'Lũy kế'],
        [null, 'Trang trước mang sang', 395_500, 2_425_650],
        [3, 'Xã Hòa Ân', 88_000, 640_000],
        [null, 'Tổng cộng', 483_500, 3_065_650],
      ]),
    ],
    entered: lines(`
      an-phu-tan 2021-05 state-budget-revenue month 205000000
      an-phu-tan 2021-05 state-budget-revenue yearToDate 1320400000
      chau-dien 2021-05 state-budget-revenue month 190500000
      chau-dien 2021-05 state-budget-revenue yearToDate 1105250000
      hoa-an 2021-05 state-budget-revenue month 88000000
      hoa-an 2021-05 state-budget-revenue yearToDate 640000000
    `),
  },
  {
    name: 'the aim of the term beside that of the year',
    unitId: 'hoa-an',
    period: '2021-05',
    sheets: [
      sheet('NQ DH', [
        ['ĐẢNG BỘ XÃ HÒA ÂN', null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
        ['THỰC HIỆN CHỈ TIÊU NGHỊ QUYẾT ĐẠI HỘI NHIỆM KỲ 2020 - 2025 (ĐẾN THÁNG 5/2021)'],
        [
          ...['TT', 'Chỉ tiêu', 'ĐVT', 'NQ Đại hội (2020-2025)', 'Thực hiện năm 2020'],
          ...[
            'Kế hoạch năm 2021',
            'Thực hiện đến tháng 5/2021',
            'So với KH năm (%)',
            'So với NQ ĐH (%)',
          ],
        ],
        [1, 'Kết nạp đảng viên mới', 'đảng viên', 45, 9, 10, 7, 70, 35.6],
        [2, 'Tỷ lệ hộ nghèo', '%', 1, 2.6, 2, 2.4, null, null],
      ]),
    ],
    entered: lines(`
      hoa-an 2021-05 party-members-admitted yearToDate 7
      hoa-an 2021-05 party-members-admitted statedPercent 70 plan
      hoa-an 2021-05 poverty-rate month 2.4
    `),
  },
  {
    name: 'a week, the month so far and the year so far',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet('Tuan 20', [
        ['BÁO CÁO NHANH TUẦN 20 (từ ngày 10/5 đến ngày 14/5/2021)'],
        ['STT', 'Nội dung', 'ĐVT', 'Trong tuần', 'Lũy kế từ đầu tháng', 'Lũy kế từ đầu năm'],
        [1, 'Phát triển doanh nghiệp mới', 'DN', 1, 2, 15],
        [2, 'Vụ phạm pháp hình sự', 'vụ', 0, 1, 12],
      ]),
    ],
    entered: lines(`
      cau-ke 2021-05 new-businesses yearToDate 15
      cau-ke 2021-05 crimes-recorded yearToDate 12
    `),
  },
  {
    name: 'a form whose unit, month and year stand in cells of their own',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet('Bieu mau', [
        ['Đơn vị:', 'Xã Ninh Thới'],
        ['Tháng:', 4, 'Năm:', 2021],
        ['Đơn vị tiền:', 'triệu đồng'],
        ['Chỉ tiêu', 'Số trong tháng', 'Số từ đầu năm'],
        ['Kết nạp đảng viên mới', 2, 4],
        ['Thu ngân sách nhà nước', 120.5, 610],
      ]),
    ],
    entered: lines(`
      ninh-thoi 2021-04 party-members-admitted month 2
      ninh-thoi 2021-04 party-members-admitted yearToDate 4
      ninh-thoi 2021-04 state-budget-revenue month 120500000
      ninh-thoi 2021-04 state-budget-revenue yearToDate 610000000
    `),
  },
  {
    name: 'an appendix whose year to date names its year, with shares and notes in words',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'Phu luc 1',
        [
          ['PHỤ LỤC 1', null, null, null, null, null, null, null],
          ['Kết quả thực hiện các chỉ tiêu chủ yếu 5 tháng đầu năm 2021', null],
          ['(Kèm theo Báo cáo số 214-BC/HU, ngày 28/5/2021 của Ban Thường vụ Huyện ủy)', null],
          [
            ...[
              'TT',
              'CHỈ TIÊU',
              'ĐVT',
              'KH NĂM 2021',
              'KẾT QUẢ',
              null,
              'Tỷ lệ đạt so với KH',
              'GHI CHÚ',
            ],
          ],
          [null, null, null, null, 'Cùng kỳ 2020', '5 tháng 2021', null, null],
          ['I', 'CHỈ TIÊU KINH TẾ'],
          [1, 'Tổng thu ngân sách', 'Tỷ đồng', 60, 24.1, 26.4, '44%', null],
          [2, 'Doanh nghiệp thành lập mới', 'DN', 40, 11, 16, '40%', 'Chậm'],
          ['II', 'CHỈ TIÊU VĂN HÓA - XÃ HỘI'],
          [3, 'Tạo việc làm mới', 'LĐ', 2000, 820, 1005, '50,25%', null],
          ['III', 'CHỈ TIÊU XÂY DỰNG ĐẢNG'],
          [4, 'Phát triển đảng viên', 'ĐV', '100 trở lên', 71, 84, '84%', null],
        ],
        'A1:H1 A2:H2 A3:H3 A4:A5 B4:B5 C4:C5 D4:D5 E4:F4 G4:G5 H4:H5',
      ),
    ],
    entered: lines(`
      cau-ke 2021-05 state-budget-revenue yearToDate 26400000000
      cau-ke 2021-05 state-budget-revenue statedPercent 44 plan
      cau-ke 2021-05 new-businesses yearToDate 16
      cau-ke 2021-05 new-businesses statedPercent 40 plan
      cau-ke 2021-05 jobs-created yearToDate 1005
      cau-ke 2021-05 jobs-created statedPercent 50.25 plan
      cau-ke 2021-05 party-members-admitted yearToDate 84
      cau-ke 2021-05 party-members-admitted statedPercent 84 plan
    `),
  },
  {
    name: 'what the communes sent, one block of columns for each of two indicators, with ranks',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'Xep hang',
        [
          ['BẢNG TỔNG HỢP KẾT QUẢ CÁC XÃ, THỊ TRẤN (tính đến 31/5/2021)'],
          [
            'TT',
            'Địa phương',
            'Kết nạp đảng viên',
            null,
            null,
            'Thu ngân sách (triệu đồng)',
            null,
            null,
            'Xếp hạng',
          ],
          [null, null, 'Giao', 'Đạt', 'Tỷ lệ', 'Dự toán', 'Lũy kế', 'Tỷ lệ', null],
          [1, 'Châu Điền', 12, 5, 0.417, 3600, 1420.5, 0.395, 2],
          [2, 'Phong Thạnh', 9, 4, 0.444, 2950, 1204, 0.408, 1],
          ['Tổng', null, 21, 9, 0.429, 6550, 2624.5, 0.401, null],
        ],
        'A1:I1 A2:A3 B2:B3 C2:E2 F2:H2 I2:I3 A6:B6',
        {
          cells: formatted({
            ...{ E4: '0.0%', E5: '0.0%', E6: '0.0%' },
            ...{ H4: '0.0%', H5: '0.0%', H6: '0.0%' },
          }),
        },
      ),
    ],
    entered: lines(`
      chau-dien 2021-05 party-members-admitted yearToDate 5
      chau-dien 2021-05 party-members-admitted statedPercent 41.7 unstated
      chau-dien 2021-05 state-budget-revenue yearToDate 1420500000
      chau-dien 2021-05 state-budget-revenue statedPercent 39.5 unstated
      phong-thanh 2021-05 party-members-admitted yearToDate 4
      phong-thanh 2021-05 party-members-admitted statedPercent 44.4 unstated
      phong-thanh 2021-05 state-budget-revenue yearToDate 1204000000
      phong-thanh 2021-05 state-budget-revenue statedPercent 40.8 unstated
    `),
  },
  {
    name: 'a party cell’s report, with the result of the month in words',
    unitId: 'dang-uy',
    period: '2021-05',
    sheets: [
      sheet('CB', [
        ['ĐẢNG BỘ XÃ CHÂU ĐIỀN', null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
        ['CHI BỘ ẤP Ô MỊCH', null, 'Châu Điền, ngày 25 tháng 5 năm 2021'],
        ['BÁO CÁO KẾT QUẢ THÁNG 5'],
        ['STT', 'Nội dung công việc', 'Kết quả trong tháng', 'Cộng dồn'],
        [1, 'Kết nạp đảng viên', '01 đồng chí', '02 đồng chí'],
        [2, 'Kiểm tra đảng viên', 'Không', '01 cuộc'],
        ['', 'BÍ THƯ', '', ''],
      ]),
    ],
    entered: lines(`
      o-mich 2021-05 party-members-admitted month 1
      o-mich 2021-05 party-members-admitted yearToDate 2
      o-mich 2021-05 party-inspections month ?
      o-mich 2021-05 party-inspections yearToDate 1
    `),
  },
  {
    name: 'investment by who spends it, of which the communes are some',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'Giai ngan',
        [
          ['TIẾN ĐỘ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2021'],
          ['(Số liệu đến hết ngày 31/5/2021)'],
          [null, null, null, null, 'Đơn vị tính: Triệu đồng'],
          ['STT', 'Chủ đầu tư', 'Kế hoạch vốn', 'Giải ngân', 'Tỷ lệ (%)'],
          [null, 'TỔNG SỐ', 104000, 41080, 39.5],
          [1, 'Ban QLDA ĐTXD huyện', 83000, 33200, 40],
          [2, 'UBND xã An Phú Tân', 11000, 4180, 38],
          [3, 'UBND xã Thạnh Phú', 10000, 3700, 37],
        ],
        'A1:E1 A2:E2',
      ),
    ],
    entered: lines(`
      null 2021-05 public-investment-disbursed yearToDate 33200000000
      null 2021-05 public-investment-disbursed statedPercent 40 plan
      an-phu-tan 2021-05 public-investment-disbursed yearToDate 4180000000
      an-phu-tan 2021-05 public-investment-disbursed statedPercent 38 plan
      thanh-phu 2021-05 public-investment-disbursed yearToDate 3700000000
      thanh-phu 2021-05 public-investment-disbursed statedPercent 37 plan
    `),
  },
  {
    name: 'the months so far and their average, with a column for each quarter',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet('2021', [
        ['HUYỆN CẦU KÈ: DIỄN BIẾN CÁC CHỈ TIÊU NĂM 2021'],
        [
          ...['Chỉ tiêu', 'ĐVT', 'Tháng 1', 'Tháng 2', 'Tháng 3', 'Quý I', 'Tháng 4', 'Tháng 5'],
          ...['Bình quân tháng', 'Tổng cộng'],
        ],
        ['Kết nạp đảng viên mới', 'ĐV', 15, 16, 18, 49, 18, 17, 16.8, 84],
        ['Vụ phạm pháp hình sự', 'vụ', 3, 2, 3, 8, 3, 2, 2.6, 13],
      ]),
    ],
    entered: lines(`
      cau-ke 2021-01 party-members-admitted month 15
      cau-ke 2021-02 party-members-admitted month 16
      cau-ke 2021-03 party-members-admitted month 18
      cau-ke 2021-03 party-members-admitted yearToDate 49
      cau-ke 2021-04 party-members-admitted month 18
      cau-ke 2021-05 party-members-admitted month 17
      cau-ke 2021-01 crimes-recorded month 3
      cau-ke 2021-02 crimes-recorded month 2
      cau-ke 2021-03 crimes-recorded month 3
      cau-ke 2021-03 crimes-recorded yearToDate 8
      cau-ke 2021-04 crimes-recorded month 3
      cau-ke 2021-05 crimes-recorded month 2
    `),
  },
  {
    name: 'a commune’s quick figures: this month, the last, and what rose',
    unitId: 'thong-hoa',
    period: '2021-05',
    sheets: [
      sheet('nhanh', [
        ['UBND XÃ THÔNG HÒA - SỐ LIỆU NHANH'],
        ['Nội dung', 'Tháng trước', 'Tháng này', 'Tăng/giảm', 'Từ đầu năm đến nay'],
        ['Kết nạp Đảng', '01', '02', '+1', '05'],
        ['Thu ngân sách nhà nước (triệu)', '101,5', '96', '-5,5', '512,75'],
        ['Tỷ lệ hộ nghèo (%)', '3,4', '3,4', '0', ''],
      ]),
    ],
    entered: lines(`
      thong-hoa 2021-05 state-budget-revenue month 96000000
      thong-hoa 2021-05 state-budget-revenue yearToDate 512750000
      thong-hoa 2021-05 poverty-rate month 3.4
    `),
    // The office's word for it is asked for once.
    unknown: ['Kết nạp Đảng'],
  },
  {
    name: 'two communes that are compared, each with its targets and results',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'Cum thi dua',
        [
          ['CỤM THI ĐUA SỐ 2 - SO SÁNH KẾT QUẢ 5 THÁNG NĂM 2021'],
          ['Chỉ tiêu', 'Xã Phong Phú', null, null, 'Xã Tam Ngãi', null, null],
          [null, 'KH năm', 'TH 5 tháng', '% KH', 'KH năm', 'TH 5 tháng', '% KH'],
          ['Phát triển đảng viên mới', 10, 5, 50, 12, 4, 33.3],
          ['Thành lập doanh nghiệp', 4, 3, 75, 5, 2, 40],
        ],
        'A1:G1 A2:A3 B2:D2 E2:G2',
      ),
    ],
    entered: lines(`
      phong-phu 2021-05 party-members-admitted yearToDate 5
      phong-phu 2021-05 party-members-admitted statedPercent 50 plan
      tam-ngai 2021-05 party-members-admitted yearToDate 4
      tam-ngai 2021-05 party-members-admitted statedPercent 33.3 plan
      phong-phu 2021-05 new-businesses yearToDate 3
      phong-phu 2021-05 new-businesses statedPercent 75 plan
      tam-ngai 2021-05 new-businesses yearToDate 2
      tam-ngai 2021-05 new-businesses statedPercent 40 plan
    `),
  },
  {
    name: 'a form of a health station, with the population it counts by',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'BHYT',
        [
          ['KẾT QUẢ PHÁT TRIỂN BẢO HIỂM Y TẾ', null],
          ['Tháng 05/2021', null],
          [
            'STT',
            'Xã/TT',
            'Dân số',
            'Số người tham gia',
            'Tỷ lệ dân số tham gia BHYT (%)',
            'Chỉ tiêu năm (%)',
          ],
          [1, 'TT Cầu Kè', 9120, 8345, 91.5, 92],
          [2, 'Hòa Ân', 8760, 7928, 90.5, 91],
          [null, 'Toàn huyện', 17880, 16273, 91, 91],
        ],
        'A1:F1 A2:F2',
      ),
    ],
    entered: lines(`
      thi-tran-cau-ke 2021-05 health-insurance-coverage month 91.5
      hoa-an 2021-05 health-insurance-coverage month 90.5
    `),
    unknown: ['Số người tham gia'],
  },
  {
    name: 'nine months, and what the fourth quarter and the year may bring',
    unitId: 'cau-ke',
    period: '2021-09',
    sheets: [
      sheet('9T', [
        ['TÌNH HÌNH THỰC HIỆN NHIỆM VỤ 9 THÁNG, ƯỚC THỰC HIỆN NĂM 2021'],
        [
          ...['TT', 'Chỉ tiêu', 'ĐVT', 'NQ HĐND 2021', 'TH 9T/2020', 'TH 9T/2021'],
          ...['Ước TH quý IV', 'Ước TH cả năm', '9T/NQ (%)', '9T so CK (%)', 'Ước năm/NQ (%)'],
        ],
        [1, 'Phát triển mới doanh nghiệp', 'DN', 40, 24, 29, 12, 41, 72.5, 120.8, 102.5],
        [2, 'Giải quyết việc làm', 'người', 2000, 1490, 1580, 460, 2040, 79, 106, 102],
      ]),
    ],
    entered: lines(`
      cau-ke 2021-09 new-businesses yearToDate 29
      cau-ke 2021-09 new-businesses statedPercent 72.5 council
      cau-ke 2021-09 jobs-created yearToDate 1580
      cau-ke 2021-09 jobs-created statedPercent 79 council
    `),
  },
  {
    name: 'the report of a whole year, in its last month',
    unitId: 'cau-ke',
    period: '2021-12',
    sheets: [
      sheet(
        'Ca nam',
        [
          ['BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2021'],
          ['STT', 'Chỉ tiêu', 'ĐVT', 'TH năm 2020', 'Năm 2021', null, 'So sánh (%)', null],
          [null, null, null, null, 'Kế hoạch', 'Thực hiện', 'TH/KH', '2021/2020'],
          [1, 'Kết nạp đảng viên mới', 'ĐV', 108, 100, 103, 103, 95.4],
          [2, 'Tổng thu NSNN', 'tỷ đồng', 51.2, 60, 62.4, 104, 121.9],
          [3, 'Tỷ lệ hộ nghèo', '%', 2.4, 1.9, 1.85, null, null],
        ],
        'A1:H1 A2:A3 B2:B3 C2:C3 D2:D3 E2:F2 G2:H2',
      ),
    ],
    entered: lines(`
      cau-ke 2021-12 party-members-admitted yearToDate 103
      cau-ke 2021-12 party-members-admitted statedPercent 103 plan
      cau-ke 2021-12 state-budget-revenue yearToDate 62400000000
      cau-ke 2021-12 state-budget-revenue statedPercent 104 plan
      cau-ke 2021-12 poverty-rate month 1.85
    `),
  },
  {
    name: 'the field of each group beside its indicators',
    unitId: 'an-phu-tan',
    period: '2021-05',
    sheets: [
      sheet(
        'Thang 5',
        [
          ['Lĩnh vực', 'Chỉ tiêu', 'Đơn vị tính', 'Giao năm 2021', 'Thực hiện tháng 5', 'Lũy kế'],
          ['Kinh tế', 'Thu ngân sách', 'triệu đồng', 3100, 205, 1320.4],
          [null, 'Doanh nghiệp mới', 'DN', 4, 0, 1],
          ['Xây dựng Đảng', 'Kết nạp đảng viên mới', 'người', 9, 1, 3],
          [null, 'Kiểm tra đảng viên', 'cuộc', 4, 0, 1],
        ],
        'A2:A3 A4:A5',
      ),
    ],
    entered: lines(`
      an-phu-tan 2021-05 state-budget-revenue month 205000000
      an-phu-tan 2021-05 state-budget-revenue yearToDate 1320400000
      an-phu-tan 2021-05 new-businesses month 0
      an-phu-tan 2021-05 new-businesses yearToDate 1
      an-phu-tan 2021-05 party-members-admitted month 1
      an-phu-tan 2021-05 party-members-admitted yearToDate 3
      an-phu-tan 2021-05 party-inspections month 0
      an-phu-tan 2021-05 party-inspections yearToDate 1
    `),
  },
  {
    name: 'result and target in one cell',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet('KQ-CT', [
        ['KẾT QUẢ 5 THÁNG ĐẦU NĂM 2021'],
        ['STT', 'Nội dung', 'Kết quả/chỉ tiêu', 'Tỷ lệ đạt chỉ tiêu (%)'],
        [1, 'Kết nạp đảng viên mới', '84/100', 84],
        [2, 'Phát triển doanh nghiệp mới', '16/40', 40],
      ]),
    ],
    entered: lines(`
      cau-ke 2021-05 party-members-admitted statedPercent 84 unstated
      cau-ke 2021-05 new-businesses statedPercent 40 unstated
    `),
  },
  {
    name: 'targets in the names',
    unitId: 'hoa-an',
    period: '2021-05',
    sheets: [
      sheet('NQ', [
        ['XÃ HÒA ÂN - KẾT QUẢ THÁNG 5/2021'],
        ['TT', 'Tên chỉ tiêu', 'Trong tháng', 'Từ đầu năm'],
        [1, 'Kết nạp đảng viên mới (chỉ tiêu 10 đ/c)', 1, 7],
        [2, 'Phát triển doanh nghiệp (giao 4)', 0, 3],
        [3, 'Vụ phạm pháp hình sự', 1, 2],
      ]),
    ],
    entered: lines(`
      hoa-an 2021-05 party-members-admitted month 1
      hoa-an 2021-05 party-members-admitted yearToDate 7
      hoa-an 2021-05 new-businesses month 0
      hoa-an 2021-05 new-businesses yearToDate 3
      hoa-an 2021-05 crimes-recorded month 1
      hoa-an 2021-05 crimes-recorded yearToDate 2
    `),
  },
  {
    name: 'one indicator of the title by commune and month, with plan and rest',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'DN moi',
        [
          ['THEO DÕI DOANH NGHIỆP THÀNH LẬP MỚI NĂM 2021'],
          [
            'STT',
            'Xã, thị trấn',
            'Kế hoạch',
            'Tháng',
            null,
            null,
            null,
            null,
            'Tổng cộng',
            'Còn lại',
          ],
          [null, null, null, 1, 2, 3, 4, 5, null, null],
          [1, 'Thị trấn Cầu Kè', 9, 1, 0, 1, 2, 1, 5, 4],
          [2, 'Xã Ninh Thới', 3, 0, 0, 1, 0, 1, 2, 1],
          [null, 'Tổng', 12, 1, 0, 2, 2, 2, 7, 5],
        ],
        'A1:J1 A2:A3 B2:B3 C2:C3 D2:H2 I2:I3 J2:J3',
      ),
    ],
    entered: lines(`
      thi-tran-cau-ke 2021-01 new-businesses month 1
      thi-tran-cau-ke 2021-02 new-businesses month 0
      thi-tran-cau-ke 2021-03 new-businesses month 1
      thi-tran-cau-ke 2021-04 new-businesses month 2
      thi-tran-cau-ke 2021-05 new-businesses month 1
      ninh-thoi 2021-01 new-businesses month 0
      ninh-thoi 2021-02 new-businesses month 0
      ninh-thoi 2021-03 new-businesses month 1
      ninh-thoi 2021-04 new-businesses month 0
      ninh-thoi 2021-05 new-businesses month 1
    `),
  },
  {
    name: 'an export with year and month in columns of their own',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet('KQ', [
        ['Năm', 'Tháng', 'Tên đơn vị', 'Tên chỉ tiêu', 'Giá trị trong tháng', 'Giá trị lũy kế'],
        [2021, 4, 'Xã Hòa Ân', 'Kết nạp đảng viên mới', 1, 6],
        [2021, 5, 'Xã Hòa Ân', 'Kết nạp đảng viên mới', 1, 7],
        [2020, 5, 'Xã Hòa Ân', 'Kết nạp đảng viên mới', 2, 5],
      ]),
    ],
    entered: lines(`
      hoa-an 2021-04 party-members-admitted month 1
      hoa-an 2021-04 party-members-admitted yearToDate 6
      hoa-an 2021-05 party-members-admitted month 1
      hoa-an 2021-05 party-members-admitted yearToDate 7
      hoa-an 2020-05 party-members-admitted month 2
      hoa-an 2020-05 party-members-admitted yearToDate 5
    `),
  },
  {
    name: 'footnotes at the names and below the table',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet('Bieu 3', [
        ['SỐ LIỆU THÁNG 5 NĂM 2021'],
        ['TT', 'Chỉ tiêu', 'Đơn vị', 'Tháng 5', 'Lũy kế (1)'],
        [1, 'Vụ phạm pháp hình sự (2)', 'vụ', 2, 13],
        [2, 'Thu ngân sách nhà nước (*)', 'tỷ đồng', 4.95, 26.4],
        ['Ghi chú: (1) Từ ngày 01/01/2021 đến 31/5/2021', null, null, null, null],
        ['(2) Theo số liệu của Công an huyện; tháng 4 là 3 vụ', null, null, null, null],
        ['(*) Chưa tính 1,2 tỷ đồng thu hồi', null, null, null, null],
      ]),
    ],
    entered: lines(`
      cau-ke 2021-05 crimes-recorded month 2
      cau-ke 2021-05 crimes-recorded yearToDate 13
      cau-ke 2021-05 state-budget-revenue month 4950000000
      cau-ke 2021-05 state-budget-revenue yearToDate 26400000000
    `),
  },
]
